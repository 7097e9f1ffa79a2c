import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { entry, record } from '../small-record.ts';
import { folderWith, type, type Written } from '../run-command.ts';

/** Bytes of “紅隼機械人有限公司的股份” in GB18030, as written by another program. */
const gb18030 = Uint8Array.from([
  0xba, 0xec, 0xf6, 0xc0, 0x99, 0x43, 0xd0, 0xb5, 0xc8, 0xcb, 0xd3, 0xd0, 0xcf, 0xde, 0xb9, 0xab, 0xcb, 0xbe, 0xb5,
  0xc4, 0xb9, 0xc9, 0xb7, 0xdd,
]);

function bytes(...parts: readonly (string | Uint8Array)[]): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)));
}

async function check(contents: string | Uint8Array, ...words: readonly string[]): Promise<Written> {
  return type(['check', 'r.json', ...words], { cwd: folderWith({ 'r.json': contents }) });
}

/** What was refused says one sentence on stderr, nothing on stdout, and exits with 2. */
function expectRefusal({ exit, stdout, stderr }: Written, sentence: string): void {
  expect(stderr).toBe(`${sentence}\n`);
  expect(stdout).toBe('');
  expect(exit).toBe(2);
}

describe('a file that is no record', () => {
  test('is not there', async () => {
    expectRefusal(
      await type(['check', 'nowhere.json'], { cwd: folderWith({}) }),
      'There is no file “nowhere.json”. Check its name and the folder.',
    );
  });

  test('is a folder', async () => {
    expectRefusal(await type(['check', '.'], { cwd: folderWith({}) }), '“.” is a folder. Name the file in it.');
  });

  test('is empty', async () => {
    expectRefusal(await check(''), 'r.json, line 1: The file is empty. A record is needed.');
  });

  test('is binary', async () => {
    expectRefusal(
      await check(Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2])),
      'r.json: The file is no text: it holds bytes that stand in none. A record is a text in JSON.',
    );
  });

  test('is UTF-16', async () => {
    expectRefusal(
      await check(bytes(Uint8Array.from([0xff, 0xfe]), Buffer.from(record(), 'utf16le'))),
      'r.json: The file looks like UTF-16. Save it as UTF-8.',
    );
  });

  test('is GB18030', async () => {
    expectRefusal(
      await check(bytes('{"format": "', gb18030, '"}')),
      'r.json: The file looks like GB18030. Save it as UTF-8.',
    );
  });

  test('is nested a hundred thousand deep', async () => {
    const { exit, stdout, stderr } = await check('['.repeat(100_000));
    expect({ exit, stdout, sentences: stderr.trimEnd().split('\n').length }).toEqual({
      exit: 2,
      stdout: '',
      sentences: 1,
    });
  });

  test('has entries nested a hundred thousand deep', async () => {
    const { exit, stdout, stderr } = await check(`{"format":"tenfold/record/1","entries":${'['.repeat(100_000)}`);
    expect({ exit, stdout }).toEqual({ exit: 2, stdout: '' });
    expect(stderr).toMatch(/brackets are nested more than 64 deep/);
  });

  test('is in a format that is not known', async () => {
    expectRefusal(
      await check(record().replace('record/1', 'record/9')),
      'r.json, format: The format “tenfold/record/9” is not known. Known here: tenfold/record/1.',
    );
  });

  test('comes from standard input', async () => {
    expectRefusal(
      await type(['check', '-'], { stdin: '' }),
      'standard input, line 1: The file is empty. A record is needed.',
    );
  });
});

describe('a record that says what cannot be', () => {
  test('is refused with the entry, the field and what to do', async () => {
    const cancelled = entry('cancelled', 'shares-cancelled', '2024-02-01', {
      class: 'B',
      shares: '5',
      from: 'bought-back',
    });
    expectRefusal(
      await check(record(cancelled)),
      'r.json, entry cancelled, fields.shares: Of class B, 0 bought-back shares await cancellation; 5 can’t be cancelled. Check the count, or record the buy-back first.',
    );
  });

  test('is refused also where it lies after the day asked about', async () => {
    const cancelled = entry('cancelled', 'shares-cancelled', '2024-02-01', {
      class: 'B',
      shares: '5',
      from: 'bought-back',
    });
    expect((await check(record(cancelled), '--on', '2024-01-15')).exit).toBe(2);
  });

  test('has all of its problems listed at once, up to twenty', async () => {
    const wrong = Array.from({ length: 25 }, (_, index) => entry(`wrong-${index}`, 'no-such-kind', '2024-02-01', {}));
    const { stderr } = await check(record(...wrong));
    const lines = stderr.trimEnd().split('\n');
    expect(lines.length).toBe(21);
    expect(lines[0]).toMatch(/^r\.json, line 1, entry wrong-0, kind: There is no kind of entry “no-such-kind”/);
    expect(lines[20]).toBe('… and 5 more problems. Mend these first.');
  });
});

describe('a question that can’t be asked', () => {
  test.each([
    [['--on', '2023-02-30'], '“2023-02-30” is no day of the calendar. Write year, month and day, as 2023-12-18.'],
    [['--on', 'yesterday'], '“yesterday” is no day of the calendar. Write year, month and day, as 2023-12-18.'],
    [
      ['--known', '2024-01-02T18:00'],
      '“2024-01-02T18:00” is no moment with its offset. Write it as 2023-12-18T20:00+08:00.',
    ],
    [
      ['--on', '2024-01-01'],
      'r.json: The record begins on 2 Jan 2024; nothing can be said of 1 Jan 2024. Ask about a later day.',
    ],
    [
      ['--known', '2024-01-02T17:59+08:00'],
      'r.json: Nothing that had happened by 24 Nov 2026 was recorded by 2 Jan 2024, 17:59 (Hong Kong). Ask with a later moment, or without --known.',
    ],
    [['--persn', 'ann'], 'This command has no option “--persn”. Did you mean “--person”?'],
    [['--frobnicate'], 'This command has no option “--frobnicate”. Its help lists those it has.'],
    [['--person', 'anne'], 'Nobody recorded by then goes by “anne”. Did you mean “ann”?'],
    [['--person', 'zacharias'], 'Nobody recorded by then goes by “zacharias”. Recorded are: ann.'],
    [['--rule', '8A.155'], 'The rulebook has no rule “8A.155”. Did you mean “8A.15”?'],
    [['--rule', 'Takeovers Code'], 'The rulebook has no rule “Takeovers Code”. For those it has, see: tenfold rules'],
    [['--lang', 'fr'], '“fr” is no language of this program. It speaks en, zh-Hant and zh-Hans.'],
    [['--lang', 'zh_TW'], '“zh_TW” is no language of this program. Did you mean “zh-Hant”?'],
    [['--width', '10'], '“10” is no width. Give a number of columns from 30 to 400.'],
    [['--width', 'wide'], '“wide” is no width. Give a number of columns from 30 to 400.'],
    [['more.json'], 'The command “check” can do nothing with “more.json”. See: tenfold help check'],
  ])('%j', async (words, sentence) => {
    expectRefusal(await check(record(), ...words), sentence);
  });

  test.each([
    [['chek'], 'There is no command “chek”. Did you mean “check”?'],
    [['frobnicate'], 'There is no command “frobnicate”. See: tenfold help'],
    [['poll', 'r.json'], 'The command “poll” needs MEETING. See: tenfold help poll'],
    [['poll', 'r.json', 'm.json'], 'The command “poll” needs INSTRUCTIONS. See: tenfold help poll'],
    [['check'], 'The command “check” needs RECORD. See: tenfold help check'],
    [['schema', 'recrd'], 'There is no format “recrd”. Did you mean “record”?'],
    [
      ['schema', 'xml'],
      'There is no format “xml”. There are record, check, duties, claims, endeavours, next-day-return, monthly-return, beneficiary-certificate, committee-report, annual-report-section, conversion-notice, exchange-notice, undertaking, announcement, letter-before-action, board-minute, cure-letter, endeavours-report, termination-notice, instrument, announcement-reading, proof, clearance, plan, programme, meeting, poll, poll-results, published-poll, recount, requisition, rule-book, sealed-count and vote-receipt.',
    ],
    [['rules', '8A.99'], 'The rulebook has no rule “8A.99”. Did you mean “8A.09”?'],
    [['help', 'chek'], 'There is no command “chek”. Did you mean “check”?'],
    [['--jsno'], 'This command has no option “--jsno”. Did you mean “--json”?'],
  ])('%j', async (words, sentence) => {
    expectRefusal(await type(words), sentence);
  });

  test('is refused in the language asked for', async () => {
    expectRefusal(
      await check(record(), '--persn', 'ann', '--lang', 'zh-Hant'),
      '此指令並無「--persn」選項。是否指「--person」？',
    );
    expectRefusal(
      await type(['check', 'nowhere.json'], { cwd: folderWith({}), env: { LANG: 'zh_CN.UTF-8' } }),
      '找不到文件“nowhere.json”。请核对文件名及文件夹。',
    );
  });

  test('is refused in a sentence with --json too, and stdout stays empty', async () => {
    expectRefusal(
      await check(record(), '--json', '--on', 'x'),
      '“x” is no day of the calendar. Write year, month and day, as 2023-12-18.',
    );
  });
});

test('nothing is written beside what is refused', async () => {
  const folder = folderWith({ 'r.json': '{' });
  await type(['check', 'r.json'], { cwd: folder });
  expect(readdirSync(folder)).toEqual(['r.json']);
});

test('at a terminal the sentence is broken into lines', async () => {
  const { stderr } = await type(['frobnicate'], { isTerminal: { stdout: true, stderr: true }, columns: 40 });
  expect(stderr).toBe('There is no command “frobnicate”. See:\ntenfold help\n');
});
