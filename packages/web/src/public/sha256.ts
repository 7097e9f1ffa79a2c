const BLOCK = 64;
const ROUNDS = 64;

/** SHA-256 of FIPS 180-4. A browser's own gives its answer later, and a tree of hashes asks for one after the other. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const state = initial.slice();
  const schedule = new Uint32Array(ROUNDS);
  const padded = paddedTail(bytes);
  const whole = bytes.length - (bytes.length % BLOCK);
  const body = new DataView(bytes.buffer, bytes.byteOffset, whole);
  for (let at = 0; at < whole; at += BLOCK) takeBlock(state, schedule, { view: body, at });
  const tail = new DataView(padded.buffer);
  for (let at = 0; at < padded.length; at += BLOCK) takeBlock(state, schedule, { view: tail, at });
  const hash = new DataView(new ArrayBuffer(32));
  for (const [index, word] of state.entries()) hash.setUint32(index * 4, word);
  return new Uint8Array(hash.buffer);
}

/** What is left behind the last whole block, with the mark of its end and the length of all in bits (FIPS 180-4, 5.1.1). */
function paddedTail(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const rest = bytes.subarray(bytes.length - (bytes.length % BLOCK));
  const padded = new Uint8Array(rest.length + 9 > BLOCK ? 2 * BLOCK : BLOCK);
  padded.set(rest);
  padded[rest.length] = 0x80;
  new DataView(padded.buffer).setBigUint64(padded.length - 8, BigInt(bytes.length) * 8n);
  return padded;
}

function takeBlock(
  state: Uint32Array,
  schedule: Uint32Array,
  { view, at }: { readonly view: DataView; readonly at: number },
): void {
  fillSchedule(schedule, view, at);
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round += 1) {
    const sum1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const one = (h + sum1 + ((e & f) ^ (~e & g)) + (constants[round] ?? 0) + (schedule[round] ?? 0)) | 0;
    const sum0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const two = (sum0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  for (const [index, word] of [a, b, c, d, e, f, g, h].entries()) state[index] = (state[index] ?? 0) + word;
}

function fillSchedule(schedule: Uint32Array, view: DataView, at: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = view.getUint32(at + index * 4);
  for (let index = 16; index < ROUNDS; index += 1) {
    const [old, near] = [schedule[index - 15] ?? 0, schedule[index - 2] ?? 0];
    const small0 = turned(old, 7) ^ turned(old, 18) ^ (old >>> 3);
    const small1 = turned(near, 17) ^ turned(near, 19) ^ (near >>> 10);
    schedule[index] = (schedule[index - 16] ?? 0) + small0 + (schedule[index - 7] ?? 0) + small1;
  }
}

function turned(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The first so many primes. */
function primes(count: number): readonly number[] {
  const found: number[] = [];
  for (let candidate = 2; found.length < count; candidate += 1) {
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate);
  }
  return found;
}

/** The first 32 bits behind the point of a prime's root of that degree, worked out in whole numbers (FIPS 180-4, 4.2.2, 5.3.3). */
function fractionOfRoot(prime: number, degree: 2n | 3n): number {
  const wanted = BigInt(prime) << (32n * degree);
  let root = 0n;
  for (let bit = 1n << 36n; bit > 0n; bit >>= 1n) {
    if ((root + bit) ** degree <= wanted) root += bit;
  }
  return Number(BigInt.asUintN(32, root));
}

const constants: Uint32Array = Uint32Array.from(primes(ROUNDS), (prime) => fractionOfRoot(prime, 3n));
const initial: Uint32Array = Uint32Array.from(primes(8), (prime) => fractionOfRoot(prime, 2n));
