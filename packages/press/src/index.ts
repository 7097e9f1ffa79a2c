export { pdfOfPage } from './pdf-of-page.ts';
