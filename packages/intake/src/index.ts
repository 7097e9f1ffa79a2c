export { kindOfFile } from './kind-of-file.ts';
export { type Limits, usualLimits } from './limits.ts';
export type { FileKind, PaperFile, PaperRead } from './paper-file.ts';
export { drawInProcess, readInProcess, type Reading } from './in-process.ts';
export type { Progress } from './process/job.ts';
export { lineOf, valueIn } from './process/line.ts';
export { type Program, runProgram } from './process/run-program.ts';
