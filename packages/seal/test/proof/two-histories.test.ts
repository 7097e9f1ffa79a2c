import { describe, expect, test } from 'vitest';
import {
  compareViews,
  consistencyProof,
  type KeyHistory,
  nodesOf,
  readKeyHistory,
  signCheckpoint,
  verifierKeyText,
} from '../../src/index.ts';
import { means, sha256 } from '../support/means.ts';
import { leavesOf, logKey, sampleEntries, sampleLog, stateOf, strangerKey } from '../support/sample-log.ts';

const read = readKeyHistory({ first: verifierKeyText(logKey.key), rotations: [] }, means);
const history: KeyHistory = 'value' in read ? read.value : [{ key: logKey.key, from: 0 }];

const entries = sampleEntries(9);
const [told, toldOtherwise] = [sampleLog(entries), sampleLog(entries.with(3, { id: 'other' }))];
const earlier = sampleLog(entries.slice(0, 5));

/** What joins six leaves to ten of a log. */
const hashes = (of: typeof told) =>
  consistencyProof({ from: 6, to: 10 }, nodesOf(leavesOf(of.entries), sha256), sha256);

const compare = (first: string, second: string, consistency?: readonly Uint8Array[]) =>
  compareViews({ first, second, ...(consistency === undefined ? {} : { consistency }) }, history, means);

describe('two readers compare what they were shown', () => {
  test('the same checkpoint is one history', () => {
    expect(compare(told.checkpoint, told.checkpoint)).toEqual({ value: { verdict: 'one-history' } });
  });

  test('two roots for one size are two histories, and both texts are the evidence', () => {
    expect(compare(told.checkpoint, toldOtherwise.checkpoint)).toEqual({
      value: {
        verdict: 'two-histories',
        evidence: {
          older: told.checkpoint,
          newer: toldOtherwise.checkpoint,
          problem: { key: 'seal.problem.two-roots', figures: { size: { number: 10n } } },
        },
      },
    });
  });

  test('two sizes are one history once a proof joins them, whoever looks first', () => {
    expect(compare(earlier.checkpoint, told.checkpoint, hashes(told))).toEqual({ value: { verdict: 'one-history' } });
    expect(compare(told.checkpoint, earlier.checkpoint, hashes(told))).toEqual({ value: { verdict: 'one-history' } });
  });

  test('without a proof, or with one that does not join them, the log has to explain itself', () => {
    const verdict = (consistency?: readonly Uint8Array[]) => {
      const compared = compare(earlier.checkpoint, toldOtherwise.checkpoint, consistency);
      return 'value' in compared && compared.value.verdict === 'unjoined'
        ? compared.value.evidence.problem.key
        : 'joined';
    };
    expect(verdict()).toBe('seal.problem.consistency-missing');
    expect(verdict(hashes(toldOtherwise))).toBe('seal.problem.consistency-old-root');
    expect(verdict(hashes(told))).toBe('seal.problem.consistency-new-root');
  });

  test('an empty log with the root of one that is not empty is another history', () => {
    const empty = signCheckpoint(stateOf([]), [logKey]);
    const sly = signCheckpoint({ ...stateOf([]), root: stateOf(leavesOf([])).root }, [logKey]);
    const verdict = (first: string) => {
      const compared = compare(first, told.checkpoint);
      return 'value' in compared && compared.value.verdict;
    };
    expect([verdict(empty), verdict(sly)]).toEqual(['one-history', 'two-histories']);
  });
});

describe('what is no evidence against a log', () => {
  test('a checkpoint that it did not sign', () => {
    const stranger = sampleLog(entries, { key: strangerKey }).checkpoint;
    expect(compare(told.checkpoint, stranger)).toMatchObject({ problem: { key: 'seal.problem.log-unsigned' } });
    expect(compare(stranger, told.checkpoint)).toMatchObject({ problem: { key: 'seal.problem.log-unsigned' } });
  });

  test('a text that is no checkpoint', () => {
    expect(compare(told.checkpoint, 'x')).toMatchObject({ problem: { key: 'seal.problem.note-form' } });
  });
});
