import type { FastifyReply, FastifyRequest } from 'fastify';
import { note } from '../audit/note.ts';
import type { InstalledAccess } from '../create-access.ts';
import { problemOf, sendProblem } from '../../problem/index.ts';
import { anyone } from './actor-of.ts';
import { isForged } from './same-origin.ts';

/** Refuses what another site may have made the browser send, before anything of it is looked at. */
export async function refuseForged(
  { core }: InstalledAccess,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  if (!isForged(core, request)) return undefined;
  const reason = 'access.cross-site';
  await note(core, anyone(request.id), { action: 'cross-site', issuer: null, outcome: 'refused', reason });
  return sendProblem(request, reply, problemOf('forbidden', reason));
}
