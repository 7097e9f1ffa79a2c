export type { Cell, Column, Emphasis, Sheet, Workbook } from './workbook.ts';
export { workbookBytes, workbookType } from './workbook-bytes.ts';
