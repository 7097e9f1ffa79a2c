import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root, type } from '../run-command.ts';

const example = (name: string): string => readFileSync(join(root, 'examples/polls', name), 'utf8');

const poll = ['poll', 'examples/invented.json', 'examples/polls/meeting.json', 'examples/polls/instructions.csv'];
const register = ['--register', 'examples/polls/register.csv'];
const isin = ['--isin', 'B:KYG000000001'];

async function messagesOf(folder: string): Promise<readonly string[]> {
  const names = ['seev-001', 'seev-006', 'seev-007', 'seev-008'];
  const wanted = names.flatMap((name) => [`--${name}`, join(folder, `${name}.xml`)]);
  const { stderr } = await type([...poll, ...register, ...isin, ...wanted, '--member', 'lam-holdings']);
  expect(stderr).toBe('');
  return names;
}

describe('the messages of an invented poll', () => {
  test('are the ones that a person has read, and are read again', async () => {
    const folder = folderWith({});
    for (const name of await messagesOf(folder)) {
      const xml = readFileSync(join(folder, `${name}.xml`), 'utf8');
      await expect(xml).toMatchFileSnapshot(join(import.meta.dirname, `poll-invented-${name}.xml`));
      const read = await type(['seev', join(folder, `${name}.xml`), '--json']);
      expect(JSON.parse(read.stdout)).toMatchObject({ message: name.replace('-', '.') });
    }
  });

  test('the result, compared with the count from which it comes, agrees in every figure', async () => {
    const folder = folderWith({});
    await messagesOf(folder);
    const { stdout } = await type([...poll, ...register, '--published', join(folder, 'seev-008.xml'), '--json']);
    expect(JSON.parse(stdout)).toMatchObject({ published: { figures: 70, same: 70, differences: [] } });
  });

  test('the notice gives the meeting, without what a notice does not say', async () => {
    const folder = folderWith({});
    await messagesOf(folder);
    const [command = '', record = '', , instructions = ''] = poll;
    const { stdout } = await type([command, record, join(folder, 'seev-001.xml'), instructions, ...register, '--json']);
    const shown = JSON.parse(stdout) as {
      provisional: boolean;
      resolutions: readonly { number: string; kind: string }[];
    };
    expect(shown.provisional).toBe(true);
    expect(shown.resolutions.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 ordinary',
      '2(a) ordinary',
      '2(b) ordinary',
      '3 ordinary',
      '4 ordinary',
      '5 special',
      '6 ordinary',
      '7 ordinary',
    ]);
  });
});

describe('a message of instructions', () => {
  const words = [
    'poll',
    'examples/invented.json',
    'examples/polls/meeting.json',
    'examples/polls/instructions-seev-004.xml',
    ...register,
  ];

  test('is counted as lines, and what is refused is told by the line of the message', async () => {
    const { stdout } = await type([...words, ...isin, '--json']);
    const shown = JSON.parse(stdout) as { lines: number; refused: readonly unknown[]; resolutions: readonly object[] };
    // By hand: three votes of the nominees, and one against each of the seven resolutions that are put.
    expect(shown.lines).toBe(10);
    expect(shown.refused).toMatchObject([
      { line: 38, reason: 'no-whole-count', member: 'central-nominees', resolution: '3' },
    ]);
    expect(shown.resolutions[0]).toMatchObject({
      sharesFor: '520000000',
      sharesAgainst: '16200000',
      sharesAbstain: '800000',
    });
    expect(shown.resolutions[2]).toMatchObject({ sharesFor: '522000000', sharesAgainst: '15000000' });
  });

  test('gives what the same lines give as a table', async () => {
    const rows = ['1,520000000,1200000,800000', '2(b),522000000,0,0', '3,x,0,0'].map(
      (row) => `central-nominees,B,${row}`,
    );
    const all = ['1', '2(a)', '2(b)', '3', '4', '5', '6'].map((number) => `chan-siu-ming,B,${number},0,15000000,0`);
    const folder = folderWith({
      'instructions.csv': ['member,class,resolution,for,against,abstain', ...rows, ...all].join('\n'),
    });
    const [byMessage, byTable] = await Promise.all([
      type([...words, ...isin, '--json']),
      type([...words.with(3, join(folder, 'instructions.csv')), '--json']),
    ]);
    const resultsOf = (text: string): unknown => (JSON.parse(text) as { resolutions: unknown }).resolutions;
    expect(resultsOf(byMessage.stdout)).toEqual(resultsOf(byTable.stdout));
  });

  test('of a class that nobody knows, or that is cut off, is refused with its line', async () => {
    const unknown = await type(words);
    expect(unknown).toMatchObject({ exit: 2, stdout: '' });
    expect(unknown.stderr).toContain('instructions-seev-004.xml, line 12: Nobody has said which class');
    const folder = folderWith({ 'cut.xml': example('instructions-seev-004.xml').split('\n').slice(0, 30).join('\n') });
    const cut = await type([...words.with(3, join(folder, 'cut.xml')), ...isin]);
    expect(cut).toMatchObject({ exit: 2, stdout: '' });
    expect(cut.stderr).toContain('cut.xml, line 30: The message ends before its last element does.');
  });
});

describe('what cannot be is one sentence', () => {
  const folder = folderWith({ 'bomb.xml': '<?xml version="1.0"?>\n<!DOCTYPE a [<!ENTITY a "aaa">]><a>&a;</a>' });

  test.each([
    [
      ['seev', 'examples/polls/meeting.json'],
      'examples/polls/meeting.json, line 1: There is no ISO 20022 message in the file.',
    ],
    [['seev', join(folder, 'bomb.xml')], 'line 2: The message declares a document type'],
    [['seev', join(folder, 'nowhere.xml')], 'nowhere.xml'],
    [
      [...poll.with(2, 'examples/polls/instructions-seev-004.xml'), ...register],
      'line 3: This is seev.004, and seev.001 is wanted here.',
    ],
    [[...poll, '--isin', 'B'], '“B” does not say which ISIN a class has'],
    [[...poll, ...register, '--seev-007', join(folder, 'x.xml')], 'say to whom with "--member"'],
    [
      [...poll, ...register, '--seev-007', join(folder, 'x.xml'), '--member', 'zoe'],
      'No instruction of “zoe” stands in the count.',
    ],
    [
      [...poll, ...register, '--seev-008', 'a.xml', '--seev-006', 'a.xml'],
      'cannot be written into the one file “a.xml”',
    ],
  ])('%j', async (words, sentence) => {
    const { exit, stdout, stderr } = await type(words);
    expect(exit).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
  });
});

test('marks that would move the cursor are not printed', async () => {
  const folder = folderWith({});
  const path = join(folder, 'message.xml');
  writeFileSync(
    path,
    example('instructions-seev-004.xml').replace('A fund', 'A').replace('central-nominees-0042', 'x\u202ey'),
  );
  const { stdout } = await type(['seev', path]);
  expect(stdout).not.toContain('\u202e');
});

describe('instructions that are taken back', () => {
  const [command = '', record = '', meeting = ''] = poll;
  const given = example('instructions-seev-004.xml');
  const [message = ''] = /<MtgInstrId>(.*)<\/MtgInstrId>/.exec(given)?.slice(1) ?? [];
  const names = [...given.matchAll(/<SnglInstrId>(.*)<\/SnglInstrId>/g)].map(([, name = '']) => name);
  const head = /<MtgRef>[\s\S]*<\/FinInstrmId>/.exec(given)?.[0] ?? '';
  const request = (of: string, ...instructions: readonly string[]): string =>
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.005.001.10"><MtgInstrCxlReq><MtgInstrId>${of}</MtgInstrId>${head}${instructions
      .map((one) => `<ToBeCancInstr><SnglInstrId>${one}</SnglInstrId></ToBeCancInstr>`)
      .join('')}</MtgInstrCxlReq></Document>`;

  async function counted(
    xml: string,
    ...more: readonly string[]
  ): Promise<{
    readonly lines: number;
    readonly refused: readonly { readonly line: number; readonly reason: string }[];
    readonly resolutions: readonly { readonly sharesFor: string; readonly sharesAgainst: string }[];
  }> {
    const folder = folderWith({ 'taken-back.xml': xml });
    const words = [command, record, meeting, 'examples/polls/instructions-seev-004.xml', ...register, ...isin];
    const { stdout, stderr } = await type([...words, '--more', join(folder, 'taken-back.xml'), '--json', ...more]);
    if (stdout === '') throw new Error(stderr);
    return JSON.parse(stdout) as Awaited<ReturnType<typeof counted>>;
  }

  test('one of them: its lines are refused with their numbers, the other counts', async () => {
    const { lines, refused, resolutions } = await counted(request(message, names[0] ?? ''));
    // By hand: the nominees’ three lines; the votes against of the other member stand.
    expect([lines, refused.map(({ line, reason }) => [line, reason])]).toEqual([
      10,
      [
        [28, 'taken-back'],
        [34, 'taken-back'],
        [38, 'no-whole-count'],
      ],
    ]);
    expect(resolutions[0]).toMatchObject({ sharesFor: '0', sharesAgainst: '15000000' });
  });

  test('a whole message: nothing of it counts, and no line is lost', async () => {
    const { lines, refused } = await counted(request(message));
    expect([lines, refused.length]).toEqual([10, 10]);
  });

  test('one of another message takes nothing back', async () => {
    expect((await counted(request(`${message}-2`))).refused).toHaveLength(1);
  });

  test('a request that is broken is refused with its line, and what was refused is told by seev.006', async () => {
    await expect(counted(request(message).replace('<MtgRef>', '<MtgReff>'))).rejects.toThrow('taken-back.xml, line 1');
    const status = join(folderWith({}), 'status.xml');
    await counted(request(message, names[0] ?? ''), '--seev-006', status).catch((error: unknown) => error);
    expect(readFileSync(status, 'utf8')).toContain('taken-back; resolution 1; line 28: taken back by the member');
  });
});
