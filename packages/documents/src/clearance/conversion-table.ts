import {
  addRatios,
  type Clearance,
  type Conversion,
  type ConversionPart,
  ratio,
  type Ratio,
  zero,
} from '@tenfold/kernel';
import { plannedConversion } from '@tenfold/kernel/plan';
import { marks, type Say } from '../check/words.ts';
import { formatFraction, formatWhole } from '../messages/format-number.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type TableRow, toned } from '../page/page.ts';
import { moreMayPage } from './more-may-text.ts';

/** Who converts how much, each one's exact part, the votes that he gives up, and what converting more would do. */
export function conversionPage(clearance: Clearance, say: Say): Page {
  const { conversion } = clearance;
  const { minimum, allocation, split, warnings } = conversion;
  const own = plannedConversion(clearance.before.world, clearance.plan);
  const hasNone = own === null && (minimum === 0n || (minimum === null && allocation.length === 0));
  if (hasNone) return [];
  return [
    heading(say('clearance.conversion')),
    ...(allocation.length === 0 ? [] : [partsTable(conversion, say)]),
    ...(allocation.length > 1 ? [paragraph([plain(say(`clearance.split.${split}`))], 2)] : []),
    ...warnings.map(({ key, figures }) => warningBlock(say(key, figures))),
    ...(own === null && allocation.length === 0 ? [] : moreMayPage(clearance, own, say)),
    gap,
  ];
}

function warningBlock(text: string): Block {
  return { kind: 'item', mark: toned(marks['action-required'], 'action-required'), body: [[plain(text)]], indent: 2 };
}

function partsTable({ allocation }: Conversion, say: Say): Block {
  const rows = allocation.flatMap((part) => partRows(part, say));
  return {
    kind: 'table',
    head: [[], [quiet(say('clearance.converts'))], [quiet(say('clearance.votes-given-up'))]],
    columns: ['left', 'right', 'right'],
    rows: allocation.length > 1 ? [...rows, sumRow(allocation, say)] : rows,
    flexible: 0,
    indent: 2,
  };
}

function partRows(part: ConversionPart, say: Say): readonly TableRow[] {
  const { person, holder, shareClass, shares, exact, votesGivenUp } = part;
  const name = say('check.name', { name: { name: person } });
  const held = say('clearance.held-by', { class: { name: shareClass }, holder: { name: holder } });
  const remark = `${held} · ${say('clearance.exactly', { exact: { quote: exactText(exact, say) } })}`;
  return [
    { cells: [[plain(name)], [plain(formatWhole(shares))], [plain(votesText(votesGivenUp, say))]] },
    { remark: [quiet(remark)] },
  ];
}

function sumRow(allocation: readonly ConversionPart[], say: Say): TableRow {
  const shares = allocation.reduce((sum, one) => sum + one.shares, 0n);
  const votes = sumOfVotes(allocation.map(({ votesGivenUp }) => votesGivenUp));
  return {
    cells: [[plain(say('clearance.all-parts'))], [plain(formatWhole(shares))], [plain(votesText(votes, say))]],
  };
}

/** Votes added up; not known as soon as one of them is not. */
export function sumOfVotes(votes: readonly (Ratio | null)[]): Ratio | null {
  return votes.reduce<Ratio | null>((sum, one) => (sum === null || one === null ? null : addRatios(sum, one)), zero);
}

export function votesText(votes: Ratio | null, say: Say): string {
  return votes === null ? say('check.not-known') : formatFraction(votes);
}

/** A part that may be a fraction of a share: whole shares, and what is left of one. */
export function exactText(exact: Ratio, say: Say): string {
  const { numerator, denominator } = exact;
  if (denominator === 1n || numerator < denominator) return formatFraction(exact);
  const whole = { quote: formatWhole(numerator / denominator) };
  return say('clearance.whole-and-part', {
    whole,
    part: { quote: formatFraction(ratio(numerator % denominator, denominator)) },
  });
}
