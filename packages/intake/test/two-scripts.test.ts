import type { PlacedLine } from '@tenfold/documents/pages';
import { describe, expect, test } from 'vitest';
import { inColumns } from '../src/lines/in-columns.ts';
import { hanIn } from '../src/ocr/scripts.ts';
import { inBothScripts } from '../src/ocr/two-scripts.ts';

const WIDE = 20;

/** A Chinese character is as wide as two letters. */
function lettersWide(text: string): number {
  return text.replaceAll(/\p{Script=Han}/gu, '  ').length;
}

/** A line of words, each with how surely it was read and where it begins, in letters. */
function line(top: number, words: readonly (readonly [text: string, confidence: number, left: number])[]): PlacedLine {
  const placed = words.map(([text, confidence, left]) => ({
    text,
    confidence,
    place: { left: left * WIDE, top, width: lettersWide(text) * WIDE, height: 30 },
  }));
  const [first, last] = [placed[0], placed.at(-1)];
  const right = (last?.place.left ?? 0) + (last?.place.width ?? 0);
  return {
    place: { left: first?.place.left ?? 0, top, width: right - (first?.place.left ?? 0), height: 30 },
    words: placed,
  };
}

const textsOf = (lines: readonly PlacedLine[]): readonly string[] =>
  lines.map(({ words }) => words.map(({ text }) => text).join(' '));

describe('a line in two languages', () => {
  const asChinese = line(0, [
    ['asIam', 60, 0],
    ['8A.09,', 90, 8],
    ['第', 92, 30],
    ['8A.09', 90, 32],
    ['條', 95, 37],
  ]);
  const asLatin = line(0, [
    ['as', 96, 0],
    ['I', 96, 3],
    ['am', 96, 5],
    ['8A.09,', 96, 8],
    ['B', 20, 30],
    ['BA09', 30, 32],
    ['fe', 10, 37],
  ]);

  test('has its Chinese from the reading as Chinese, its numbers with it, and the rest from the reading as English', () => {
    expect(textsOf(inBothScripts([asChinese], [asLatin]))).toEqual(['as I am 8A.09, 第 8A.09 條']);
  });

  test('keeps English where a Chinese character was seen in it less surely', () => {
    const strays = line(0, [
      ['enforce', 80, 0],
      ['此', 41, 8],
    ]);
    const surely = line(0, [
      ['enforce', 96, 0],
      ['it', 95, 8],
    ]);
    expect(textsOf(inBothScripts([strays], [surely]))).toEqual(['enforce it']);
  });

  test('loses no line that only one reading saw', () => {
    const below = line(100, [['below', 95, 0]]);
    expect(textsOf(inBothScripts([asChinese], [asLatin, below]))).toEqual(['as I am 8A.09, 第 8A.09 條', 'below']);
    expect(textsOf(inBothScripts([line(200, [['承諾', 90, 0]])], []))).toEqual(['承諾']);
  });
});

test('how much is Chinese is counted by letters, a character as three, and how surely by the Chinese alone', () => {
  const mixed = line(0, [
    ['abcdef', 20, 0],
    ['承諾', 90, 10],
  ]);
  expect(hanIn([mixed])).toEqual({ part: 0.5, confidence: 90 });
  expect(hanIn([])).toEqual({ part: 0, confidence: 0 });
});

describe('lines that go over two columns', () => {
  const row = (at: number, right: string): PlacedLine =>
    line(at * 40, [
      ['left', 95, 0],
      [`side${at}`, 95, 6],
      [right, 95, 20],
    ]);

  test('are parted where one side is in English and the other in Chinese, be they few', () => {
    const rows = [0, 1, 2, 3].map((at) => row(at, '右方文字'));
    expect(textsOf(inColumns(rows))).toEqual([
      'left side0',
      'left side1',
      'left side2',
      'left side3',
      ...rows.map(() => '右方文字'),
    ]);
  });

  test('are read across where both sides are in one language and they are few', () => {
    const rows = [0, 1, 2, 3].map((at) => row(at, 'right'));
    expect(inColumns(rows)).toBe(rows);
  });
});
