import { type Message, message } from '../../finding/message.ts';
import { known } from '../../numbers/bounds.ts';
import { ratio, type Ratio, zero } from '../../numbers/ratio.ts';
import { bearersOf, splitConversion } from '../../law/conversion-split.ts';
import type { Policies } from '../../policy/policies.ts';
import type { Register } from '../../register/register.ts';
import type { ConversionPart, ConversionSplit } from '../clearance.ts';
import { agreedParts } from './agreed-parts.ts';
import { liveRowsOf } from './holders.ts';
import type { Need } from './need.ts';
import { votesGivenUp } from './votes-given-up.ts';

/** What is to be split, and how. */
export interface ToAllocate {
  readonly need: Need;
  readonly split: ConversionSplit;
  /** What is agreed and not converted yet, by holder; `null` for a holder who converts whatever the others leave. */
  readonly agreed: ReadonlyMap<string, bigint | null>;
}

/** Who converts how much through whom, and what speaks against it. */
export interface Allocation {
  readonly parts: readonly ConversionPart[];
  readonly warnings: readonly Message[];
}

/**
 * Splits the conversion that a day asks for among those who bear it, and within each among his holders (policy A6; LAW 5.4).
 * Nothing is split where the amount, or somebody's holding, is not known.
 */
export function allocateConversion(register: Register, asked: ToAllocate): Allocation {
  const { need, split } = asked;
  const minimum = known(need.left);
  if (minimum === null || minimum === 0n || need.stage === null) return { parts: [], warnings: [] };
  const exact = exactParts(need, minimum);
  if (exact === null) return { parts: [], warnings: [message('clear.split-unknown')] };
  if (split === 'agreed' || split === 'volunteer') return agreedParts(register, { ...asked, minimum, exact });
  return partsByPolicy(register, { need, exact, policies: { conversionSplit: split } });
}

/** Each bearer's share of what is left to convert, before any rounding. */
function exactParts({ stage }: Need, minimum: bigint): ReadonlyMap<string, Ratio> | null {
  const bearers = stage === null ? null : bearersOf(stage);
  if (bearers === null) return null;
  const all = bearers.reduce((sum, { weight }) => sum + weight, 0n);
  return new Map(bearers.map(({ id, weight }) => [id, ratio(minimum * weight, all)]));
}

/** Each converts his part of what the fall asks for in all, less what he has converted for it before. */
function partsByPolicy(
  register: Register,
  {
    need,
    exact,
    policies,
  }: {
    readonly need: Need;
    readonly exact: ReadonlyMap<string, Ratio>;
    readonly policies: Pick<Policies, 'conversionSplit'>;
  },
): Allocation {
  const { stage } = need;
  const required = stage === null ? null : known(stage.required);
  const split = stage === null || required === null ? null : splitConversion(required, stage, policies);
  if (stage === null || split === null) return { parts: [], warnings: [message('clear.split-unknown')] };
  const parts: ConversionPart[] = [];
  const warnings: Message[] = [];
  for (const [person, part] of split) {
    const wanted = part - (stage.converted.get(person) ?? 0n);
    const through = throughHolders(register, { person, wanted, exact: exact.get(person) ?? zero });
    const lacking = wanted - through.reduce((sum, { shares }) => sum + shares, 0n);
    if (lacking > 0n)
      warnings.push(message('clear.too-few-left', { who: { name: person }, lacking: { shares: lacking } }));
    parts.push(...through);
  }
  return { parts, warnings: [...warnings, ...beyondMinimum(need, parts)] };
}

/** What somebody owes of an earlier fall is owed also where the proportion no longer asks for all of it. */
function beyondMinimum({ left, hasArrears }: Need, parts: readonly ConversionPart[]): readonly Message[] {
  const all = parts.reduce((sum, { shares }) => sum + shares, 0n);
  if (!hasArrears || left.high === null || all <= left.high) return [];
  return [message('clear.arrears-beside', { all: { shares: all }, minimum: { shares: left.high } })];
}

/** A person's part taken from his holders in their order, as far as they have live shares. */
export function throughHolders(
  register: Register,
  { person, wanted, exact }: { readonly person: string; readonly wanted: bigint; readonly exact: Ratio },
): readonly ConversionPart[] {
  const parts: ConversionPart[] = [];
  let left = wanted;
  for (const { holder, shareClass, live } of liveRowsOf(register, person)) {
    if (left <= 0n) break;
    const shares = live < left ? live : left;
    left -= shares;
    const given = { votesGivenUp: votesGivenUp(shareClass, shares) };
    parts.push({ person, holder, shareClass: shareClass.id, shares, exact, ...given });
  }
  return parts;
}
