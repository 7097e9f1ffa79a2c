import type { Figure } from '@tenfold/kernel';
import type { BoundsJson } from '../../format/check.ts';
import { isExact, ratioFrom } from '../../format/exact.ts';
import type { HolderJson, HoldingJson, InterestJson } from '../../format/holdings.ts';
import type { Say } from '../../language/say.tsx';
import { tellCount } from '../capital/told.ts';

/** A part as a fraction with its percentage, or that it is not known. */
export function tellPart(part: string | null, say: Say): string {
  if (part === null) return say('holdings-screen.not-known');
  return isWhole(part) ? tellPercent(part, say) : say('holdings-screen.part', { part: { ratio: ratioFrom(part) } });
}

/** A part as a percentage, where there is room for no more. */
export function tellPercent(part: string | null, say: Say): string {
  if (part === null) return say('holdings-screen.not-known');
  return say('holdings-screen.percent', { part: { ratio: ratioFrom(part) } });
}

function isWhole(part: string): boolean {
  const { numerator, denominator } = ratioFrom(part);
  return numerator === denominator || numerator === 0n;
}

/** Economics and control of an interest, said once where they are one figure. */
export function tellInterest(
  { economic, control }: Pick<InterestJson, 'economic' | 'control'>,
  say: Say,
  tell: (part: string | null, say: Say) => string,
): readonly string[] {
  if (economic === control) return [say('holdings-screen.both', { part: { quote: tell(economic, say) } })];
  return [
    say('holdings-screen.economic', { part: { quote: tell(economic, say) } }),
    say('holdings-screen.control', { part: { quote: tell(control, say) } }),
  ];
}

/** A part at both ends of what is known. */
export function tellPartEnds({ low, high }: BoundsJson, say: Say): string {
  if (low === high) return tellPart(low, say);
  const least = { quote: tellPercent(low, say) };
  if (high === null) return say('capital-screen.at-least', { low: least });
  return say('capital-screen.between', { low: least, high: { quote: tellPercent(high, say) } });
}

/** How many shares a holding has, of which class. */
export function tellHolding({ shares, shareClass }: HoldingJson, say: Say): string {
  const figures = { class: { quote: shareClass } };
  if (!isExact(shares)) return say('holdings-screen.holds-unknown', figures);
  return say('holdings-screen.holds', { ...figures, shares: { quote: tellCount(shares, say) } });
}

/** What has become of the weight of a holding; nothing where all of it goes on. */
export function tellWeight({ shares, ended, uncertain }: HoldingJson, say: Say): readonly string[] {
  const texts: string[] = [];
  if (ended === null || (ended !== '0' && ended === shares.low && isExact(shares))) {
    texts.push(say('holdings-screen.all-ended'));
  } else if (ended !== '0') texts.push(say('holdings-screen.of-them-ended', { shares: count(ended) }));
  if (uncertain !== '0') texts.push(say('holdings-screen.uncertain', { shares: count(uncertain) }));
  return texts;
}

function count(text: string): Figure {
  return { shares: BigInt(text) };
}

/** What a person is here: a beneficiary with or without weight, or none. */
export function tellPerson(person: HolderJson, say: Say): readonly string[] {
  if (!person.isBeneficiary) return [say('holdings-screen.no-beneficiary')];
  const { weightEnded, live } = person;
  if (weightEnded !== null) {
    const on: Figure = weightEnded.at?.includes('T') === true ? { instant: weightEnded.at } : { date: weightEnded.on };
    const cause = { message: `check.cause.${weightEnded.cause}` };
    return [say('holdings-screen.beneficiary'), say('holdings-screen.ended', { on, cause })];
  }
  if (live === true) return [say('holdings-screen.beneficiary')];
  return [
    say('holdings-screen.beneficiary'),
    say(live === null ? 'holdings-screen.live-unknown' : 'holdings-screen.no-live'),
  ];
}
