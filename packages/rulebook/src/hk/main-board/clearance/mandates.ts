import { type AskedAround, floorOf, message, type PlainDate, type Ratio } from '@tenfold/kernel';
import { asks, beforeTheAct } from './asked.ts';

/** Shares that a mandate of the shareholders must cover, and what is known of it. */
export interface UnderMandate {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly shares: bigint;
  /** Shares in issue on the day without treasury shares; the mandate is taken of those of the day of its meeting. */
  readonly base: bigint | null;
  /** Shares left under the mandate, where the act states them. */
  readonly left: bigint | null;
}

interface Mandate {
  readonly provision: string;
  /** How the keys of its sentences begin. */
  readonly key: 'around.general-mandate' | 'around.buy-back-mandate';
  readonly part: Ratio;
}

/**
 * What a mandate asks: it is enough, it is too small, or nobody has said what is left of it; then the part of today's shares
 * stands beside, which is not the mandate itself.
 */
export function askOfMandate(
  { step, on, issuer: who, shares, base, left }: UnderMandate,
  { provision, key, part }: Mandate,
): AskedAround {
  const planned = { shares: { shares } };
  const given = {
    step,
    provision,
    textStatus: 'secondary-source',
    type: 'approval',
    who,
    ...beforeTheAct(on),
  } as const;
  if (left !== null) {
    const figures = { ...planned, left: { shares: left } };
    return asks({ ...given, what: message(left < shares ? `${key}-too-small` : `${key}-enough`, figures) });
  }
  if (base === null)
    return asks({ ...given, what: message(`${key}-base-unknown`, { ...planned, part: { ratio: part } }) });
  const most = floorOf(part, base);
  const figures = { ...planned, part: { ratio: part }, most: { shares: most } };
  return asks({ ...given, what: message(most < shares ? `${key}-above-today` : `${key}-unknown`, figures) });
}
