import { type TakenBack, takenBackBySeev005 } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { beginsWithMessage, type OpenedFile } from './instructions-in.ts';
import { readSeev } from './read-seev.ts';

/**
 * What a file takes back, where it is a message that does (seev.005); `null` for any other file, of which no more is read than shows
 * what it is.
 */
export async function takenBackIn(
  file: OpenedFile,
): Promise<{ readonly takenBack: TakenBack } | { readonly problems: readonly Problem[] } | null> {
  if (!(await beginsWithMessage(file))) return null;
  const read = await readSeev(file.open(), 'seev.005');
  if (!('problems' in read)) return { takenBack: takenBackBySeev005(read.document) };
  const isOther = read.problems.every(({ message: { key } }) => key === 'seev.problem.other-message');
  return isOther ? null : { problems: read.problems };
}
