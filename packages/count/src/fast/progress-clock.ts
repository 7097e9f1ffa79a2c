import type { CountAsked } from '../asked.ts';

/** Tells how far a count has come, against the clock. */
export class ProgressClock {
  private readonly onProgress: CountAsked['onProgress'];
  private readonly of: number | null;
  private readonly began = performance.now();
  private bytes = 0;

  constructor({ sources, onProgress }: Pick<CountAsked, 'sources' | 'onProgress'>) {
    this.onProgress = onProgress;
    const sizes = sources.map(({ size }) => size);
    this.of = sizes.includes(null) ? null : sizes.reduce((sum: number, size) => sum + (size ?? 0), 0);
  }

  /** Hears that more bytes of a source were read. */
  read(bytes: number): void {
    this.bytes += bytes;
  }

  /** Tells that so many lines are counted. */
  tell(lines: number): void {
    if (this.onProgress === undefined) return;
    // A clock that has not moved yet would make the rate infinite.
    const seconds = Math.max(performance.now() - this.began, 1) / 1000;
    const { bytes, of } = this;
    const left = of === null || bytes === 0 ? null : (seconds * Math.max(of - bytes, 0)) / bytes;
    this.onProgress({ bytes, of, lines, rate: lines / seconds, left });
  }
}
