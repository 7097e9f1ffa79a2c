import {
  headOfSeev004,
  type InstructionRow,
  type ReadElement,
  rowsOfInstruction,
  type Seev004Head,
  type Seev004Reading,
} from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { MessageReader } from './message-reader.ts';
import { refusePages } from './read-seev.ts';
import { SeevRefused } from './refused.ts';
import { Utf8Text } from './utf8-text.ts';
import { XmlEvents } from './xml-events.ts';

/**
 * The lines of a message of instructions (seev.004), one after another as its bytes come, so that memory holds one instruction at a
 * time. The last that is given is a problem where the message cannot be read to its end.
 */
export async function* seev004Rows(
  bytes: AsyncIterable<Uint8Array>,
  reading: Seev004Reading,
): AsyncGenerator<InstructionRow | { readonly problem: Problem }> {
  const lines = new InstructionLines(reading);
  try {
    for await (const piece of bytes) {
      lines.read(piece);
      yield* lines.take();
    }
    lines.end();
    yield* lines.take();
  } catch (error) {
    if (!(error instanceof SeevRefused)) throw error;
    yield* lines.take();
    const [problem] = error.problems;
    if (problem !== undefined) yield { problem };
  }
}

/** Instructions as they are read, and their lines until somebody takes them. */
class InstructionLines {
  readonly #reading: Seev004Reading;
  readonly #text = new Utf8Text();
  readonly #reader: MessageReader;
  readonly #events: XmlEvents;
  #head: Seev004Head | null = null;
  #waiting: InstructionRow[] = [];

  constructor(reading: Seev004Reading) {
    this.#reading = reading;
    this.#reader = new MessageReader('seev.004', { onStreamed: (element, body) => this.#add(element, body) });
    this.#events = new XmlEvents(this.#reader);
  }

  read(bytes: Uint8Array): void {
    this.#events.write(this.#text.decode(bytes));
  }

  end(): void {
    this.#text.end();
    this.#events.end();
    refusePages(this.#reader.result(1).document);
  }

  take(): readonly InstructionRow[] {
    const taken = this.#waiting;
    this.#waiting = [];
    return taken;
  }

  #add(element: ReadElement, body: ReadElement): void {
    this.#head ??= this.#headOf(body);
    this.#waiting.push(...rowsOfInstruction(element, this.#head, this.#reading));
  }

  #headOf(body: ReadElement): Seev004Head {
    const head = headOfSeev004(body, this.#reading, this.#reader.created);
    if ('problems' in head) throw new SeevRefused(head.problems);
    return head;
  }
}
