import type { Clause, ClauseKind, Confidence, Strength } from '@tenfold/kernel';
import { hasGap } from '../findings/gaps.ts';
import { isHeading, isRunInHeading } from '../parts/units.ts';
import { tidyOf } from '../text/tidy.ts';
import { ClauseIds } from './clause-ids.ts';
import { type KindReading, kindsOf } from './kinds.ts';
import { partFor, type ToPlain } from './parts.ts';
import type { Sentence } from './sentence.ts';

/** A clause with the sentence that it was read from. */
export interface ClauseReading {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly strength: Strength | null;
  readonly confidence: Confidence;
  /** The sentence, or the part of it that is of this kind, as it stands on the paper. */
  readonly text: string;
  /** The plain form of the text. */
  readonly plain: string;
  readonly sentence: Sentence;
}

/** The clauses of a paper in its order: the title, then every sentence; headings inside are no clauses. */
export function clauseReadings(sentences: readonly Sentence[], toPlain: ToPlain): readonly ClauseReading[] {
  const ids = new ClauseIds();
  const opening = sentences.findIndex((sentence) => !isTitle(sentence));
  const titles = sentences.slice(0, opening === -1 ? sentences.length : opening);
  const rest = sentences
    .slice(titles.length)
    .filter((sentence, at, all) => !isHeadingHere(sentence, { before: all[at - 1], next: all[at + 1] }));
  return [...titleReading(titles, ids), ...rest.flatMap((sentence) => readingsOf(sentence, ids, toPlain))];
}

function isTitle(sentence: Sentence): boolean {
  if (sentence.opensItem || isSubstance(sentence)) return false;
  return isHeading(sentence) || (!/[.。;；:：]$/.test(sentence.tidy) && sentence.tidy.length < 260);
}

/** A short sentence without a verb that we know may still be a clause. */
function isSubstance(sentence: Sentence): boolean {
  if (isHeading(sentence) && !/[.。]$/.test(sentence.tidy)) return false;
  return kindsOf(sentence).some(
    ({ kind, confidence }) => kind !== 'other' && (kind !== 'recital' || confidence === 'certain'),
  );
}

function isHeadingHere(
  sentence: Sentence,
  around: { readonly before: Sentence | undefined; readonly next: Sentence | undefined },
): boolean {
  return isRunInHeading(sentence, around) || (isHeading(sentence) && !isSubstance(sentence));
}

function titleReading(titles: readonly Sentence[], ids: ClauseIds): readonly ClauseReading[] {
  const [first] = titles;
  if (first === undefined) return [];
  const text = titles.map(({ quote }) => quote).join('\n');
  const plain = titles.map((title) => title.plain).join(' ');
  const confidence = first.isRepaired ? 'likely' : 'certain';
  return [{ id: ids.next(null, 'title'), kind: 'title', strength: null, confidence, text, plain, sentence: first }];
}

function readingsOf(sentence: Sentence, ids: ClauseIds, toPlain: ToPlain): readonly ClauseReading[] {
  const readings = kindsOf(sentence);
  const kinds = readings.map(({ kind }) => kind);
  return readings.map((reading) => {
    const text = kinds.length === 1 ? sentence.quote : partFor(sentence.quote, kinds, reading.kind, toPlain);
    const plain = text === sentence.quote ? sentence.plain : toPlain(tidyOf(text));
    const id = ids.next(sentence.marker, reading.kind);
    return { ...reading, id, text, plain, sentence, confidence: confidenceIn(reading, plain) };
  });
}

/** A sentence with a hole in it is not read surely, whatever its cues say. */
function confidenceIn({ confidence }: KindReading, plain: string): Confidence {
  return hasGap(plain) ? 'doubtful' : confidence;
}

/** The clause as the instrument has it. */
export function clauseOf(reading: ClauseReading, provisions: readonly string[]): Clause {
  const { id, kind, text, strength, confidence, sentence } = reading;
  const clause = { id, kind, text, strength, page: sentence.page, confidence };
  return strength === null ? clause : { ...clause, provisions };
}
