export type { PaperPage, Place, PlacedLine, PlacedWord, ReadBy } from './paper-page.ts';
export { around, bottomOf, middleOf, rightOf } from './place.ts';
export { readPages } from './read-pages.ts';
export type { FieldPlace, PagesRead } from './field-place.ts';
export { textOfLine, textOfPages } from './text-of-pages.ts';
export { pagesJson, pagesPage, type ReadFile } from './pages-json.ts';
