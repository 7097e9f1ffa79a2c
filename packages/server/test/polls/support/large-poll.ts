import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { ask } from '../../support/asking.ts';
import { sendFile } from './poll-of-example.ts';

const MEMBERS = 20_000;

/** A meeting of the small issuer with three resolutions. */
export const largeMeeting = {
  format: 'tenfold/meeting/1',
  id: 'egm',
  kind: 'extraordinary',
  date: '2026-06-01',
  resolutions: ['1', '2', '3'].map((number) => ({ number, kind: 'ordinary', reserved: false, matter: 'other' })),
};

export const largeCounts = '/issuers/kestrel/meetings/egm/counts';

function member(at: number): string {
  return `member-${String(at % MEMBERS).padStart(6, '0')}`;
}

/** A register of members with ten thousand shares each. */
export function largeRegister(): Buffer {
  const rows = Array.from({ length: MEMBERS }, (_, at) => `${member(at)},B,10000\n`);
  return Buffer.from(`member,class,shares\n${rows.join('')}`);
}

/** Lines of instructions up to so many bytes, made as they are read; each member instructs again and again. */
export function largeInstructions(bytes: number): Readable {
  return Readable.from(piecesOf(bytes), { objectMode: false });
}

const LINES_AT_ONCE = 1000;

function* piecesOf(bytes: number): Generator<Buffer> {
  yield Buffer.from('member,class,resolution,for,against,abstain\n');
  for (let line = 0, made = 0; made < bytes; line += LINES_AT_ONCE) {
    const piece = Buffer.from(Array.from({ length: LINES_AT_ONCE }, (_, at) => lineOf(line + at)).join(''));
    made += piece.length;
    yield piece;
  }
}

/** Every hundredth line is of somebody whom nobody knows. */
function lineOf(line: number): string {
  const who = line % 100 === 99 ? 'nobody' : member(line * 7);
  return `${who},B,${(line % 3) + 1},${line % 10_000},${line % 7},0\n`;
}

/** The files of the large poll, sent. */
export async function largeFiles(
  app: FastifyInstance,
  bytes: number,
): Promise<{ readonly instructions: readonly string[]; readonly register: readonly string[] }> {
  const of = 'kestrel';
  const sent = await sendFile(app, { of, name: 'large.csv', bytes: largeInstructions(bytes) });
  const register = await sendFile(app, { of, name: 'register.csv', bytes: largeRegister() });
  return { instructions: [sent.json().file], register: [register.json().file] };
}

/** Asks to count the large poll, and gives the number. */
export async function beginLarge(app: FastifyInstance, files: object, key: string): Promise<string> {
  const json = { meeting: largeMeeting, ...files };
  const answer = await ask(app, largeCounts, { method: 'POST', by: 'registrar', key, json });
  if (answer.statusCode !== 201) throw new Error(answer.body);
  return answer.json().number as string;
}

/** The state of a count of the large poll once it has ended: answers wait for a while, so that one may have to ask again. */
export async function largeEnded(app: FastifyInstance, number: string): Promise<string> {
  for (;;) {
    const { state } = (await ask(app, `${largeCounts}/${number}?wait=ended`, { by: 'registrar' })).json();
    if (state !== 'waiting' && state !== 'counting') return state as string;
  }
}

/** The result of a count without what differs from one count to the next: when it was asked, and the secret of its seal. */
export async function largeResult(app: FastifyInstance, number: string): Promise<string> {
  const answer = await ask(app, `${largeCounts}/${number}/result`, { by: 'registrar' });
  const result = answer.json();
  return JSON.stringify({ ...result, knownAt: null, seal: result.seal.size });
}

/** Calls a count off or takes it up again; gives the state. */
export async function changeLarge(app: FastifyInstance, number: string, step: 'cancel' | 'resume'): Promise<string> {
  const key = `${step}-${number}`;
  const answer = await ask(app, `${largeCounts}/${number}/${step}`, { method: 'POST', by: 'registrar', key });
  if (answer.statusCode !== 200) throw new Error(answer.body);
  return answer.json().state as string;
}
