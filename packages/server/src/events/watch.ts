import type { Context } from '../context.ts';
import type { Appended } from './appends.ts';
import { Changes } from './changes.ts';
import { type Every, EventStream } from './event-stream.ts';
import { lookAt } from './look.ts';

/** No more than so many listen at once, to one issuer and to all. */
const MOST_OF_ISSUER = 200;
const MOST = 1000;
const HEARTBEAT = 20_000;

/** Streams of events for those who listen, fed by what is recorded. */
export class Watch {
  readonly #changes: Changes;
  readonly #streams: Set<EventStream> = new Set();
  readonly #stop: readonly (() => void)[];

  constructor(
    world: Pick<Context, 'ledger' | 'now'> & { readonly appended: Appended },
    every: Every,
    onFault: (error: unknown) => void,
  ) {
    this.#changes = new Changes(lookAt(world));
    this.#stop = [
      world.appended.onAppended((issuer) => void this.#changes.recorded(issuer).catch(onFault)),
      every(HEARTBEAT, () => {
        for (const stream of this.#streams) stream.beat();
      }),
    ];
  }

  /** A stream of what changes of an issuer; nothing where too many listen already. */
  async stream(issuer: string): Promise<EventStream | null> {
    if (this.#changes.listeners(issuer) >= MOST_OF_ISSUER || this.#streams.size >= MOST) return null;
    let stop = (): void => {};
    const stream: EventStream = new EventStream(() => {
      this.#streams.delete(stream);
      stop();
    });
    this.#streams.add(stream);
    const listening = await this.#changes.listen(issuer, (change) => stream.tell(change));
    stop = listening.stop;
    stream.begin(listening.seen?.size ?? 0n);
    // Whoever went while we looked has not stopped listening by himself.
    if (stream.readable.destroyed) stop();
    return stream;
  }

  /** Ends every stream and listens no more. */
  close(): void {
    for (const stop of this.#stop) stop();
    for (const stream of this.#streams) stream.end();
  }
}
