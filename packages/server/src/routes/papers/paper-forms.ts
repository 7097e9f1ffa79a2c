import type { Language } from '@tenfold/documents';
import { docxBytes, docxType, type PrintedPage, standalonePage } from '@tenfold/documents/pages-html';
import { type MadePaper, workbookBytes, workbookType } from '@tenfold/documents/papers';
import { pdfOfPage } from '@tenfold/press';
import { type Answer, answered } from '../../route/answer.ts';
import type { Route } from '../../route/route.ts';

/** What a form is asked for with: its language, and what its file is called without its end. */
export interface FormAsked {
  readonly language: Language;
  readonly name: string;
}

/** One of the forms in which a paper is given. */
export interface PaperForm {
  readonly end: '' | '.xlsx' | '.pdf' | '.docx' | '.html';
  /** What its name in the description ends with. */
  readonly named: string;
  readonly gives: Route['gives'];
  readonly answer: (made: MadePaper, asked: FormAsked) => Answer;
}

const htmlType = 'text/html; charset=utf-8';

/** Every form of a paper, its JSON in the shape that is handed in. */
export function paperForms(shape: Route['gives']): readonly PaperForm[] {
  return [
    { end: '', named: '', gives: shape, answer: (made, { language }) => answered(made.json(language)) },
    fileForm('.xlsx', 'Workbook', workbookType, (made, { language }) => workbookBytes(made.workbook(language))),
    fileForm('.pdf', 'Pdf', 'application/pdf', (made, asked) => pdfOfPage(printed(made, asked))),
    fileForm('.docx', 'Document', docxType, (made, asked) => docxBytes(printed(made, asked))),
    fileForm('.html', 'Html', htmlType, (made, asked) => Buffer.from(htmlOf(made, asked))),
  ];
}

function fileForm(
  end: PaperForm['end'],
  named: string,
  type: string,
  bytesOf: (made: MadePaper, asked: FormAsked) => Uint8Array,
): PaperForm {
  const answer: PaperForm['answer'] = (made, asked) => {
    return { file: Buffer.from(bytesOf(made, asked)), type, name: `${asked.name}${end}` };
  };
  return { end, named, gives: type, answer };
}

function htmlOf(made: MadePaper, asked: FormAsked): string {
  const { page, title, language } = printed(made, asked);
  return standalonePage(page, { language, title });
}

function printed(made: MadePaper, { language }: FormAsked): PrintedPage {
  return { page: made.page(language), title: made.workbook(language).title, language, date: made.date };
}
