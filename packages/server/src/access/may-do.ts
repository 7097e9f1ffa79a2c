import { accessStore } from '@tenfold/ledger';
import type { Action, Actor, Asked } from './access.ts';
import { note } from './audit/note.ts';
import type { Core } from './core.ts';
import { isPublic } from './publicity.ts';
import type { Question } from './policies/decider.ts';

/** What somebody asks for: what, with which issuer (`null`: the installation), about whom or what. */
export interface Request {
  readonly action: Action;
  readonly issuer: string | null;
  readonly asked?: Asked | undefined;
}

/** Asks the policies, and writes a refusal down. */
export async function mayDo(core: Core, actor: Actor, request: Request): Promise<boolean> {
  if (await isAllowed(core, actor, request)) return true;
  const { action, issuer } = request;
  const reason = actor.kind === 'anyone' ? 'access.sign-in-first' : 'access.forbidden';
  await note(core, actor, { action, issuer, outcome: 'refused', about: request.asked?.person ?? null, reason });
  return false;
}

/** Asks the policies. */
export async function isAllowed(core: Core, actor: Actor, request: Request): Promise<boolean> {
  const { action, issuer, asked = {} } = request;
  const question: Question = {
    person: actor.kind === 'anyone' ? null : actor.id,
    roles: actor.kind === 'anyone' ? [] : await rolesWith(core, actor.id, issuer),
    action,
    issuer,
    isPublic: issuer !== null && (await isPublic(core, issuer)),
    byKey: actor.kind === 'api-key',
    inScope: isInScope(core, actor, request),
    enteredBy: asked.enteredBy ?? null,
    fourEyes: asked.fourEyes ?? true,
    subject: asked.person ?? null,
    signs: asked.signs ?? null,
  };
  return core.decide(question);
}

/** The roles that count when an issuer is asked about: those held with it, and that of an operator of the installation. */
async function rolesWith({ store }: Core, person: string, issuer: string | null): Promise<readonly string[]> {
  const held = await accessStore.rolesOf(store, person);
  const places = issuer === null ? [accessStore.INSTALLATION] : [accessStore.INSTALLATION, issuer];
  return held.filter((one) => places.includes(one.issuer)).map(({ role }) => role);
}

/** A key that did not come in with a request of ours is in no scope. */
function isInScope({ credentials }: Core, actor: Actor, { action, issuer }: Request): boolean {
  if (actor.kind !== 'api-key') return true;
  const key = credentials.get(actor)?.key;
  return key !== undefined && key.issuer === (issuer ?? accessStore.INSTALLATION) && key.actions.includes(action);
}
