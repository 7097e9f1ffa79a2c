/** Time stamps by themselves, so that the rest of signing is not loaded with them. */
export { checkToken, readRoots, stampCheckpoint } from '@tenfold/signing/time-stamp';
