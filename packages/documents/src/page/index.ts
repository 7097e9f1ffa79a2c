export { blocksHtml } from './blocks-html.ts';
export { docxBytes, docxType } from './docx-bytes.ts';
export { Html, html } from './html.ts';
export { type PrintedPage, typstText } from './typst-text.ts';
export { standalonePage } from './standalone-page.ts';
