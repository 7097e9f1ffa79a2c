import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root, type, type Written } from '../run-command.ts';

const kanzhun = 'examples/kanzhun.json';
const invented = 'examples/invented.json';

/** The answer as JSON. */
async function asked(...words: readonly string[]): Promise<{ exit: number; json: Readonly<Record<string, unknown>> }> {
  const { exit, stdout, stderr } = await type(['clear', ...words, '--json']);
  expect(stderr).toBe('');
  return { exit, json: JSON.parse(stdout) as Readonly<Record<string, unknown>> };
}

function expectRefusal({ exit, stdout, stderr }: Written, sentence: string): void {
  expect(stderr).toBe(`${sentence}\n`);
  expect(stdout).toBe('');
  expect(exit).toBe(2);
}

describe('an act that was typed', () => {
  test('the cancellation of Kanzhun of July 2023 asks for 233,846 shares', async () => {
    const { exit, json } = await asked(kanzhun, '--cancel', 'A:1,442,852', '--on', '2023-07-05');
    expect(exit).toBe(1);
    expect(json).toMatchObject({ format: 'tenfold/clearance/1', on: '2023-07-04', conversion: { minimum: '233846' } });
  });

  test('several acts are done in the order in which they were typed', async () => {
    const { json } = await asked(invented, '--vest', 'B:1000', '--buy-back', 'B:1000', '--on', '2025-03-03');
    expect(json['act']).toEqual({
      format: 'tenfold/plan/1',
      steps: [
        { act: 'vesting', on: '2025-03-03', fields: { class: 'B', shares: '1000' } },
        { act: 'buy-back', on: '2025-03-03', fields: { class: 'B', shares: '1000', for: 'cancellation' } },
      ],
    });
  });

  test('a buy-back may wait for its cancellation or go into treasury', async () => {
    const later = await asked(invented, '--buy-back', 'B:10', '--on', '2025-03-03', '--cancelled-on', '2025-03-10');
    expect(later.json).toMatchObject({ conversion: { minimum: '1', due: '2025-03-10' } });
    const kept = await asked(invented, '--buy-back', 'B:10', '--on', '2025-03-03', '--into-treasury');
    expect(kept.json).toMatchObject({ conversion: { minimum: '0' } });
  });

  test('a transfer ends weight, a resignation all of it', async () => {
    const passes = await asked(invented, '--transfer', 'A:7:ho-tsz-kit:others', '--on', '2025-03-03');
    expect(passes.json).toMatchObject({ verdict: 'ceased' });
    const leaves = await asked(invented, '--resign', 'lam-wai-yin', '--on', '2025-03-03');
    expect(leaves.json).toMatchObject({ verdict: 'ceased' });
  });

  test('the split may be asked for, and an agreement read from a file', async () => {
    const buys = [invented, '--buy-back', 'B:1000003', '--on', '2025-03-03'];
    const up = await asked(...buys, '--split', 'each-rounded-up');
    const { allocation } = up.json['conversion'] as { readonly allocation: readonly { readonly shares: string }[] };
    // 50,000.5, 20,000.2 and 30,000.3, each rounded up.
    expect(allocation.map(({ shares }) => shares)).toEqual(['50001', '20001', '30001']);
    const agreed = join(folderWith({ 'agreed.json': '{"lam-holdings": null}' }), 'agreed.json');
    const one = await asked(...buys, '--agreed', agreed, '--split', 'volunteer');
    expect(one.json).toMatchObject({
      conversion: { split: 'volunteer', allocation: [{ holder: 'lam-holdings', shares: '100001' }] },
    });
  });
});

describe('a plan in a file', () => {
  test('is read from the standard input as well', async () => {
    const plan = readFileSync(join(root, 'examples/plans/kanzhun-july-2023.json'), 'utf8');
    const { stdout } = await type(['clear', kanzhun, '--act', '-', '--json'], { stdin: plan });
    expect(JSON.parse(stdout)).toMatchObject({ verdict: 'kept', conversion: { minimum: '0' } });
  });

  test('an answer may be handed in as the next question', async () => {
    const first = await asked(invented, '--buy-back', 'B:1000003', '--on', '2025-03-03');
    const file = join(folderWith({ 'act.json': JSON.stringify(first.json['act']) }), 'act.json');
    expect((await asked(invented, '--act', file)).json).toEqual(first.json);
  });
});

describe('a programme', () => {
  const words = [invented, '--programme', 'examples/plans/invented-programme.json'];

  test('is answered day by day', async () => {
    const { exit, json } = await asked(...words);
    expect(exit).toBe(1);
    expect(json).toMatchObject({ format: 'tenfold/planned-programme/1', name: 'Buy-backs 2025', on: '2025-01-14' });
    expect(json['days']).toHaveLength(25);
  });

  test('writes its calendar file', async () => {
    const cwd = folderWith({});
    const paths = words.map((word) => (word.startsWith('examples') ? join(root, word) : word));
    const { stdout } = await type(['clear', ...paths, '--ics', 'year.ics'], { cwd });
    expect(stdout).toContain('The calendar file “year.ics” is written: 25 days.');
    const text = readFileSync(join(cwd, 'year.ics'), 'utf8');
    expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(text).toContain('DTSTAMP:20261124T040000Z\r\n');
  });
});

describe('the exit code', () => {
  test.each([
    ['0 where nothing is to be done', ['--vest', 'B:1000', '--on', '2025-03-03'], 0],
    ['1 where shares must be converted', ['--buy-back', 'B:1000', '--on', '2025-03-03'], 1],
    ['1 where a mandate is not recorded', ['--buy-back', 'B:1000', '--on', '2025-03-03', '--into-treasury'], 1],
  ] as const)('%s', async (_, words, exit) => {
    expect((await asked(invented, ...words)).exit).toBe(exit);
  });

  test('3 where it depends on what is not known', async () => {
    // No count of that day is known, and the shares were bought back before.
    const { exit, json } = await asked(kanzhun, '--cancel', 'A:10', '--on', '2023-06-15');
    expect([exit, json['verdict']]).toEqual([3, 'information-missing']);
  });
});

describe('bad input is refused in one sentence, with the step', () => {
  async function typed(...words: readonly string[]): Promise<Written> {
    return type(['clear', ...words]);
  }

  test('more than there is', async () => {
    expectRefusal(
      await typed(invented, '--buy-back', 'B:2000000000', '--on', '2025-03-03'),
      'step 1, fields.shares: Only 870,000,000 shares of class B can be bought back, not 2,000,000,000. Check the count.',
    );
  });

  test('a class that there is not', async () => {
    const { exit, stderr } = await typed(invented, '--buy-back', 'C:1', '--on', '2025-03-03');
    expect([exit, stderr.startsWith('step 1, fields.class: ')]).toEqual([2, true]);
  });

  test('a short form that is none', async () => {
    expectRefusal(
      await typed(invented, '--buy-back', 'B=5', '--on', '2025-03-03'),
      '“B=5” is not what --buy-back takes. Write CLASS:SHARES, with colons between.',
    );
  });

  test('no day, no act, or two sorts of plan', async () => {
    expectRefusal(await typed(invented, '--buy-back', 'B:5'), 'On which day? Add it as --on 2026-01-05.');
    expectRefusal(
      await typed(invented),
      'Nothing is planned. Name a file with --act or --programme, or type an act such as --buy-back B:1442852 --on 2026-01-05.',
    );
    expectRefusal(
      await typed(invented, '--act', 'plan.json', '--on', '2025-03-03'),
      'The file of --act has its own steps and days. Leave --on and the other acts out, or put them into the file.',
    );
  });

  test('a file that is no plan, with its name', async () => {
    const cwd = folderWith({
      'plan.json': '{"format": "tenfold/plan/1", "steps": [{"act": "buy-bakc", "on": "2025-03-03"}]}',
    });
    const { exit, stderr } = await type(['clear', join(root, invented), '--act', 'plan.json'], { cwd });
    expect([exit, stderr]).toEqual([
      2,
      'plan.json, step 1, act: There is no act “buy-bakc”. Did you mean “buy-back”?\n',
    ]);
  });

  test('a repeated step of a programme, with its day', async () => {
    const programme = {
      format: 'tenfold/programme/1',
      repeat: [
        {
          act: 'buy-back',
          every: 'month',
          from: '2025-03-03',
          to: '2025-12-31',
          fields: { class: 'B', shares: '500000000', for: 'cancellation' },
        },
      ],
    };
    const cwd = folderWith({ 'year.json': JSON.stringify(programme) });
    const { exit, stderr } = await type(['clear', join(root, invented), '--programme', 'year.json'], { cwd });
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /^year\.json, repeated step 1, 3 Apr 2025, fields\.shares: Only 370,000,000 shares of class B/,
    );
  });
});
