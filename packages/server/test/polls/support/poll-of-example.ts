import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Response } from 'light-my-request';
import { ask } from '../../support/asking.ts';
import { root } from '../../support/loaded-app.ts';

/** A file of the invented poll. */
export function examplePoll(name: string): Buffer {
  return readFileSync(join(root, 'examples/polls', name));
}

/** The invented meeting, with some of its fields changed. */
export function exampleMeeting(changed: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(JSON.parse(examplePoll('meeting.json').toString()) as Record<string, unknown>), ...changed };
}

/** The issuer of the invented poll. */
export const issuer = 'beacon-cove';

export const counts = `/issuers/${issuer}/meetings/agm-2026/counts`;

/** Sends a file of a poll. */
export async function sendFile(
  app: FastifyInstance,
  { name, bytes, of = issuer, type = 'text/csv', by = 'registrar' }: FileSent,
): Promise<Response> {
  return app.inject({
    method: 'POST',
    url: `/api/v1/issuers/${of}/poll-files?name=${encodeURIComponent(name)}`,
    headers: { 'x-test-actor': by, 'idempotency-key': `file-${encodeURIComponent(name)}`, 'content-type': type },
    payload: bytes,
  });
}

export interface FileSent {
  readonly name: string;
  readonly bytes: Buffer | NodeJS.ReadableStream;
  readonly of?: string;
  readonly type?: string;
  readonly by?: string;
}

/** The invented poll with its files, ready to be counted. */
export async function exampleWish(
  app: FastifyInstance,
  changed: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const sent = async (name: string): Promise<string> =>
    (await sendFile(app, { name, bytes: examplePoll(name) })).json().file as string;
  const [instructions, register] = [await sent('instructions.csv'), await sent('register.csv')];
  return { meeting: exampleMeeting(), instructions: [instructions], register: [register], ...changed };
}

/** Asks to count, and gives the number. */
export async function beginCount(
  app: FastifyInstance,
  wish: Readonly<Record<string, unknown>>,
  key = 'count-1',
): Promise<string> {
  const answer = await ask(app, counts, { method: 'POST', by: 'registrar', key, json: wish });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().number as string;
}

/** A count once it has ended. */
export async function ended(app: FastifyInstance, number: string): Promise<Record<string, unknown>> {
  const answer = await ask(app, `${counts}/${number}?wait=ended`, { by: 'registrar' });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json() as Record<string, unknown>;
}
