import type { ReadElement, SeevMessage, SeevName } from '@tenfold/documents/seev';
import { firstAt, seevProblem, textAt } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { MessageReader } from './message-reader.ts';
import { SeevRefused } from './refused.ts';
import { Utf8Text } from './utf8-text.ts';
import { XmlEvents } from './xml-events.ts';

/** A message that was read, element by element, and when its header says that it was made. */
export interface ReadMessage {
  readonly message: SeevMessage;
  readonly version: string;
  readonly document: ReadElement;
  readonly created: string | null;
}

/**
 * Reads a message from its bytes and checks it against its profile; `wanted` is the one that must be there, `null` any that is known.
 * Instructions and holders are read whole, so that large files of them are better read by `seev004Rows` and `seev047Rows`.
 */
export async function readSeev(
  bytes: AsyncIterable<Uint8Array>,
  wanted: SeevName | null = null,
): Promise<ReadMessage | { readonly problems: readonly Problem[] }> {
  let version = '';
  const streamed: ReadElement[] = [];
  const reader = new MessageReader(wanted, {
    onMessage: (_, given) => void (version = given),
    onStreamed: (element) => streamed.push(element),
  });
  try {
    const text = new Utf8Text();
    const events = new XmlEvents(reader);
    for await (const piece of bytes) events.write(text.decode(piece));
    text.end();
    events.end();
    const { message, document } = reader.result(1);
    refusePages(document);
    return { message, version, document: withStreamed(document, streamed), created: reader.created };
  } catch (error) {
    if (error instanceof SeevRefused) return { problems: error.problems };
    throw error;
  }
}

/** Throws {@link SeevRefused} for a message that is one page of several. */
export function refusePages(document: ReadElement): void {
  const [body = document] = document.within;
  const pages = firstAt(body, 'Pgntn');
  if (pages !== null && !['true', '1'].includes(textAt(pages, 'LastPgInd') ?? ''))
    throw new SeevRefused([seevProblem('several-pages', pages.line)]);
}

function withStreamed(document: ReadElement, streamed: readonly ReadElement[]): ReadElement {
  if (streamed.length === 0) return document;
  return { ...document, within: document.within.map((body) => ({ ...body, within: [...body.within, ...streamed] })) };
}
