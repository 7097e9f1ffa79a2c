import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PlainEntry } from '../../../kernel/test/model/naive-register.ts';
import { beginningOf, lives } from '../../../kernel/test/model/random-life.ts';
import type { Appended } from '../../src/append/request.ts';
import { Ledger } from '../../src/ledger.ts';
import { dropStates } from '../../src/read/snapshots.ts';
import { isRefused, type Refused } from '../../src/refused.ts';
import { viewOn } from '../contract/reading.ts';
import { openIssuerAlone } from '../support/opened-issuer.ts';
import { TestClock } from '../support/test-clock.ts';
import { openTestLedger } from '../support/test-ledger.ts';
import { asJson, KnownLife, type Look, rowAsJson, said, type Wish } from './known-life.ts';

const clock = Object.assign(new TestClock(), { keepEach: 3 });
const { ledger, pool } = await openTestLedger({ clock });
/** Another product on the same database. */
const other = new Ledger(pool, clock);

const whats = [
  'record',
  'record',
  'record',
  'correct',
  'withdraw',
  'propose',
  'decide',
  'ask-past',
  'ask-now',
  'forget',
];

/** One thing that somebody does. `pick` chooses among what there is, `part` is how much of it in hundredths. */
interface Act {
  readonly what: (typeof whats)[number];
  readonly pick: number;
  readonly part: number;
}

/** What is done at once, after some time has passed by the clock. */
interface Round {
  readonly passes: number;
  readonly acts: readonly Act[];
}

const rounds: fc.Arbitrary<readonly Round[]> = fc.array(
  fc.record({
    passes: fc.constantFrom(-2000, 0, 1, 1000, 60_000),
    acts: fc.array(fc.record({ what: fc.constantFrom(...whats), pick: fc.nat(1000), part: fc.nat(100) }), {
      minLength: 1,
      maxLength: 5,
    }),
  }),
  { minLength: 8, maxLength: 20, size: 'max' },
);

/** What was asked about the past, and what was answered then. */
interface Answered {
  readonly on: string;
  readonly knownAt: string;
  readonly said: unknown;
}

/** One run: an issuer of its own, what is still to happen to it, and what is known of it. */
class Run {
  readonly issuer: string;
  readonly known: KnownLife;
  readonly answered: Answered[] = [];
  /** What the ledger said, to be held against the naive register when the round is over. */
  readonly #looks: (() => void)[] = [];
  readonly #days: readonly string[];
  readonly #begun: number;
  readonly #toCome: PlainEntry[];
  readonly #proposed: Map<bigint, readonly Wish[]> = new Map();
  #made = 0;

  constructor(issuer: string, life: readonly PlainEntry[]) {
    this.issuer = issuer;
    this.known = new KnownLife(life.filter(({ kind }) => kind === 'position'));
    this.#toCome = life.filter(({ kind }) => kind !== 'position');
    this.#days = [...new Set(life.map(({ on }) => on))];
    this.#begun = clock.now();
  }

  async take({ passes, acts }: Round): Promise<void> {
    clock.advance(passes);
    await Promise.all(acts.map((act) => this.#act(act)));
    for (const look of this.#looks.splice(0)) look();
  }

  async #act(act: Act): Promise<unknown> {
    switch (act.what) {
      case 'record':
        return this.#record(this.#next(act), act);
      case 'correct':
      case 'withdraw':
        return this.#record(this.#correction(act), act);
      case 'propose':
        return this.#propose(this.#next(act));
      case 'decide':
        return this.#decide(act);
      case 'ask-past':
        return this.#askPast(act);
      case 'ask-now':
        return this.#askNow(act);
      default:
        return dropStates(pool, this.issuer);
    }
  }

  /** Up to three of the things that happen next, in one request. Who is first at the ledger may be behind in time. */
  #next({ pick }: Act): readonly Wish[] {
    const happened = this.#toCome.splice(0, 1 + (pick % 3));
    return happened.map((one) => ({ id: this.#id(), day: one.on, happened: one, corrects: null }));
  }

  #correction({ what, pick, part }: Act): readonly Wish[] {
    const { lines } = this.known;
    const corrected = new Set(lines.map(({ corrects }) => corrects));
    const inForce = lines.filter(({ id, happened }) => happened?.fields['shares'] !== undefined && !corrected.has(id));
    const chosen = inForce[pick % Math.max(inForce.length, 1)];
    if (chosen?.happened == null) return [];
    const { happened, day, id: corrects } = chosen;
    const shares = (BigInt(happened.fields['shares'] ?? '') * BigInt(part)) / 50n + 1n;
    const instead = { ...happened, fields: { ...happened.fields, shares: `${shares}` } };
    return [{ id: this.#id(), day, corrects, happened: what === 'correct' ? instead : null }];
  }

  /** By one of two products, or by a third one that has nothing in its memory. */
  async #record(wishes: readonly Wish[], { pick }: Act): Promise<void> {
    if (wishes.length === 0) return;
    const by = [ledger, other, new Ledger(pool, clock)][pick % 3] as Ledger;
    const given = { entries: wishes.map(asJson), by: 'secretary', key: String(wishes[0]?.id) };
    this.#took(wishes, await by.record(this.issuer, given));
  }

  async #propose(wishes: readonly Wish[]): Promise<void> {
    if (wishes.length === 0) return;
    const asked = { enteredBy: 'secretary', note: null, key: String(wishes[0]?.id) };
    const answer = await ledger.propose(this.issuer, { entries: wishes.map(asJson), ...asked });
    if (!isRefused(answer)) this.#proposed.set(answer.proposal, wishes);
  }

  async #decide({ pick }: Act): Promise<void> {
    const [number, wishes] = [...this.#proposed][0] ?? [];
    if (number === undefined || wishes === undefined) return;
    this.#proposed.delete(number);
    const by = 'chair';
    if (pick % 4 === 0) await other.reject(this.issuer, { number, outcome: 'refused', by, reason: 'Not now' });
    else this.#took(wishes, await other.approve(this.issuer, { number, by, key: `approve-${number}` }));
  }

  #took(wishes: readonly Wish[], answer: Appended | Refused): void {
    if (isRefused(answer)) return;
    const recorded = Date.parse(answer.recorded);
    for (const [at, wish] of wishes.entries())
      this.known.lines.push({ ...wish, number: answer.first + BigInt(at), recorded });
  }

  async #askNow({ pick }: Act): Promise<void> {
    const on = this.#day(pick);
    const view = await viewOn(pick % 2 === 0 ? ledger : other, this.issuer, { on });
    this.#hold({ on, known: null, size: view.size }, view);
  }

  async #askPast({ pick }: Act): Promise<void> {
    const on = this.#day(pick);
    const known = Math.max(clock.now() - 1 - (pick % 5) * 700, this.#begun);
    const knownAt = new Date(known).toISOString();
    const answer = await (pick % 2 === 0 ? ledger : other).views(this.issuer, { days: [on], knownAt });
    // By a clock that went back, that moment has not passed yet.
    if (isRefused(answer)) return;
    const [view] = answer;
    if (view === undefined) throw new Error('one day was asked about');
    this.answered.push({ on, knownAt, said: said(view) });
    this.#hold({ on, known, size: view.size }, view);
  }

  #hold(look: Look, view: Parameters<typeof said>[0]): void {
    this.#looks.push(() => expect(said(view)).toEqual(this.known.plainly(look, view.register)));
  }

  #day(pick: number): string {
    return this.#days[pick % this.#days.length] as string;
  }

  #id(): string {
    this.#made += 1;
    return `e${this.#made}`;
  }
}

let runs = 0;
let taken = 0;

async function begin(life: readonly PlainEntry[]): Promise<Run> {
  const issuer = `life-${(runs += 1)}`;
  await openIssuerAlone(ledger, issuer, beginningOf(life).map(rowAsJson));
  // What is recorded from now on is recorded later than the beginning.
  clock.advance(10_000);
  const run = new Run(issuer, life);
  clock.advance(1);
  return run;
}

test('whoever writes, corrects, decides and asks at once, the ledger answers as the naive register does, and for ever', async () => {
  await fc.assert(
    fc.asyncProperty(lives, rounds, async (life, given) => {
      const run = await begin(life);
      for (const round of given) await run.take(round);
      taken += run.known.lines.length;
      const later = new Ledger(pool, clock);
      for (const { on, knownAt, said: before } of run.answered)
        expect(said(await viewOn(later, run.issuer, { on, knownAt }))).toEqual(before);
    }),
    { numRuns: 40 },
  );
  expect(taken).toBeGreaterThan(10 * runs);
}, 240_000);
