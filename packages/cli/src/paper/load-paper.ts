import { render } from '@tenfold/documents/assessment';
import type { ReadFile } from '@tenfold/documents/pages';
import type { Progress } from '@tenfold/intake';
import { type Instrument, message, type Message } from '@tenfold/kernel';
import type { Given, Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';
import { loadBytes } from './load-bytes.ts';
import { savedInstrument } from './saved-instrument.ts';
import { textOfFile } from './text-of-file.ts';

/** An undertaking that was read off a file, with its pages where the file has any. */
export interface LoadedPaper {
  readonly instrument: Instrument;
  /** `null` for a text, and for what `read --json` gave: their lines have no place on a page. */
  readonly pages: ReadFile | null;
}

/** An undertaking from a file: a text, a PDF, a DOCX, a picture, or the JSON that `read --json` gave. */
export async function loadPaper(path: string, given: Given): Promise<LoadedPaper | Refused> {
  const bytes = await loadBytes(path, given);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const { kindOfFile } = await import('@tenfold/intake');
  if (kindOfFile(bytes) !== null) return paperOfPages(bytes, path, given);
  const text = textOfFile(bytes);
  if (typeof text !== 'string') return atFile(path, text);
  return text.trimStart().startsWith('{') ? paperOf(savedInstrument(text, path)) : paperOfText(text, path);
}

async function paperOfPages(bytes: Buffer, path: string, given: Given): Promise<LoadedPaper | Refused> {
  const [{ readInProcess }, { readPages }] = await Promise.all([
    import('@tenfold/intake'),
    import('@tenfold/documents/pages'),
  ]);
  const file = await readInProcess(bytes, { onProgress: (progress) => tellPages(progress, given) });
  if (file.kind === 'refused') return atFile(path, file.reason);
  const { kind, pages, remarks } = file.paper;
  const read = readPages(pages);
  if (read.kind === 'refused') return atFile(path, read.reason);
  const { instrument, places, isBilingual } = read;
  return { instrument, pages: { kind, list: pages, places, remarks, isBilingual } };
}

/** Pages that have to be recognised take some seconds each: a person at a terminal sees how far it has come. */
function tellPages({ done, of }: Progress, { stderr, isTerminal, language }: Given): void {
  if (!isTerminal.stderr) return;
  const figures = { done: { number: BigInt(done) }, of: { number: BigInt(of) } };
  const said = render(message('intake.progress', figures), { language, names: () => null });
  stderr.write(done === of ? '\r\u001b[K' : `\r${said}\u001b[K`);
}

async function paperOfText(text: string, path: string): Promise<LoadedPaper | Refused> {
  const { readInstrument } = await import('@tenfold/documents/read-instrument');
  const read = readInstrument(text);
  return read.kind === 'refused' ? atFile(path, read.reason) : paperOf(read.instrument);
}

function paperOf(read: Instrument | Refused): LoadedPaper | Refused {
  return 'refusals' in read ? read : { instrument: read, pages: null };
}

function atFile(path: string, what: Message): Refused {
  return { refusals: [{ place: [filePlace(path)], message: what }], further: 0 };
}
