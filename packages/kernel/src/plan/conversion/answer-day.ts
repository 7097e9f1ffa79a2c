import type { Policies } from '../../policy/policies.ts';
import type { Entry } from '../../register/entry.ts';
import { applyEntry } from '../../register/fold.ts';
import type { Problem } from '../../register/refusal.ts';
import type { Register } from '../../register/register.ts';
import type { PlainDate } from '../../time/plain-date.ts';
import type { ConversionPart, ConversionSplit } from '../clearance.ts';
import { plannedEntry } from '../planned-entry.ts';
import { type Allocation, allocateConversion } from './allocate.ts';
import { ordinaryClass } from './holders.ts';
import { type Need, needOfDay } from './need.ts';

/** How the fall in shares of a day is answered; `need` is `null` where none fell. */
export interface Answered extends Allocation {
  readonly need: Need | null;
  /** The step that asks for it: of several on the day by which shares fell, the last. */
  readonly step: number;
  readonly conversions: readonly Entry[];
  /** What is agreed and not converted yet. */
  readonly agreedLeft: ReadonlyMap<string, bigint | null>;
}

interface ToAnswer {
  readonly policies: Policies;
  readonly split: ConversionSplit;
  readonly agreed: ReadonlyMap<string, bigint | null>;
  /** The steps of the day, counted from 1. */
  readonly steps: readonly number[];
  readonly stepOf: ReadonlyMap<string, number>;
  readonly keeps?: 'days' | 'nothing' | undefined;
}

/** Converts, in a register whose day is still open, what the fall in shares of that day asks for. */
export function answerDay(
  register: Register,
  { policies, split, agreed, steps, stepOf, keeps }: ToAnswer,
): Answered | { readonly problems: readonly Problem[] } {
  const need = needOfDay(register, policies, keeps);
  const step = stepOf.get(need?.causes.at(-1) ?? '') ?? steps.at(-1) ?? 1;
  if (need === null) return { need, step, conversions: [], parts: [], warnings: [], agreedLeft: agreed };
  const allocation = allocateConversion(register, { need, split, agreed });
  const drafted = draftConversions(register, { parts: allocation.parts, step, on: register.day as PlainDate });
  for (const { entry, holder } of drafted) {
    const problems: Problem[] = [];
    applyEntry(register, entry, problems);
    if (problems.length > 0) {
      return {
        problems: problems.map(({ message }) => ({ entry: `step ${step}`, field: `agreed.${holder}`, message })),
      };
    }
  }
  const conversions = drafted.map(({ entry }) => entry);
  return { need, step, ...allocation, conversions, agreedLeft: leftOf(agreed, allocation.parts) };
}

function draftConversions(
  register: Register,
  { parts, step, on }: { readonly parts: readonly ConversionPart[]; readonly step: number; readonly on: PlainDate },
): readonly { readonly entry: Entry; readonly holder: string }[] {
  const into = ordinaryClass(register);
  if (into === null) return [];
  return parts.map(({ holder, shareClass, shares }, index) => {
    // Shares whose weight has ended leave a holding first, so that as many more have to be converted with the live ones.
    const ended = register.classes.get(shareClass)?.holdings.get(holder)?.ended ?? 0n;
    const fields = { holder, class: shareClass, shares: shares + ended, into };
    const name = `converted-${on}-${index + 1}`;
    return { entry: plannedEntry({ kind: 'weighted-shares-converted', fields }, { step, on, name }), holder };
  });
}

/** What is agreed is converted in full on the first day that asks for a conversion. */
function leftOf(
  agreed: ReadonlyMap<string, bigint | null>,
  parts: readonly ConversionPart[],
): ReadonlyMap<string, bigint | null> {
  if (parts.length === 0) return agreed;
  return new Map([...agreed].map(([holder, shares]) => [holder, shares === null ? null : 0n]));
}
