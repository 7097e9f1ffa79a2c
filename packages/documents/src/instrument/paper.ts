import type { ClauseKind, Instrument } from '@tenfold/kernel';
import { type ClauseReading, clauseReadings } from './clauses/clause-readings.ts';
import { plainPart, type Sentence, sentencesOf } from './clauses/sentence.ts';
import { dateOfPaper } from './execution/date-of-paper.ts';
import { type Execution, readExecution } from './execution/read-execution.ts';
import { type GiverReading, readBeneficiary } from './parties/beneficiary.ts';
import { type IssuerReading, readIssuer } from './parties/issuer.ts';
import { paperParts } from './parts/paper-parts.ts';
import { piecesOf } from './parts/pieces.ts';
import { type Unit, unitsOf } from './parts/units.ts';
import { promisedProvisions } from './provisions/promised.ts';
import { cleanCharacters } from './text/characters.ts';
import { languageOf } from './text/chinese.ts';
import { linesOf } from './text/lines.ts';
import { type Paragraph, paragraphsOf } from './text/paragraphs.ts';
import { quoteOf, tidyOf } from './text/tidy.ts';

/** Everything that was read off a paper before it is compared with the usual form. */
export interface Paper {
  readonly language: Instrument['language'];
  readonly sentences: readonly Sentence[];
  readonly clauses: readonly ClauseReading[];
  readonly issuer: IssuerReading;
  readonly giver: GiverReading;
  /** The provisions that the giver promises to comply with himself. */
  readonly provisions: readonly string[];
  readonly execution: Execution;
  /** The text of the blocks for signing. */
  readonly signing: Paragraph;
}

/** Reads a paper step by step: characters, lines, paragraphs, sentences, blocks for signing, parties, clauses. */
export function readPaper(text: string): Paper {
  const clean = cleanCharacters(text);
  const { prose, signing } = paperParts(piecesOf(paragraphsOf(linesOf(clean))));
  const units = unitsOf(prose);
  const execution = readExecution(signing.text, dateOfPaper(units));
  const { issuer, giver } = partiesOf(units, signing, execution);
  const names = {
    issuer: [issuer.name ?? '', ...issuer.aliases],
    beneficiary: [giver.name ?? '', ...giver.several, ...giver.aliases],
  };
  const sentences = sentencesOf(units, names);
  const clauses = clauseReadings(sentences, (part) => plainPart(part, names));
  const provisions = promisedProvisions(clauses);
  return { language: languageOf(clean), sentences, clauses, issuer, giver, provisions, execution, signing };
}

/** The clauses of one kind, in the order of the paper. */
export function clausesOf(
  { clauses }: Pick<Paper, 'clauses'>,
  ...kinds: readonly ClauseKind[]
): readonly ClauseReading[] {
  return clauses.filter(({ kind }) => kinds.includes(kind));
}

function partiesOf(
  units: readonly Unit[],
  signing: Paragraph,
  { giverNames }: Execution,
): { readonly issuer: IssuerReading; readonly giver: GiverReading } {
  const texts = [
    ...units.map(({ tidy }) => tidy),
    ...signing.text.split(/\n\s*\n/).map((part) => tidyOf(quoteOf(part))),
  ];
  return { issuer: readIssuer(texts), giver: readBeneficiary(texts, giverNames) };
}
