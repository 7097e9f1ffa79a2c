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

  constructor(register: Register, { size, day }: { readonly size: bigint; readonly day: PlainDate | null }) {
    this.policies = register.policies;
    this.size = size;
    this.#day = day;
    this.#register = register;
    this.#put = storedRegister(register);
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
    this.#since.push(...entries);
    if (this.#since.length > MOST_SINCE) this.#putAway();
    return problems;
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
