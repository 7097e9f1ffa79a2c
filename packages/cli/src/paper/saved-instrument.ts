import { type Instrument, instrumentField, isObject, message, type Message } from '@tenfold/kernel';
import type { Refused } from '../commands/command.ts';
import { filePlace } from '../commands/file-place.ts';

const instrumentFormat = 'tenfold/instrument/1';

/** An undertaking from JSON that was saved. What stands in it is checked as it is inside a record. */
export function savedInstrument(text: string, path: string): Instrument | Refused {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return atFile(path, message('cli.no-json'));
  }
  if (!isObject(json) || json['format'] !== instrumentFormat) {
    return atFile(path, message('cli.no-instrument', { known: { quote: instrumentFormat } }));
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

function atFile(path: string, what: Message): Refused {
  return { refusals: [{ place: [filePlace(path)], message: what }], further: 0 };
}
