import { declaredEntries as entriesOf, type PollAnswer } from '@tenfold/documents/poll';
import { message } from '@tenfold/kernel';
import type { EntryJson } from '@tenfold/ledger';
import { shortHash } from '../execution/propose-step.ts';
import { type HttpProblem, problemOf } from '../problem/index.ts';
import type { CountKey } from './live-counts.ts';

/** Of what entries are made, under which key of a request, and whether the record tells of the meeting. */
export interface Declaring extends Pick<CountKey, 'meeting' | 'number'> {
  readonly key: string;
  readonly isOnRecord: boolean;
}

/** The entries that declare a result, and before them those that call a meeting of which the record does not tell. A problem while it is not final. */
export function declaredEntries(answer: PollAnswer, of: Declaring): readonly EntryJson[] | HttpProblem {
  const { meeting, key, isOnRecord } = of;
  const figures = { number: { number: of.number }, meeting: { quote: meeting } };
  const made = entriesOf(answer, {
    isOnRecord,
    source: message('poll-count.source', { ...figures, root: { quote: answer.seal?.root ?? '' } }),
    // The same request makes the same id, and no two requests do.
    idOf: (kind, resolution) => `${kind}-${shortHash(JSON.stringify([meeting, resolution, key]))}`,
  });
  return typeof made === 'string' ? problemOf('conflict', `poll-count.${made}`, figures) : made;
}
