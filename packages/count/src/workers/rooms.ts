import type { Ground } from '../core/ground.ts';

/** Rooms for pieces that threads share, handed out one by one and taken back when their pieces are done with. */
export class Rooms {
  readonly all: readonly Uint8Array[];
  private readonly free: Uint8Array[];
  private readonly waiting: { readonly give: (room: Uint8Array) => void; readonly fail: (error: Error) => void }[] = [];
  private failure: Error | undefined;

  constructor(count: number, bytes: number, ground: Ground) {
    this.all = Array.from({ length: count }, () => ground.bytes(bytes));
    this.free = [...this.all];
  }

  give(): Promise<Uint8Array> {
    if (this.failure !== undefined) return Promise.reject(this.failure);
    const room = this.free.pop();
    if (room !== undefined) return Promise.resolve(room);
    return new Promise((give, fail) => this.waiting.push({ give, fail }));
  }

  takeBack(room: Uint8Array): void {
    const next = this.waiting.shift();
    if (next === undefined) this.free.push(room);
    else next.give(room);
  }

  /** Says that no room will come back, so that nobody waits for one. */
  fail(error: Error): void {
    this.failure = error;
    for (const { fail } of this.waiting.splice(0)) fail(error);
  }
}
