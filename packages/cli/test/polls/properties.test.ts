import { countInstructions, countPlainly, textSource } from '@tenfold/count';
import { type CountedPoll, membersApart, openMeeting, pollAnswer, sharesWithheld } from '@tenfold/documents/poll';
import { openRecord } from '@tenfold/documents';
import { compareRatios, decodeRecord } from '@tenfold/kernel';
import { plainRuleBook, type PollMeeting, readMeeting } from '@tenfold/kernel/poll';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { record as smallRecord } from '../small-record.ts';

const times = { on: '2024-06-20', knownAt: null, today: '2026-11-29' };

const { record } = decodeRecord(JSON.parse(smallRecord()));
if (record === null) throw new Error('the small record is not in order');
const opened = openRecord(record, times);
if ('problems' in opened) throw new Error('the small record cannot be opened');

const members = ['ann', 'bob', 'cat', 'dan'];
const numbers = ['1', '2(a)', '3'];
const few = fc.integer({ min: 0, max: 12 });

const instruction = fc.record({
  member: fc.constantFrom(...members, 'eve'),
  shareClass: fc.constantFrom('A', 'B'),
  resolution: fc.constantFrom(...numbers, '9'),
  for: few,
  against: few,
  abstain: few,
});

const holding = fc.record({
  member: fc.constantFrom(...members),
  shareClass: fc.constantFrom('A', 'B'),
  shares: fc.integer({ min: 1, max: 20 }),
});

const meetings = fc
  .record({
    reserved: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    abstain: fc.subarray(members),
    notInFavour: fc.subarray(members),
    abstentions: fc.constantFrom('left-out', 'printed', 'in-denominator'),
  })
  .map(({ reserved, abstain, notInFavour, abstentions }): PollMeeting => {
    const resolutions = numbers.map((number, at) => ({
      number,
      kind: at === 2 ? 'special' : 'ordinary',
      reserved: reserved[at] ?? false,
      ...(at === 1 ? { abstain, notInFavour } : {}),
    }));
    const read = readMeeting({
      format: 'tenfold/meeting/1',
      id: 'agm',
      kind: 'annual',
      date: '2024-06-20',
      specialMajority: '3/4',
      abstentions,
      resolutions,
    });
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return read.meeting;
  });

test('counted votes never exceed what could have been cast, none is lost, and both ways of counting agree', async () => {
  await fc.assert(
    fc.asyncProperty(
      meetings,
      fc.uniqueArray(holding, { minLength: 1, maxLength: 8, selector: (one) => `${one.member} ${one.shareClass}` }),
      fc.array(instruction, { maxLength: 30 }),
      async (meeting, register, instructions) => {
        const held = openMeeting({ meeting, atRecordDate: opened.world, atPoll: opened.world });
        const apart = membersApart(held);
        const lines = instructions.map((one) =>
          [one.member, one.shareClass, one.resolution, one.for, one.against, one.abstain].join(','),
        );
        const asked = {
          sources: [textSource('i.csv', ['member,class,resolution,for,against,abstain', ...lines, ''].join('\n'))],
          register: { rows: register.map((row) => ({ ...row, shares: BigInt(row.shares) })) },
          meeting,
          ruleBook: plainRuleBook,
          apart,
          withheld: sharesWithheld(held),
        };
        const [first, second] = [await countInstructions(asked), await countPlainly(asked)];
        if ('problems' in first || 'problems' in second) throw new Error('not counted');
        const { counted } = first;
        expect(counted.tallies).toEqual(second.counted.tallies);
        expect(counted.accepted + counted.refused.length).toBe(lines.length);
        checkResult(held, {
          ...counted,
          held: [...counted.holdings()].filter(({ member }) => apart.has(member)),
          secondLook: null,
          isCountedTwice: true,
        });
      },
    ),
    { numRuns: 150 },
  );
});

function checkResult(held: ReturnType<typeof openMeeting>, counted: CountedPoll): void {
  // The register that was made up stands for the shares in issue.
  const classes = held.entitlement.classes.map((one) => ({ ...one, inIssue: null, entitled: null, deductions: [] }));
  const answer = pollAnswer({ ...held, entitlement: { ...held.entitlement, classes } }, counted);
  if ('problems' in answer) throw new Error(JSON.stringify(answer.problems));
  for (const { eligible, counted: basis, reserved } of answer.result.resolutions) {
    const { all } = basis;
    const shares = all.for.shares + all.against.shares + all.abstain.shares;
    if (eligible.shares !== null) expect(shares <= eligible.shares).toBe(true);
    if (eligible.votes !== null) expect(compareRatios(all.total.votes, eligible.votes)).not.toBe(1);
    if (reserved) expect(all.total.votes.numerator).toBe(all.total.shares);
  }
}
