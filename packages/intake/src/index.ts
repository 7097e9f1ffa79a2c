export type { AnnouncementRead } from './announcement/announcement-read.ts';
export type { AnnouncementFile, AnnouncementKind } from './announcement/read-announcement-file.ts';
export { kindOfFile } from './kind-of-file.ts';
export { type Limits, usualLimits } from './limits.ts';
export type { FileKind, PaperFile, PaperRead } from './paper-file.ts';
export { announcementInProcess, drawInProcess, readInProcess, type Reading } from './in-process.ts';
export type { Progress } from './process/job.ts';
export { lineOf, valueIn } from './process/line.ts';
export { type Program, runProgram } from './process/run-program.ts';
