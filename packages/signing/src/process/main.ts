import { lineOf } from '@tenfold/intake';
import { takeApart } from '../apart/take-apart.ts';

/** Takes apart the PDF from the standard input, in a process of its own, and writes what it found as one line. */
const chunks: Uint8Array[] = [];
for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
process.stdout.write(lineOf({ apart: await takeApart(Buffer.concat(chunks)) }));
