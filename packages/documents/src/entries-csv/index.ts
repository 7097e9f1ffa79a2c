export { type CsvEntries, type CsvEntry, type CsvProblem, entriesFromCsv } from './entries-csv.ts';
