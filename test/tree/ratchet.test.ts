import { expect, test } from 'vitest';
import { sourcesOf, textOf } from './files.ts';
import { nameOf, nodesIn } from './syntax.ts';

/** The assignments to a proportion of some ratchet, as `path: what`. */
function writersIn(path: string): readonly string[] {
  return nodesIn(textOf(path)).flatMap(({ type, left }) => {
    const name = type === 'AssignmentExpression' ? (nameOf(left) ?? '') : '';
    return /\.(?:high|low|baseline)$/.test(name) ? [`${path}: ${name}`] : [];
  });
}

test('what the proof that the ratchet never rises says of the code: two functions of one file write it, one of them once', () => {
  const writers = ['kernel', 'rulebook'].flatMap((name) => sourcesOf(name)).flatMap(writersIn);
  const file = 'packages/kernel/src/register/ratchet.ts';
  // `sample` lowers it, `setBaseline` sets it.
  expect(writers).toEqual([
    `${file}: ratchet.high`,
    `${file}: ratchet.low`,
    `${file}: ratchet.high`,
    `${file}: ratchet.low`,
    `${file}: ratchet.baseline`,
  ]);
});

test('it is set while there is none, and never again', () => {
  const calls = sourcesOf('kernel').flatMap((path) => {
    const lines = textOf(path).split('\n');
    return lines.flatMap((line, index) =>
      /\bsetBaseline\(/.test(line) && !/function/.test(line) ? [`${lines[index - 1]}${line}`.trim()] : [],
    );
  });
  expect(calls).toEqual(['if (ratchet.baseline === null) {    setBaseline(ratchet, close.counts, close.day);']);
});
