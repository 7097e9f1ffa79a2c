import { hongKongDay } from '@tenfold/kernel/instant';
import type { PlainDate, Problem } from '@tenfold/kernel';
import { nomineeType } from '../profile/seev-047.ts';
import { type ClassByIsin, classesOf } from './classes-of.ts';
import { moment } from './moment.ts';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';
import { problemOf, seevProblem } from './seev-problem.ts';
import { wholeCount } from './whole-count.ts';

/** A line of a register of members as a count takes it. What is no count of shares is left as it stands, for the count to refuse. */
export interface HoldingRow {
  readonly line: number;
  readonly member: string;
  readonly shareClass: string;
  readonly shares: string;
  readonly nominee: string;
}

/** What a register is read with, beside the message. */
export interface Seev047Reading {
  readonly byIsin: ClassByIsin;
  /** The record date of the meeting, which must be that of the message; `null` where the meeting has none. */
  readonly recordDate: PlainDate | null;
}

/** The class whose holders a message tells, from the elements that stand before the first one. */
export function classOfSeev047(
  body: ReadElement,
  { byIsin, recordDate }: Seev047Reading,
): { readonly shareClass: string } | { readonly problems: readonly Problem[] } {
  const security = firstAt(body, 'IssrDsclsrReqRef/FinInstrmId');
  const told = firstAt(body, 'IssrDsclsrReqRef/ShrhldrsDsclsrRcrdDt/Dt');
  if (security === null || told === null) {
    const figures = { path: { quote: body.path }, element: { quote: 'IssrDsclsrReqRef' } };
    return { problems: [seevProblem('missing', body.line, figures)] };
  }
  const day = dayOf(told);
  if (recordDate !== null && day !== recordDate)
    return { problems: [seevProblem('other-date', told.line, { date: { date: day }, known: { date: recordDate } })] };
  const [shareClass, ...others] = classesOf(security, byIsin);
  if (shareClass !== undefined && others.length === 0) return { shareClass };
  return { problems: [problemOf(firstAt(security, 'ISIN') ?? security, 'class-unknown')] };
}

function dayOf(told: ReadElement): PlainDate {
  return textAt(told, 'Dt') ?? hongKongDay(moment(textAt(told, 'DtTm') ?? ''));
}

/** The line that one holder gives. */
export function rowOfHolder(holder: ReadElement, shareClass: string): HoldingRow {
  return {
    line: holder.line,
    member: textAt(holder, 'SfkpgAcct') ?? '',
    shareClass,
    shares: sharesOf(holder),
    nominee: allAt(holder, 'ShrhldgBal/ShrhldgTp').some(({ text }) => text === nomineeType) ? 'yes' : '',
  };
}

/** The sum of the balances of a holder; the first of them that is no whole number stands in its place. */
function sharesOf(holder: ReadElement): string {
  let sum = 0n;
  for (const quantity of allAt(holder, 'ShrhldgBal/Qty')) {
    const units = textAt(quantity, 'Unit') ?? '';
    const whole = wholeCount(units);
    if (whole === null) return units;
    sum += BigInt(whole);
  }
  return `${sum}`;
}

/** What is wrong with a part of a register whose holders do not have what it has; `null` where they do. */
export function problemOfTotal(part: ReadElement, held: bigint): Problem | null {
  const told = firstAt(part, 'TtlShrhldgBal/Unit') ?? part;
  const total = wholeCount(told.text);
  if (total === null) return problemOf(told, 'no-whole-total');
  if (BigInt(total) === held) return null;
  return seevProblem('not-whole', told.line, { total: { number: BigInt(total) }, held: { number: held } });
}
