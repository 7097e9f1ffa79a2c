import { assessRule } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { r8a07, r8a08, r8a10 } from '../src/index.ts';
import { answers, entry, life, listedLife, only, worldOn } from './world.ts';

describe('8A.07, 8A.08, 8A.10: the classes', () => {
  test('what the articles give force to decides whether class A differs in votes only', () => {
    expect(answers(r8a07, worldOn('2022-02-01', listedLife))).toEqual([
      'example information-missing 8A.07.other-rights-unknown',
    ]);
    const adopted = life(
      ['2022-01-04', 'articles-adopted', { safeguards: ['8A.07'] }],
      ['2022-01-05', 'articles-adopted', {}],
    );
    expect(answers(r8a07, worldOn('2022-02-01', adopted))).toEqual(['example kept 8A.07.votes-only']);
    const other = life(['2022-01-04', 'articles-adopted', { safeguards: ['8A.08'] }]);
    expect(answers(r8a07, worldOn('2022-02-01', other))).toEqual(['example information-missing 8A.07.articles-silent']);
  });

  test('a third class with more votes than class B that is not recorded as weighted is asked about', () => {
    const fields = { class: 'C', votesPerShare: '2', weighted: false, listed: false };
    const world = worldOn('2022-02-01', life(['2022-01-04', 'share-class-created', fields]));
    expect(answers(r8a07, world)).toEqual(['example information-missing 8A.07.superior-not-weighted']);
    expect(only(assessRule(world, r8a07)).reasons[0]?.figures).toEqual({ superior: { list: [{ name: 'C' }] } });
  });

  test('class A is not listed; a second weighted class that is listed is a breach', () => {
    expect(answers(r8a08, worldOn('2022-02-01', listedLife))).toEqual(['example kept 8A.08.not-listed']);
    const fields = { class: 'C', votesPerShare: '10', weighted: true, listed: true };
    const finding = only(assessRule(worldOn('2022-02-01', life(['2022-01-04', 'share-class-created', fields])), r8a08));
    expect(finding).toMatchObject({
      verdict: 'breached',
      reasons: [{ figures: { classes: { list: [{ name: 'C' }] } } }],
    });
  });

  test('class A has ten votes; eleven from the day on which its terms change', () => {
    const raised = life(['2023-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '11' }, { id: 'raised' }]);
    expect(answers(r8a10, worldOn('2023-05-01', raised))).toEqual(['example kept 8A.10.within']);
    const finding = only(assessRule(worldOn('2023-05-02', raised), r8a10));
    expect(finding).toMatchObject({ verdict: 'breached', reasons: [{ entries: ['class-a', 'raised', 'class-b'] }] });
  });

  test('the votes are compared with the listed ordinary class, and one without votes is no measure', () => {
    const more = life(
      [
        '2022-01-04',
        'share-class-created',
        { class: 'P', votesPerShare: '0', weighted: false, listed: true },
        { id: 'p' },
      ],
      [
        '2022-01-04',
        'share-class-created',
        { class: 'H', votesPerShare: '1/2', weighted: false, listed: false },
        { id: 'h' },
      ],
    );
    expect(answers(r8a10, worldOn('2022-02-01', more))).toEqual(['example kept 8A.10.within']);
  });

  test('the votes of an ordinary class without a number are asked for before any that is known', () => {
    const more = life([
      '2022-01-04',
      'share-class-created',
      { class: 'H', votesPerShare: null, weighted: false, listed: true },
    ]);
    const { verdict, reasons } = only(assessRule(worldOn('2022-02-01', more), r8a10));
    expect([verdict, reasons[0]?.figures['class']]).toEqual(['information-missing', { name: 'H' }]);
  });

  test('the articles that list safeguards last are the ones that speak', () => {
    const replaced = life(
      ['2022-01-03', 'articles-adopted', { safeguards: ['8A.07'] }],
      ['2022-01-04', 'articles-adopted', { safeguards: ['8A.08'] }],
    );
    expect(answers(r8a07, worldOn('2022-02-01', replaced))).toEqual([
      'example information-missing 8A.07.articles-silent',
    ]);
  });

  test('a class without votes is no measure of another, and a beneficiary needs a class', () => {
    const preference = { class: 'P', votesPerShare: '0', weighted: false, listed: false };
    const world = worldOn('2022-02-01', life(['2022-01-04', 'share-class-created', preference]));
    expect(answers(r8a07, world)).toEqual(['example information-missing 8A.07.other-rights-unknown']);
    const without = worldOn('2022-02-01', [...listedLife.slice(2, 4), ...listedLife.slice(9, 11)]);
    expect(answers(r8a07, without)).toEqual(['example information-missing 8A.07.no-class']);
  });

  test('votes that are not recorded are asked for while somebody may have weight', () => {
    const unknown = { class: 'A', votesPerShare: null, weighted: true, listed: false };
    const created = entry('2021-01-04', 'share-class-created', unknown);
    const answer = (more: readonly ReturnType<typeof entry>[]) =>
      answers(r8a10, worldOn('2022-02-01', [created, ...listedLife.slice(1), ...more]));
    const dead = ['chan', 'wong'].map((person) => entry('2022-01-31', 'person-died', { person }, { id: person }));
    expect(answer([])).toEqual(['example information-missing 8A.10.votes-unknown']);
    expect(answer(dead.slice(0, 1))).toEqual(['example information-missing 8A.10.votes-unknown']);
    expect(answer(dead)).toEqual(['example not-applicable rule.no-live-weight']);
  });

  test('a class that looks empty because no position is recorded is asked about too', () => {
    const created = entry('2021-01-04', 'share-class-created', {
      class: 'A',
      votesPerShare: null,
      weighted: true,
      listed: false,
    });
    const nobody = [created, ...listedLife.slice(1, 2), ...listedLife.slice(9, 10)];
    expect(answers(r8a10, worldOn('2022-02-01', nobody))).toEqual(['example information-missing 8A.10.votes-unknown']);
  });

  test('the change that set the votes of a class last is the one cited, and the unknown class the one named', () => {
    const changed = life(
      ['2023-05-02', 'class-terms-changed', { class: 'A', votesPerShare: '9' }, { id: 'first' }],
      ['2023-05-03', 'class-terms-changed', { class: 'A', votesPerShare: null }, { id: 'second' }],
    );
    const { reasons } = only(assessRule(worldOn('2023-05-03', changed), r8a10));
    expect(reasons).toMatchObject([{ entries: ['class-a', 'second', 'class-b'], figures: { class: { name: 'A' } } }]);
  });

  test('an ordinary class of unknown votes is asked for wherever it stands among others', () => {
    const unknown = entry('2021-01-04', 'share-class-created', {
      class: 'H',
      votesPerShare: null,
      weighted: false,
      listed: true,
    });
    const { reasons } = only(assessRule(worldOn('2022-02-01', [unknown, ...listedLife]), r8a10));
    expect(reasons[0]?.figures['class']).toEqual({ name: 'H' });
  });

  test('where no ordinary class is listed, the one with the fewest votes is the measure', () => {
    const classes = [
      ['A', '10', true],
      ['H', '2', false],
      ['B', '1/2', false],
    ].map(([id, votesPerShare, weighted]) =>
      entry(
        '2021-01-04',
        'share-class-created',
        { class: id, votesPerShare, weighted, listed: false },
        { id: `class-${id}` },
      ),
    );
    const listed = entry('2022-01-03', 'issuer-listed', { status: 'chapter-8a' });
    const { verdict, reasons } = only(assessRule(worldOn('2022-02-01', [...classes, listed]), r8a10));
    expect([verdict, reasons[0]?.figures['other']]).toEqual(['breached', { name: 'B' }]);
  });
});
