import { paragraph, plain, quiet, sayPlainly } from '@tenfold/documents';
import type { Given, Outcome } from '../commands/command.ts';
import { exitCodes } from '../exit-code.ts';

/** A backup that was written, or brought back. */
interface Copied {
  /** The name of its file as it was typed. */
  readonly file: string;
  /** The moment that it is of. */
  readonly taken: string;
  readonly issuers: number;
  readonly entries: number;
}

/** Says what was copied by the sentence of `key`, and what stands in `beside`; with `more` for a program. */
export function copiedAnswer(
  { file, taken, issuers, entries }: Copied,
  said: { readonly format: string; readonly key: string; readonly beside?: string; readonly more?: object },
  { language }: Given,
): Outcome {
  const say = sayPlainly(language);
  const figures = {
    path: { quote: file },
    issuers: { number: BigInt(issuers) },
    entries: { number: BigInt(entries) },
    taken: { instant: taken },
  };
  return {
    exit: exitCodes.nothingWrong,
    json: () => ({ format: said.format, file, taken, issuers, entries, ...said.more }),
    page: () => [
      paragraph([plain(say(said.key, figures))]),
      ...(said.beside === undefined ? [] : [paragraph([quiet(say(said.beside))])]),
    ],
  };
}
