export { beginsAsXml } from './begins-as-xml.ts';
export { type OpenedFile, registerIn, type RowSource } from './instructions-in.ts';
export { instructionsOf } from './instructions-of-files.ts';
export { type ReadMessage, readSeev } from './read-seev.ts';
export { seev004Rows } from './seev-004-rows.ts';
export { seev047Rows } from './seev-047-rows.ts';
