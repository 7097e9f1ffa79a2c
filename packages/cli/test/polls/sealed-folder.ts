import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith, root, type, type Written } from '../run-command.ts';

const example = (name: string): string => readFileSync(join(root, 'examples', name), 'utf8');

/** A secret that is worth nothing outside of a test: thirty-two times the byte 7. */
export const secretText: string = `${'07'.repeat(32)}\n`;

/** The words that name the invented poll within its folder. */
export const words = ['record.json', 'meeting.json', 'instructions.csv', '--register', 'register.csv'] as const;

/** The lines of instructions of the invented poll. */
export const instructions: string = example('polls/instructions.csv');

/** The invented poll in a folder of its own, with a secret, and with other files where they are given. */
export function pollFolder(files: Readonly<Record<string, string>> = {}): string {
  return folderWith({
    'record.json': example('invented.json'),
    'meeting.json': example('polls/meeting.json'),
    'register.csv': example('polls/register.csv'),
    'instructions.csv': instructions,
    'count.secret': secretText,
    ...files,
  });
}

/** The same, counted and sealed into `sealed.json`. */
export async function sealedFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = pollFolder(files);
  const { stderr } = await type(['poll', ...words, '--secret', 'count.secret', '--sealed', 'sealed.json'], { cwd });
  if (stderr !== '') throw new Error(stderr);
  return cwd;
}

/** The receipts of one member, made in a folder of a sealed poll. */
export async function receiptOf(member: string, cwd: string, ...more: readonly string[]): Promise<Written> {
  return type(['receipts', ...words, '--secret', 'count.secret', '--member', member, ...more], { cwd });
}
