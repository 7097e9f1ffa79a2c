import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root, type, type Written } from '../run-command.ts';

const example = (name: string): string => readFileSync(join(root, 'examples/polls', name), 'utf8');

/** The invented meeting with some of its fields changed, in a folder with its register and its instructions. */
function folderOf(changed: Readonly<Record<string, unknown>>, files: Readonly<Record<string, string>> = {}): string {
  const meeting = { ...(JSON.parse(example('meeting.json')) as object), ...changed };
  return folderWith({
    'record.json': readFileSync(join(root, 'examples/invented.json'), 'utf8'),
    'meeting.json': JSON.stringify(meeting),
    'register.csv': example('register.csv'),
    'instructions.csv': example('instructions.csv'),
    ...files,
  });
}

const words = ['poll', 'record.json', 'meeting.json', 'instructions.csv', '--register', 'register.csv'];

interface Row {
  readonly votesFor: string;
  readonly votesAgainst: string;
  readonly percentFor: string | null;
  readonly carried: boolean;
}

interface Shown {
  readonly provisional: boolean;
  readonly lines: number;
  readonly accepted: number;
  readonly resolutions: readonly (Row & {
    readonly number: string;
    readonly reserved: boolean;
    readonly withoutWeighting: Row;
    readonly byOtherMoment: Row | null;
  })[];
  readonly concerns: readonly { readonly key: string; readonly text: string }[];
}

async function shown(cwd: string, ...more: readonly string[]): Promise<Shown & Pick<Written, 'exit'>> {
  const { exit, stdout, stderr } = await type([...words, ...more, '--json'], { cwd });
  expect(stderr).toBe('');
  return { exit, ...(JSON.parse(stdout) as Shown) };
}

function resolution({ resolutions }: Shown, wanted: string): Shown['resolutions'][number] {
  const found = resolutions.find(({ number }) => number === wanted);
  if (found === undefined) throw new Error(`no resolution ${wanted}`);
  return found;
}

describe('the invented meeting', () => {
  test('counts weight where it counts: 50 and 30 million at ten votes, 20 million whose weight ended at one', async () => {
    const answer = await shown(folderOf({}));
    expect([answer.exit, answer.provisional, answer.lines, answer.accepted]).toEqual([0, false, 56, 48]);
    expect(resolution(answer, '1')).toMatchObject({ votesFor: '1475000000', votesAgainst: '1200000' });
    // One vote a share on the election of an independent director.
    expect(resolution(answer, '2(b)')).toMatchObject({
      reserved: true,
      votesFor: '668000000',
      votesAgainst: '86000000',
    });
  });

  test('with the weight of the record date instead, where a beneficiary died between it and the poll', async () => {
    const cwd = folderOf({ date: '2026-03-20', recordDate: '2026-02-27', deductions: [] });
    const register = example('register.csv').replace('scheme-trustee,B,12000000', 'scheme-trustee,B,62000000');
    const before = await shown(folderWith({ ...filesIn(cwd), 'register.csv': register }));
    const after = await shown(folderWith({ ...filesIn(cwd), 'register.csv': register }), '--weight-at', 'record-date');
    const [byPoll, byRecordDate] = [resolution(before, '2(a)'), resolution(after, '2(a)')];
    // 20 million shares at one vote, or at ten.
    expect(BigInt(byRecordDate.votesFor) - BigInt(byPoll.votesFor)).toBe(180_000_000n);
    expect([byPoll.byOtherMoment?.votesFor, byRecordDate.byOtherMoment?.votesFor]).toEqual([
      byRecordDate.votesFor,
      byPoll.votesFor,
    ]);
  });

  test('is counted twice, and what explains that totals differ is named: a page that lacks, a line that was refused', async () => {
    const { stdout } = await type([...words, '--json'], { cwd: folderOf({}) });
    const { countedTwice, differences } = JSON.parse(stdout) as {
      countedTwice: boolean;
      differences: readonly {
        resolution: string;
        largest: readonly { member: string; shares: string; why: string }[];
      }[];
    };
    const short = differences.flatMap(({ resolution: number, largest }) =>
      largest.map(({ member, shares, why }) => [number, member, shares, why]),
    );
    expect([countedTwice, short]).toEqual([
      true,
      [
        ['6', 'lam-holdings', '50000000', 'bound-to-abstain'],
        ['2(a)', 'central-nominees', '1000000', 'fewer-shares'],
        ['6', 'lam-wai-yin', '30000000', 'bound-to-abstain'],
      ],
    ]);
  });

  test('takes instructions in several files for one list', async () => {
    const [head = '', ...lines] = example('instructions.csv').trimEnd().split('\n');
    const cwd = folderOf(
      {},
      {
        'instructions.csv': [head, ...lines.slice(0, 20), ''].join('\n'),
        'more.csv': [head, ...lines.slice(20), ''].join('\r\n'),
      },
    );
    const [one, two] = [await shown(folderOf({})), await shown(cwd, '--more', 'more.csv')];
    expect(two.resolutions).toEqual(one.resolutions);
  });

  test('without a register of members the holders of the record vote, and all others together under one name', async () => {
    const cwd = folderOf(
      { deductions: [], intentions: [], resolutions: [{ number: '1', kind: 'ordinary', reserved: false }] },
      {
        'instructions.csv': 'member,class,resolution,for,against,abstain\nlam-holdings,A,1,1,0,0\nothers,B,1,0,5,0\n',
      },
    );
    const { stdout } = await type([...words.slice(0, 4), '--json'], { cwd });
    expect(resolution(JSON.parse(stdout) as Shown, '1')).toMatchObject({ votesFor: '10', votesAgainst: '5' });
  });
});

function filesIn(folder: string): Record<string, string> {
  const names = ['record.json', 'meeting.json', 'register.csv', 'instructions.csv'];
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('the exit code', () => {
  const one = { number: '1', kind: 'ordinary', subject: 'To re-appoint the auditor' };

  test.each([
    ['nobody has confirmed that it is reserved', [{ ...one, reserved: null }], 3, ['poll.concern.unconfirmed']],
    ['a person has', [{ ...one, reserved: true }], 0, []],
    [
      'counted with weight though its words say auditors',
      [{ ...one, reserved: false }],
      1,
      ['poll.concern.weighted-action-required'],
    ],
    [
      'counted with weight though its matter is auditors: a breach',
      [{ ...one, reserved: false, matter: 'auditors' }],
      1,
      ['poll.concern.weighted-breached'],
    ],
    [
      'a duty that binds nobody',
      [{ ...one, reserved: true, abstain: ['lam-holding'] }],
      1,
      ['poll.concern.bound-absent'],
    ],
  ])('%s', async (_, resolutions, expected, keys) => {
    const { exit, concerns } = await shown(folderOf({ resolutions, intentions: [] }));
    expect([exit, concerns.map(({ key }) => key)]).toEqual([expected, keys]);
  });

  test('a register that does not agree with the shares in issue, to the share', async () => {
    const register = example('register.csv').replace('chan-siu-ming,B,15000000', 'chan-siu-ming,B,15000001');
    const { exit, concerns } = await shown(folderOf({}, { 'register.csv': register }));
    expect([exit, concerns[0]?.text]).toEqual([
      1,
      'The register of members adds up to 850,000,001 shares of class B, 1 more than may vote, and nothing explains it.',
    ]);
  });

  test('a register that still holds the shares bought back: the difference is named', async () => {
    const register = `${example('register.csv')}broker,B,50000000,,\n`;
    const { concerns } = await shown(folderOf({}, { 'register.csv': register }));
    expect(concerns.map(({ key }) => key)).toEqual(['poll.concern.register-holds-deducted']);
    expect(concerns[0]?.text).toContain('bought back, not yet cancelled');
  });
});

describe('what is refused, in one sentence, with nothing written', () => {
  test.each([
    [{ resolutions: [] }, 'meeting.json, resolutions: The meeting has no resolution. List at least one.'],
    [
      { resolutions: [{ number: '1', kind: 'ordinary', abstian: ['a'] }] },
      'meeting.json, resolutions[0].abstian: This field does not belong here. Did you mean “abstain”?',
    ],
    [
      { resolutions: ['1', '1'].map((number) => ({ number, kind: 'ordinary' })) },
      'meeting.json, resolutions[1].number: Two resolutions have the number 1. Give each its own, as on the notice.',
    ],
    [{ percentDecimals: 2.5 }, 'meeting.json: The number 2.5 is not whole'],
    [{ percentDecimals: 40 }, 'meeting.json, percentDecimals: “40” is no number of decimals'],
    [{ classes: ['C'] }, 'meeting.json, classes: The record has no class C'],
    [
      { deductions: [{ class: 'B', shares: '5', why: 'trustee', member: 'nobody' }] },
      '5 shares of class B are said not to vote in the name of nobody, who does not hold that class.',
    ],
  ])('%o', async (changed, sentence) => {
    const { exit, stdout, stderr } = await type([...words, '--out', 'results.json'], { cwd: folderOf(changed) });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });

  test.each([
    [['--weight-at', 'noon'], '“noon” is no moment of weight: choose poll and record-date.'],
    [['--out', 'a.txt'], 'a.txt'],
    [['--out', 'a.pdf', '--certificate', 'a.pdf'], 'Two papers cannot be written into the one file “a.pdf”'],
    [['--rules', 'none.json'], 'There is no file “none.json”.'],
    [['--more', 'none.csv'], 'There is no file “none.csv”.'],
    [['--more', '.'], '“.” is a folder. Name the file in it.'],
    [['--register', '-', '--more', '-'], 'The standard input can be one file only: name the others.'],
  ])('%o', async (more, sentence) => {
    const { exit, stdout, stderr } = await type([...words, ...more], { cwd: folderOf({}) });
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('what is written', () => {
  test('announcement, certificate and refused lines, each in its file', async () => {
    const cwd = folderOf({});
    const more = ['--out', 'results.json', '--certificate', 'certificate.html', '--refused', 'refused.csv'];
    const { exit, stdout } = await type([...words, ...more], { cwd });
    expect([exit, stdout.includes('Written to results.json')]).toEqual([0, true]);
    const announced = JSON.parse(readFileSync(join(cwd, 'results.json'), 'utf8')) as {
      draft: boolean;
      complete: boolean;
    };
    expect([announced.draft, announced.complete]).toEqual([false, true]);
    expect(readFileSync(join(cwd, 'certificate.html'), 'utf8')).toContain('Scrutineer’s certificate');
    const [head, first, ...others] = readFileSync(join(cwd, 'refused.csv'), 'utf8').split('\r\n');
    expect([head, first, others.length]).toEqual([
      'file,line,reason,member,resolution',
      '1,34,bound-not-in-favour,brightwater-fund,4',
      8,
    ]);
  });

  test('no file of refused lines is left behind by a count that could not be', async () => {
    const cwd = folderOf({}, { 'register.csv': 'member,class\nann,A\n' });
    const { exit } = await type([...words, '--refused', 'refused.csv'], { cwd });
    expect([exit, existsSync(join(cwd, 'refused.csv'))]).toEqual([2, false]);
  });

  test('a name that a spreadsheet would run as a formula is written as text', async () => {
    const line = '=HYPERLINK("x"),B,1,1,0,0,\n';
    const instructions = `member,class,resolution,for,against,abstain,received\n"=HYPERLINK(""x"")",B,1,1,0,0,\n`;
    expect(line).not.toBe('');
    const cwd = folderOf({}, { 'instructions.csv': instructions });
    await type([...words, '--refused', 'refused.csv'], { cwd });
    expect(readFileSync(join(cwd, 'refused.csv'), 'utf8')).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('a request for a meeting', () => {
  test.each([
    ['94999999', 1],
    ['95000000', 0],
  ])('%s of 950 million shares', async (shares, expected) => {
    const record = JSON.parse(readFileSync(join(root, 'examples/invented.json'), 'utf8')) as {
      entries: { id: string; fields: Record<string, unknown> }[];
    };
    // The articles of the example ask for an eighth, which is a breach of its own.
    for (const { id, fields } of record.entries) if (id === 'articles') fields['requisitionThreshold'] = '1/10';
    const cwd = folderWith({ 'record.json': JSON.stringify(record) });
    const typed = ['requisition', 'record.json', '--shares', `fund:B:${shares}`, '--on', '2026-05-20', '--json'];
    const { exit, stdout } = await type(typed, { cwd });
    expect([exit, (JSON.parse(stdout) as { needed: string }).needed]).toEqual([expected, '95000000']);
  });

  test('articles that ask for more than a tenth do not decide, and are a breach', async () => {
    const typed = [
      'requisition',
      'examples/invented.json',
      '--shares',
      'fund:B:95000000',
      '--on',
      '2026-05-20',
      '--json',
    ];
    const { exit, stdout } = await type(typed);
    expect([exit, JSON.parse(stdout)]).toEqual([
      1,
      expect.objectContaining({ enough: true, articlesTooHigh: true, stake: '1/10' }),
    ]);
  });

  test.each([
    [['--member', 'nobody'], 'The record names no holder “nobody”'],
    [['--shares', 'fund:C:1'], 'The record has no class “C”'],
    [['--shares', 'fund:B'], '“fund:B” is no holding: type it as HOLDER:CLASS:SHARES.'],
    [[], 'Say who asks for the meeting'],
  ])('%o is refused', async (more, sentence) => {
    const { exit, stderr } = await type(['requisition', 'examples/invented.json', ...more]);
    expect(exit).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
