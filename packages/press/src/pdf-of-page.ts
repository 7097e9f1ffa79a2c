import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type PrintedPage, typstText } from '@tenfold/documents/pages-html';
import { fontFolders } from './fonts.ts';

let compiler: NodeCompiler | undefined;

/**
 * A page as PDF: tagged, in the form for archives that wants every letter embedded and every part known for what it is
 * (PDF/A-2a), the same bytes each time. Nothing is read but the fonts.
 */
export function pdfOfPage(printed: PrintedPage): Uint8Array {
  compiler ??= NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFolders()] }] });
  return compiler.pdf({ mainFileContent: typstText(printed) }, { pdfStandard: 'a-2a' });
}
