import { expect, test } from 'vitest';
import { instrumentOf, paper, substance } from './papers.ts';

const columns = [
  ['english-beside-hant', 'hant-beside-english'],
  ['english-beside-hans', 'hans-beside-english'],
] as const;

/** A paper with each paragraph in English and then in Chinese. */
function interleaved(english: string, chinese: string): string {
  const [left, right] = [english, chinese].map((text) => text.trim().split(/\n\s*\n/)) as [string[], string[]];
  return left.flatMap((paragraph, at) => [paragraph, right[at] ?? '']).join('\n\n');
}

test.each(columns)(
  '%s, paragraph by paragraph, is read in English, and that it stands in Chinese too is listed',
  (en, zh) => {
    const read = instrumentOf(interleaved(paper(en), paper(zh)));
    const alone = instrumentOf(paper(en));
    expect(substance(read)).toEqual(substance(alone));
    expect(read.execution).toEqual(alone.execution);
    expect(read.doubtful.map(({ why }) => why)).toEqual(['instrument.doubtful.second-language']);
  },
);

test.each(columns)('%s, all in English and then all in Chinese on the next page, is read in English', (en, zh) => {
  const read = instrumentOf(`${paper(en)}\f${paper(zh)}`);
  expect(substance(read)).toEqual(substance(instrumentOf(paper(en))));
  expect(read.doubtful).toMatchObject([{ why: 'instrument.doubtful.second-language', page: 2 }]);
});

test.each(columns)('both columns of %s promise the same', (en, zh) => {
  const [english, chinese] = [instrumentOf(paper(en)), instrumentOf(paper(zh))];
  expect(chinese.provisions).toEqual(english.provisions);
  expect([chinese.missing, chinese.deviations]).toEqual([english.missing, english.deviations]);
});

test('a name in the other language makes no second text of it', () => {
  const text = paper('other-order').replaceAll('ZHAO Yunfei', 'ZHAO Yunfei (趙雲飛)');
  expect(instrumentOf(text).doubtful).toEqual([]);
});
