import { type Instrument, instrumentField, message, type Message } from '@tenfold/kernel';
import { jsonIn } from '../written/plan-asked.ts';

/**
 * The undertaking that a paper is asked about, where one was read in for it. Whoever asks hands its structure in as JSON, with
 * the keys of what is missing, doubtful and different; `null` where none was.
 */
export function instrumentAsked(options: ReadonlyMap<string, string>): Instrument | Message | null {
  const text = options.get('paper');
  if (text === undefined) return null;
  const problems: Message[] = [];
  const instrument = instrumentField.read(jsonIn(text), '', (_, problem) => problems.push(problem));
  return instrument ?? problems[0] ?? message('cli.no-json');
}
