export * from './clocked-duties.ts';
export * from './clocked-duty.ts';
export * from './due.ts';
export * from './duty-kind.ts';
