import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countInstructions } from '../src/count-instructions.ts';
import { differencesOf } from '../src/explain/differences.ts';
import { nomineePositions } from '../src/explain/nominees.ts';
import { asked, countedIn, meeting, resolution } from './support/asked.ts';
import { fileOf, inventedLine, inventedPoll, writing } from './support/invented.ts';

describe('why more shares voted on one resolution than on another', () => {
  test('a form whose second page was lost, a refused line, and a change of mind are told apart', async () => {
    const poll = asked([
      'ann,B,1,100,0,0',
      'bee,B,1,250,0,0',
      'bee,B,2(A)(i),200,0,0',
      'depot,B,1,900,0,0',
      'depot,B,2(A)(i),9000,0,0',
    ]);
    const differences = differencesOf(countedIn(await countInstructions(poll)), poll);
    expect(differences).toEqual([
      {
        resolution: '1',
        shareClass: 'B',
        cast: 1250n,
        lacking: 0n,
        holdings: 0,
        largest: [],
        leftOut: { holdings: 0, shares: 0n, largest: [] },
      },
      {
        resolution: '2(A)(i)',
        shareClass: 'B',
        cast: 200n,
        lacking: 1050n,
        holdings: 3,
        largest: [
          { member: 'depot', shareClass: 'B', shares: 900n, why: 'refused', cause: 'over-holding' },
          { member: 'ann', shareClass: 'B', shares: 100n, why: 'no-instruction', cause: null },
          { member: 'bee', shareClass: 'B', shares: 50n, why: 'fewer-shares', cause: null },
        ],
        leftOut: {
          holdings: 1,
          shares: 100n,
          largest: [{ member: 'ann', shareClass: 'B', shares: 100n, why: 'no-instruction', cause: null }],
        },
      },
    ]);
  });

  test('who must abstain lacks on that resolution for that reason, and only the largest are named', async () => {
    const poll = asked(['ann,B,1,100,0,0', 'bee,B,1,9,0,0', 'cheung,A,1,1,0,0'], {
      meeting: meeting([resolution('1'), resolution('2', { abstain: ['ann'] }), resolution('3', { classes: ['A'] })]),
    });
    const differences = differencesOf(countedIn(await countInstructions(poll)), poll, 1);
    expect(differences.find(({ resolution: number, shareClass }) => `${number}${shareClass}` === '2B')).toEqual({
      resolution: '2',
      shareClass: 'B',
      cast: 0n,
      lacking: 109n,
      holdings: 2,
      largest: [{ member: 'ann', shareClass: 'B', shares: 100n, why: 'bound-to-abstain', cause: null }],
      leftOut: {
        holdings: 1,
        shares: 9n,
        largest: [{ member: 'bee', shareClass: 'B', shares: 9n, why: 'no-instruction', cause: null }],
      },
    });
    expect(differences.map(({ resolution: number, shareClass }) => number + shareClass)).toEqual([
      '1B',
      '2B',
      '1A',
      '2A',
      '3A',
    ]);
  });

  test('a form that is lost from one resolution is found; who voted on one only, or said nothing by 0, is not', async () => {
    const poll = asked(
      [
        'ann,B,1,100,0,0',
        'ann,B,2,100,0,0',
        'bee,B,1,250,0,0',
        'cheung,B,1,1,0,0',
        'cheung,B,2,1,0,0',
        'cheung,B,3,0,0,0',
      ],
      { meeting: meeting([resolution('1'), resolution('2'), resolution('3')]) },
    );
    const differences = differencesOf(countedIn(await countInstructions(poll)), poll);
    const told = differences.map(({ resolution: number, leftOut }) => [number, leftOut.holdings, leftOut.shares]);
    expect(told).toEqual([
      ['1', 0, 0n],
      ['2', 0, 0n],
      ['3', 1, 100n],
    ]);
    expect(differences[2]?.leftOut.largest.map(({ member }) => member)).toEqual(['ann']);
  });

  test('what was cast and what lacks come to the same on every resolution of a class', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(inventedLine, { maxLength: 60 }), writing, async (lines, way) => {
        const poll = { ...inventedPoll(), sources: [fileOf('a.csv', lines, way)] };
        const counted = countedIn(await countInstructions({ ...poll, secondWay: 'never' }));
        const sums = new Map<string, Set<bigint>>();
        for (const { shareClass, cast, lacking } of differencesOf(counted, poll))
          sums.set(shareClass, (sums.get(shareClass) ?? new Set()).add(cast + lacking));
        // Class AB does not vote on the second resolution, so that this is of the others alone.
        for (const [shareClass, found] of sums) if (shareClass !== 'AB') expect([...found]).toHaveLength(1);
      }),
      { numRuns: 100 },
    );
  });
});

describe('what nominees were told', () => {
  test('for, against, abstain and not instructed add up to what is held, on every resolution', async () => {
    const poll = asked(['depot,B,1,100,50,25', 'ann,B,1,1,0,0']);
    const counted = countedIn(await countInstructions(poll));
    const held = { member: 'depot', shareClass: 'B', shares: 1000n };
    expect([...nomineePositions(counted, poll)]).toEqual([
      { ...held, resolution: '1', for: 100n, against: 50n, abstain: 25n, notInstructed: 825n, revised: false },
      { ...held, resolution: '2(A)(i)', for: 0n, against: 0n, abstain: 0n, notInstructed: 1000n, revised: false },
    ]);
  });

  test('tells where what counts replaced an instruction for other shares, and not where it came again as it was', async () => {
    const poll = asked(['depot,B,1,100,50,25', 'depot,B,1,0,0,7', 'depot,B,2(A)(i),1,0,0', 'depot,B,2(A)(i),1,0,0']);
    const counted = countedIn(await countInstructions(poll));
    const told = [...nomineePositions(counted, poll)].map(({ resolution: number, revised }) => [number, revised]);
    expect(told).toEqual([
      ['1', true],
      ['2(A)(i)', false],
    ]);
  });
});
