import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CountAsked } from '../src/asked.ts';
import { countInstructions } from '../src/count-instructions.ts';
import type { Counted, CountOutcome } from '../src/counted.ts';
import { countPlainly } from '../src/plain/count-plainly.ts';
import { countedIn, header, meeting, resolution } from './support/asked.ts';
import { textSource } from '../src/source/file-source.ts';
import {
  fileOf,
  inventedLine,
  inventedPoll,
  registerText,
  ruleBook,
  usualLine,
  usualWriting,
  type Writing,
  writing,
} from './support/invented.ts';

/** Everything that a count says, as plain values. */
function told({ holdings, standing, ...result }: Counted): unknown {
  return { ...result, holdings: [...holdings()], standing: [...standing()] };
}

async function toldBy(count: typeof countPlainly, asked: CountAsked): Promise<unknown> {
  return told(countedIn(await count(asked)));
}

/** What does not depend on where a line stands. */
function sumsOf(count: Counted): unknown {
  const { tallies, lines, accepted, replaced, scaled, refusedPerCause, contested } = count;
  return { tallies, lines, accepted, replaced, scaled, refusedPerCause, contested, standing: [...count.standing()] };
}

/** Resolutions of which one is open to one class alone. */
const resolutionsOfOneClass = [
  resolution('1'),
  resolution('2(A)(i)', { classes: ['A'], notInFavour: ['m1'] }),
  resolution('special resolution 3'),
];

const timed: Writing = { end: '\n', isQuoted: false, columns: 'received-and-kind' };

/** Lines that all say when they were received. */
const timedLine = inventedLine.map((line) => ({ ...line, received: line.received || '2026-06-20T10:00:00Z' }));

/** Lines that do not run into the next one. */
const wholeLine = inventedLine.map((line) => ({ ...line, broken: '' }));

test('two ways of counting that share nothing agree on whatever lines there are, in every word', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(inventedLine, { maxLength: 40 }), writing), { minLength: 1, maxLength: 3 }),
      ruleBook,
      async (files, book) => {
        const sources = files.map(([lines, way], nth) => fileOf(`${nth}.csv`, lines, way));
        const asked = { ...inventedPoll({ ruleBook: book }), sources };
        expect(await toldBy(countInstructions, asked)).toEqual(await toldBy(countPlainly, asked));
      },
    ),
    { numRuns: 400 },
  );
});

test('they agree on lines of the form that almost all have, which meet in few boxes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.array(usualLine, { minLength: 30, maxLength: 80 }), usualWriting), {
        minLength: 1,
        maxLength: 2,
      }),
      ruleBook,
      async (files, book) => {
        const sources = files.map(([lines, way], nth) => fileOf(`${nth}.csv`, lines, way));
        const poll = inventedPoll({ ruleBook: book, meeting: meeting(resolutionsOfOneClass) });
        expect(await toldBy(countInstructions, { ...poll, sources })).toEqual(
          await toldBy(countPlainly, { ...poll, sources }),
        );
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['m,\n,1,1,0,0\n'],
  ['m,A,1,1,0,0,\n'],
  ['m,A,1,1,0\n0\n'],
  ['m,A,\n,1,1,0,0\nm,A,1,1,0,0'],
  ['m,A,1,1,0,0'],
  ['m,A,1,1,0,0\r'],
  ['m,A,1,1,0,0\r\r\nm,A,1,0,1,0\r\n'],
  ['m,A,1,,0,0\nm,A,1,00000000,0,0\nm,A,1,0,0,0000000000000000\n'],
])('they agree on lines that are nearly of that form: %j', async (text) => {
  const asked = { ...inventedPoll(), sources: [textSource('votes.csv', `${header}\n${text}`)] };
  expect(await toldBy(countInstructions, asked)).toEqual(await toldBy(countPlainly, asked));
});

test('they agree on any register, and on whether something is wrong with one', async () => {
  await fc.assert(
    fc.asyncProperty(registerText, fc.array(usualLine, { maxLength: 40 }), usualWriting, async (text, lines, way) => {
      const poll = inventedPoll({ register: [textSource('register.csv', text)], withheld: [], apart: new Set() });
      const asked = { ...poll, sources: [fileOf('votes.csv', lines, way)] };
      const [quick, plain] = [await countInstructions(asked), await countPlainly(asked)];
      // Where several things are wrong, either way may tell another of them.
      const shown = (outcome: CountOutcome): unknown => ('problems' in outcome ? 'refused' : told(outcome.counted));
      expect(shown(quick)).toEqual(shown(plain));
    }),
    { numRuns: 200 },
  );
});

test('they agree on what cannot be counted, too', async () => {
  const registers = [
    '',
    'member,class\n',
    'member,class,shares\n',
    'member,class,shares\na,B,1\na,B,2',
    'member,class,shares\na,B,1\nb,B,1\nc,B,1\nb,B,2\nd,B,1',
    'member,class,shares\na,B,x',
  ];
  registers.push(
    'member,class,shares\n"a,B,1\n',
    'member,class,shares\n,B,1',
    'member,class,shares\na,,1',
    'a,B,1',
    'shares,member,class,size\n1,a,B,2',
  );
  registers.push('member,class,shares,nominee\na,B,1,perhaps');
  for (const text of registers) {
    const register = [{ ...fileOf('r.csv', [], timed), open: () => bytesOf(text) }];
    const asked = { ...inventedPoll({ register, withheld: [] }), sources: [fileOf('votes.csv', [], timed)] };
    const outcome = await countInstructions(asked);
    expect(outcome).toEqual(await countPlainly(asked));
    expect('problems' in outcome, text).toBe(true);
  }
});

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}

test('where every line has a time, any order of lines and any split into files gives the same count', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(timedLine, { maxLength: 60 })
        .chain((lines) =>
          fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }), fc.nat(lines.length)),
        ),
      ruleBook,
      async ([lines, shuffled, cut], book) => {
        const poll = inventedPoll({ ruleBook: book });
        const whole = await countInstructions({ ...poll, sources: [fileOf('all.csv', lines, timed)] });
        const parts = [shuffled.slice(cut), [], shuffled.slice(0, cut)];
        const sources = parts.map((part, nth) => fileOf(`${nth}.csv`, part, timed));
        expect(sumsOf(countedIn(await countInstructions({ ...poll, sources })))).toEqual(sumsOf(countedIn(whole)));
      },
    ),
    { numRuns: 100 },
  );
});

test('an instruction that is repeated changes no vote, and is counted as replaced', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wholeLine, { maxLength: 30 }), writing, ruleBook, async (lines, way, book) => {
      const poll = inventedPoll({ ruleBook: book });
      const once = countedIn(await countInstructions({ ...poll, sources: [fileOf('a.csv', lines, way)] }));
      // Each line twice in a row: without times, a whole file that comes again would be a change of mind.
      const doubled = lines.flatMap((line) => [line, line]);
      const twice = countedIn(await countInstructions({ ...poll, sources: [fileOf('a.csv', doubled, way)] }));
      expect(twice.tallies).toEqual(once.tallies);
      expect(twice.replaced).toBe(once.replaced + once.accepted);
    }),
    { numRuns: 100 },
  );
});

test('refused and accepted lines are all lines, and nobody votes more than he holds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(inventedLine, { maxLength: 60 }), writing, ruleBook, async (lines, way, book) => {
      const asked = { ...inventedPoll({ ruleBook: book }), sources: [fileOf('a.csv', lines, way)] };
      const count = countedIn(await countInstructions(asked));
      expect(count.accepted + count.refused.length).toBe(count.lines);
      expect(count.accepted - count.replaced).toBe([...count.standing()].length);
      const held = new Map(
        [...count.holdings()].map(({ member, shareClass, shares }) => [`${member} ${shareClass}`, shares]),
      );
      for (const { member, shareClass, for: inFavour, against, abstain } of count.standing())
        expect(inFavour + against + abstain <= (held.get(`${member} ${shareClass}`) ?? -1n)).toBe(true);
    }),
    { numRuns: 100 },
  );
});
