import type { Message } from '@tenfold/kernel';
import type { Say } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import type { MadePaper, Paper, PaperGiven } from '../paper.ts';
import { isOpen } from './known-figure.ts';
import { periodLine, sayOfWritten } from './words-of-written.ts';
import { linesOf, type Written } from './written.ts';
import { writtenJson } from './written-json.ts';
import { writtenPage } from './written-page.ts';
import { writtenSchema } from './written-schema.ts';
import { writtenWorkbook } from './written-workbook.ts';

/** What is special to one paper in words. */
export type OfWritten = Pick<Paper, 'kind' | 'options' | 'entryKinds' | 'period'> & {
  /** What is written, or why nothing can be. The language only decides in which the reading version of a promise stands. */
  readonly write: (given: PaperGiven, language: Language) => Written | Message;
  /** How its page looks, where it is no report but an instrument. */
  readonly page?: typeof writtenPage;
};

/** A paper in words: every form of it is written from the same lines. */
export function writtenPaper({ write, page = writtenPage, ...own }: OfWritten): Paper {
  return {
    ...own,
    about: `paper.about.${own.kind}`,
    schema: () => writtenSchema(own.kind),
    make(given: PaperGiven): MadePaper | Message {
      const first = write(given, 'en');
      if ('key' in first) return first;
      const inLanguage = (language: Language): Written => (language === 'en' ? first : written(write(given, language)));
      return madeOf(own.kind, given, { first, inLanguage, page });
    },
  };
}

interface InLanguages {
  readonly first: Written;
  readonly inLanguage: (language: Language) => Written;
  readonly page: typeof writtenPage;
}

function madeOf(kind: string, given: PaperGiven, { first, inLanguage, page }: InLanguages): MadePaper {
  const { issuer, period, knownAt } = given;
  const sayer = (language: Language): Say => sayOfWritten(given.check(language).world, language);
  const spoken = (language: Language) => {
    const say = sayer(language);
    return { issuer, language, say, period: periodLine(period, knownAt, say) };
  };
  return {
    isIncomplete: linesOf(first).some(isOpen),
    date: period.until,
    json: (language) => writtenJson(inLanguage(language), { ...spoken(language), kind, period, knownAt }),
    page: (language) => page(inLanguage(language), spoken(language)),
    workbook: (language) => writtenWorkbook(inLanguage(language), spoken(language)),
  };
}

function written(made: Written | Message): Written {
  if ('key' in made) throw new Error(`fault: a paper that was made in English was refused as ${made.key}`);
  return made;
}
