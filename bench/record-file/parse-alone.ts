// Prints the milliseconds that JSON.parse alone takes on a file: node bench/record-file/parse-alone.ts PATH
import { readFileSync } from 'node:fs';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const start = process.hrtime.bigint();
const parsed: unknown = JSON.parse(text);
const nanoseconds = process.hrtime.bigint() - start;
if (typeof parsed !== 'object') throw new Error('the file holds no object');
process.stdout.write(`${Number(nanoseconds) / 1e6}`);
