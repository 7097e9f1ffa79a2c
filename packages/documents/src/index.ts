export * from './assessment.ts';
export * from './entries-csv/index.ts';
export * from './messages/index.ts';
export * from './public/index.ts';
