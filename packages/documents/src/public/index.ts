export * from './public-view.ts';
export { type Said, saidIn } from './said.ts';
export { viewOfCheck } from './view-of-check.ts';
