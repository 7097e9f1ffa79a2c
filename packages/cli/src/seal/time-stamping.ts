/** Time stamps by themselves, so that the rest of the ledger is not loaded with them. */
export { checkToken, readRoots, stampCheckpoint } from '@tenfold/ledger';
