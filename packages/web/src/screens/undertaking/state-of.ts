import { gravest, type Verdict } from '@tenfold/kernel';
import type { UndertakingJson } from '../../format/check.ts';

/** How an undertaking stands: ended, or the gravest answer of its promises. */
export function stateOf({ ended, clauses }: Pick<UndertakingJson, 'ended' | 'clauses'>): Verdict {
  if (ended !== null) return 'ceased';
  const answers = clauses.filter(({ nature }) => nature === 'promise').map(({ verdict }) => verdict);
  return gravest(answers);
}
