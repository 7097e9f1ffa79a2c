import { Core } from './core.ts';
import { Ground } from './ground.ts';

/** What the thread that asks counts on: memory for the whole count, and the core at a desk of this thread. */
export class Workplace {
  readonly ground = new Ground();
  readonly core = new Core(this.ground.memory);
  readonly desk = this.newDesk();

  constructor() {
    this.core.workAt(this.desk);
  }

  /** A desk for one more thread. */
  newDesk(): Uint8Array {
    return this.ground.bytes(this.core.deskBytes);
  }
}
