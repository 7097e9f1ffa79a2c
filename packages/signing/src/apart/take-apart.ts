import { createHash } from 'node:crypto';
import { Broken } from '../pdf/broken.ts';
import { fieldsOf } from '../pdf/fields.ts';
import { pageTree } from '../pdf/pages.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import type { Save } from '../pdf/saves.ts';
import { type Problem, problem } from '../problem.ts';
import { changesOf } from './changes.ts';
import { irregularitiesOf } from './irregularities.ts';
import { MOST_BYTES } from './limits.ts';
import { signaturesOf } from './signatures.ts';
import type { Irregularity, Revision, TakenApart } from './taken-apart.ts';
import { validationOf } from './validation.ts';

/**
 * Takes a PDF apart: its saves, what each changed, its signatures, and which bytes each of them covers. Nothing is judged and
 * nobody is asked. A PDF of a stranger belongs into a process of its own: `takeApartInProcess`.
 */
export async function takeApart(pdf: Uint8Array): Promise<TakenApart | Problem> {
  const most = { number: BigInt(MOST_BYTES) };
  if (pdf.length > MOST_BYTES) return problem('too-large', { found: { number: BigInt(pdf.length) }, most });
  if (Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return problem('no-pdf');
  try {
    return await partsOf(new PdfFile(pdf));
  } catch (error) {
    if (error instanceof Broken) return problem('broken');
    throw error;
  }
}

async function partsOf(file: PdfFile): Promise<TakenApart | Problem> {
  if (file.saves.some((_, save) => file.trailer(save).entries.has('Encrypt'))) return problem('locked');
  return {
    length: file.bytes.length,
    sha256: createHash('sha256').update(file.bytes).digest('hex'),
    pages: pageTree(file, file.last).pages.length,
    revisions: file.saves.map((save, index) => revisionOf(file, save, index)),
    signatures: await signaturesOf(file),
    validation: validationOf(file),
    irregularities: [...irregularitiesOf(file), ...fieldsTwice(file)],
  };
}

function revisionOf(file: PdfFile, { start, end, lineEnd }: Save, index: number): Revision {
  const ends = end === lineEnd ? [end] : [end, lineEnd];
  return {
    number: index + 1,
    start,
    end,
    sha256: ends.map((to) => createHash('sha256').update(file.bytes.subarray(0, to)).digest('hex')),
    changes: index === 0 ? [] : changesOf(file, index),
  };
}

/** Fields of one name, or of one signature: one reader takes the first and another the last. */
function fieldsTwice(file: PdfFile): readonly Irregularity[] {
  const fields = fieldsOf(file, file.last);
  const named = fields.filter(({ dictionary }) => dictionary.entries.has('T')).map(({ name }) => name);
  const values = fields.flatMap(({ dictionary }) => {
    const value = dictionary.entries.get('V');
    return value?.kind === 'reference' ? [value.object] : [];
  });
  const isTwice = new Set(named).size !== named.length || new Set(values).size !== values.length;
  return isTwice ? [{ what: 'field-twice', revision: file.saves.length, at: 0 }] : [];
}
