import { momentOf } from '../rules/moment.ts';
import { type CoreFunctions, type CoreNumbers, numbersOf, type Place } from './exports.ts';
import { program } from './program.ts';
import { begin, compile, type CompiledProgram, type SharedMemory } from './web-assembly.ts';

const dayLength = 10;
const offsetLength = 6;

/** The day by which offsets are worked out, and its midnight in UTC. */
const dayOfOffset = '1970-01-02T00:00:00';
const midnight = 86_400_000;

let compiled: CompiledProgram | undefined;

/**
 * The program of the count at work on some memory: the loops over millions of lines, made from `assembly/`. Each thread has its own
 * over the memory that all share, and works at a desk of its own there.
 */
export class Core {
  readonly run: CoreFunctions;
  readonly numbers: CoreNumbers;
  private readonly memory: SharedMemory;

  constructor(memory: SharedMemory) {
    compiled ??= compile(Buffer.from(program, 'base64'));
    this.memory = memory;
    const exports = begin(compiled, memory, {
      momentOfDay: (at: Place) => momentOf(`${this.text(at, dayLength)}T00:00:00Z`) ?? Number.NaN,
      shiftOfOffset: (at: Place) => (momentOf(`${dayOfOffset}${this.text(at, offsetLength)}`) ?? Number.NaN) - midnight,
    });
    this.run = exports as unknown as CoreFunctions;
    this.numbers = numbersOf(exports);
  }

  /** Bytes of a desk: a batch, and what is remembered of moments. */
  get deskBytes(): number {
    return this.numbers.batchBytes + this.numbers.memoryOfMoments;
  }

  /** Works at a desk from now on. */
  workAt({ byteOffset }: Uint8Array): void {
    this.run.workAt(byteOffset, byteOffset + this.numbers.batchBytes);
  }

  private text(at: Place, length: number): string {
    return Buffer.from(new Uint8Array(this.memory.buffer, at, length)).toString('latin1');
  }
}
