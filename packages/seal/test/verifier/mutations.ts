import fc from 'fast-check';
import { verifierKeyText } from '../../src/index.ts';
import { strangerKey } from '../support/sample-log.ts';
import { type Case, good } from '../proof/tampering.ts';

type Change = (text: string) => string;

/** Where in a text something happens, as a part of its length: 0 is its beginning. */
const part = fc.double({ min: 0, max: 1, noNaN: true });

/** Changes of the bytes of a file that know nothing of what stands in them. */
const anywhere: fc.Arbitrary<Change> = fc
  .record({
    at: part,
    length: fc.nat({ max: 6 }),
    put: fc.constantFrom('', '0', 'A', '"', '{', '}', ',', ' ', '\n', '\\', '\u00e9', '😀'),
  })
  .map(
    ({ at, length, put }) =>
      (text) =>
        spliced(text, { at, length, put }),
  );

/** Changes of one text within the bundle: a letter of it, one of its lines, or the whole. */
const ofText: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ at: part, put: fc.constantFrom('0', '1', 'A', 'b', '=', ' ', '+', '\n', '—') }).map(
    ({ at, put }): Change =>
      (text) =>
        spliced(text, { at, length: 1, put }),
  ),
  part.map(
    (at): Change =>
      (text) =>
        withLine(text, at, () => []),
  ),
  part.map(
    (at): Change =>
      (text) =>
        withLine(text, at, (line) => [line, line]),
  ),
  part.map(
    (at): Change =>
      (text) =>
        withLine(text, at, (line) => [line.slice(0, -4)]),
  ),
  part.map(
    (at): Change =>
      (text) =>
        withLine(text, at, (line) => [line.replace(/[0-9]+/, (digits) => String(Number(digits) + 1))]),
  ),
  fc.constantFrom<Change>(
    () => '',
    (text) => `${text}\n`,
    (text) => text.toUpperCase(),
  ),
);

function spliced(
  text: string,
  { at, length, put }: { readonly at: number; readonly length: number; readonly put: string },
): string {
  const place = Math.floor(at * text.length);
  return text.slice(0, place) + put + text.slice(place + length);
}

function withLine(text: string, at: number, change: (line: string) => readonly string[]): string {
  const lines = text.split('\n');
  const place = Math.min(Math.floor(at * lines.length), lines.length - 1);
  return lines.flatMap((line, index) => (index === place ? change(line) : [line])).join('\n');
}

/** What may stand in the place of any value. */
const strange: fc.Arbitrary<unknown> = fc.constantFrom(null, '', 0, 1, -1, true, [], {}, 'AAAA', ['AAAA'], {
  sealed: `sha256:${'0'.repeat(64)}`,
});

interface Step {
  /** Which of the values of the bundle, counted through it from the outside in. */
  readonly which: number;
  readonly kind: 'replace' | 'remove' | 'double' | 'text';
  readonly value: unknown;
  readonly text: Change;
}

const step: fc.Arbitrary<Step> = fc.record({
  which: fc.nat(),
  kind: fc.constantFrom('replace', 'remove', 'double', 'text', 'text', 'text', 'text'),
  value: strange,
  text: ofText,
});

/** Applies a step to one of the values in `root`, which is JSON of its own and is changed. */
function take(root: unknown, { which, kind, value, text }: Step): void {
  const places = placesIn(root);
  const place = places[which % places.length];
  if (place === undefined) return;
  const { holder, name } = place;
  const old = holder[name];
  if (kind === 'remove') delete holder[name];
  else if (kind === 'replace') holder[name] = value;
  else if (kind === 'double' && Array.isArray(old)) old.push(...old.slice(0, 1));
  else if (typeof old === 'string') holder[name] = text(old);
  else if (typeof old === 'number') holder[name] = old + 1;
}

interface Place {
  readonly holder: Record<string, unknown>;
  readonly name: string;
}

function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((name) => [{ holder, name }, ...placesIn(holder[name])]);
}

function restructured(file: Uint8Array, steps: readonly Step[]): Uint8Array {
  const root: unknown = JSON.parse(Buffer.from(file).toString('utf8'));
  for (const one of steps) take(root, one);
  return Buffer.from(JSON.stringify(root));
}

const bundle = fc.constantFrom(...good.filter(({ file }) => file.length < 20_000));

/** Changes of what was signed, which leave it in its form. */
const ofSigned: fc.Arbitrary<Change> = fc.oneof(
  fc.constantFrom<Change>(
    (text) => text.replace('\n13\n', '\n14\n'),
    (text) => text.replace('\n\nregistry', '\n\nregister'),
    (text) => text.replace('\n— ', '\nextension\n\n— '),
  ),
  part.map(
    (at): Change =>
      (text) =>
        text.replace(/(?<=— \S+ \S{8})\S+(?=\S{4}\n)/, (made) => spliced(made, { at, length: 1, put: 'A' })),
  ),
);

/** A change within the proof and its checkpoint, where most of what is signed stands. */
function withProofChanged({ file }: Case, change: Change): Uint8Array {
  const root = JSON.parse(Buffer.from(file).toString('utf8'));
  return Buffer.from(JSON.stringify({ ...root, proof: change(root.proof) }));
}

/** A reader who trusts others, or asks for more. */
const reader: fc.Arbitrary<(given: Case) => Partial<Case>> = fc.oneof(
  fc.constant(() => ({ trusted: [verifierKeyText(strangerKey.key)] })),
  fc.constantFrom(...good).map(({ trusted, older }) => () => ({ trusted, older })),
  fc.constantFrom(...good).map(({ witnesses }) => ({ quorum }: Case) => ({ witnesses, quorum: quorum + 1 })),
);

/** A bundle of the good ones with something changed in it, though perhaps to no effect. */
const mutated: fc.Arbitrary<Case> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc
      .tuple(bundle, anywhere)
      .map(([given, change]) => ({ ...given, file: Buffer.from(change(Buffer.from(given.file).toString('utf8'))) })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(bundle, part, fc.nat({ max: 255 })).map(([given, at, byte]) => ({
      ...given,
      file: given.file.with(Math.floor(at * (given.file.length - 1)), byte),
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(bundle, fc.oneof(ofText, ofSigned))
      .map(([given, change]) => ({ ...given, file: withProofChanged(given, change) })),
  },
  { weight: 1, arbitrary: fc.tuple(bundle, reader).map(([given, change]) => ({ ...given, ...change(given) })) },
  {
    weight: 5,
    arbitrary: fc
      .tuple(bundle, fc.array(step, { minLength: 1, maxLength: 2 }))
      .map(([given, steps]) => ({ ...given, file: restructured(given.file, steps) })),
  },
);

/** So many mutated bundles: the same in every run. */
export function mutations(count: number): readonly Case[] {
  return fc.sample(mutated, { numRuns: count, seed: 9162 });
}
