import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from 'assemblyscript/dist/asc.js';
import { root } from '../setup/places.mjs';

const sources = join(root, 'packages/count/assembly');

/** Characters of a line of the program. */
const lineLength = 110;

const options = [
  '-O3 --noAssert --runtime stub --outFile program.wasm --enable simd --enable threads',
  // The memory is that of the count, which all threads share.
  '--importMemory --sharedMemory --maximumMemory 65536',
  // Numbers of 128 bits are handed from function to function within the program only.
  '--disableWarning 112',
].flatMap((line) => line.split(' '));

/**
 * The inner loops of the count, compiled from AssemblyScript, as a file of TypeScript.
 *
 * @returns {Promise<string>}
 */
export async function coreProgram() {
  const texts = new Map(readdirSync(sources).map((name) => [name, readFileSync(join(sources, name), 'utf8')]));
  const made = new Map();
  /** @type {string[]} */
  const said = [];
  const { error } = await main(['index.ts', ...options], {
    stderr: { write: (text) => void said.push(String(text)) },
    readFile: (name) => texts.get(name) ?? null,
    writeFile: (name, contents) => void made.set(name, contents),
    listFiles: () => [],
  });
  const program = made.get('program.wasm');
  if (error !== null || program === undefined) throw new Error(`packages/count/assembly: ${said.join('')}`);
  const lines = Buffer.from(program)
    .toString('base64')
    .match(new RegExp(`.{1,${lineLength}}`, 'g'));
  return [
    '// Made from packages/count/assembly by `npm run generate`.',
    '',
    '/** The inner loops of the count as a program of WebAssembly, in base64. */',
    'export const program = [',
    ...(lines ?? []).map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}
