import { type Asked, at } from './store.ts';

/** What a challenge is for: a passkey is made or shown, or somebody comes back from an OpenID provider. */
export type ChallengePurpose = 'make-passkey' | 'show-passkey' | 'open-id';

/** What a browser was asked for, and for whom where that is known before. */
export interface Challenge {
  readonly purpose: ChallengePurpose;
  readonly person: string | null;
  /** The hash of the link that lets the person in, where one does. */
  readonly link: Uint8Array | null;
}

/** Keeps a challenge until it comes back or is over. Those that are over are taken out on the way. */
export async function addChallenge(
  store: Asked,
  {
    hash,
    challenge,
    now,
    endsAt,
  }: { readonly hash: Uint8Array; readonly challenge: Challenge; readonly now: number; readonly endsAt: number },
): Promise<void> {
  const { purpose, person, link } = challenge;
  await store.query('delete from tenfold_access.challenge where ends_at <= $1', [at(now)]);
  await store.query(
    'insert into tenfold_access.challenge (hash, purpose, person, link, ends_at) values ($1, $2, $3, $4, $5)',
    [hash, purpose, person, link, at(endsAt)],
  );
}

/** Takes a challenge out, so that it is answered once; nothing where it is unknown, over or for something else. */
export async function takeChallenge(
  store: Asked,
  { hash, purpose, now }: { readonly hash: Uint8Array; readonly purpose: ChallengePurpose; readonly now: number },
): Promise<Challenge | undefined> {
  const { rows } = await store.query<Challenge>(
    `delete from tenfold_access.challenge where hash = $1 and purpose = $2 and ends_at > $3
     returning purpose, person, link`,
    [hash, purpose, at(now)],
  );
  return rows[0];
}
