import type { FastifyRequest } from 'fastify';
import type { Access, Actor } from './access.ts';
import { actorOf } from './actor/actor-of.ts';
import { passkeySigned, passkeyToSign } from './assent/sign-by-passkey.ts';
import { note } from './audit/note.ts';
import { type Core, coreFrom } from './core.ts';
import { isAllowed, mayDo } from './may-do.ts';
import { anotherOperator, firstLink } from './people/first-link.ts';
import { type Announced, announce } from './webhooks/announce.ts';
import { deliver } from './webhooks/deliver.ts';
import type { DeliveryJob } from './webhooks/queue.ts';
import type { AccessWish } from './wish.ts';

/** Who may do what on one installation, with what its routes need. */
export interface InstalledAccess extends Access {
  readonly core: Core;
  /**
   * The address by which the first operator comes in, once, within a day; `null` where an operator can sign in already. It
   * is a secret: to be printed to whoever starts the product, and nowhere else.
   */
  firstLink(): Promise<string | null>;
  /** The address by which a further operator comes in, for whoever has the machine in hand. As secret as the first. */
  anotherOperator(): Promise<string>;
  /** Tells the addresses that asked for such events of an issuer; how many. To be called when it has happened. */
  announce(issuer: string, announced: Announced): Promise<number>;
  /** Makes one delivery; `false` where it is to come again. For the queue: `queue.work(access.deliver)`. */
  deliver(job: DeliveryJob): Promise<boolean>;
}

/** Access from what is handed in. Throws for policies that can't be read. */
export function createAccess(wish: AccessWish): InstalledAccess {
  const core = coreFrom(wish);
  const known = new WeakMap<FastifyRequest, Promise<Actor>>();
  return {
    core,
    actorOf(request) {
      const actor = known.get(request) ?? actorOf(core, request);
      known.set(request, actor);
      return actor;
    },
    mayDo: (actor, action, issuer, asked) => mayDo(core, actor, { action, issuer, asked }),
    did: (actor, action, issuer, about) => note(core, actor, { action, issuer, outcome: 'done', about }),
    sees: (actor, issuer) => isAllowed(core, actor, { action: 'read-public', issuer }),
    allows: (actor, action, issuer) => isAllowed(core, actor, { action, issuer }),
    passkeyToSign: (actor, challenge) => passkeyToSign(core, actor, challenge),
    passkeySigned: (actor, given) => passkeySigned(core, actor, given),
    firstLink: () => firstLink(core),
    anotherOperator: () => anotherOperator(core),
    announce: (issuer, announced) => announce(core, issuer, announced),
    deliver: (job) => deliver(core, job),
  };
}
