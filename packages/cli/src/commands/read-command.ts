import { instrumentJson, instrumentPage, type Language } from '@tenfold/documents';
import { pagesJson, pagesPage } from '@tenfold/documents/pages';
import { exitCodes } from '../exit-code.ts';
import { type LoadedPaper, loadPaper } from '../paper/load-paper.ts';
import { type Given, isRefused, type Outcome } from './command.ts';

/** `tenfold read FILE`: what stands on a paper, and where it departs from the usual form. */
export async function run(given: Given): Promise<Outcome> {
  const { arguments: typed, language } = given;
  const paper = await loadPaper(typed.positionals[0] ?? '-', given);
  if (isRefused(paper)) return paper;
  return {
    exit: exitCodes.nothingWrong,
    json: () => jsonOf(paper, language),
    page: () => [
      ...instrumentPage(paper.instrument, language),
      ...(paper.pages === null ? [] : pagesPage(paper.pages, language)),
    ],
  };
}

function jsonOf({ instrument, pages }: LoadedPaper, language: Language): unknown {
  const json = instrumentJson(instrument, language);
  return pages === null ? json : { ...(json as object), file: pagesJson(pages, language) };
}
