import type { Clause, ExecutionBlock, Instrument } from '@tenfold/kernel';
import { readInstrument } from '../instrument/read-instrument.ts';
import { type LetterStream, type StandingWord, wordsQuoted } from './letter-stream.ts';
import type { PaperPage, PlacedWord } from './paper-page.ts';
import { isDoubtful } from './sureness.ts';
import { textOfPages } from './text-of-pages.ts';
import { asksToSign, type Unread } from './unread.ts';

const blocks = ['beneficiary', 'witness', 'company', 'companyWitness'] as const;

/** Lines outside of all sentences in which a word could not be surely read: a signature by hand, dots to write on, a label. */
export function unreadLines(clauses: readonly Clause[], stream: LetterStream): readonly Unread[] {
  const inClauses = new Set(clauses.flatMap(({ text }) => wordsQuoted(stream, text).flat()));
  const lines = Map.groupBy(stream.words, ({ page, line }) => `${page}:${line}`);
  return [...lines.values()]
    .filter((words) => words.some((word) => !inClauses.has(word) && isUnread(word)))
    .map((words) => unreadLine(words.map(({ text }) => text).join(' '), (words[0] as StandingWord).page));
}

function unreadLine(text: string, page: number): Unread {
  return {
    doubt: { text, page, why: 'instrument.doubtful.signing-unsure' },
    may: asksToSign(text) ? 'signature' : 'signing',
  };
}

/** Specks and strokes are no words. */
function isUnread({ text, confidence }: PlacedWord): boolean {
  return isDoubtful(confidence) && /[\p{Letter}\p{Number}]{2}|\p{Script=Han}/u.test(text);
}

/**
 * Who has surely signed: what is seen as a signature counts only where it is one without the words that are in doubt, and a line
 * for it is empty only where all ink was read.
 */
export function surelySigned(
  execution: Instrument['execution'],
  { pages, unread }: { readonly pages: readonly PaperPage[]; readonly unread: readonly Unread[] },
): Readonly<Record<(typeof blocks)[number], ExecutionBlock['signed']>> {
  const masked = readInstrument(textOfPages(pages.map(withoutDoubtfulWords)));
  const sure = masked.kind === 'instrument' ? masked.instrument.execution : null;
  const of = (name: (typeof blocks)[number]): ExecutionBlock['signed'] => {
    const { signed } = execution[name];
    const isSure = signed === sure?.[name].signed && (signed !== 'no' || unread.length === 0);
    return isSure ? signed : 'not-visible';
  };
  return {
    beneficiary: of('beneficiary'),
    witness: of('witness'),
    company: of('company'),
    companyWitness: of('companyWitness'),
  };
}

function withoutDoubtfulWords(page: PaperPage): PaperPage {
  return {
    ...page,
    lines: page.lines.map((line) => ({
      ...line,
      words: line.words.map((word) => (isUnread(word) ? { ...word, text: '~' } : word)),
    })),
  };
}
