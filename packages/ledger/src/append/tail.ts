import {
  applyEntry,
  type Entry,
  findKind,
  type PlainDate,
  type Policies,
  type Problem,
  type Register,
  registerFrom,
  storedRegister,
} from '@tenfold/kernel';

/** After so many entries the register is put away anew: a refusal then has few to apply again. */
const MOST_SINCE = 512;

interface Mark {
  readonly size: bigint;
  readonly day: PlainDate | null;
  readonly since: number;
}

/**
 * The end of an issuer's record, held ready for what comes next: the register with its last day still open. Entries of that
 * day or later, which correct nothing, are judged here at the cost of themselves; all others need the record behind them.
 */
export class Tail {
  readonly policies: Policies;
  /** How many entries of the issuer it has taken in. */
  size: bigint;
  #day: PlainDate | null;
  #put: string;
  #since: Entry[] = [];
  #register: Register;
  /** Where it stood when all that it had taken in was written. */
  #written: Mark;

  constructor(register: Register, { size, day }: { readonly size: bigint; readonly day: PlainDate | null }) {
    this.policies = register.policies;
    this.size = size;
    this.#day = day;
    this.#register = register;
    this.#put = storedRegister(register);
    this.#written = { size, day, since: 0 };
  }

  /** Whether the tail alone can judge these entries. */
  canTake(entries: readonly Entry[]): boolean {
    let day = this.#day ?? '';
    for (const { effectiveOn, supersedes, kind } of entries) {
      if (effectiveOn < day || supersedes !== null || findKind(kind)?.stands !== undefined) return false;
      day = effectiveOn;
    }
    return true;
  }

  /** Takes the entries in, all or none of them; gives what is wrong with them. */
  take(entries: readonly Entry[]): readonly Problem[] {
    const problems: Problem[] = [];
    for (const entry of entries) applyEntry(this.#register, entry, problems);
    if (problems.length > 0) {
      this.#goBack();
      return problems;
    }
    this.size += BigInt(entries.length);
    this.#day = entries.at(-1)?.effectiveOn ?? this.#day;
    for (const entry of entries) this.#since.push(entry);
    return problems;
  }

  /** Says that all that it has taken in is written. */
  settle(): void {
    if (this.#since.length > MOST_SINCE) this.#putAway();
    this.#written = { size: this.size, day: this.#day, since: this.#since.length };
  }

  /** Forgets what it has taken in that was not written. */
  takeBack(): void {
    const { size, day, since } = this.#written;
    if (since === this.#since.length) return;
    this.size = size;
    this.#day = day;
    this.#since.length = since;
    this.#goBack();
  }

  #putAway(): void {
    this.#put = storedRegister(this.#register);
    this.#since = [];
  }

  #goBack(): void {
    this.#register = registerFrom(this.#put);
    for (const entry of this.#since) applyEntry(this.#register, entry, []);
  }
}
