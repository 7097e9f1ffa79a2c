import { addRatios, ratio, type Ratio, whole, zero } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { capitalOfDayJson } from '../../src/capital/capital-of-day-json.ts';
import { checkJson } from '../../src/check/check-json.ts';
import { checkOn, exampleRecord } from '../check/example-record.ts';

interface Ends {
  readonly low: string;
  readonly high: string | null;
}

interface Cast {
  readonly votes: Ends | null;
  readonly part: Ends | null;
}

interface Day {
  readonly classes: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly all: Readonly<Record<string, unknown>>;
  readonly casts: {
    readonly beneficiaries: readonly { readonly person: string; readonly ordinary: Cast; readonly reserved: Cast }[];
    readonly others: { readonly ordinary: Cast; readonly reserved: Cast };
  };
  readonly published: readonly { readonly text: string; readonly agrees: string }[];
  readonly unknown: readonly {
    readonly what: string;
    readonly shareClass: string | null;
    readonly who: string | null;
  }[];
}

function dayOf(name: string, on: string): Day {
  return capitalOfDayJson(checkOn(exampleRecord(name), on), 'en') as unknown as Day;
}

function exactly(count: string): Ends {
  return { low: count, high: count };
}

describe('the classes', () => {
  test('weight that has ended still stands in its class, with one vote', () => {
    const { classes, all } = dayOf('invented', '2026-06-16');
    const a = { id: 'A', weighted: true, votesPerShare: '8', inIssue: '100000000', treasury: '0', boughtBack: '0' };
    expect(classes[0]).toEqual({
      ...a,
      ended: exactly('20000000'),
      live: exactly('80000000'),
      voting: exactly('100000000'),
    });
    expect(classes[1]).toMatchObject({ id: 'B', ended: null, live: null, voting: exactly('850000000') });
    expect(all).toMatchObject({ inIssue: '950000000', ended: exactly('20000000'), voting: exactly('950000000') });
  });

  test('what is bought back and not cancelled is in issue and does not vote', () => {
    const { classes } = dayOf('invented', '2026-05-12');
    expect(classes[1]).toMatchObject({ inIssue: '900000000', boughtBack: '50000000', voting: exactly('850000000') });
  });

  test('a total that is not recorded is no number', () => {
    const { classes, all, unknown } = dayOf('sensetime', '2024-07-01');
    expect(classes[1]).toMatchObject({ inIssue: null, voting: null });
    expect(all).toMatchObject({ inIssue: null, voting: null });
    expect(unknown).toContainEqual({ what: 'in-issue', shareClass: 'B', who: null });
  });
});

describe('who casts what', () => {
  test.each([
    ['invented', '2026-06-16'],
    ['minimax', '2026-02-01'],
  ])('on a day on which all is known the parts of %s are the whole, and are those of the check', (name, on) => {
    const { casts } = dayOf(name, on);
    const check = checkJson(checkOn(exampleRecord(name), on), 'en') as unknown as {
      readonly beneficiaries: readonly {
        readonly person: string;
        readonly votes: Readonly<Record<'ordinary' | 'reserved', string>>;
        readonly partOfVotes: Readonly<Record<'ordinary' | 'reserved', string>>;
      }[];
    };
    for (const matter of ['ordinary', 'reserved'] as const) {
      const parts = [...casts.beneficiaries.map((one) => one[matter]), casts.others[matter]].map(
        ({ part }) => part?.low,
      );
      expect(parts.reduce<Ratio>((sum, part) => addRatios(sum, read(part ?? '0')), zero)).toEqual(whole);
      for (const { person, ...matters } of casts.beneficiaries) {
        const his = check.beneficiaries.find((one) => one.person === person);
        expect(matters[matter].part).toEqual(exactly(his?.partOfVotes[matter] ?? ''));
        expect(matters[matter].votes).toEqual(exactly(his?.votes[matter] ?? ''));
      }
    }
  });

  test('nobody casts more than there is, and less than nothing is left to nobody', () => {
    const { casts } = dayOf('sensetime', '2026-01-01');
    for (const { ordinary } of casts.beneficiaries)
      expect(read(ordinary.part?.high ?? '2').numerator).toBeLessThanOrEqual(
        read(ordinary.part?.high ?? '1').denominator,
      );
    expect(casts.others.ordinary.part).toEqual({ low: '0', high: '1' });
    expect(casts.others.ordinary.votes?.low).toBe('0');
  });
});

test('what is not recorded of holders and vehicles is said by name', () => {
  const { unknown } = dayOf('sensetime', '2026-01-01');
  expect(unknown).toContainEqual({ what: 'holding', shareClass: 'B', who: 'xu-li' });
  expect(unknown).toContainEqual({ what: 'interests', shareClass: null, who: 'sensetalent' });
  expect(unknown).toContainEqual({ what: 'weight-ended', shareClass: 'A', who: null });
  expect(dayOf('minimax', '2026-02-01').unknown).toEqual([]);
});

test('every published figure is named in words', () => {
  const { published } = dayOf('sensetime', '2023-12-31');
  expect(published.length).toBeGreaterThan(5);
  expect(published.map(({ text }) => text)).toContain('Tang Xiao’ou, % of votes');
  expect(published.filter(({ agrees }) => agrees === 'no')).toHaveLength(1);
});

function read(text: string): Ratio {
  const [numerator = '', denominator = '1'] = text.split('/');
  return ratio(BigInt(numerator), BigInt(denominator));
}
