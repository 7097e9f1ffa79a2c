import { describe, expect, test } from 'vitest';
import { instrumentOf } from './papers.ts';
import { chinese, chineseWordings, english, englishWordings, paperWith } from './wordings.ts';

const papers = [
  ['English', english, englishWordings],
  ['Chinese', chinese, chineseWordings],
] as const;

const departuresOf = (text: string): readonly string[] =>
  instrumentOf(text)
    .deviations.map(({ effect }) => effect.replace('instrument.effect.', ''))
    .toSorted();

describe.each(papers)('%s, one part of the paper said as another lawyer might', (_, parts, wordings) => {
  test('the paper itself departs in nothing', () => {
    const { deviations, missing, doubtful } = instrumentOf(paperWith(parts, {}));
    expect([deviations, missing, doubtful]).toEqual([[], [], []]);
  });

  test.each(wordings.map(([other, departures]) => [Object.values(other).join(' … '), other, departures] as const))(
    '%s',
    (__, other, departures) => {
      expect(departuresOf(paperWith(parts, other))).toEqual(departures.toSorted());
    },
  );
});
