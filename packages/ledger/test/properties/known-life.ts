import { defaultPolicies, type PlainDate, type Register } from '@tenfold/kernel';
import { countsOfFold, countsOfNaive, ratchetOfFold, ratchetOfNaive } from '../../../kernel/test/model/compare.ts';
import { naiveRegister, type PlainEntry } from '../../../kernel/test/model/naive-register.ts';
import { asRow, type LifeRow } from '../../../kernel/test/model/random-life.ts';
import type { EntryJson } from '../../src/append/request.ts';
import type { View } from '../../src/read/view.ts';
import { entry } from '../support/small-issuer.ts';

/** Something that is recorded: what happened, or `null` where an entry is withdrawn. */
export interface Wish {
  readonly id: string;
  readonly day: PlainDate;
  readonly happened: PlainEntry | null;
  readonly corrects: string | null;
}

/** A wish that the ledger took. */
export interface Line extends Wish {
  readonly number: bigint;
  /** Milliseconds since 1970. */
  readonly recorded: number;
}

/** From when the ledger was looked at. */
export interface Look {
  readonly on: PlainDate;
  /** Milliseconds since 1970; `null` for all that is recorded. */
  readonly known: number | null;
  readonly size: bigint;
}

/** A wish as the ledger is asked for it. */
export function asJson({ id, day, happened, corrects }: Wish): EntryJson {
  const more = corrects === null ? {} : { supersedes: corrects };
  if (happened === null) return entry(id, 'entry-withdrawn', day, {}, more);
  const { kind, fields } = asRow(happened, 0);
  return entry(id, kind, day, fields, more);
}

/** A row of a life as the ledger is asked for it. */
export function rowAsJson({ id, kind, day, fields }: LifeRow): EntryJson {
  return entry(id, kind, day, fields);
}

/** All that the ledger took, as a plain list: every question goes through the whole of it. */
export class KnownLife {
  readonly lines: Line[] = [];
  readonly #position: readonly PlainEntry[];

  constructor(position: readonly PlainEntry[]) {
    this.#position = position;
  }

  /** What had happened, in the order of the days and, of one day, of the numbers. */
  seen({ on, known, size }: Look): readonly PlainEntry[] {
    const lines = this.lines
      .filter(({ number, recorded }) => number <= size && recorded <= (known ?? Number.POSITIVE_INFINITY))
      .toSorted((a, b) => (a.day === b.day ? Number(a.number - b.number) : a.day < b.day ? -1 : 1));
    const corrected = new Set(lines.map(({ corrects }) => corrects));
    const inForce = lines.filter(({ id, day }) => day <= on && !corrected.has(id));
    return [...this.#position, ...inForce.flatMap(({ happened }) => happened ?? [])];
  }

  /** What the naive register says, for as many ratchets as the other one keeps. */
  plainly(look: Look, { ratchets }: Register): unknown {
    const seen = this.seen(look);
    return {
      counts: countsOfNaive(naiveRegister(seen, defaultPolicies)),
      ratchets: ratchets.map(({ policies }) => ratchetOfNaive(naiveRegister(seen, policies))),
    };
  }
}

/** What a view of the ledger says. */
export function said({ register }: Pick<View, 'register'>): unknown {
  return { counts: countsOfFold(register), ratchets: register.ratchets.map(ratchetOfFold) };
}
