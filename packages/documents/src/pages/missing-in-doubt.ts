import type { Clause, Confidence, Deviation } from '@tenfold/kernel';
import type { Unread } from './unread.ts';

/** What is told to be missing, and departures by silence, on pages of which not all was surely read. */
export interface Told {
  readonly missing: readonly string[];
  readonly deviations: readonly Deviation[];
}

/** Sentences as surely as they were read, and whatever else could not be read. */
interface Doubts {
  readonly clauses: readonly Clause[];
  readonly unread: readonly Unread[];
}

/**
 * Leaves out what may stand in what was not surely read: missing sentences where some sentence is doubtful, parts of the blocks
 * for signing where some line of them is, departures that rest on either. A signature that nobody can read hides a signature
 * and nothing else.
 */
export function surelyMissing({ missing, deviations }: Told, { clauses, unread }: Doubts): Told {
  const mayBe = (what: Unread['may']): boolean => unread.some(({ may }) => may === what);
  const areSentencesSure = !mayBe('sentence') && clauses.every(({ confidence }) => confidence !== 'doubtful');
  const isSigningSure = !mayBe('signing');
  const isTold = (key: string): boolean => {
    if (key.endsWith('-signature')) return isSigningSure && !mayBe('signature');
    return isOfSigning(key) ? isSigningSure : areSentencesSure;
  };
  return {
    missing: missing.filter(isTold),
    deviations: deviations.filter(({ clause, kind }) => {
      if (clause !== null) return isSureOf(kind, clauses.find(({ id }) => id === clause)?.confidence ?? 'doubtful');
      return bySigning.has(kind) ? isSigningSure : areSentencesSure;
    }),
  };
}

/** A departure in words is told of a sentence that is likely; one in the numbers of rules only of one that is certain. */
function isSureOf(kind: string, confidence: Confidence): boolean {
  return kind.startsWith('provision-') ? confidence === 'certain' : confidence !== 'doubtful';
}

/** Departures that are seen by what the blocks for signing have not. */
const bySigning: ReadonlySet<string> = new Set(['no-witness', 'no-acknowledgement']);

/** `instrument.missing.date`, `…witness-address`, `…company-block`: all that signing would add; `company-compliance` is a sentence. */
function isOfSigning(key: string): boolean {
  return /\.(?:date|[a-z-]+-(?:signature|block|address|occupation|name|position))$/.test(key);
}
