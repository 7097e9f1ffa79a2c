import { checkFields } from '@tenfold/documents';
import { objectOf } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { entry, record, smallEntries } from '../small-record.ts';
import { folderWith, noon, type, type Written } from '../run-command.ts';

async function check(contents: string, ...words: readonly string[]): Promise<Written> {
  return type(['check', 'r.json', ...words], { cwd: folderWith({ 'r.json': contents }) });
}

async function checkJson(contents: string, ...words: readonly string[]): Promise<Record<string, never>> {
  const { stdout } = await check(contents, '--json', ...words);
  return JSON.parse(stdout) as Record<string, never>;
}

const cancellation = [
  entry('bought', 'shares-bought-back', '2024-03-01', { class: 'B', shares: '100', for: 'cancellation' }),
  entry('cancelled', 'shares-cancelled', '2024-03-04', { class: 'B', shares: '100', from: 'bought-back' }),
];

describe('the exit code', () => {
  test('says that something must be done on the day of a cancellation, and that it was not the day after', async () => {
    expect((await check(record(...cancellation), '--on', '2024-03-04', '--rule', '8A.15')).exit).toBe(1);
    expect((await check(record(...cancellation), '--on', '2024-03-05', '--rule', '8A.15')).exit).toBe(1);
  });

  test('says that nothing is wrong with the rule that is kept', async () => {
    // 900 of 1,900 votes are the others', and a tenth is enough.
    expect((await check(record(), '--rule', '8A.09')).exit).toBe(0);
  });

  test('says that a fact is missing', async () => {
    expect((await check(record(), '--rule', '8A.44')).exit).toBe(3);
  });

  test('says what is wrong before it says what is open', async () => {
    expect((await check(record(...cancellation), '--on', '2024-03-05')).exit).toBe(1);
  });
});

describe('check/1', () => {
  test('is what its own declaration says, field by field', async () => {
    const complaints: string[] = [];
    const json = await checkJson(record(...cancellation), '--on', '2024-03-05');
    objectOf(checkFields).read(json, '', (path, { key }) => complaints.push(`${path}: ${key}`));
    expect(complaints).toEqual([]);
  });

  test('gives the capital in exact figures', async () => {
    expect((await checkJson(record(), '--on', '2024-01-02'))['capital']).toEqual({
      inIssue: { A: '100', B: '900' },
      treasury: '0',
      treasuryByClass: { A: '0', B: '0' },
      boughtBack: '0',
      boughtBackByClass: { A: '0', B: '0' },
      votesPerShare: { A: '10', B: '1' },
      total: '1000',
      weighted: '100',
      weightedBounds: null,
      ratio: '1/10',
      ratchet: '1/10',
      ratchetBounds: ['1/10', '1/10'],
      registered: { weighted: '100', ratio: '1/10' },
      votes: { ordinary: '1900', reserved: '1000' },
      votesBounds: { ordinary: null, reserved: null },
    });
  });

  test('gives a beneficiary in exact figures', async () => {
    expect((await checkJson(record(), '--on', '2024-01-02'))['beneficiaries']).toEqual([
      {
        person: 'ann',
        names: { en: 'Chan Wing Sze', 'zh-Hant': '陳詠詩' },
        weightedShares: '100',
        weightedSharesBounds: null,
        ordinaryShares: '0',
        ordinarySharesBounds: null,
        controlled: { weightedShares: '100', ordinaryShares: '0' },
        votes: { ordinary: '1000', reserved: '100' },
        votesBounds: { ordinary: null, reserved: null },
        // 1,000 of 1,900 votes; 100 of 1,000 on a reserved matter; 100 of 1,000 shares.
        partOfVotes: { ordinary: '10/19', reserved: '1/10' },
        partOfCapital: '1/10',
        live: true,
        director: true,
        weightEnded: null,
      },
    ]);
  });

  test('leaves what is not known null, with the ends between which it lies', async () => {
    const unknown = smallEntries.map((one) =>
      one['id'] === 'opening'
        ? entry('opening', 'opening-position', '2024-01-02', {
            inIssue: { A: '100', B: '900' },
            holdings: [
              { holder: 'ann', class: 'A', shares: '100' },
              { holder: 'ann', class: 'B', shares: null },
            ],
          })
        : one,
    );
    const text = JSON.stringify({ ...(JSON.parse(record()) as object), entries: unknown });
    const [ann] = (await checkJson(text, '--on', '2024-01-02'))['beneficiaries'] as unknown as readonly Record<
      string,
      unknown
    >[];
    expect(ann?.['ordinaryShares']).toBe(null);
    expect(ann?.['ordinarySharesBounds']).toEqual({ low: '0', high: '900' });
  });

  test('is cut down to a person or to a rule', async () => {
    const json = await checkJson(record(), '--rule', '8A.15');
    const findings = json['findings'] as unknown as readonly { readonly provision: string }[];
    expect(new Set(findings.map(({ provision }) => provision))).toEqual(new Set(['8A.15']));
  });

  test('takes a rule however it is written, and the rule for a head of it', async () => {
    const { stdout } = await check(record(), '--rule', '8A.17');
    expect((await check(record(), '--rule', '8a.17')).stdout).toBe(stdout);
    expect((await check(record(), '--rule', '8A.17(2)')).stdout).toBe(stdout);
    expect(stdout).toContain('8A.17');
  });

  test('knows only what was recorded by the moment named', async () => {
    const died = {
      ...entry('died', 'person-died', '2024-05-01', { person: 'ann' }),
      recorded: '2024-05-03T09:00:00+08:00',
    };
    const before = await checkJson(record(died), '--on', '2024-05-02', '--known', '2024-05-02T20:00:00+08:00');
    const after = await checkJson(record(died), '--on', '2024-05-02', '--known', '2024-05-03T09:00:00+08:00');
    const weighted = (json: Record<string, never>): unknown =>
      (json['capital'] as unknown as { weighted: string }).weighted;
    expect([weighted(before), weighted(after)]).toEqual(['100', '0']);
    expect(before['knownAt']).toBe('2024-05-02T20:00:00+08:00');
  });
});

describe('output', () => {
  test('with --json is JSON and nothing else', async () => {
    const { stdout, stderr } = await check(record(), '--json');
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
    expect(stderr).toBe('');
  });

  test.each([
    ['check', 'r.json'],
    ['explain', 'r.json', '8A.09:ann'],
    ['rules'],
    ['rules', '8A.15'],
    ['schema', 'check'],
    ['help'],
    ['help', 'check'],
  ])('%s %s fits eighty columns in every language', async (...words) => {
    const cwd = folderWith({ 'r.json': record(...cancellation) });
    const { widthOf } = await import('../../src/terminal/width.ts');
    for (const language of ['en', 'zh-Hant', 'zh-Hans']) {
      const { stdout } = await type([...words, '--lang', language], { cwd });
      const long = stdout
        .split('\n')
        .filter((line) => widthOf(line) > 80 && !line.includes('./tenfold') && words[0] !== 'schema');
      expect(long).toEqual([]);
      expect(stdout.length).toBeGreaterThan(100);
    }
  });

  test('has no colour in a pipe, nor where the surroundings want none', async () => {
    const cwd = folderWith({ 'r.json': record() });
    const isTerminal = { stdout: true, stderr: true };
    const plain = await type(['check', 'r.json'], { cwd });
    expect(plain.stdout).not.toContain('\u001b');
    expect((await type(['check', 'r.json', '--no-color'], { cwd, isTerminal })).stdout).toBe(plain.stdout);
    expect((await type(['check', 'r.json'], { cwd, isTerminal, env: { NO_COLOR: '1' } })).stdout).toBe(plain.stdout);
    expect((await type(['check', 'r.json'], { cwd, isTerminal, env: { TERM: 'dumb' } })).stdout).toBe(plain.stdout);
    const coloured = (await type(['check', 'r.json'], { cwd, isTerminal })).stdout;
    expect(coloured).toContain('\u001b[32m');
    expect(coloured.replaceAll(/\u001b\[\d*m/g, '')).toBe(plain.stdout);
  });

  test.each([
    ['that does not know its columns', 0, 80],
    ['that is narrower than any page', 12, 30],
    ['that is wide', 200, 80],
  ])('a terminal %s has a page all the same', async (_, columns, width) => {
    const cwd = folderWith({ 'r.json': record() });
    const isTerminal = { stdout: true, stderr: true };
    const shown = await type(['check', 'r.json', '--no-color'], { cwd, isTerminal, columns });
    expect(shown).toEqual(await type(['check', 'r.json', '--width', `${width}`], { cwd }));
  });

  test('takes its language from the system, and options before the command', async () => {
    const cwd = folderWith({ 'r.json': record() });
    const asked = await type(['--lang', 'zh-Hant', 'check', 'r.json'], { cwd });
    expect(asked.stdout).toContain('紅隼機械人');
    expect((await type(['check', 'r.json'], { cwd, env: { LANG: 'zh_HK.UTF-8' } })).stdout).toBe(asked.stdout);
    expect((await type(['check', 'r.json'], { cwd, env: { LANG: 'zh_HK.UTF-8', LC_ALL: 'C' } })).stdout).toContain(
      'Kestrel Robotics',
    );
  });

  test('reads a record from standard input', async () => {
    expect((await type(['check', '-', '--rule', '8A.09'], { stdin: record() })).exit).toBe(0);
  });

  test('tells a person at a terminal how far a long reading has come, and takes it off the screen again', async () => {
    let time = noon;
    const now = (): number => (time += 1000);
    const { stderr } = await type(['check', '-'], {
      stdin: record(),
      now,
      isTerminal: { stdout: false, stderr: true },
    });
    expect(stderr).toMatch(/^\r\u001b\[KReading: 7 entries, \d+ MB a second\r\u001b\[K$/);
  });
});

describe('help', () => {
  test('is what one gets who types nothing', async () => {
    const typed = await type([]);
    expect(typed).toEqual(await type(['help']));
    expect(typed).toEqual(await type(['--help']));
    expect(typed.exit).toBe(0);
  });

  test('of a command is the same whichever way one asks', async () => {
    const asked = await type(['help', 'check']);
    expect(await type(['check', '--help'])).toEqual(asked);
    expect(await type(['check', 'r.json', '-h'])).toEqual(asked);
    expect(asked.stdout).toContain('./tenfold check examples/sensetime.json --on 2023-12-18');
  });

  test('the version is that of the package', async () => {
    const { readFileSync } = await import('node:fs');
    const { root } = await import('../run-command.ts');
    const { version } = JSON.parse(readFileSync(`${root}/package.json`, 'utf8')) as { readonly version: string };
    expect(await type(['--version'])).toEqual({ exit: 0, stdout: `tenfold ${version}\n`, stderr: '' });
  });
});

test('a fault of ours is told as one, and exits with 4', async () => {
  const now = (): number => {
    throw new Error('the clock has stopped');
  };
  expect(await type(['rules'], { now })).toEqual({
    exit: 4,
    stdout: '',
    stderr:
      'Something went wrong in the program itself, not in what you gave it: the clock has stopped. Nothing was changed. Please report it with the command you typed.\n',
  });
});
