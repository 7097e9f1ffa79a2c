import type { Language } from '@tenfold/documents';
import { accessStore } from '@tenfold/ledger';
import type { Actor } from './access.ts';
import { type Decider, deciderFrom, readPolicies } from './policies/decider.ts';
import type { DeliveryQueue } from './webhooks/queue.ts';
import { type Resolve, resolveByDns } from './webhooks/resolve.ts';
import type { Look } from '../events/changes.ts';
import { type AccessWish, type Lifetimes, type OpenIdWish, usualAttempts, usualLifetimes } from './wish.ts';

/** What an actor came with: his session, or the key of his that a program has. */
export interface Credentials {
  readonly session?: accessStore.Session;
  readonly key?: accessStore.ApiKey;
}

/** What all parts of access work with. */
export interface Core {
  readonly store: accessStore.Store;
  readonly now: () => number;
  readonly random: (bytes: number) => Uint8Array;
  readonly origin: string;
  /** The name that passkeys are made for: the host without the port. */
  readonly host: string;
  readonly isSecure: boolean;
  readonly secret: Uint8Array;
  readonly decide: Decider;
  readonly publicIssuers: ReadonlySet<string>;
  readonly openId: OpenIdWish | null;
  readonly lifetimes: Lifetimes;
  readonly attemptsPerMinute: number;
  readonly allowPrivateWebhooks: boolean;
  readonly resolve: Resolve;
  readonly letters: (language: Language) => readonly string[];
  readonly queue: DeliveryQueue | null;
  /** Whether there is such an issuer. */
  readonly isIssuer: (issuer: string) => Promise<boolean>;
  /** Finds an issuer as it is now: what happened before a webhook was made, it is not told. */
  readonly look: Look;
  /** Only actors that were found here have credentials: one that was made up has none and may do nothing with a key. */
  readonly credentials: WeakMap<Actor, Credentials>;
  readonly publicity: Map<string, { readonly isPublic: boolean; readonly until: number }>;
}

const LEAST_SECRET = 32;

/** Puts together what was handed in. Throws for an origin that is none, a short secret or policies that can't be read. */
export function coreFrom(wish: AccessWish): Core {
  const { origin, protocol, hostname } = new URL(wish.origin);
  if (origin === 'null') throw new Error(`fault: ${wish.origin} is no origin`);
  if (wish.secret.length < LEAST_SECRET) throw new Error('fault: the secret of the installation is too short');
  return {
    store: wish.store,
    now: wish.now,
    random: wish.random,
    origin,
    host: hostname,
    isSecure: protocol === 'https:',
    secret: wish.secret,
    decide: deciderFrom(wish.policies ?? readPolicies()),
    publicIssuers: new Set(wish.publicIssuers),
    openId: wish.openId ?? null,
    lifetimes: { ...usualLifetimes, ...wish.lifetimes },
    attemptsPerMinute: wish.attemptsPerMinute ?? usualAttempts,
    letters: wish.letters ?? (() => []),
    allowPrivateWebhooks: wish.allowPrivateWebhooks ?? false,
    resolve: wish.resolve ?? resolveByDns,
    queue: wish.queue ?? null,
    isIssuer: wish.isIssuer ?? ((issuer) => accessStore.isIssuer(wish.store, issuer)),
    look: wish.look ?? (async () => null),
    credentials: new WeakMap(),
    publicity: new Map(),
  };
}
