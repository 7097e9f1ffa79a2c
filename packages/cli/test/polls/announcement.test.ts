import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type } from '../run-command.ts';

const poll = [
  'poll',
  'examples/invented.json',
  'examples/polls/meeting.json',
  'examples/polls/instructions.csv',
  '--register',
  'examples/polls/register.csv',
];
const example = 'examples/polls/announcement.html';
const folder = mkdtempSync(join(tmpdir(), 'tenfold-announcement-'));

interface Compared {
  readonly published: {
    readonly figures: number;
    readonly same: number;
    readonly differences: readonly { readonly resolution: string; readonly figure: string; readonly outcome: string }[];
  };
}

describe('the announcement among the examples', () => {
  test('is read, and its slips are told with both figures', async () => {
    const { exit, stdout } = await type(['announcement', example, '--json']);
    const { slips, unsure, meeting, figures } = JSON.parse(stdout) as Record<
      'slips' | 'unsure' | 'figures',
      unknown[]
    > & {
      readonly meeting: unknown;
    };
    expect(exit).toBe(1);
    // Seven resolutions of three rows with six figures and an outcome, and two bases.
    expect(figures).toHaveLength(7 * (3 * 6 + 1) + 2);
    expect(unsure).toEqual([]);
    expect(slips.map((one) => (one as { readonly key: string }).key).toSorted()).toEqual([
      // On the three others every share has one vote, and both totals are alike.
      ...['1', '2(a)', '4', '6'].map(() => 'announcement.slip.exchanged'),
      'announcement.slip.percent',
    ]);
    expect(meeting).toMatchObject({ kind: 'annual', date: '2026-05-20', withdrawn: ['7'] });
  });

  test('beside the count: what the reading told is what differs', async () => {
    const { exit, stdout } = await type([...poll, '--published', example, '--json']);
    const { published } = JSON.parse(stdout) as Compared;
    expect(exit).toBe(1);
    const others = published.differences.filter(({ outcome }) => outcome !== 'under-other-heading');
    expect(others).toMatchObject([{ resolution: '4', figure: 'percentFor', outcome: 'differs' }]);
    expect(published.differences.length - others.length).toBe(4 * 4);
  });

  test('on the page, with a note of how much was surely read', async () => {
    const { stdout } = await type([...poll, '--published', example]);
    expect(stdout).toContain('Read off the announcement as a draft. Figures that are certain: 133; likely:');
  });

  test('written as a draft and given back it is compared as the announcement is', async () => {
    const draft = join(folder, 'published.json');
    const written = await type(['announcement', example, '--out', draft]);
    expect(written.stdout.replaceAll(/\s+/g, ' ')).toContain('a draft of the format tenfold/published-poll/1');
    const [direct, drafted] = await Promise.all(
      [example, draft].map(
        async (file) => JSON.parse((await type([...poll, '--published', file, '--json'])).stdout) as Compared,
      ),
    );
    expect(drafted?.published).toEqual(direct?.published);
  });
});

describe.each(['en', 'zh-Hant', 'zh-Hans'])('what we print we read, in %s', (language) => {
  test.each(['pdf', 'docx', 'html'])('%s', async (form) => {
    const file = join(folder, `own.${language}.${form}`);
    await type([...poll, '--out', file, '--lang', language]);
    const { exit, stdout } = await type([...poll, '--published', file, '--json']);
    const { published } = JSON.parse(stdout) as Compared;
    expect(published.differences).toEqual([]);
    // Seven resolutions, three rows of six figures each; what sentences say comes on top.
    expect(published.figures).toBeGreaterThanOrEqual(7 * 18);
    expect(exit).toBe(0);
  });
});

describe('what is no announcement is refused with one sentence', () => {
  const given = (name: string, bytes: string | Uint8Array): string => {
    const path = join(folder, name);
    writeFileSync(path, bytes);
    return path;
  };

  test.each([
    ['letter.txt', 'Dear shareholder, thank you for voting.', 'No table of poll results was found'],
    ['broken.pdf', '%PDF-1.7\nnothing', 'cut off or broken'],
    ['bytes.bin', new Uint8Array([0, 1, 2, 255]), 'This is no PDF, DOCX, HTML page'],
  ])('%s', async (name, bytes, sentence) => {
    const { exit, stdout, stderr } = await type(['announcement', given(name, bytes)]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });

  test('a draft that cannot be written is said so, and the old file stays', async () => {
    const taken = given('taken', 'a file');
    const { exit } = await type(['announcement', example, '--out', join(taken, 'published.json')]);
    expect(exit).toBe(2);
    expect(readFileSync(taken, 'utf8')).toBe('a file');
  });
});

describe('an announcement of several meetings', () => {
  const table = (cells: string): string =>
    `<table><tr><td></td><td>Resolutions</td><td>For</td><td>Against</td></tr><tr><td>1.</td><td>To sell</td>${cells}</tr></table>`;
  const file = join(folder, 'several.html');
  writeFileSync(
    file,
    `<p>POLL RESULTS OF THE AGM</p>${table('<td>3,000 (75%)</td><td>1,000 (25%)</td>')}<p>POLL RESULTS OF THE H SHARE CLASS MEETING</p>${table('<td>400 (40%)</td><td>600 (60%)</td>')}`,
  );

  test('without a word which is meant, one sentence lists them', async () => {
    const { exit, stdout, stderr } = await type(['announcement', file]);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('with "--part": 1: AGM and 2: H SHARE CLASS MEETING');
  });

  test.each([
    ['1', 'AGM', '3000'],
    ['annual general meeting', 'AGM', '3000'],
    ['H股類別股東會', 'H SHARE CLASS MEETING', '400'],
  ])('%s names %s', async (which, title, votesFor) => {
    const { stdout } = await type(['announcement', file, '--part', which, '--json']);
    const { part, published } = JSON.parse(stdout) as Record<'part' | 'published', unknown>;
    expect(part).toMatchObject({ of: 2, title });
    expect(published).toMatchObject({ title, resolutions: [{ number: '1', votesFor }] });
  });

  test.each([
    ['announcement', file, '--part', 'court meeting'],
    [...poll, '--published', file],
    [...poll, '--part', '1'],
  ])('a meeting that is not there, or not named, is refused: %s', async (...words) => {
    const { exit, stdout, stderr } = await type(words);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/no results of a meeting|the results of 2 meetings|picks a meeting/);
  });
});
