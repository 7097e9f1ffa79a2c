import { expect, test } from 'vitest';
import { foundPlaces, type Place } from '../src/app/command-palette/found.ts';

function place(name: string, detail = '', words: readonly string[] = []): Place {
  return { sort: 'issuer', name, detail, words, address: `/app/${name}` };
}

const places = [
  place('SenseTime Group Inc.', '0020', ['sensetime', '商湯集團']),
  place('Xiaomi', '1810', ['小米']),
  place('8A.10', 'At most ten votes'),
];

test('finds by any word, name in another language or code, all of what is asked', () => {
  const names = (asked: string): readonly string[] => foundPlaces(places, asked).map(({ name }) => name);
  expect(names('商湯')).toEqual(['SenseTime Group Inc.']);
  expect(names('1810')).toEqual(['Xiaomi']);
  expect(names('  TEN 8a ')).toEqual(['8A.10']);
  expect(names('sense xiaomi')).toEqual([]);
  expect(names('')).toEqual(places.map(({ name }) => name));
});

test('puts first what begins with it', () => {
  const found = foundPlaces([place('Group Ten'), place('Ten votes'), place('Other', '', ['ten'])], 'ten');
  expect(found.map(({ name }) => name)).toEqual(['Ten votes', 'Other', 'Group Ten']);
});

test('shows at most forty', () => {
  expect(
    foundPlaces(
      Array.from({ length: 100 }, (_, index) => place(`a${index}`)),
      'a',
    ),
  ).toHaveLength(40);
});
