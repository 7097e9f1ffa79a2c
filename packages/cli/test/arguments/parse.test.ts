import { describe, expect, test } from 'vitest';
import { everywhere, onOption } from '../../src/arguments/options.ts';
import { parseArguments } from '../../src/arguments/parse.ts';

const known = [onOption, ...everywhere];

function read(...words: readonly string[]): unknown {
  const result = parseArguments(words, known);
  return 'key' in result ? result.key : { words: result.positionals, options: Object.fromEntries(result.options) };
}

describe('words and options, in any order', () => {
  test.each([
    [['a.json', '--on', '2023-12-18'], { words: ['a.json'], options: { on: '2023-12-18' } }],
    [['--on=2023-12-18', 'a.json'], { words: ['a.json'], options: { on: '2023-12-18' } }],
    [['--json', 'a.json'], { words: ['a.json'], options: { json: '' } }],
    [['-'], { words: ['-'], options: {} }],
    [['-h'], { words: [], options: { help: '' } }],
    [['--', '--on'], { words: ['--on'], options: {} }],
    [['a', '--', '-x'], { words: ['a', '-x'], options: {} }],
  ])('%j', (words, expected) => {
    expect(read(...words)).toEqual(expected);
  });
});

describe('what can’t be followed is refused', () => {
  test.each([
    [['--persn', 'x'], 'cli.unknown-option'],
    [['--onn', '2023-12-18'], 'cli.unknown-option-near'],
    [['--jsno'], 'cli.unknown-option-near'],
    [['--on'], 'cli.option-needs-value'],
    [['--on', '--json'], 'cli.option-needs-value'],
    [['--on='], 'cli.option-needs-value'],
    [['--json=yes'], 'cli.option-takes-nothing'],
    [['--on', '2023-12-18', '--on=2023-12-19'], 'cli.option-twice'],
  ])('%j', (words, key) => {
    expect(read(...words)).toBe(key);
  });
});
