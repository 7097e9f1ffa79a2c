import { message, type Problem, type Ratio } from '@tenfold/kernel';
import type { Instant } from '@tenfold/kernel/instant';
import type { PollMeeting } from '@tenfold/kernel/poll';
import { classScheme } from '../profile/parts.ts';
import type { Content } from './write-message.ts';

/** The issuer as messages name it. */
export interface SeevIssuer {
  readonly name: string;
  readonly lei: string | null;
}

/** A class of shares as messages name it. */
export interface SeevClass {
  readonly shareClass: string;
  readonly isin: string | null;
}

/** What every message says beside its own contents. */
export interface SeevAbout {
  readonly meeting: PollMeeting;
  readonly issuer: SeevIssuer;
  readonly classes: readonly SeevClass[];
  /** The hour of the meeting, where somebody knows it. */
  readonly meetingAt?: Instant | null;
  /** The name of the message; none is written where none is given. */
  readonly id?: string | null;
}

/** What a message cannot do without, or why it cannot be written. */
export function refuseAbout({ meeting, classes }: SeevAbout): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (key: string): void => void problems.push({ entry: null, field: '', message: message(key) });
  if (meeting.date === null) add('seev.refused.no-date');
  if (classes.length === 0) add('seev.refused.no-class');
  return problems;
}

/** The kind of a meeting as its type and classification. */
export function kindContent({ kind }: Pick<PollMeeting, 'kind'>): { readonly Tp: string; readonly Clssfctn?: Content } {
  if (kind === 'annual') return { Tp: 'GMET', Clssfctn: { Cd: 'AMET' } };
  return kind === 'class' ? { Tp: 'SPCL', Clssfctn: { Cd: 'CLAS' } } : { Tp: 'XMET' };
}

/** The meeting that a message is about. Call only where {@link refuseAbout} has nothing against it. */
export function meetingContent({ meeting, issuer, meetingAt = null }: SeevAbout): Content {
  return {
    MtgId: meeting.id,
    IssrMtgId: meeting.id,
    MtgDtAndTm: meetingAt ?? `${meeting.date ?? ''}T00:00:00+08:00`,
    ...kindContent(meeting),
    Issr: partyContent(issuer),
  };
}

export function partyContent({ name, lei }: SeevIssuer): Content {
  return lei === null ? { NmAndAdr: { Nm: name } } : { LEI: lei };
}

/** One class, or several in one security. An ISIN stands only where there is one class. */
export function securityContent(classes: readonly SeevClass[]): Content {
  const [only] = classes;
  const isin = classes.length === 1 ? (only?.isin ?? undefined) : undefined;
  return { ISIN: isin, OthrId: classes.map(({ shareClass }) => ({ Id: shareClass, Tp: { Prtry: classScheme } })) };
}

/**
 * A fraction as an exact decimal; `null` where it has none of at most so many digits behind the point.
 */
export function decimalOf({ numerator, denominator }: Ratio, mostDecimals: number): string | null {
  for (let decimals = 0; decimals <= mostDecimals; decimals += 1) {
    const scaled = numerator * 10n ** BigInt(decimals);
    if (scaled % denominator === 0n) return withPoint(scaled / denominator, decimals);
  }
  return null;
}

function withPoint(digits: bigint, decimals: number): string {
  if (decimals === 0) return `${digits}`;
  const text = `${digits}`.padStart(decimals + 1, '0');
  return `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
