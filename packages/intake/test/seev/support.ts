import { type ReadElement, type SeevAbout, seevMessages, type SeevName, namespaceOf } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { type PollMeeting, readMeeting } from '@tenfold/kernel/poll';
import { readSeev, seev004Rows } from '../../src/seev/index.ts';

/** A file that comes in pieces of some bytes. */
export async function* inPieces(text: string | Uint8Array, length = 7919): AsyncGenerator<Uint8Array> {
  const bytes = typeof text === 'string' ? Buffer.from(text, 'utf8') : text;
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

/** The document of a message, which must be in order. */
export async function documentOf(xml: string, wanted: SeevName): Promise<ReadElement> {
  const read = await readSeev(inPieces(xml), wanted);
  if ('problems' in read) throw new Error(saidOf(read.problems).join());
  return read.document;
}

/** What is wrong with a file, each as its key and its line. */
export async function problemsOf(text: string | Uint8Array, length?: number): Promise<readonly string[]> {
  const read = await readSeev(inPieces(text, length));
  return 'problems' in read ? saidOf(read.problems) : [];
}

/** The lines of a message of instructions; a problem as its key and line. */
export async function rowsOf(text: string | Uint8Array, length?: number): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const reading = { resolutions: ['1', '2'], byIsin: new Map([['KYG000000001', 'B']]) };
  for await (const row of seev004Rows(inPieces(text, length), reading))
    rows.push('problem' in row ? saidOf([row.problem])[0] : row);
  return rows;
}

/** Problems as their keys and lines. */
export function saidOf(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ message: { key, figures } }) => {
    const { line } = figures;
    return `${key.replace('seev.problem.', '')}:${line !== undefined && 'number' in line ? line.number : '?'}`;
  });
}

/** A meeting of two resolutions. */
export function meetingWith(changed: Readonly<Record<string, unknown>> = {}): PollMeeting {
  const resolutions = ['1', '2'].map((number) => ({ number, kind: 'ordinary' }));
  const json = {
    format: 'tenfold/meeting/1',
    id: 'egm',
    kind: 'extraordinary',
    date: '2026-06-20',
    resolutions,
    ...changed,
  };
  const read = readMeeting(json);
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message.key).join());
  return read.meeting;
}

/** What messages of that meeting say beside their contents. */
export function aboutMeeting(changed: Partial<SeevAbout> = {}): SeevAbout {
  return {
    meeting: meetingWith(),
    issuer: { name: 'Kestrel & Sons <Holdings>', lei: null },
    classes: [{ shareClass: 'B', isin: null }],
    ...changed,
  };
}

/** A message around some text, its body beginning on line 3. */
export function messageAround(name: SeevName, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="${namespaceOf(seevMessages[name])}">\n${body}\n</Document>\n`;
}
