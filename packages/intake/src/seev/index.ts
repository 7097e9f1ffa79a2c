export { type ReadMessage, readSeev } from './read-seev.ts';
export { seev004Rows } from './seev-004-rows.ts';
