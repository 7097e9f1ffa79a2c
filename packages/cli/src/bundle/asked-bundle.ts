import { timesOf, type Times } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';
import type { Given } from '../commands/command.ts';

/** What a bundle is asked for with. */
export interface AskedBundle {
  readonly claim: string;
  readonly out: string;
  /** The folder of the files kept as evidence; `null` where none was named. */
  readonly folder: string | null;
  readonly times: Times;
}

/** The options of a bundle, or what is wrong with them. */
export function askedBundle({ arguments: { options }, now }: Given): { readonly asked: AskedBundle } | Message {
  const [claim, out] = ['claim', 'out'].map((name) => options.get(name));
  if (claim === undefined) return needed('--claim');
  if (out === undefined) return needed('--out');
  if (!out.toLowerCase().endsWith('.zip')) return message('cli.bundle.no-zip', { file: { quote: out } });
  const times = timesOf(options, now());
  if ('key' in times) return times;
  return { asked: { claim, out, folder: options.get('evidence') ?? null, times } };
}

const LINE = 'tenfold bundle RECORD --claim ID --key FILE --out FILE.zip';

function needed(option: string): Message {
  const figures = { command: { quote: 'bundle' }, option: { quote: option }, line: { quote: LINE } };
  return message('cli.bundle.option-needed', figures);
}
