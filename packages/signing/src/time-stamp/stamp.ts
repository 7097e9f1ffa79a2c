import type { Certificate } from 'pkijs';
import { tokenOfAnswer } from './answer.ts';
import { type Asking, askAuthority } from './authority.ts';
import { checkToken } from './check-token.ts';
import { makeQuery } from './query.ts';
import type { TimeStamped } from './refusal.ts';

/** How a checkpoint is stamped. */
export interface Stamping extends Asking {
  /** The roots that the authority must lead to. */
  readonly roots: readonly Certificate[];
  /** Fresh chance, of eight bytes or more. */
  readonly nonce: Uint8Array;
}

/** A token over the body of a checkpoint from an authority, checked before it is handed on, with its time. */
export async function stampCheckpoint(
  body: Uint8Array,
  stamping: Stamping,
): Promise<TimeStamped<{ readonly token: Uint8Array; readonly time: number }>> {
  const query = makeQuery(body, stamping.nonce);
  const answer = await askAuthority(query, stamping);
  if ('refusal' in answer) return answer;
  const token = tokenOfAnswer(answer.value);
  if ('refusal' in token) return token;
  const { roots, nonce } = stamping;
  const checked = await checkToken({ token: token.value, stamped: body, roots, nonce });
  return 'refusal' in checked ? checked : { value: { token: token.value, time: checked.value } };
}
