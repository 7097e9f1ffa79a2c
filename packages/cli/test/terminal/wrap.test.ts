import { plain, type Spans, strong } from '@tenfold/documents';
import { describe, expect, test } from 'vitest';
import { widthOf } from '../../src/terminal/width.ts';
import { wrap } from '../../src/terminal/wrap.ts';

function lines(text: string, width: number): string[] {
  return wrap([plain(text)], width).map((line) => line.map((span) => span.text).join(''));
}

describe('how many columns a text takes', () => {
  test.each([
    ['kept', 4],
    ['遵守', 4],
    ['第8A.15條', 9],
    ['，（', 4],
    ['✓ ▲', 3],
    ['e\u0301', 1],
    ['한글', 4],
    ['𠮷', 2],
    ['', 0],
  ])('%s', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });
});

describe('a paragraph is broken into lines', () => {
  test('at spaces, as late as it fits', () => {
    expect(lines('one two three', 7)).toEqual(['one two', 'three']);
  });

  test('a line that is full to the last column is not broken', () => {
    expect(lines('one two', 7)).toEqual(['one two']);
    expect(lines('one two', 6)).toEqual(['one', 'two']);
  });

  test('between Chinese characters, each of which takes two columns', () => {
    expect(lines('不同投票權受益人', 8)).toEqual(['不同投票', '權受益人']);
    expect(lines('不同投票權受益人', 9)).toEqual(['不同投票', '權受益人']);
  });

  test('no line begins with a closing mark', () => {
    expect(lines('不同投票權，受益人', 10)).toEqual(['不同投票', '權，受益人']);
    expect(lines('不同投票（權）', 12)).toEqual(['不同投票', '（權）']);
  });

  test('no line ends with an opening mark', () => {
    expect(lines('不同投票（權）', 10)).toEqual(['不同投票', '（權）']);
  });

  test('between Chinese and a number, but never within the number', () => {
    expect(lines('共1,442,852股', 8)).toEqual(['共', '1,442,85', '2股']);
    expect(lines('共1,442,852股', 11)).toEqual(['共1,442,852', '股']);
  });

  test('a word that is longer than a line is cut', () => {
    expect(lines('https://example.com/a', 10)).toEqual(['https://ex', 'ample.com/', 'a']);
  });

  test('what may not be parted is joined by a space that does not break', () => {
    expect(lines('one two\u00a0three', 9)).toEqual(['one', 'two three']);
  });

  test('nothing at all is one empty line', () => {
    expect(lines('', 10)).toEqual(['']);
  });

  test('tones go on over the break, and spaces at a break are lost', () => {
    const spans: Spans = [strong('one '), plain('two three')];
    expect(wrap(spans, 8)).toEqual([[strong('one '), plain('two')], [plain('three')]]);
  });
});
