import type { ReadElement, SeevName } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { MessageReader } from './message-reader.ts';
import { refusePages } from './read-seev.ts';
import { SeevRefused } from './refused.ts';
import { Utf8Text } from './utf8-text.ts';
import { XmlEvents } from './xml-events.ts';

/** What stands before an element: of the message, and when its header says that it was made. */
export interface Before {
  readonly body: ReadElement;
  readonly created: string | null;
}

/** The lines that a streamed element gives. May throw {@link SeevRefused}. */
export type RowsOfElement<Row> = (element: ReadElement, before: Before) => readonly Row[];

/**
 * The lines of a message as its bytes come, of which no more is held than those of the bytes that came last. The last that is given
 * is a problem where the message cannot be read to its end.
 */
export async function* streamedRows<Row>(
  bytes: AsyncIterable<Uint8Array>,
  wanted: SeevName,
  rowsOf: RowsOfElement<Row>,
): AsyncGenerator<Row | { readonly problem: Problem }> {
  let waiting: Row[] = [];
  const take = (): readonly Row[] => {
    const taken = waiting;
    waiting = [];
    return taken;
  };
  const reader: MessageReader = new MessageReader(wanted, {
    onStreamed: (element, body) => void waiting.push(...rowsOf(element, { body, created: reader.created })),
  });
  const [text, events] = [new Utf8Text(), new XmlEvents(reader)];
  try {
    for await (const piece of bytes) {
      events.write(text.decode(piece));
      yield* take();
    }
    text.end();
    events.end();
    refusePages(reader.result(1).document);
    yield* take();
  } catch (error) {
    if (!(error instanceof SeevRefused)) throw error;
    yield* take();
    const [problem] = error.problems;
    if (problem !== undefined) yield { problem };
  }
}
