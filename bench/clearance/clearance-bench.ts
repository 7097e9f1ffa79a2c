import assert from 'node:assert/strict';
import { clearanceJson, clearRecord, planOpened } from '@tenfold/documents/clearance';
import { openRecord } from '@tenfold/documents/assessment';
import '@tenfold/documents/messages';
import type { PlannedProgramme } from '@tenfold/kernel';
import { readPlan } from '@tenfold/kernel/plan';
import { type Figure, rounded } from '../report/figure.ts';
import { coreTime, inTurn } from '../timing/in-turn.ts';
import { daysOf, eve, exampleRecord, programmeOf } from './long-programme.ts';
import { answerOf, sheetOf, type SheetGiven } from './programme-sheet.ts';

const STEPS = 1000;
const ROUNDS = 7;
/** How often each round clears the example, so that it is long enough to be timed. */
const PASSES = 20;
const MOST_FOR_ONE = 20;
const MOST_FOR_PROGRAMME = 1000;

/** The cancellation of Kanzhun of July 2023, as `--cancel A:1442852 --on 2023-07-05` asks about it. */
const act = {
  format: 'tenfold/plan/1',
  steps: [{ act: 'cancellation', on: '2023-07-05', fields: { class: 'A', shares: '1442852', from: 'bought-back' } }],
};

/**
 * Clearing one act, and planning a programme of a thousand steps three ways, beside the sheet that a company secretary would
 * build for the same programme, worked out by HyperFormula: the same conversions on every day, the same split.
 */
export async function measure(): Promise<readonly Figure[]> {
  const programme = aProgramme(STEPS);
  const single = aProgramme(1);
  const compared = sameAnswers(programme) + sameAnswers(single);
  const cost = await inTurn(
    {
      one: () => clearedExample(),
      oneRow: () => worked(single, PASSES),
      programme: () => plannedTimes(programme, 1),
      sheet: () => worked(programme, 1),
    },
    { clock: coreTime, rounds: ROUNDS },
  );
  return figuresOf(cost, compared);
}

const kanzhun = exampleRecord('kanzhun');
const invented = exampleRecord('invented');

/** The record as read from its file is opened, cleared and answered as JSON: all that the command does but read and print. */
function clearedExample(): number {
  const read = readPlan(act);
  assert.ok('plan' in read);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const answer = clearRecord(kanzhun, { plan: read.plan, knownAt: null, today: '2026-11-24' });
    assert.ok(!('problems' in answer));
    assert.equal(answer.conversion.minimum, 233_846n);
    clearanceJson(answer, 'en');
  }
  return PASSES;
}

interface Case {
  readonly sheet: SheetGiven;
  readonly plan: () => PlannedProgramme;
}

/** A programme of so many steps for the invented issuer, planned and as a sheet. */
function aProgramme(count: number): Case {
  const days = daysOf(count);
  const opened = openRecord(invented, { on: eve, knownAt: null, today: eve });
  assert.ok('world' in opened);
  const { classes } = opened.world.register;
  const weighted = [...classes.values()].find((one) => one.weighted);
  assert.ok(weighted !== undefined);
  const holdings = [...weighted.holdings.values()].map(({ shares }) => shares ?? 0n);
  const total = [...classes.values()].reduce((sum, { inIssue }) => sum + (inIssue ?? 0n), 0n);
  const programme = programmeOf(days);
  const plan = (): PlannedProgramme => {
    const planned = planOpened(opened, programme);
    assert.ok(!('problems' in planned));
    return planned;
  };
  return { sheet: { total, holdings, days }, plan };
}

function plannedTimes({ plan }: Case, times: number): number {
  for (let pass = 0; pass < times; pass += 1) plan();
  return times;
}

function worked({ sheet }: Case, times: number): number {
  for (let pass = 0; pass < times; pass += 1) answerOf(sheet, sheetOf(sheet));
  return times;
}

/** Holds every figure of the sheet against ours, and gives how many there were. */
function sameAnswers({ sheet, plan }: Case): number {
  const { byDay, atTheEnd, underOther } = plan();
  const answer = answerOf(sheet, sheetOf(sheet));
  const conversions = byDay.days.map(({ conversion }) => Number(conversion));
  const parts = byDay.days.map((day) => sheet.holdings.map((_, one) => Number(day.parts[one]?.shares ?? 0n)));
  assert.deepEqual(answer.byDay, conversions);
  assert.deepEqual(answer.parts, parts);
  assert.deepEqual(
    answer.lowered,
    underOther?.days.map(({ conversion }) => Number(conversion)),
  );
  assert.equal(answer.atTheEnd, Number(atTheEnd?.total));
  return conversions.length * (2 + sheet.holdings.length) + 1;
}

type Costs = Readonly<Record<'one' | 'oneRow' | 'programme' | 'sheet', number>>;

function figuresOf({ one, oneRow, programme, sheet }: Costs, compared: number): readonly Figure[] {
  return [
    {
      what: 'an act cleared: record opened, judged before and after, other ways and readings, as JSON',
      ours: `${rounded(one / 1e6)} ms`,
      other: `HyperFormula, the arithmetic of one row alone: ${rounded(oneRow / 1e6)} ms`,
      ratio: `${rounded(oneRow / one)} times as fast`,
      target: `under ${MOST_FOR_ONE} ms`,
      isMet: one / 1e6 < MOST_FOR_ONE,
    },
    {
      what: `a programme of ${STEPS.toLocaleString('en')} steps, three ways, ${compared.toLocaleString('en')} figures the same`,
      ours: `${rounded(programme / 1e6)} ms`,
      other: `HyperFormula: ${rounded(sheet / 1e6)} ms`,
      ratio: `${rounded(sheet / programme)} times as fast`,
      target: 'under 1 s',
      isMet: programme / 1e6 < MOST_FOR_PROGRAMME,
    },
  ];
}
