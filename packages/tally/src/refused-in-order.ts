import type { RefusalCause, RefusedLine } from '@tenfold/kernel/poll';
import type { Part } from './part.ts';
import { nextRefused } from './sql/judge.ts';

interface RefusedRow {
  readonly source: number;
  readonly line: bigint;
  readonly cause: RefusalCause;
  readonly member: Buffer | null;
  readonly number: Buffer | null;
}

/** The refused lines of all parts in the order of files and lines. A few thousand of each part are held at once. */
export async function* refusedInOrder(parts: readonly Part[]): AsyncGenerator<RefusedLine> {
  const queues = parts.map((part) => new Queue(part));
  await Promise.all(queues.map((queue) => queue.fill()));
  for (;;) {
    const [first] = queues.filter(({ next }) => next !== undefined).toSorted(inOrder);
    if (first?.next === undefined) return;
    yield shown(first.next);
    await first.pass();
  }
}

/** The refused lines of one part that are yet to come. */
class Queue {
  readonly #part: Part;
  #rows: readonly RefusedRow[] = [];
  #at = 0;

  constructor(part: Part) {
    this.#part = part;
  }

  /** The next one; none where all have come. */
  get next(): RefusedRow | undefined {
    return this.#rows[this.#at];
  }

  async fill(): Promise<void> {
    this.#rows = await this.#part.rows<RefusedRow>(nextRefused);
    this.#at = 0;
  }

  async pass(): Promise<void> {
    this.#at += 1;
    if (this.#at === this.#rows.length) await this.fill();
  }
}

function inOrder({ next: left }: Queue, { next: right }: Queue): number {
  if (left === undefined || right === undefined || left.source !== right.source)
    return (left?.source ?? 0) - (right?.source ?? 0);
  return Number(left.line - right.line);
}

function shown({ source, line, cause, member, number }: RefusedRow): RefusedLine {
  const text = (bytes: Buffer | null): string | null => bytes?.toString('utf8') ?? null;
  return { source, line: Number(line), cause, member: text(member), resolution: text(number) };
}
