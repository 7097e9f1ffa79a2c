import { describe, expect, test } from 'vitest';
import { answerOf, caseNames, readCase } from './poll-case.ts';

/** Figures that are not the same, by case. All others must be, to the last printed digit. */
const mistakes: Readonly<Record<string, readonly string[]>> = {
  // Both totals of class Y and of all stand under each other's heading, on both resolutions (of class Z they are alike).
  'bilibili-2023-06': ['8 Y', '8 Y', '8 all', '8 all', '9 Y', '9 Y', '9 all', '9 all'].map(
    (place) => `${place} under-other-heading`,
  ),
};

/** How many printed figures each case has: none may be lost on the way. */
const figures: Readonly<Record<string, number>> = {
  'bilibili-2023-06': 48,
  'bosideng-2020-08-21': 21,
  'genor-2024-06-27': 24,
  'haier-2021-06-agm': 54,
  'hesai-2026-06-26': 3,
  'kingsoftcloud-2024-06-28': 18,
  'liauto-2023-05-31': 19,
  'miniso-2024-06-20': 15,
  'oneconnect-2025-05-29': 1,
  'pku-resources-2020-03-12': 10,
  'shenzhen-investment-2019-05-29': 30,
  'sina-2017-11-03': 16,
  'tuya-2023-06-20': 3,
  'tuya-2024-06-20': 3,
};

describe('published polls are reproduced to the last printed digit', () => {
  test.each(caseNames)('%s', (name) => {
    const compared = answerOf(readCase(name)).published?.figures ?? [];
    expect(compared).toHaveLength(figures[name] ?? 0);
    const unlike = compared.filter(({ outcome }) => outcome !== 'same');
    expect(
      unlike.map(({ resolution, shareClass, outcome }) => `${resolution} ${shareClass ?? 'all'} ${outcome}`),
    ).toEqual(mistakes[name] ?? []);
  });
});
