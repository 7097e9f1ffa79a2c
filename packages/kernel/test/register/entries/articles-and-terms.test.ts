import { describe, expect, test } from 'vitest';
import { ratio } from '../../../src/numbers/ratio.ts';
import { applied, listedLife, on, refusal } from '../life.ts';

test('an application changes nothing in the register', () => {
  const register = applied([on('2021-06-01', 'issuer-applied', { sponsor: 'Example Capital' })]);
  expect(register.listing).toEqual([]);
});

describe('articles take effect', () => {
  test('what they say is kept; what nobody read of them is null', () => {
    const { articles } = applied([
      on('2022-01-03', 'articles-adopted', {
        requisitionThreshold: '1/10',
        specialMajority: '3/4',
        safeguards: ['8A.07', '8A.24'],
      }),
      on('2023-01-03', 'articles-adopted', {}),
    ]);
    expect(articles).toEqual([
      {
        on: '2022-01-03',
        entry: 'articles-adopted.2022-01-03',
        requisitionThreshold: ratio(1n, 10n),
        specialMajority: ratio(3n, 4n),
        safeguards: ['8A.07', '8A.24'],
      },
      {
        on: '2023-01-03',
        entry: 'articles-adopted.2023-01-03',
        requisitionThreshold: null,
        specialMajority: null,
        safeguards: null,
      },
    ]);
  });

  test('the whole may be asked for', () => {
    const { articles } = applied([
      on('2022-01-03', 'articles-adopted', { requisitionThreshold: '1', specialMajority: '1' }),
    ]);
    expect(articles).toHaveLength(1);
  });

  test.each(['requisitionThreshold', 'specialMajority'])('a %s of more than the whole is refused', (name) => {
    expect(refusal([on('2022-01-03', 'articles-adopted', { [name]: '101/100' })])).toEqual({
      field: `fields.${name}`,
      message: { key: 'register.more-than-whole', figures: { ratio: { ratio: ratio(101n, 100n) } } },
    });
  });
});

describe('the votes of a class are changed', () => {
  test('the change is kept with what it was and what it is', () => {
    const register = applied([
      ...listedLife,
      on('2022-05-01', 'class-terms-changed', { class: 'A', votesPerShare: '5' }),
      on('2022-06-01', 'class-terms-changed', { class: 'A', votesPerShare: null }),
    ]);
    expect(register.classChanges).toEqual([
      {
        entry: 'class-terms-changed.2022-05-01',
        on: '2022-05-01',
        shareClass: 'A',
        from: ratio(10n, 1n),
        to: ratio(5n, 1n),
      },
      { entry: 'class-terms-changed.2022-06-01', on: '2022-06-01', shareClass: 'A', from: ratio(5n, 1n), to: null },
    ]);
    expect(register.classes.get('A')?.votesPerShare).toBeNull();
  });

  test('a class without weight may lose its votes', () => {
    const register = applied([
      ...listedLife,
      on('2022-05-01', 'class-terms-changed', { class: 'B', votesPerShare: '0' }),
    ]);
    expect(register.classes.get('B')?.votesPerShare).toEqual(ratio(0n, 1n));
  });

  test('a weighted class can not', () => {
    expect(
      refusal([...listedLife, on('2022-05-01', 'class-terms-changed', { class: 'A', votesPerShare: '0' })]),
    ).toEqual({
      field: 'fields.votesPerShare',
      message: { key: 'register.weight-without-votes', figures: { class: { name: 'A' } } },
    });
  });

  test('a class that there is not', () => {
    expect(
      refusal([...listedLife, on('2022-05-01', 'class-terms-changed', { class: 'Y', votesPerShare: '1' })]),
    ).toEqual({
      field: 'fields.class',
      message: {
        key: 'register.class-unknown',
        figures: { class: { quote: 'Y' }, known: { list: [{ quote: 'A' }, { quote: 'B' }] } },
      },
    });
  });
});

describe('an entry is withdrawn', () => {
  test('the entry that withdraws does nothing itself', () => {
    const register = applied([on('2022-01-04', 'entry-withdrawn', { reason: 'Twice.' }, { supersedes: 'earlier' })]);
    expect(register.applied).toBe(1);
  });

  test('without saying which is refused', () => {
    expect(refusal([on('2022-01-04', 'entry-withdrawn')])).toEqual({
      field: 'supersedes',
      message: { key: 'register.withdraws-nothing', figures: {} },
    });
  });
});
