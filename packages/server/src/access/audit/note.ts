import { accessStore } from '@tenfold/ledger';
import type { Action, Actor } from '../access.ts';
import type { Core } from '../core.ts';

/** What is written down beside what the policies know: coming in and going out, and what is done to oneself. */
export type Deed =
  | Action
  | 'sign-in'
  | 'sign-out'
  | 'use-link'
  | 'make-link'
  | 'invite'
  | 'rename'
  | 'give-role'
  | 'end-role'
  | 'add-passkey'
  | 'end-passkey'
  | 'make-key'
  | 'end-key'
  | 'end-session'
  | 'make-webhook'
  | 'end-webhook'
  | 'replay-delivery'
  | 'set-address'
  | 'erase-address'
  | 'set-reminders'
  | 'cross-site'
  | 'too-many'
  | 'use-own-account';

/** What was done, or refused and why. `about` is an id, never a name. */
export interface Noted {
  readonly action: Deed;
  readonly issuer: string | null;
  readonly outcome: 'done' | 'refused';
  readonly about?: string | null;
  readonly reason?: string;
}

/**
 * Writes a line into the audit trail of the issuer, or of the installation. What was asked of an issuer that is not there
 * goes into the installation's, where somebody reads it.
 */
export async function note(core: Core, actor: Actor, noted: Noted): Promise<void> {
  const { action, issuer, outcome, about = null, reason = null } = noted;
  const isThere = issuer !== null && (await core.isIssuer(issuer));
  await accessStore.writeAudit(core.store, {
    issuer: isThere ? issuer : accessStore.INSTALLATION,
    actor: actor.id,
    actorKind: actor.kind,
    key: actor.key,
    action,
    about,
    outcome,
    reason,
    request: actor.requestId,
    now: core.now(),
  });
}
