import {
  allAt,
  confirmationOfSeev007,
  meetingOfSeev001,
  type SeevInstruction,
  statusesOfSeev006,
  takenBackBySeev005,
  type Written,
  writeSeev001,
  writeSeev004,
  writeSeev005,
  writeSeev006,
  writeSeev007,
} from '@tenfold/documents/seev';
import { refusalCauses } from '@tenfold/kernel/poll';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aboutMeeting, documentOf, meetingWith, rowsOf } from './support.ts';

/** A name as a register may have it: any letters that can be seen, also marks of XML. */
const name = fc
  .array(fc.constantFrom('a', 'Z', '9', '-', '&', '<', '>', '"', "'", ' ', ']]>', '陳', '𠮷', 'é', '(', ')'), {
    minLength: 1,
    maxLength: 11,
  })
  .map((letters) => letters.join(''));

const shares = fc.bigInt({ min: 0n, max: 10n ** 17n });

const vote = fc.record({ resolution: name, for: shares, against: shares, abstain: shares });

const instruction: fc.Arbitrary<SeevInstruction> = fc.record({
  id: name,
  member: name,
  shareClass: fc.constantFrom('A', 'B'),
  proxy: fc.constantFrom('CHRM', 'HLDR', null),
  // What a member votes on one resolution must be a number of eighteen digits itself.
  votes: fc.array(vote, { maxLength: 4 }),
});

function xmlOf(written: Written): string {
  if ('problems' in written) throw new Error(written.problems.map(({ message }) => message.key).join());
  return written.xml;
}

const classes = [
  { shareClass: 'A', isin: null },
  { shareClass: 'B', isin: null },
];

test('instructions come back as they were written, whatever the pieces, and the same bytes each time', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(instruction, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 300 }),
      async (given, length) => {
        fc.pre(given.every(({ votes }) => votes.length > 0));
        const xml = xmlOf(writeSeev004(aboutMeeting({ classes }), given));
        expect(xmlOf(writeSeev004(aboutMeeting({ classes }), given))).toBe(xml);
        const lines = xml.split('\n');
        const rows = (await rowsOf(xml, length)) as readonly { line: number }[];
        expect(rows.map(({ line: _, ...row }) => row)).toEqual(
          given.flatMap(({ member, shareClass, proxy, votes }) =>
            votes.map((one) => ({
              member,
              shareClass,
              resolution: one.resolution,
              for: `${one.for}`,
              against: `${one.against}`,
              abstain: `${one.abstain}`,
              received: '',
              kind: proxy === null ? '' : 'proxy',
            })),
          ),
        );
        expect(rows.every(({ line }) => lines[line - 1]?.trim() === '<VoteInstr>')).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test('a meeting comes back from its notice', async () => {
  // A meeting’s file holds no text of spaces alone.
  const text = name.filter((letters) => letters.trim() !== '');
  const resolution = fc.record({
    number: text,
    subject: fc.option(fc.record({ en: text, 'zh-Hant': text }), { nil: null }),
    kind: fc.constantFrom('ordinary', 'special'),
    majority: fc.constantFrom(null, '3/4', '1/2', '33/40'),
    withdrawn: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(resolution, { selector: ({ number }) => number, minLength: 1, maxLength: 6 }),
      fc.constantFrom('annual', 'extraordinary', 'class'),
      async (resolutions, kind) => {
        const ofClass = kind === 'class' ? { classes: ['B'] } : {};
        const meeting = meetingWith({ resolutions, kind, recordDate: '2026-06-15', ...ofClass });
        const xml = xmlOf(writeSeev001(aboutMeeting({ meeting })));
        const read = meetingOfSeev001(await documentOf(xml, 'seev.001'));
        expect(read).toMatchObject({ meeting });
      },
    ),
    { numRuns: 60 },
  );
});

test('what became of instructions comes back with its cause', async () => {
  const status = fc.oneof(
    fc.record({ id: name, member: name, shareClass: fc.constant('B'), cause: fc.constant(null) }),
    fc.record({
      id: name,
      member: name,
      shareClass: fc.constant(null),
      cause: fc.constantFrom(...refusalCauses),
      resolution: name,
      line: fc.integer({ min: 1, max: 10 ** 9 }),
      said: fc.string({ unit: name, maxLength: 60 }),
    }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(status, { minLength: 1, maxLength: 6 }), async (statuses) => {
      const written = writeSeev006(aboutMeeting(), { instruction: 'egm', confirming: 'Scrutineer', statuses });
      const read = statusesOfSeev006(await documentOf(xmlOf(written), 'seev.006'));
      expect(read.map(({ id, member, shareClass, cause }) => ({ id, member, shareClass, cause }))).toEqual(
        statuses.map(({ id, member, shareClass, cause }) => ({ id, member, shareClass, cause })),
      );
      expect(read.map(({ outcome }) => outcome === 'accepted')).toEqual(statuses.map(({ cause }) => cause === null));
    }),
    { numRuns: 60 },
  );
});

test('what was counted for a member comes back', async () => {
  const counted = fc.record({
    id: name,
    shareClass: fc.constantFrom('A', 'B'),
    received: fc.constantFrom(null, '2026-06-18T10:00:00+08:00'),
    votes: fc.array(vote, { maxLength: 4 }),
  });
  await fc.assert(
    fc.asyncProperty(name, fc.array(counted, { minLength: 1, maxLength: 3 }), async (member, all) => {
      const confirmation = { instruction: 'egm', member, counted: all, receipt: 'https://example.hk/receipts/1' };
      const xml = xmlOf(writeSeev007(aboutMeeting({ classes }), confirmation));
      expect(confirmationOfSeev007(await documentOf(xml, 'seev.007'))).toEqual({ confirmation });
    }),
    { numRuns: 60 },
  );
});

test('an ISIN stands with a class where there is one class', async () => {
  const given = {
    id: '1',
    member: 'ann',
    shareClass: 'B',
    proxy: null,
    votes: [{ resolution: '1', for: 1n, against: 0n, abstain: 0n }],
  };
  const one = writeSeev004(aboutMeeting({ classes: [{ shareClass: 'B', isin: 'KYG000000001' }] }), [given]);
  const document = await documentOf(xmlOf(one), 'seev.004');
  expect(allAt(document, 'MtgInstr/FinInstrmId/ISIN').map(({ text }) => text)).toEqual(['KYG000000001']);
});

test('a request to take instructions back comes back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(name, fc.array(name, { maxLength: 3 }), async (message, instructions) => {
      const xml = xmlOf(writeSeev005(aboutMeeting({ classes }), { message, instructions }));
      expect(takenBackBySeev005(await documentOf(xml, 'seev.005'))).toEqual({ message, instructions });
    }),
    { numRuns: 100 },
  );
});
