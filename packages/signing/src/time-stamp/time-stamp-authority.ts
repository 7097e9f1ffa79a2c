import type { Certificate } from 'pkijs';
import { tokenOfAnswer } from './answer.ts';
import { askAuthority } from './authority.ts';
import { checkToken } from './check-token.ts';
import { makeQuery } from './query.ts';
import type { TimeStamped } from './refusal.ts';

/** Gives a token (RFC 3161) over bytes, checked, or the sentence that says why there is none. */
export type TimeStampAuthority = (stamped: Uint8Array) => Promise<TimeStamped<Uint8Array>>;

/** How an authority is asked over HTTP. */
export interface AuthorityAsked {
  /** How long to wait for the whole answer. */
  readonly milliseconds: number;
  /** Fresh chance for each query, of eight bytes or more. */
  readonly nonce: () => Uint8Array;
  /** The roots that the authority must lead to; without them its stamps are checked for all but that. */
  readonly roots?: readonly Certificate[];
}

/** An authority that answers at an address, `http:` or `https:`. Only hashes are sent to it. */
export function httpTimeStampAuthority(
  url: string,
  { milliseconds, nonce, roots }: AuthorityAsked,
): TimeStampAuthority {
  return async (stamped) => {
    const query = makeQuery(stamped, nonce());
    const answer = await askAuthority(query, { url, milliseconds });
    if ('refusal' in answer) return answer;
    const token = tokenOfAnswer(answer.value);
    if ('refusal' in token) return token;
    const claim = { token: token.value, stamped, nonce: query.nonce, ...(roots === undefined ? {} : { roots }) };
    const checked = await checkToken(claim);
    return 'refusal' in checked ? checked : token;
  };
}
