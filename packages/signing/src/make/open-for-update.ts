import { Broken } from '../pdf/broken.ts';
import { fieldNames } from '../pdf/fields.ts';
import { firstPage } from '../pdf/pages.ts';
import { PdfFile } from '../pdf/pdf-file.ts';
import { type Problem, problem } from '../problem.ts';
import { catalogOf } from './place-field.ts';

/** A PDF that something can be added to; a problem where it is broken or locked. */
export function openForUpdate(pdf: Uint8Array): PdfFile | Problem {
  try {
    const file = new PdfFile(pdf);
    if (file.trailer(file.last).entries.has('Encrypt')) return problem('locked');
    if (pdf.length !== file.saves[file.last]?.lineEnd) return problem('bytes-behind');
    catalogOf(file);
    firstPage(file);
    fieldNames(file);
    return file;
  } catch (error) {
    if (error instanceof Broken) return problem('broken');
    throw error;
  }
}
