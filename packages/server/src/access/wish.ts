import type { Language } from '@tenfold/documents';
import type { accessStore } from '@tenfold/ledger';
import type { Look } from '../events/changes.ts';
import type { PolicyTexts } from './policies/decider.ts';
import type { DeliveryQueue } from './webhooks/queue.ts';
import type { Resolve } from './webhooks/resolve.ts';

/** How long things hold, in milliseconds. */
export interface Lifetimes {
  /** A session that nobody uses. */
  readonly idle: number;
  /** A session, whatever is done in it. */
  readonly session: number;
  /** A link that lets somebody in for the first time. */
  readonly link: number;
  /** The time between a question to a browser and its answer. */
  readonly challenge: number;
  /** How fresh a sign-in must be for making a passkey or a key. */
  readonly fresh: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const usualLifetimes: Lifetimes = {
  idle: 30 * MINUTE,
  session: 12 * HOUR,
  link: 24 * HOUR,
  challenge: 5 * MINUTE,
  fresh: 10 * MINUTE,
};

export const usualAttempts = 30;

/** The OpenID provider that people may sign in with. */
export interface OpenIdWish {
  /** Its issuer, as `https://login.example.com`. */
  readonly provider: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Whether it may be asked without TLS: on loopback in tests, nowhere else. */
  readonly allowHttp?: boolean;
}

/** What access is made from. It opens nothing by itself. */
export interface AccessWish {
  readonly store: accessStore.Store;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Bytes that nobody can guess. */
  readonly random: (bytes: number) => Uint8Array;
  /** Where browsers find the product: `https://register.example.com`, or `http://localhost:8017` on one's own machine. */
  readonly origin: string;
  /** At least 32 secret bytes of the installation, from which the secrets of webhooks are made. Kept outside the database. */
  readonly secret: Uint8Array;
  readonly policies?: PolicyTexts;
  /** Issuers that anyone may read until their approver decides: the examples that the product comes with. */
  readonly publicIssuers?: readonly string[];
  readonly openId?: OpenIdWish;
  readonly lifetimes?: Partial<Lifetimes>;
  /** How often one address may ask to be let in; 30 if left out: enough for an office, far too little for guessing. */
  readonly attemptsPerMinute?: number;
  /** Whether webhooks may go to addresses of private networks and of this machine, and without TLS. */
  readonly allowPrivateWebhooks?: boolean;
  /** Where deliveries of webhooks wait (`openQueue`); left out, they are written down and not sent. */
  readonly queue?: DeliveryQueue;
  /** Whether there is such an issuer; left out, the tables of the store say so. */
  readonly isIssuer?: (issuer: string) => Promise<boolean>;
  /** Finds an issuer as it is now, for the first webhook of an issuer; left out, it is told of all that there is. */
  readonly look?: Look;
  /** The addresses of the style sheets that bring the letters of a language to the pages of signing in; none if left out. */
  readonly letters?: (language: Language) => readonly string[];
  /** Finds the addresses of a host; by the system's name service if left out. */
  readonly resolve?: Resolve;
}
