export { beginsAsXml } from './begins-as-xml.ts';
export { instructionsIn, type OpenedFile, registerIn, type RowSource } from './instructions-in.ts';
export { type ReadMessage, readSeev } from './read-seev.ts';
export { seev004Rows } from './seev-004-rows.ts';
export { seev047Rows } from './seev-047-rows.ts';
export { takenBackIn } from './taken-back-in.ts';
