import type { CountAsked } from '@tenfold/count';
import { instructionKinds, type PollResolution, type RuleBook } from '@tenfold/kernel/poll';
import fc from 'fast-check';
import { meeting, resolution } from '../../../count/test/support/asked.ts';
import { fileOf, type InventedLine, inventedLine, writing } from '../../../count/test/support/invented.ts';

/** Members whose names are prefixes of each other, need quotation, or are not of ASCII; the names that lines are invented with are among them. */
const members = ['m', 'm1', 'm10', 'M1', 'nominee-of-sixteen', 'nominee-of-sixteem', '"q"', 'é', '股東', "o'hara, ann"];
const classes = ['A', 'B', 'AB'];
const numbers = ['1', '2(A)(i)', 'special resolution 3'];

/** From nothing to beyond what sixty-four bits hold. */
const shares = fc.oneof(
  fc.constantFrom(0n, 1n, 10n, 100n, 2n ** 53n, 2n ** 64n, 10n ** 29n),
  fc.bigInt({ min: 0n, max: 10n ** 16n }),
);

/** Whose lines meet each other; she is on every register, and resolution 1 binds nobody. */
const often = { member: 'm1', shareClass: 'A', shares: 3n };

const holdings = fc
  .uniqueArray(fc.record({ member: fc.constantFrom(...members), shareClass: fc.constantFrom(...classes), shares }), {
    maxLength: 20,
    selector: ({ member, shareClass }) => JSON.stringify([member, shareClass]),
  })
  .map((all) => [...all.filter((row) => row.member !== often.member || row.shareClass !== often.shareClass), often]);

const ruleBook: fc.Arbitrary<RuleBook> = fc.record({
  id: fc.constant('invented'),
  version: fc.constant('1'),
  replacing: fc.constantFrom('last-received', 'first-received'),
  overVote: fc.constantFrom('refuse', 'in-proportion'),
  precedence: fc.shuffledSubarray([...instructionKinds]),
  closesAt: fc.constantFrom(null, '2026-06-20T02:00:00Z', '2026-06-20T10:00:00.5+08:00'),
});

const someMembers = fc.subarray([...members, 'nobody']);

const resolutions: fc.Arbitrary<readonly PollResolution[]> = fc
  .tuple(
    ...numbers.map(() =>
      fc.record({
        abstain: someMembers,
        notInFavour: someMembers,
        classes: fc.option(fc.subarray([...classes, 'Z']), { freq: 2 }),
        withdrawn: fc.option(fc.constant('not put'), { freq: 1 }),
        isFree: fc.boolean(),
      }),
    ),
  )
  .map((all) =>
    all.map(({ isFree, ...others }, nth) => resolution(numbers[nth] ?? '', isFree || nth === 0 ? {} : others)),
  );

/** Lines that meet each other more often than chance has it: one holding, few moments and small counts. */
const meetingLine: fc.Arbitrary<InventedLine> = fc.record({
  fields: fc.tuple(
    fc.constant(often.member),
    fc.constant(often.shareClass),
    fc.constantFrom('1', '2(A)(i)'),
    fc.constantFrom('0', '1'),
    fc.constantFrom('0', '1'),
    fc.constantFrom('0', '1'),
  ),
  received: fc.constantFrom('', '2026-06-20T01:00:00Z', '2026-06-20T09:00:00+08:00', '2026-06-20T01:00:00.001Z'),
  kind: fc.constantFrom('', '', 'in-the-room'),
  broken: fc.constant(''),
});

const file = fc.record({
  lines: fc.oneof(
    fc.array(inventedLine, { maxLength: 40 }),
    fc.array(meetingLine, { maxLength: 12 }),
    fc.array(fc.oneof(inventedLine, meetingLine), { maxLength: 40 }),
  ),
  way: writing,
  kind: fc.option(fc.constantFrom(...instructionKinds), { freq: 1 }),
});

/** Everything that a count depends on, invented: register, shares that cannot vote, meeting, rule book and files. */
export const inventedCount: fc.Arbitrary<CountAsked> = fc
  .record({
    holdings,
    withheldOf: fc.array(fc.nat({ max: 19 }), { maxLength: 3 }),
    resolutions,
    classes: fc.option(fc.subarray(classes, { minLength: 1 }), { freq: 1 }),
    ruleBook,
    apart: someMembers,
    files: fc.array(file, { minLength: 1, maxLength: 3 }),
  })
  .map((given) => ({
    register: { rows: given.holdings },
    withheld: [...new Set(given.withheldOf)].flatMap((at) => {
      const row = given.holdings[at];
      return row === undefined ? [] : [{ ...row, shares: at % 2 === 0 ? row.shares : row.shares / 2n }];
    }),
    meeting: meeting(given.resolutions, given.classes),
    ruleBook: given.ruleBook,
    apart: new Set(given.apart),
    sources: given.files.map(({ lines, way, kind }, nth) => ({ ...fileOf(`${nth}.csv`, lines, way), kind })),
    secondWay: 'never',
  }));
