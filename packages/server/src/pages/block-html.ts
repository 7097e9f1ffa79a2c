export { blocksHtml } from '@tenfold/documents/pages-html';
