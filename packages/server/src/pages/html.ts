export { Html, html } from '@tenfold/documents/pages-html';
