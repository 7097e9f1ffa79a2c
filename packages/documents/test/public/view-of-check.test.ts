import { describe, expect, test } from 'vitest';
import { languages, type Said, saidIn, viewOfCheck } from '../../src/index.ts';
import { checkOf, entry, opened } from '../check/check-of.ts';

type EntryOfRecord = ReturnType<typeof entry>;

const LISTED = '2024-01-02';

/** What both promised on the day of listing. */
const promises: readonly EntryOfRecord[] = ['ann', 'bob'].map((person) =>
  entry(`promise-${person}`, 'undertaking-given', LISTED, { beneficiary: person, undertaking: person }),
);

/** A hundred one-vote shares are bought back and cancelled: ten weighted shares have to be converted, six of them Ann's. */
function fall(standing: string): readonly EntryOfRecord[] {
  return [
    entry('bought', 'shares-bought-back', '2024-03-04', { class: 'B', shares: '100', for: 'cancellation' }, standing),
    entry('fell', 'shares-cancelled', '2024-03-05', { class: 'B', shares: '100', from: 'bought-back' }, standing),
  ];
}

/** Both convert their parts. */
function converted(on: string, standing = 'primary'): readonly EntryOfRecord[] {
  return [
    ['ann', '6'],
    ['bob', '4'],
  ].map(([holder = '', shares = '']) =>
    entry(`converted-${holder}`, 'weighted-shares-converted', on, { holder, class: 'A', shares, into: 'B' }, standing),
  );
}

/** The texts of the view by their names. */
function saidOf(
  entries: readonly EntryOfRecord[],
  on: string,
  language: (typeof languages)[number] = 'en',
): Readonly<Record<string, string>> {
  const view = viewOfCheck(checkOf([...opened(), ...entries], { on }), language);
  return Object.fromEntries(saidIn(view).map(({ id, text }): [string, string] => [id, text]));
}

describe('the answer', () => {
  test('promises that were always kept are kept since they were given', () => {
    const said = saidOf(promises, '2024-02-01');
    expect(said['headline']).toBe('The promises to shareholders are being kept');
    expect(said['since']).toBe('The record shows no lapse since they were given on 2 Jan 2024.');
  });

  test('what has to be done today is no breach yet, and names its day', () => {
    const said = saidOf([...promises, ...fall('primary')], '2024-03-05');
    expect(said['word']).toBe('To be done');
    expect(said['provision.8A.15.word']).toBe('by 5 Mar 2024');
  });

  test('a breach that a primary source shows is called one', () => {
    const said = saidOf([...promises, ...fall('primary')], '2024-03-08');
    expect(said['headline']).toBe('A promise to shareholders is not being kept');
    expect(said['provision.8A.15.word']).toBe('Not kept');
    expect(said['since']).toBeUndefined();
  });

  test('a reason that is the same for several people is told once, and one’s own with his name', () => {
    const said = saidOf([...promises, ...fall('primary')], '2024-03-08');
    expect(said['because.0']).toMatch(/^Chan Wing Sze: The number of shares fell on 5 Mar 2024\./);
    expect(said['because.1']).toMatch(/^Ho Man Wai: /);
    const holdings = ['A', 'B'].map((shareClass) => ({ holder: 'ann', class: shareClass, shares: null }));
    const { answer } = viewOfCheck(checkOf([...opened(holdings), ...promises], { on: '2024-02-01' }), 'en');
    expect(answer.told.map(({ text }) => text)).toEqual([expect.stringMatching(/^Others can cast between/)]);
  });

  test.each(['secondary', 'assumed'])(
    'a breach on %s evidence alone is never called one, in any language',
    (standing) => {
      for (const language of languages) {
        const bare = saidOf([...promises, ...fall('primary')], '2024-03-08', language);
        const said = saidOf([...promises, ...fall(standing)], '2024-03-08', language);
        for (const id of ['headline', 'word', 'provision.8A.15.word']) {
          expect(said[id], id).toBeDefined();
          expect(said[id], id).not.toBe(bare[id]);
        }
      }
    },
  );

  test('a breach that is over is told with its days, and the promises are kept since the day after', () => {
    const said = saidOf([...promises, ...fall('primary'), ...converted('2024-03-14')], '2024-04-01');
    expect(said['word']).toBe('Kept');
    expect(said['since']).toBe('The record shows no lapse since 15 Mar 2024.');
    expect(said['provision.8A.15.word']).toBe('Kept');
    const lapses = Object.entries(said).filter(([id]) => id.startsWith('lapse.'));
    expect(lapses.map(([, text]) => text)).toEqual([
      'Rule 8A.15, Chan Wing Sze: from 5 Mar 2024 until 14 Mar 2024',
      'Rule 8A.15, Ho Man Wai: from 5 Mar 2024 until 14 Mar 2024',
    ]);
  });

  test('of a breach that is over on published figures alone it is said that nothing confirms it', () => {
    const entries = [...promises, ...fall('secondary'), ...converted('2024-03-14', 'secondary')];
    const said = saidOf(entries, '2024-04-01');
    const lapses = Object.entries(said).filter(([id]) => id.startsWith('lapse.'));
    expect(lapses.length).toBe(2);
    expect(lapses.every(([, text]) => text.includes('not confirmed'))).toBe(true);
  });

  test('the gravest answer among the promises in force counts, and those that ended do not', () => {
    const left = entry('bob-left', 'director-ceased', '2024-03-06', { person: 'bob' });
    const said = saidOf([...promises, left], '2024-03-08');
    expect(said['word']).toBe('Kept');
    expect(said['person.bob.promise']).toContain('the promise ended on 6 Mar 2024');
    const both = [left, entry('ann-left', 'director-ceased', '2024-03-07', { person: 'ann' })];
    expect(saidOf([...promises, ...both], '2024-03-08')['headline']).toBe('The promises to shareholders have ended');
  });

  test('where no promise is recorded, none is said to be kept', () => {
    const said = saidOf([], '2024-02-01');
    expect(said['headline']).toBe('No promise to shareholders is recorded on this day');
    expect(said['word']).toBeUndefined();
    expect(Object.keys(said).filter((id) => id.startsWith('provision.'))).toEqual([]);
  });
});

describe('the votes', () => {
  test('are those of all beneficiaries together, cut and never rounded', () => {
    const view = viewOfCheck(checkOf([...opened(), ...promises], { on: '2024-02-01' }), 'en');
    // 1,000 of 1,900 votes, and 100 of 1,000 shares.
    expect(view.votes?.sentence.text).toContain('10% of the capital and 52.63% of the votes on ordinary matters');
    expect(view.votes?.bars.map(({ thousandths }) => thousandths)).toEqual([526, 100]);
  });

  test('that are not known are not drawn', () => {
    const holdings = [{ holder: 'ann', class: 'A', shares: null }];
    const view = viewOfCheck(checkOf([...opened(holdings), ...promises], { on: '2024-02-01' }), 'en');
    expect(view.votes?.bars).toEqual([]);
    expect(view.votes?.sentence.text).toContain('can’t be worked out');
  });
});

test('what was not compared with the official text is marked where it stands', () => {
  const said = saidOf(promises, '2024-02-01');
  expect(said['provision.8A.14.unchecked']).toBe('Our reading of Rule 8A.14 was not compared with the official text.');
  expect(said['provision.8A.15.unchecked']).toBeUndefined();
});

test('every text has a name of its own', () => {
  const view = viewOfCheck(checkOf([...opened(), ...promises, ...fall('primary')], { on: '2024-03-08' }), 'en');
  const names = saidIn(view).map(({ id }: Said) => id);
  expect(names.length).toBeGreaterThan(50);
  expect(new Set(names).size).toBe(names.length);
});
