import { type Message, message } from '../finding/message.ts';
import type { PolicyName } from '../policy/policies.ts';
import type { World } from '../world/world.ts';
import type { ConversionSplit, Plan, PlannedStep } from './clearance.ts';
import type { Course } from './course.ts';

/** The policies that a conversion turns on, whoever converts. */
const turningOn: readonly PolicyName[] = ['conversionDueOn', 'treasuryInShareCount', 'ratchetAfterConversion'];

/** What an answer takes for granted, in the order in which it is said. */
export function assumptionsOf(
  world: World,
  { plan, course, split }: { readonly plan: Plan; readonly course: Course; readonly split: ConversionSplit },
): readonly Message[] {
  const last = course.days.at(-1)?.on ?? world.on;
  const parts = course.days.flatMap((day) => day.parts);
  const throughSeveral = parts.some(({ person, holder }) =>
    parts.some((other) => other.person === person && other.holder !== holder),
  );
  return [
    message('clear.assumes-record', { on: { date: world.on } }),
    message('clear.assumes-nothing-else', { on: { date: world.on }, last: { date: last } }),
    ...turningOn.map(policyTaken(world)),
    ...(parts.length === 0 ? [] : [message(`clear.assumes-split-${split}`)]),
    ...(throughSeveral ? [message('clear.assumes-own-name-first')] : []),
    ...actsAssumed(plan),
  ];
}

function policyTaken({ policies }: World): (name: PolicyName) => Message {
  return (name) =>
    message('clear.assumes-policy', {
      question: { message: `policy.${name}` },
      answer: { message: `policy.${name}.${policies[name]}` },
    });
}

/** What kinds of act take for granted beside what they state. */
function actsAssumed({ steps }: Plan): readonly Message[] {
  return steps.flatMap((step, index) =>
    assumedOf(step).map((key) => message(key, { step: { number: BigInt(index + 1) } })),
  );
}

function assumedOf({ act, fields }: PlannedStep): readonly string[] {
  return assumedBy[act]?.(fields) ?? [];
}

type Fields = PlannedStep['fields'];

const assumedBy: Readonly<Record<string, (fields: Fields) => readonly string[]>> = {
  'buy-back': assumedOfBuyBack,
  'rights-issue': assumedOfOffer,
  'open-offer': assumedOfOffer,
  'scrip-dividend': assumedOfOffer,
  'bonus-issue': assumedOfBonus,
  proxy: ({ terms }) => [terms === 'one-meeting' ? 'clear.assumes-proxy-routine' : 'clear.assumes-proxy-passes'],
  'voting-agreement': ({ control }) => (control === 'stays' ? ['clear.assumes-control-stays'] : []),
};

function assumedOfOffer(fields: Fields): readonly string[] {
  return ['clear.assumes-taken-up', ...assumedOfBonus(fields)];
}

function assumedOfBonus({ weightedShares }: Fields): readonly string[] {
  return weightedShares === undefined ? ['clear.assumes-weighted-cut'] : [];
}

function assumedOfBuyBack(fields: Fields): readonly string[] {
  const isCancelledToday = fields['for'] === 'cancellation' && fields['cancelledOn'] === undefined;
  return [
    ...(isCancelledToday ? ['clear.assumes-cancelled-same-day'] : []),
    ...(fields['from'] === undefined ? ['clear.assumes-bought-from-others'] : []),
  ];
}
