import type { Message } from '@tenfold/kernel';
import { kindsInReturns } from '../returns/capital-entries.ts';
import type { Columns, ReturnFigures, ReturnGiven } from '../returns/index.ts';
import { returnJson } from '../returns/return-json.ts';
import { returnPage } from '../returns/return-page.ts';
import { returnWorkbook } from '../returns/return-workbook.ts';
import type { MadePaper, Paper, PaperGiven } from './paper.ts';

/** What is special to one return. */
type OfReturn = Pick<Paper, 'kind' | 'options' | 'period' | 'schema'> & {
  readonly figures: (given: ReturnGiven) => ReturnFigures | Message;
};

/** The paper of a return's figures. */
export function paperOfReturn({ figures, ...own }: OfReturn): Paper {
  return {
    ...own,
    about: `return.about.${own.kind}`,
    entryKinds: kindsInReturns,
    make(given: PaperGiven): MadePaper | Message {
      const made = figures(given);
      if ('key' in made) return made;
      return {
        isIncomplete: made.classes.some(({ opening, change, closing }) => ![opening, change, closing].every(isKnown)),
        date: given.period.until,
        json: (language) => returnJson(made, language),
        page: (language) => returnPage(made, language),
        workbook: (language) => returnWorkbook(made, language),
      };
    },
  };
}

function isKnown({ issued, treasury }: Columns): boolean {
  return issued !== null && treasury !== null;
}
