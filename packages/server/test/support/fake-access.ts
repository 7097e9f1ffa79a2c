import type { FastifyRequest } from 'fastify';
import type { Access, Action, Actor } from '../../src/access/access.ts';

/** Says yes to whoever names himself in `x-test-actor`; everybody may do what is public. Tests say whom else it refuses. */
export class FakeAccess implements Access {
  readonly forbidden: Set<Action> = new Set();
  /** What was written down as done: who, what, about what. */
  readonly done: string[] = [];

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
}
