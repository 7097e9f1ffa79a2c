import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  canonicalJson,
  commitment,
  disclosed,
  type Disclosure,
  isSealed,
  sealedPlaces,
  sealFields,
  valueAt,
} from '../../src/index.ts';
import { sha256 } from '../support/means.ts';
import { salt } from '../support/sample-log.ts';

const entry = { id: 'a', fields: { name: 'Ann', 'a/b~c': { d: [1, { e: null }] } } };

test('a commitment is the hash of place, salt and value, under a heading of its own', () => {
  const disclosure: Disclosure = { path: '/fields/name', salt: Buffer.from(salt(1)).toString('base64'), value: 'Ann' };
  const text = `tenfold/commitment/1\n{"path":"/fields/name","salt":"${disclosure.salt}","value":"Ann"}`;
  expect(commitment(disclosure, sha256)).toEqual({
    sealed: `sha256:${createHash('sha256').update(text).digest('hex')}`,
  });
});

test('what is sealed shows nothing of its value, and the same value twice shows two commitments', () => {
  const twice = { fields: { a: 'Ann', b: 'Ann' } };
  const { entry: sealed } = sealFields(
    twice,
    [
      { path: '/fields/a', salt: salt(1) },
      { path: '/fields/b', salt: salt(2) },
    ],
    sha256,
  );
  const fields = sealed['fields'] as Readonly<Record<string, unknown>>;
  expect(canonicalJson(sealed)).not.toContain('Ann');
  expect([fields['a'], fields['b']].every((value) => isSealed(value as never))).toBe(true);
  expect(fields['a']).not.toEqual(fields['b']);
});

describe('names with strokes and tildes (RFC 6901 section 4)', () => {
  test('are sealed and disclosed', () => {
    const fields = [
      { path: '/fields/a~1b~0c/d/1/e', salt: salt(1) },
      { path: '/fields/a~1b~0c', salt: salt(2) },
    ];
    const sealed = sealFields(entry, fields, sha256);
    expect(sealed.disclosures.map(({ path }) => path)).toEqual(['/fields/a~1b~0c', '/fields/a~1b~0c/d/1/e']);
    expect(disclosed(sealed.entry, sealed.disclosures, sha256)).toEqual({ value: entry });
  });
});

test('any choice of fields to seal and to disclose gives those and no others', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];
  const whole = { fields: Object.fromEntries(names.map((name) => [name, `value of ${name}`])) };
  const some = fc.subarray(names);
  fc.assert(
    fc.property(some, some, (hidden, shown) => {
      const sealed = sealFields(
        whole,
        hidden.map((name, at) => ({ path: `/fields/${name}`, salt: salt(at) })),
        sha256,
      );
      const given = sealed.disclosures.filter(({ path }) => shown.includes(path.slice('/fields/'.length)));
      const seen = disclosed(sealed.entry, given, sha256);
      const fields = ('value' in seen ? seen.value['fields'] : {}) as Readonly<Record<string, unknown>>;
      const open = names.filter((name) => fields[name] === `value of ${name}`);
      expect(open).toEqual(names.filter((name) => !hidden.includes(name) || shown.includes(name)));
    }),
  );
});

describe('what cannot be sealed', () => {
  test('a place that is not there, or the entry itself', () => {
    expect(() => sealFields(entry, [{ path: '/fields/nobody', salt: salt(1) }], sha256)).toThrow(
      'nothing at /fields/nobody',
    );
    expect(() => sealFields(entry, [{ path: '', salt: salt(1) }], sha256)).toThrow('nothing at');
  });

  test('with a salt that could be guessed', () => {
    expect(() => sealFields(entry, [{ path: '/id', salt: new Uint8Array(15) }], sha256)).toThrow(
      'at least sixteen bytes',
    );
  });

  test('a field within one that was sealed before it', () => {
    const fields = [
      { path: '/fields', salt: salt(1) },
      { path: '/fields/name', salt: salt(2) },
    ];
    expect(() => sealFields(entry, fields, sha256)).toThrow('nothing at /fields/name');
  });
});

test('a member called __proto__ is sealed like any other', () => {
  const sly = JSON.parse('{"fields":{"__proto__":"x","y":1}}');
  const sealed = sealFields(sly, [{ path: '/fields/__proto__', salt: salt(1) }], sha256);
  expect(canonicalJson(sealed.entry)).not.toContain('"x"');
  const shown = disclosed(sealed.entry, sealed.disclosures, sha256);
  expect('value' in shown && canonicalJson(shown.value)).toBe(canonicalJson(sly));
});

test('everything that is sealed in a value is found, by a pointer that leads there', () => {
  const whole = { list: ['a', { 'x/y~z': 'b' }], open: { sealed: 'sha256:00' }, none: null };
  const paths = ['/list/1/x~1y~0z', '/list/0'];
  const sealed = sealFields(
    whole,
    [
      { path: '/list/0', salt: salt(1) },
      { path: '/list/1/x~1y~0z', salt: salt(2) },
    ],
    sha256,
  );
  const places = sealedPlaces(sealed.entry);
  expect(places.map(({ path }) => path)).toEqual(paths.toReversed());
  for (const { path, commitment: text } of places) expect(valueAt(sealed.entry, path)).toEqual({ sealed: text });
  expect(sealedPlaces(whole)).toEqual([]);
});
