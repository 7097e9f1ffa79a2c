import { PassThrough, type Readable } from 'node:stream';
import type { Change } from './changes.ts';

/** A reader that takes nothing off for so long that this many bytes wait is let go. */
const MOST_WAITING = 256 * 1024;

/** Stops and goes on with something, in milliseconds; the world's timer, or a test's. */
export type Every = (milliseconds: number, work: () => void) => () => void;

/** A stream of server-sent events (HTML Standard, 9.2) about one issuer. */
export class EventStream {
  readonly readable: Readable;
  readonly #out: PassThrough = new PassThrough();

  constructor(onEnd: () => void) {
    this.readable = this.#out;
    this.#out.once('close', onEnd);
    this.#out.on('error', () => {});
    this.#out.write('retry: 5000\n\n');
  }

  /** Says how many entries the issuer has, so that whoever comes back knows whether it has missed something. */
  begin(size: bigint): void {
    this.#send(`id: ${size}\nevent: size\ndata: {"size":"${size}"}\n\n`);
  }

  /** Tells of a change. Where no finding changed, only the size is told. */
  tell({ issuer, size, on, changed }: Change): void {
    const name = changed.length === 0 ? 'size' : 'findings';
    const data = changed.length === 0 ? { size: `${size}` } : { issuer, size: `${size}`, on, changed };
    this.#send(`id: ${size}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Keeps the connection open where something on the way ends those that are silent. */
  beat(): void {
    this.#send(': still here\n\n');
  }

  end(): void {
    this.#out.destroy();
  }

  #send(text: string): void {
    if (this.#out.destroyed) return;
    if (this.#out.readableLength + this.#out.writableLength > MOST_WAITING) this.#out.destroy();
    else this.#out.write(text);
  }
}
