export { dueForResults } from '../duties/poll-results.duty.ts';
export { pollLawOf, requisitionLawOn } from './poll-law.ts';
export { type NamedDirector, proposeMatter } from './propose-matter.ts';
