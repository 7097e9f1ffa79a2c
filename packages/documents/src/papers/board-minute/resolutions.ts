import { type Clearance, type ConversionPart, isSame, message, type Requirement } from '@tenfold/kernel';
import type { Say } from '../../check/words.ts';
import { provisionText } from '../../clearance/provision-text.ts';
import { requirementsOf } from '../../clearance/requirements-text.ts';
import { stepText } from '../../clearance/step-text.ts';
import { blank, type Line, remark, text } from '../written/written.ts';
import { type MinuteGiven, recorded, sayOfMinute } from './minute.ts';

/** The wording of the resolutions: each planned act, each conversion that it needs, and everything that has to be had or handed in. */
export function resolutionLines(minute: MinuteGiven): readonly Line[] {
  const { clearance } = minute;
  const say = sayOfMinute(minute);
  return [
    ...clearance.plan.steps.map((step) =>
      text(message('minute.resolve.step', { step: { quote: stepText(step, say) } })),
    ),
    ...clearance.steps.flatMap(({ conversion: { allocation, due } }) =>
      allocation.map((part) => conversionLine(part, due)),
    ),
    ...unknownConversion(clearance),
    ...requirementsOf(clearance).flatMap((one) => requirementLines(one, minute, say)),
    text(message('minute.resolve.authority')),
    blank(message('minute.blank.carried')),
  ];
}

function conversionLine({ holder, shareClass, shares }: ConversionPart, due: string | null): Line {
  const figures = { holder: { name: holder }, class: { name: shareClass }, shares: { shares } };
  if (due === null) return text(message('minute.resolve.convert', figures));
  return text(message('minute.resolve.convert-by', { ...figures, due: { date: due } }));
}

/** Where it is not known how much is to be converted, or by whom, the board leaves a place for it. */
function unknownConversion({ conversion: { minimum, allocation } }: Clearance): readonly Line[] {
  if (minimum === 0n || allocation.length > 0) return [];
  return [blank(message('minute.blank.conversion'))];
}

function requirementLines(one: Requirement, { given }: MinuteGiven, say: Say): readonly Line[] {
  const { type, provision, who, what, by, met } = one;
  const figures = {
    type: { message: `clearance.type.${type}` },
    who: { name: who },
    provision: { quote: provisionText(provision, say) },
  };
  const asked = text(what);
  if (met !== null) return [asked, remark(message('minute.need-met', figures), recorded([met], given))];
  if (by === null) return [asked, remark(message('minute.need-open', figures))];
  return [asked, remark(message('minute.need', { ...figures, by: { date: by } }))];
}

/** Other rules that the act comes near: where to look, each once. */
export function pointerLines({ steps }: Clearance): readonly Line[] {
  const all = steps.flatMap(({ pointers }) => pointers.map(({ reason }) => text(message(reason.key, reason.figures))));
  return all.filter((line, at) => all.findIndex((other) => isSame(other, line)) === at);
}
