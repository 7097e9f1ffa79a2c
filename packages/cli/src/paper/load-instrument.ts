import { readInstrument } from '@tenfold/documents';
import { instrumentField, type Instrument, message, type Message } from '@tenfold/kernel';
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

function paperInstrument(text: string, path: string): Instrument | Refused {
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
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : null;
  if (format !== instrumentFormat) {
    return atFile(path, [message('cli.no-instrument', { known: { quote: instrumentFormat } })]);
  }
  const problems: { readonly field: string; readonly message: Message }[] = [];
  const instrument = instrumentField.read(json, '', (field, problem) => problems.push({ field, message: problem }));
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
