import { BinaryRows } from '../copy/binary-rows.ts';
import type { CopyIn } from '../copy/copy-in.ts';
import type { Part } from '../part.ts';
import type { Field } from './field.ts';
import { partOfMember } from './spread.ts';

/** Rows on their way into one table on each of the connections, every member's to the same one. */
export class Loading {
  readonly #copies: readonly CopyIn[];
  readonly #rows: readonly BinaryRows[];

  constructor(parts: readonly Part[], table: string) {
    this.#copies = parts.map((part) => part.copyInto(table));
    this.#rows = parts.map(() => new BinaryRows());
  }

  /** Where rows of a member go; `null` for a line of which nobody can say the member. */
  rowsOf(member: Field | null): BinaryRows {
    const parts = this.#rows.length;
    const part = member === null ? 0 : partOfMember(member, parts);
    return this.#rows[part] as BinaryRows;
  }

  /** Sends what has been gathered, and waits where a server does not keep up: that is what bounds the memory. */
  async send(): Promise<void> {
    await Promise.all(this.#copies.map((copy, part) => sendAll(copy, this.#rows[part]?.take() ?? [])));
  }

  async end(): Promise<void> {
    await this.send();
    await Promise.all(this.#copies.map((copy) => copy.end()));
  }
}

async function sendAll(copy: CopyIn, messages: readonly Buffer[]): Promise<void> {
  for (const message of messages) await copy.send(message);
}
