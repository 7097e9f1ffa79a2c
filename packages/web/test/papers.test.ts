import { papers } from '@tenfold/documents/papers';
import { hasScreenText } from '@tenfold/documents/screens';
import { expect, test } from 'vitest';
import { piecesOf } from '../src/screens/papers/sheet-spans.tsx';

test('every kind of paper has a short name on its screen', () => {
  const nameless = papers.map(({ kind }) => `papers-screen.kind.${kind}`).filter((key) => !hasScreenText(key));
  expect(nameless).toEqual([]);
});

test('everything that a paper can be asked is called by words', () => {
  const asked = new Set(papers.flatMap(({ options }) => options));
  // A paper that was read comes from its own screen, and is not typed.
  const wordless = [...asked].filter((name) => name !== 'paper' && !hasScreenText(`papers-screen.option.${name}`));
  expect(wordless).toEqual([]);
});

test('a line is taken apart at the entries that it names, and nowhere before the words that announce them', () => {
  const rests = { after: 'Entries: ', entries: ['listed', 'listed-again', 'a.b'] };
  expect(piecesOf('Not listed. Entries: listed-again, a.b and listed.', rests)).toEqual([
    { text: 'Not listed. Entries: ', entry: false },
    { text: 'listed-again', entry: true },
    { text: ', ', entry: false },
    { text: 'a.b', entry: true },
    { text: ' and ', entry: false },
    { text: 'listed', entry: true },
    { text: '.', entry: false },
  ]);
  expect(piecesOf('Not listed.', rests)).toEqual([{ text: 'Not listed.', entry: false }]);
});
