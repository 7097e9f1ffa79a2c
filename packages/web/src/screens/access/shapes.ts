/** Somebody who may come in, as the API gives him. */
export interface PersonJson {
  readonly id: string;
  readonly name: string;
  readonly invitedBy: string;
  readonly invitedAt: string;
  readonly canSignIn: boolean;
}

/** A link that lets a person in once. */
export interface LinkJson {
  readonly url: string;
  readonly endsAt: string;
}

/** A role that is or was held. */
export interface RoleJson {
  readonly number: string;
  readonly person: string;
  readonly role: string;
  readonly givenBy: string;
  readonly givenAt: string;
  readonly endedBy: string | null;
  readonly endedAt: string | null;
}

export interface SessionJson {
  readonly id: string;
  readonly way: 'passkey' | 'open-id';
  readonly begunAt: string;
  readonly seenAt: string;
  readonly endsAt: string;
  readonly isThis: boolean;
}

export interface PasskeyJson {
  readonly id: string;
  readonly madeAt: string;
}

/** A key that a program has. */
export interface KeyJson {
  readonly id: string;
  readonly issuer: string | null;
  readonly name: string;
  readonly actions: readonly string[];
  readonly madeAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
}

export interface WebhookJson {
  readonly id: string;
  readonly url: string;
  readonly events: readonly string[];
  readonly madeBy: string;
  readonly madeAt: string;
}

/** Something that an address was told, and how the last attempt went. */
export interface DeliveryJson {
  readonly id: string;
  readonly event: string;
  readonly body: string;
  readonly madeAt: string;
  readonly attempts: number;
  readonly outcome: string | null;
  readonly status: number | null;
  readonly lastAt: string | null;
}

/** A line of the audit trail. */
export interface AuditLineJson {
  readonly number: string;
  readonly at: string;
  readonly actor: string;
  readonly actorKind: string;
  readonly key: string | null;
  readonly action: string;
  readonly about: string | null;
  readonly outcome: 'done' | 'refused';
  readonly reason: string | null;
}

export interface PublicityJson {
  readonly isPublic: boolean;
  readonly setBy: string | null;
  readonly setAt: string | null;
}
