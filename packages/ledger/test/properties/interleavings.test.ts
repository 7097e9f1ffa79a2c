import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropStates } from '../../src/read/snapshots.ts';
import { Ledger } from '../../src/ledger.ts';
import { isRefused } from '../../src/refused.ts';
import { inIssue, viewOn } from '../contract/reading.ts';
import { done, openIssuerAlone } from '../support/opened-issuer.ts';
import { entry, issue } from '../support/small-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';

const clock = Object.assign(new TestClock(), { keepEach: 3 });
const { ledger, pool } = await openTestLedger({ clock });

/** A line of the plain list that the ledger is held against. */
interface Line {
  readonly id: string;
  readonly day: string;
  readonly shares: bigint;
  readonly corrects: string | null;
  readonly recorded: number;
}

/** What was asked about the past, and what was answered then. */
interface Answered {
  readonly on: string;
  readonly knownAt: string;
  readonly inIssue: bigint | null;
}

/** The plain list: no register, no states, no index; every question goes through all of it. */
interface Model {
  readonly issuer: string;
  readonly lines: Line[];
  readonly open: Map<bigint, readonly Line[]>;
  readonly answered: Answered[];
  made: number;
}

const OPENING = 900n;

/** Ordinary shares in issue as the list alone says it. */
function plainly({ lines }: Model, on: string, known: number): bigint {
  const seen = lines.filter(({ recorded }) => recorded <= known);
  const corrected = new Set(seen.map(({ corrects }) => corrects));
  return seen
    .filter(({ id, day }) => day <= on && !corrected.has(id))
    .reduce((sum, { shares }) => sum + shares, OPENING);
}

const days = ['2024-03-01', '2025-01-02', '2025-06-30', '2026-01-02'];

/** One thing that somebody does. `pick` chooses among what there is. */
interface Step {
  readonly act:
    | 'record'
    | 'correct'
    | 'withdraw'
    | 'propose'
    | 'approve'
    | 'refuse'
    | 'ask-past'
    | 'ask-now'
    | 'forget';
  readonly pick: number;
  readonly day: string;
  readonly shares: bigint;
  readonly passes: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom<Step['act']>(
      'record',
      'record',
      'correct',
      'withdraw',
      'propose',
      'approve',
      'refuse',
      'ask-past',
      'ask-past',
      'ask-now',
      'forget',
    ),
    pick: fc.nat(1000),
    day: fc.constantFrom(...days),
    shares: fc.bigInt({ min: 1n, max: 99n }),
    passes: fc.constantFrom(-2000, 0, 1, 1000, 60_000),
  }),
  { minLength: 10, maxLength: 35, size: 'max' },
);

let runs = 0;

test('whatever is proposed, approved, corrected and asked in whichever order, the ledger answers as a plain list does', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (given) => {
      const issuer = `issuer-${(runs += 1)}`;
      await openIssuerAlone(ledger, issuer);
      const model: Model = { issuer, lines: [], open: new Map(), answered: [], made: 0 };
      for (const step of given) {
        clock.advance(step.passes);
        await take(model, step);
      }
      for (const asked of model.answered) {
        const view = await viewOn(ledger, issuer, { on: asked.on, knownAt: asked.knownAt });
        expect({ ...asked, inIssue: inIssue(view) }).toEqual(asked);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);

async function take(model: Model, step: Step): Promise<void> {
  switch (step.act) {
    case 'record':
      return record(model, [newLine(model, step, null)]);
    case 'correct':
    case 'withdraw':
      return correct(model, step);
    case 'propose':
      return propose(model, step);
    case 'approve':
    case 'refuse':
      return decide(model, step);
    case 'ask-past':
    case 'ask-now':
      return ask(model, step);
    case 'forget':
      return dropStates(pool, model.issuer);
  }
}

function newLine(model: Model, { act, day, shares }: Step, corrects: string | null): Line {
  model.made += 1;
  return { id: `e${model.made}`, day, shares: act === 'withdraw' ? 0n : shares, corrects, recorded: 0 };
}

function jsonOf({ id, day, shares, corrects }: Line): ReturnType<typeof entry> {
  const more = corrects === null ? {} : { supersedes: corrects };
  return shares === 0n ? entry(id, 'entry-withdrawn', day, {}, more) : issue(id, day, shares, more);
}

/** Half of what is recorded comes by another process, which has nothing in its memory. */
async function record(model: Model, lines: readonly Line[]): Promise<void> {
  const by = model.made % 2 === 0 ? ledger : new Ledger(pool, clock);
  const answer = done(
    await by.record(model.issuer, { entries: lines.map(jsonOf), by: 'secretary', key: `k${model.made}` }),
  );
  add(model, lines, answer.recorded);
}

function add(model: Model, lines: readonly Line[], recorded: string): void {
  for (const line of lines) model.lines.push({ ...line, recorded: Date.parse(recorded) });
}

async function correct(model: Model, step: Step): Promise<void> {
  const corrected = new Set(model.lines.map(({ corrects }) => corrects));
  const inForce = model.lines.filter(({ id, shares }) => !corrected.has(id) && shares > 0n);
  const chosen = inForce[step.pick % Math.max(inForce.length, 1)];
  if (chosen !== undefined) await record(model, [newLine(model, step, chosen.id)]);
}

async function propose(model: Model, step: Step): Promise<void> {
  const lines = [newLine(model, step, null), newLine(model, { ...step, day: days[step.pick % 4] as string }, null)];
  const key = `k${model.made}`;
  const given = { entries: lines.map(jsonOf), enteredBy: 'secretary', note: null, key };
  const { proposal } = done(await ledger.propose(model.issuer, given));
  model.open.set(proposal, lines);
}

async function decide(model: Model, { act, pick }: Step): Promise<void> {
  const numbers = [...model.open.keys()];
  const number = numbers[pick % Math.max(numbers.length, 1)];
  if (number === undefined) return;
  const lines = model.open.get(number) ?? [];
  model.open.delete(number);
  if (act === 'refuse') {
    done(await ledger.reject(model.issuer, { number, outcome: 'refused', by: 'chair', reason: 'Not now' }));
    return;
  }
  add(model, lines, done(await ledger.approve(model.issuer, { number, by: 'chair', key: `a${number}` })).recorded);
}

async function ask(model: Model, { act, day, pick }: Step): Promise<void> {
  if (act === 'ask-now') {
    const view = await viewOn(ledger, model.issuer, { on: day });
    expect(inIssue(view)).toBe(plainly(model, day, Number.POSITIVE_INFINITY));
    return;
  }
  const at = clock.now() - 1 - (pick % 5) * 700;
  const knownAt = new Date(at).toISOString();
  const [view] = await answerOf(model, day, knownAt);
  // What stands before everything is there, but the opening may not have been known yet.
  const expected = view === null ? null : plainly(model, day, at);
  expect(view).toBe(expected);
  model.answered.push({ on: day, knownAt, inIssue: view });
}

/** Shares in issue as known then; `null` where the opening itself was not known. */
async function answerOf(model: Model, day: string, knownAt: string): Promise<readonly [bigint | null]> {
  const answer = await ledger.views(model.issuer, { days: [day], knownAt });
  if (isRefused(answer)) throw new Error(answer.problems[0]?.message.key);
  return [answer[0] === undefined ? null : inIssue(answer[0])];
}
