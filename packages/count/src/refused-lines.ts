import { type RefusalCause, refusalCauses, type RefusedLine } from '@tenfold/kernel/poll';
import type { CountAsked } from './asked.ts';

/** Refused lines that a result keeps where nothing else is asked for. */
const usuallyKept = 1_000_000;

/** The refused lines of a count: each is heard, the first are kept, all are counted by their causes. */
export class RefusedLines {
  readonly kept: RefusedLine[] = [];
  private readonly counts = new Map<RefusalCause, number>();
  private readonly most: number;
  private readonly onRefused: ((line: RefusedLine) => void) | undefined;
  private also: ((line: RefusedLine) => void) | undefined;

  constructor({ mostRefused = usuallyKept, onRefused }: Pick<CountAsked, 'mostRefused' | 'onRefused'>) {
    this.most = mostRefused;
    this.onRefused = onRefused;
  }

  /** Whether anybody keeps or hears the line that is added next; of others only the cause is wanted. */
  get isHeard(): boolean {
    return this.kept.length < this.most || this.onRefused !== undefined || this.also !== undefined;
  }

  /** Counts a line that nobody keeps or hears. */
  count(cause: RefusalCause): void {
    this.counts.set(cause, (this.counts.get(cause) ?? 0) + 1);
  }

  add(line: RefusedLine): void {
    this.count(line.cause);
    this.onRefused?.(line);
    this.also?.(line);
    if (this.kept.length < this.most) this.kept.push(line);
  }

  /** Has somebody else hear of each line from now on. */
  alsoTell(also: (line: RefusedLine) => void): void {
    this.also = also;
  }

  /** How many there are. */
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How many there are of each cause, nought where there is none. */
  get perCause(): Readonly<Record<RefusalCause, number>> {
    const entries = refusalCauses.map((cause) => [cause, this.counts.get(cause) ?? 0]);
    return Object.fromEntries(entries) as Record<RefusalCause, number>;
  }
}
