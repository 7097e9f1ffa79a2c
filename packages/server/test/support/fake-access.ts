import type { FastifyRequest } from 'fastify';
import { Authenticator } from '../access/support/authenticator.ts';
import type { Access, Action, Actor, PasskeySigned } from '../../src/access/access.ts';

/** Says yes to whoever names himself in `x-test-actor`; everybody may do what is public. Tests say whom else it refuses. */
export class FakeAccess implements Access {
  readonly forbidden: Set<Action> = new Set();
  /** What was written down as done: who, what, about what. */
  readonly done: string[] = [];
  readonly #device = new Authenticator('http://localhost:8017');

  async actorOf({ headers, id: requestId }: FastifyRequest): Promise<Actor> {
    const named = headers['x-test-actor'];
    if (typeof named === 'string') return { id: named, kind: 'person', key: null, requestId };
    return { id: 'anyone', kind: 'anyone', key: null, requestId };
  }

  async mayDo({ kind }: Actor, action: Action): Promise<boolean> {
    if (this.forbidden.has(action)) return false;
    return kind !== 'anyone' || action === 'read-public';
  }

  async did({ id }: Actor, action: Action, issuer: string, about: string): Promise<void> {
    this.done.push(`${id} ${action} ${issuer} ${about}`);
  }

  async sees(): Promise<boolean> {
    return !this.forbidden.has('read-public');
  }

  async allows(actor: Actor, action: Action): Promise<boolean> {
    return this.mayDo(actor, action);
  }

  async passkeyToSign(_: Actor, challenge: Uint8Array): Promise<Record<string, unknown>> {
    return { challenge: Buffer.from(challenge).toString('base64url') };
  }

  /** Takes whatever is shown: a device of its own signs the challenge. */
  async passkeySigned(_: Actor, { challenge }: { readonly challenge: Uint8Array }): Promise<PasskeySigned> {
    const asked = { challenge: Buffer.from(challenge).toString('base64url'), rpId: 'localhost' };
    const { response } = this.#device.show(asked) as { readonly response: PasskeySigned['signed'] };
    const { authenticatorData, clientDataJSON, signature } = response;
    const key = this.#device.publicKeyInfo().toString('base64');
    const passkey = { id: this.#device.id, key, host: 'localhost', origin: 'http://localhost:8017' };
    return { passkey, signed: { authenticatorData, clientDataJSON, signature } };
  }
}
