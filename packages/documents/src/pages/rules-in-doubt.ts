import type { Clause } from '@tenfold/kernel';
import { findProvisions } from '../instrument/provisions/find-provisions.ts';
import { tidyOf } from '../instrument/text/tidy.ts';
import { type LetterStream, streamOf, wordsQuoted } from './letter-stream.ts';
import { surenessOf } from './sureness.ts';

/**
 * Clauses with those of their rules alone that some clause surely names: one that is not doubtful, or one in which the rule's
 * own number was surely read, whatever the words around it are. One digit more or less is another rule.
 */
export function withSureRules(clauses: readonly Clause[], stream: LetterStream): readonly Clause[] {
  const sure = new Set(clauses.flatMap((clause) => surelyNamed(clause, stream)));
  return clauses.map((clause) =>
    clause.provisions === undefined
      ? clause
      : { ...clause, provisions: clause.provisions.filter((rule) => sure.has(rule)) },
  );
}

function surelyNamed(clause: Clause, stream: LetterStream): readonly string[] {
  const named = findProvisions(tidyOf(clause.text)).map(({ provision }) => provision);
  return clause.confidence === 'doubtful' ? named.filter((rule) => isSurelyPrinted(rule, clause, stream)) : named;
}

/** A number that stands in several places of the clause is as sure as the least sure of them. */
function isSurelyPrinted(rule: string, { text }: Clause, stream: LetterStream): boolean {
  const [words] = wordsQuoted(stream, text);
  if (words === undefined) return false;
  const within = wordsQuoted(streamOf(words), rule);
  return within.length > 0 && within.every((printed) => surenessOf(printed).sureness !== 'doubtful');
}
