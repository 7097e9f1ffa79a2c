import { type Instrument, instrumentField, isObject, message, type Message } from '@tenfold/kernel';
import type { Given, Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';
import { loadText } from './load-text.ts';

const instrumentFormat = 'tenfold/instrument/1';

/** An undertaking from a file: the text of a paper, or the JSON that `read --json` gave. */
export async function loadInstrument(path: string, given: Given): Promise<Instrument | Refused> {
  const text = await loadText(path, given);
  if (typeof text !== 'string') return text;
  return text.trimStart().startsWith('{') ? savedInstrument(text, path) : paperInstrument(text, path);
}

async function paperInstrument(text: string, path: string): Promise<Instrument | Refused> {
  const { readInstrument } = await import('@tenfold/documents/read-instrument');
  const read = readInstrument(text);
  return read.kind === 'refused' ? atFile(path, [read.reason]) : read.instrument;
}

/** JSON that was saved. What stands in it is checked as it is inside a record. */
function savedInstrument(text: string, path: string): Instrument | Refused {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return atFile(path, [message('cli.no-json')]);
  }
  if (!isObject(json) || json['format'] !== instrumentFormat) {
    return atFile(path, [message('cli.no-instrument', { known: { quote: instrumentFormat } })]);
  }
  const problems: { readonly field: string; readonly message: Message }[] = [];
  // What the paper lacks was saved as sentences for a reader; here the paper's own sentences are wanted.
  const paper = { ...json, missing: [], doubtful: [], deviations: [] };
  const instrument = instrumentField.read(paper, '', (field, problem) => problems.push({ field, message: problem }));
  if (instrument !== undefined) return instrument;
  const file = filePlace(path);
  return {
    refusals: problems.map(({ field, message: what }) => ({
      place: [file, message('cli.place.field', { field: { quote: field.replace(/^\./, '') } })],
      message: what,
    })),
    further: 0,
  };
}

function atFile(path: string, problems: readonly Message[]): Refused {
  const place = [filePlace(path)];
  return { refusals: problems.map((what) => ({ place, message: what })), further: 0 };
}
