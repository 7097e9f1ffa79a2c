import { instrumentJson, instrumentPage } from '@tenfold/documents';
import { exitCodes } from '../exit-code.ts';
import { loadInstrument } from '../paper/load-instrument.ts';
import { type Given, isRefused, type Outcome } from './command.ts';

/** `tenfold read FILE`: what stands on a paper, and where it departs from the usual form. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const instrument = await loadInstrument(typed.positionals[0] ?? '-', given);
  if (isRefused(instrument)) return instrument;
  return {
    exit: exitCodes.nothingWrong,
    json: () => instrumentJson(instrument, language),
    page: () => instrumentPage(instrument, language),
  };
}
