import { type MadePaper, workbookBytes } from '@tenfold/documents/papers';
import { docxBytes, type PrintedPage, standalonePage } from '@tenfold/documents/pages-html';
import type { Language } from '@tenfold/documents';
import { message, type Message } from '@tenfold/kernel';

/** Makes the contents of a file from a paper. */
export type Form = (paper: MadePaper, language: Language) => Promise<Uint8Array | string> | Uint8Array | string;

/** The forms in which a paper is written, by the end of the file's name. */
const forms: Readonly<Record<string, Form>> = {
  '.pdf': async (paper, language) => {
    // The press is large: it is loaded for whoever prints.
    const { pdfOfPage } = await import('@tenfold/press');
    return pdfOfPage(printed(paper, language));
  },
  '.docx': (paper, language) => docxBytes(printed(paper, language)),
  '.xlsx': (paper, language) => workbookBytes(paper.workbook(language)),
  '.json': (paper, language) => `${JSON.stringify(paper.json(language), null, 2)}\n`,
  '.html': (paper, language) => standalonePage(paper.page(language), { language, title: titleOf(paper, language) }),
};

function printed(paper: MadePaper, language: Language): PrintedPage {
  return { page: paper.page(language), title: titleOf(paper, language), language, date: paper.date };
}

function titleOf(paper: MadePaper, language: Language): string {
  return paper.workbook(language).title;
}

/** The form that the name of a file asks for; `null` where no file is asked for. */
export function findForm(file: string | null): Form | null | Message {
  if (file === null) return null;
  const found = Object.entries(forms).find(([end]) => file.toLowerCase().endsWith(end));
  if (found !== undefined) return found[1];
  const known = { list: Object.keys(forms).map((quote) => ({ quote })) };
  return message('paper.no-form', { file: { quote: file }, forms: known });
}
