// What another way of counting the same lines needs: their reader, what is said of what is wrong, and how two counts are compared.
export type { CountFigures } from './counted.ts';
export { type Columns, instructionColumns, registerColumns } from './csv/columns.ts';
export { piecesOfTable, type TablePiece } from './csv/read-table.ts';
export type { TableRecord } from './csv/table-record.ts';
export { ProgressClock } from './fast/progress-clock.ts';
export { differingSums, sumsOf } from './plain/recount.ts';
export { endIfCalledOff, problemAt, problemIn, Uncountable } from './problem.ts';
export { RefusedLines } from './refused-lines.ts';
export { isNominee } from './register/nominee-word.ts';
export { tallied, type VotedRow } from './tallied.ts';
