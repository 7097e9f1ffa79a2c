import type { Doubtful, Instrument, Message } from '@tenfold/kernel';
import { clauseOf } from './clauses/clause-readings.ts';
import { deviationsOf } from './findings/deviations/index.ts';
import { doubtsOf } from './findings/doubtful.ts';
import { missingFrom } from './findings/missing.ts';
import { type Paper, readPaper } from './paper.ts';
import { provisionsOf } from './provisions/promised.ts';
import { refusalOf } from './refusal.ts';
import { chineseLinesOf } from './text/one-language.ts';
import { quoteOf } from './text/tidy.ts';

/** What a text was read as: an undertaking as structure, or the reason why it is none. */
export type ReadResult =
  | { readonly kind: 'instrument'; readonly instrument: Instrument }
  | { readonly kind: 'refused'; readonly reason: Message };

/**
 * Reads the text of an undertaking under Rule 8A.43, in English or Chinese; form feeds part its pages. It never throws:
 * what is no such undertaking is refused with a message that says what it looks like, and what can't be read in one that is
 * stays `null` and is listed as doubtful. One that stands in both languages is read in English, and that is listed too.
 */
export function readInstrument(text: string): ReadResult {
  const { text: readable, second } = inEnglish(text);
  const paper = readPaper(readable);
  const reason = refusalOf(readable, paper);
  if (reason !== null) return { kind: 'refused', reason };
  const instrument = instrumentOf(paper, readable);
  const doubtful = second === null ? instrument.doubtful : [...instrument.doubtful, second];
  return { kind: 'instrument', instrument: { ...instrument, doubtful } };
}

/** The text without the Chinese lines of one in two languages, and the first of those as what was not read. */
function inEnglish(text: string): { readonly text: string; readonly second: Doubtful | null } {
  const lines = text.split('\n');
  const areChinese = chineseLinesOf(lines);
  if (areChinese === null) return { text, second: null };
  const at = areChinese.indexOf(true);
  const page = lines
    .slice(0, at + 1)
    .join('\n')
    .split('\f').length;
  return {
    // Ends of pages stay where they are.
    text: lines.map((line, place) => (areChinese[place] === true ? line.replaceAll(/[^\f]/g, '') : line)).join('\n'),
    second: { text: quoteOf(lines[at] as string), page, why: 'instrument.doubtful.second-language' },
  };
}

function instrumentOf(paper: Paper, text: string): Instrument {
  return {
    format: 'tenfold/instrument/1',
    wording: 'paper',
    language: paper.language,
    issuer: asPrinted(paper.issuer.name, text),
    beneficiary: asPrinted(paper.giver.name, text),
    provisions: paper.provisions,
    clauses: paper.clauses.map((clause) => clauseOf(clause, provisionsOf(clause, paper.provisions))),
    execution: paper.execution.blocks,
    missing: missingFrom(paper),
    doubtful: doubtsOf(paper),
    deviations: deviationsOf(paper),
  };
}

/** A name with the full-width brackets that a Chinese paper prints and that were made plain for reading. */
function asPrinted(name: string | null, text: string): string | null {
  if (name === null || text.includes(name)) return name;
  const wide = name.replaceAll('(', '（').replaceAll(')', '）');
  return text.includes(wide) ? wide : name;
}
