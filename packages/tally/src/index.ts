export { compareInDatabases, type CountCompared, RefusedHash } from './compare.ts';
export { countInDatabases, type DatabaseOutcome } from './count-in-databases.ts';
export { countMeetings, type MeetingCount } from './count-meetings.ts';
export { tallyProblems } from './problem.ts';
export { type DatabasesTried, tryDatabases } from './try-databases.ts';
