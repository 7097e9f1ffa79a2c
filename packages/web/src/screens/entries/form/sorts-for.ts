import type { CandidateSort } from '../../../engine/questions.ts';

/** Among what an id may be chosen. */
export type Sort = CandidateSort | 'others';

/** Where a kind of entry brings somebody or something in, its id is new and can't be chosen. */
const brought = new Set([
  'person-recorded.person',
  'vehicle-recorded.vehicle',
  'share-class-created.class',
  'undertaking-drafted.undertaking',
  'undertaking-given.undertaking',
  'meeting-called.meeting',
  'waiver-granted.waiver',
  'claim-made.claim',
]);

const parties: readonly Sort[] = ['person', 'vehicle'];

const sorts: Readonly<Record<string, readonly Sort[]>> = {
  class: ['class'],
  into: ['class'],
  person: ['person'],
  beneficiary: ['person'],
  vehicle: ['vehicle'],
  who: parties,
  holder: [...parties, 'others'],
  from: [...parties, 'others'],
  to: [...parties, 'others'],
  with: parties,
  'in-favour-of': parties,
  subject: [...parties, 'class'],
  undertaking: ['undertaking'],
  by: ['undertaking'],
  meeting: ['meeting'],
  waiver: ['waiver'],
  claim: ['claim'],
};

/** Among what a field of a kind of entry is chosen; nothing where its id is typed. */
export function sortsFor(kind: string, field: string): readonly Sort[] {
  return brought.has(`${kind}.${field}`) ? [] : (sorts[field] ?? []);
}
