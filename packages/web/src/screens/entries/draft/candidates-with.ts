import type { Names } from '@tenfold/kernel';
import type { Candidate, Candidates, CandidateSort } from '../../../engine/questions.ts';
import { isMembers, type JsonMembers } from '../json.ts';
import { isSealed } from '../say/said.ts';

/** What kinds of entry bring in, and in which field its id stands. */
const brings: Readonly<Record<string, { readonly sort: CandidateSort; readonly field: string }>> = {
  'share-class-created': { sort: 'class', field: 'class' },
  'person-recorded': { sort: 'person', field: 'person' },
  'vehicle-recorded': { sort: 'vehicle', field: 'vehicle' },
  'undertaking-drafted': { sort: 'undertaking', field: 'undertaking' },
  'undertaking-given': { sort: 'undertaking', field: 'undertaking' },
  'meeting-called': { sort: 'meeting', field: 'meeting' },
  'waiver-granted': { sort: 'waiver', field: 'waiver' },
  'claim-made': { sort: 'claim', field: 'claim' },
};

const none: Candidates = { class: [], person: [], vehicle: [], undertaking: [], meeting: [], waiver: [], claim: [] };

/** What an entry can be about: what the record knows, and what other entries of the same proposal bring in. */
export function candidatesWith(known: Candidates | null, entries: readonly JsonMembers[]): Candidates {
  const all: Record<CandidateSort, readonly Candidate[]> = { ...(known ?? none) };
  for (const { kind, fields } of entries) {
    const brought = typeof kind === 'string' ? brings[kind] : undefined;
    const id = isMembers(fields) && brought !== undefined ? fields[brought.field] : undefined;
    if (brought === undefined || typeof id !== 'string' || all[brought.sort].some((one) => one.id === id)) continue;
    all[brought.sort] = [...all[brought.sort], { id, names: namesIn(fields) }];
  }
  return all;
}

function namesIn(fields: unknown): Names | null {
  const { names } = fields as JsonMembers;
  return isMembers(names) && !isSealed(names) ? names : null;
}
