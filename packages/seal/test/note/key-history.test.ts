import { describe, expect, test } from 'vitest';
import {
  type KeyHistory,
  type KeyHistoryText,
  keyInForce,
  logSignatureProblem,
  readCheckpoint,
  readKeyHistory,
  rotationStatement,
  signCheckpoint,
  signNote,
  verifierKeyText,
  isTrusted,
} from '../../src/index.ts';
import { ed25519, means, signer } from '../support/means.ts';

const [first, second, third, stranger] = [1, 2, 3, 9].map((seed) => signer('log.example/a', seed)) as [
  ReturnType<typeof signer>,
  ReturnType<typeof signer>,
  ReturnType<typeof signer>,
  ReturnType<typeof signer>,
];

const text = (...rotations: readonly string[]): KeyHistoryText => ({ first: verifierKeyText(first.key), rotations });
const toSecond = rotationStatement({ from: 10, retiring: first, next: second });
const toThird = rotationStatement({ from: 20, retiring: second, next: third });

function historyOf(given: KeyHistoryText): KeyHistory {
  const read = readKeyHistory(given, means);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.value;
}

const problemOf = (given: KeyHistoryText): string => {
  const read = readKeyHistory(given, means);
  return 'problem' in read ? read.problem.key : 'none';
};

/** What is wrong with a checkpoint of that size by that signer. */
function problemAt(size: number, by: readonly ReturnType<typeof signer>[]): string | undefined {
  const signed = readCheckpoint(
    signCheckpoint({ origin: 'log.example/a', size, root: new Uint8Array(32), extensions: [] }, by),
  );
  if ('problem' in signed) throw new Error(signed.problem.key);
  return logSignatureProblem(signed.value, historyOf(text(toSecond, toThird)), ed25519)?.key;
}

test('a statement of rotation names both keys and the size', () => {
  expect(toSecond.split('\n\n')[0]).toBe(
    `tenfold/key/1\nlog.example/a\nfrom 10\n${verifierKeyText(first.key)}\n${verifierKeyText(second.key)}`,
  );
});

test('each key signs in its time', () => {
  const history = historyOf(text(toSecond, toThird));
  const keys = [0, 9, 10, 19, 20, 1000].map((size) => verifierKeyText(keyInForce(history, size)));
  expect(keys).toEqual([first, first, second, second, third, third].map(({ key }) => verifierKeyText(key)));
});

describe('a checkpoint', () => {
  test.each([
    [9, [first], undefined],
    [10, [second], undefined],
    [19, [second], undefined],
    [20, [third], undefined],
    [10, [first], 'log-key-retired'],
    [500, [second], 'log-key-retired'],
    [9, [second], 'log-key-early'],
    [0, [third], 'log-key-early'],
    [10, [stranger], 'log-unsigned'],
    [10, [first, second], undefined],
    [10, [stranger, second], undefined],
  ])('of size %i', (size, by, problem) => {
    expect(problemAt(size, by)).toBe(problem === undefined ? undefined : `seal.problem.${problem}`);
  });
});

describe('a key that a reader trusts', () => {
  test('vouches for those after it and those before it, for each statement bears both signatures', () => {
    const history = historyOf(text(toSecond, toThird));
    expect([first, second, third, stranger].map(({ key }) => isTrusted(history, [key]))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('is not the same under another name', () => {
    expect(isTrusted(historyOf(text()), [signer('log.example/b', 1).key])).toBe(false);
  });
});

describe('a history that is none', () => {
  const body = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
  const [one, two] = [verifierKeyText(first.key), verifierKeyText(second.key)];

  test.each<[string, KeyHistoryText, string]>([
    ['no first key', { first: 'log.example/a', rotations: [] }, 'key-form'],
    [
      'a witness for the first key',
      { first: verifierKeyText(signer('log.example/a', 1, 'witness').key), rotations: [] },
      'key-form',
    ],
    ['a statement that is no note', text('x'), 'note-form'],
    [
      'another heading',
      text(signNote(body('tenfold/key/2', 'log.example/a', 'from 10', one, two), [first, second])),
      'rotation-form',
    ],
    [
      'no size',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from ten', one, two), [first, second])),
      'rotation-form',
    ],
    [
      'a line too many',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from 10', one, two, 'x'), [first, second])),
      'rotation-form',
    ],
    [
      'a line too few',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from 10', one), [first, second])),
      'rotation-form',
    ],
    [
      'a key that is none',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from 10', one, 'x'), [first, second])),
      'key-form',
    ],
    [
      'a witness for the next key',
      text(
        signNote(
          body(
            'tenfold/key/1',
            'log.example/a',
            'from 10',
            one,
            verifierKeyText(signer('log.example/a', 2, 'witness').key),
          ),
          [first],
        ),
      ),
      'key-form',
    ],
    [
      'the name of another log',
      text(signNote(body('tenfold/key/1', 'log.example/b', 'from 10', one, two), [first, second])),
      'key-origin',
    ],
    [
      'a next key under another name',
      text(
        signNote(
          body('tenfold/key/1', 'log.example/a', 'from 10', one, verifierKeyText(signer('log.example/b', 2).key)),
          [first],
        ),
      ),
      'key-origin',
    ],
    ['a statement left out', text(toThird), 'rotation-predecessor'],
    ['statements in another order', text(toThird, toSecond), 'rotation-predecessor'],
    [
      'a key that begins with nothing',
      text(rotationStatement({ from: 0, retiring: first, next: second })),
      'rotation-order',
    ],
    [
      'a key that begins before the one before it',
      text(toSecond, rotationStatement({ from: 10, retiring: second, next: third })),
      'rotation-order',
    ],
    [
      'a statement that only the old key signed',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from 10', one, two), [first])),
      'rotation-unsigned',
    ],
    [
      'a statement that only the new key signed',
      text(signNote(body('tenfold/key/1', 'log.example/a', 'from 10', one, two), [second])),
      'rotation-unsigned',
    ],
    [
      'a statement with a signature that does not hold',
      text(toSecond.replace('from 10', 'from 11')),
      'rotation-unsigned',
    ],
  ])('%s', (_, given, problem) => {
    expect(problemOf(given)).toBe(`seal.problem.${problem}`);
  });
});

test('a stranger cannot put himself before a trusted key with the signature that it once gave', () => {
  const [, signatures = ''] = toSecond.split('\n\n');
  const ownLine = signatures.split('\n')[1] ?? '';
  const statement = rotationStatement({ from: 10, retiring: stranger, next: second });
  const forged = `${statement.split('\n').slice(0, -2).join('\n')}\n${ownLine}\n`;
  expect(problemOf({ first: verifierKeyText(stranger.key), rotations: [toSecond] })).toBe(
    'seal.problem.rotation-predecessor',
  );
  expect(problemOf({ first: verifierKeyText(stranger.key), rotations: [forged] })).toBe(
    'seal.problem.rotation-unsigned',
  );
});

test('keys of two names are not joined', () => {
  const next = signer('log.example/b', 2);
  expect(() => rotationStatement({ from: 10, retiring: first, next })).toThrow('bear one name');
});
