import type { Seev004Reading, TakenBack } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import { instructionsIn, type OpenedFile, type RowSource } from './instructions-in.ts';
import { takenBackIn } from './taken-back-in.ts';

/**
 * Files of instructions as the count takes them: messages (seev.004) among them without what others of them take back (seev.005),
 * which have no lines of their own. What is wrong with a message that takes back is told with its file.
 */
export async function instructionsOf<File extends OpenedFile>(
  files: readonly File[],
  reading: Omit<Seev004Reading, 'takenBack'>,
  rowSource: RowSource<File>,
): Promise<{ readonly sources: readonly File[] } | { readonly problems: readonly Problem[]; readonly of: File }> {
  const found = new Map<File, TakenBack>();
  for (const file of files) {
    const read = await takenBackIn(file);
    if (read === null) continue;
    if ('problems' in read) return { problems: read.problems, of: file };
    found.set(file, read.takenBack);
  }
  const takenBack = [...found.values()];
  const sources = files.map(async (file) => {
    if (found.has(file)) return rowSource(file, noRows);
    return instructionsIn(file, { ...reading, takenBack }, rowSource);
  });
  return { sources: await Promise.all(sources) };
}

async function* noRows(): AsyncGenerator<never> {
  // It says only what of the others does not count.
}
