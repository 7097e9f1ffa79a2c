import { message } from '@tenfold/kernel';
import { expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import { textSource } from '../src/source/file-source.ts';
import { type InstructionRows, rowSource } from '../src/source/row-source.ts';
import { asked } from './support/asked.ts';

const row = {
  member: 'ann',
  shareClass: 'B',
  resolution: '1',
  for: '1',
  against: '0',
  abstain: '0',
  received: '',
  kind: '',
};

function sourceOf(rows: InstructionRows) {
  return rowSource(textSource('message.xml', ''), () => rows);
}

async function* given(...rows: readonly object[]): InstructionRows {
  for (const one of rows) yield { ...row, line: 1, ...one };
}

test('a refused row is told by the line of its file on which it stood', async () => {
  const rows = given(
    { line: 20 },
    { line: 31, member: 'no,"body"' },
    { line: 400_000, for: 'x' },
    { line: 400_000, for: 'y' },
  );
  const outcome = await countInstructions(asked([], { sources: [sourceOf(rows)], secondWay: 'never' }));
  expect('counted' in outcome && outcome.counted.refused).toMatchObject([
    { line: 31, cause: 'member-unknown', member: 'no,"body"' },
    { line: 400_000, cause: 'no-whole-count' },
    { line: 400_001, cause: 'no-whole-count' },
  ]);
  expect('counted' in outcome && [outcome.counted.lines, outcome.counted.accepted]).toEqual([4, 1]);
});

test('an end of a line within a text moves no other line', async () => {
  const rows = given({ line: 5, member: 'a\nb' }, { line: 6, member: 'nobody' });
  const outcome = await countInstructions(asked([], { sources: [sourceOf(rows)], secondWay: 'never' }));
  expect('counted' in outcome && outcome.counted.refused).toMatchObject([
    { line: 5, member: 'a b' },
    { line: 6, member: 'nobody' },
  ]);
});

test('a file that cannot be read to its end is not counted, and says so by its name', async () => {
  async function* broken(): InstructionRows {
    yield { ...row, line: 2 };
    yield { problem: { entry: null, field: '', message: message('seev.problem.cut-off', { line: { number: 9n } }) } };
  }
  const outcome = await countInstructions(asked([], { sources: [sourceOf(broken())] }));
  expect(outcome).toMatchObject({ problems: [{ field: 'message.xml', message: { key: 'seev.problem.cut-off' } }] });
});
