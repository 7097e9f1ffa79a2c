import { fileSource, holdingSource, type LineSource, rowSource } from '@tenfold/count';
import type { Seev004Reading, Seev047Reading } from '@tenfold/documents/seev';
import { instructionsOf, registerIn } from '@tenfold/intake/seev';
import type { Problem } from '@tenfold/kernel';
import type { FileOfJob } from './job.ts';

/** A file of a job as lines. Its name is told in place of the path at which it lies. */
function sourceOf({ path, name }: FileOfJob): LineSource {
  return { ...fileSource(path), name };
}

/** Files of a register of members as lines, messages that tell who holds a class (seev.047) among them. */
export async function registerSources(
  files: readonly FileOfJob[],
  reading: Seev047Reading,
): Promise<readonly LineSource[]> {
  return Promise.all(files.map(async (file) => registerIn(sourceOf(file), reading, holdingSource)));
}

/**
 * Files of instructions as lines: messages (seev.004) among them without what others of them take back (seev.005), which have no
 * lines of their own.
 */
export async function instructionSources(
  files: readonly FileOfJob[],
  reading: Omit<Seev004Reading, 'takenBack'>,
): Promise<{ readonly sources: readonly LineSource[] } | { readonly problems: readonly Problem[] }> {
  const read = await instructionsOf(files.map(sourceOf), reading, rowSource);
  if (!('problems' in read)) return read;
  const { problems, of } = read;
  return { problems: problems.map((one) => ({ ...one, field: of.name })) };
}
