import {
  type Beneficiary,
  type Clearance,
  countedShares,
  type Finding,
  known,
  type Position,
  type Proportion,
  ratio,
  type World,
} from '@tenfold/kernel';
import { tellBounds, tellCount, tellPart } from '../check/bounds-text.ts';
import { partsOf } from '../check/stakes.ts';
import type { Say } from '../check/words.ts';
import { formatPercentage } from '../messages/format-number.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type TableRow } from '../page/page.ts';

/** Where the issuer stands before the plan and after it, figure by figure, and which answers would be others. */
export function standPage(clearance: Clearance, say: Say): Page {
  const { before, after, conversion } = clearance;
  const isConverting = conversion.allocation.length > 0;
  const note = say(isConverting ? 'clearance.after-with' : 'clearance.after-without', { on: { date: after.on } });
  return [
    heading(say('clearance.stand')),
    standTable(before.world, after.world, say),
    paragraph([quiet(note)], 2),
    gap,
    ...changedPage(before, after, say),
  ];
}

function standTable(before: World, after: World, say: Say): Block {
  const row = (title: string, of: (world: World) => string): TableRow => ({
    cells: [[plain(title)], [plain(of(before))], [plain(of(after))]],
  });
  const classes = after.capital.classes.map(({ id }) =>
    row(say('check.class', { class: { name: id } }), (world) => inIssue(world, id, say)),
  );
  return {
    kind: 'table',
    head: [[], [quiet(say('clearance.before'))], [quiet(say('clearance.after'))]],
    columns: ['left', 'right', 'right'],
    rows: [
      ...classes,
      row(say('check.all-shares'), ({ capital }) => tellCount(capital.inIssue, say).cell),
      row(say('clearance.weighted'), ({ capital }) => tellBounds(capital.weighted, say).cell),
      row(say('clearance.proportion'), (world) => proportionText(world, say)),
      row(say('clearance.ratchet'), ({ ratchet: { low, high } }) => ratchetText(low, high, say)),
      ...after.beneficiaries.map((one) => votesRow(one, row, say)),
    ],
    flexible: 0,
    indent: 2,
  };
}

function inIssue({ capital }: World, id: string, say: Say): string {
  return tellCount(capital.classes.find((one) => one.id === id)?.inIssue ?? null, say).cell;
}

/** Proportions are shown cut, to two places; their fractions stand in the JSON. */
function proportionText({ capital, register, policies }: World, say: Say): string {
  const total = countedShares(register, policies);
  const weighted = known(capital.weighted);
  if (weighted === null || total === null || total === 0n) return say('check.not-known');
  return formatPercentage(ratio(weighted, total));
}

function ratchetText(low: Proportion | null, high: Proportion | null, say: Say): string {
  if (low === null || high === null || low.weighted * high.total !== high.weighted * low.total)
    return say('check.not-known');
  return formatPercentage(ratio(high.weighted, high.total));
}

function votesRow(
  { person }: Beneficiary,
  row: (title: string, of: (world: World) => string) => TableRow,
  say: Say,
): TableRow {
  return row(say('clearance.votes-of', { person: { name: person.id } }), (world) => {
    const there = world.beneficiaries.find((one) => one.person.id === person.id);
    return there === undefined ? '' : tellPart(partsOf(there, world).ordinaryVotes, say).cell;
  });
}

/** Findings whose answer is another after the plan. */
function changedPage(before: Position, after: Position, say: Say): Page {
  const then = new Map(before.findings.map(({ id, verdict }) => [id, verdict]));
  const changed = after.findings.filter(({ id, verdict }) => then.get(id) !== verdict);
  if (changed.length === 0) return [];
  return [heading(say('clearance.changed')), ...changed.map((one) => changedBlock(one, then.get(one.id), say)), gap];
}

function changedBlock(finding: Finding, before: Finding['verdict'] | undefined, say: Say): Block {
  const text = changedText(finding, before, say);
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}

/** A breach that the plan mends does not go away: it is found again, as one of the past. */
function changedText(
  { provision, subject, verdict, accrued }: Finding,
  before: Finding['verdict'] | undefined,
  say: Say,
): string {
  const whose = { provision: { provision }, subject: { name: subject } };
  if (accrued !== null) {
    return say('clearance.past-breach', { ...whose, from: { date: accrued.from }, until: { date: accrued.until } });
  }
  return say('clearance.from-to', {
    ...whose,
    before: { message: before === undefined ? 'clearance.no-answer-yet' : `verdict.${before}` },
    after: { message: `verdict.${verdict}` },
  });
}
