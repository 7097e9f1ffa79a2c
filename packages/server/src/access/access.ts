import type { Assent, Role as SigningRole } from '@tenfold/signing/assent';
import type { FastifyRequest } from 'fastify';
import type { Authentication } from './sign-in/passkey-shapes.ts';

/** Who asks: a person who has signed in, a key that a person has given to a program, or somebody unknown. */
export interface Actor {
  /**
   * What stands in the ledger as who entered or approved: stable, and never an address or a name that may change. A key acts
   * under the id of the person who made it, so that nobody can approve by hand what a key of his has proposed.
   */
  readonly id: string;
  readonly kind: 'person' | 'api-key' | 'anyone';
  /** Which key, where one was used. */
  readonly key: string | null;
  /** The request it came with, for the audit trail. */
  readonly requestId: string;
}

/** What may be asked of an issuer's ledger, or of the installation where no issuer is named. */
export const actions = [
  'read-public',
  'read-entries',
  'read-evidence',
  'read-sealed',
  'propose',
  'approve',
  'reject',
  'withdraw',
  'keep-clearance',
  'draft-undertaking',
  'execute-undertaking',
  'assent',
  'count-poll',
  'read-count',
  'open-issuer',
  'set-approval-policy',
  'set-publicity',
  'add-evidence',
  'seal',
  'erase',
  'manage-people',
  'manage-webhooks',
  'read-audit-trail',
  'read-metrics',
] as const;

export type Action = (typeof actions)[number];

/** What the policies need to know of a proposal or a role beside who asks. */
export interface Asked {
  /** Who entered the proposal that is to be approved or refused. */
  readonly enteredBy?: string;
  /** Whether the proposal needs a second person by the issuer's approval policy; taken to be so where left out. */
  readonly fourEyes?: boolean;
  /** Whose rights are to be changed. */
  readonly person?: string;
  /** For whom an undertaking is to be signed. */
  readonly signs?: SigningRole;
}

/** What a passkey has signed, in the form in which an assent keeps it. */
export type PasskeySigned = Pick<Assent, 'passkey' | 'signed'>;

/** The decision of the policies on one request. */
export interface Access {
  /** Who sent a request; `anyone` where nobody signed in. Never throws for a bad session or key: those are `anyone`. */
  actorOf(request: FastifyRequest): Promise<Actor>;
  /** Whether the actor may do this with the issuer (`null`: with the installation). A refusal goes into the audit trail. */
  mayDo(actor: Actor, action: Action, issuer: string | null, asked?: Asked): Promise<boolean>;
  /** Writes into the audit trail that the actor did it, `about` an id. For what should be seen though it was allowed. */
  did(actor: Actor, action: Action, issuer: string, about: string): Promise<void>;
  /** Whether the actor may read what the issuer publishes; asked for a list, so that what is left out leaves no refusal. */
  sees(actor: Actor, issuer: string): Promise<boolean>;
  /** Whether the actor may do this; asked for what is left out of an answer otherwise, so that it leaves no refusal. */
  allows(actor: Actor, action: Action, issuer: string): Promise<boolean>;
  /** What the browser of a person is to be asked, so that he signs a challenge with one of his own passkeys. */
  passkeyToSign(actor: Actor, challenge: Uint8Array): Promise<Record<string, unknown>>;
  /** What was signed, where everything about it is in order; each use of a device that counts them is taken once. */
  passkeySigned(
    actor: Actor,
    given: { readonly challenge: Uint8Array; readonly response: Authentication },
  ): Promise<PasskeySigned | undefined>;
}
