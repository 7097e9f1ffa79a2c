import { ratio, roundedPercentage } from '@tenfold/kernel';
import { describe, expect, test } from 'vitest';
import { percentText } from '../../src/returns/index.ts';
import type { ReturnClass, ReturnFigures } from '../../src/returns/return-figures.ts';
import { exampleRecord } from '../check/example-record.ts';
import { type PublishedClass, publishedReturns } from './published-returns.ts';
import { figuresFor } from './return-of.ts';

function classNamed({ classes }: ReturnFigures, id: string): ReturnClass {
  const found = classes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no class ${id}`);
  return found;
}

/** What our figures say where the return said something. */
function saidOf(one: ReturnClass, asked: PublishedClass): PublishedClass {
  const { opening, movements, totalE, closing, notCancelled } = asked;
  const partE = one.partTotals.find(({ part }) => part === 'E');
  return {
    class: one.id,
    ...(opening === undefined ? {} : { opening: `${one.opening.issued}` }),
    ...(movements === undefined
      ? {}
      : { movements: one.movements.map(({ kind, change }) => [kind, `${change.total}`]) }),
    ...(totalE === undefined ? {} : { totalE: `${partE?.change.total}` }),
    ...(closing === undefined ? {} : { closing: `${one.closing.issued}` }),
    ...(notCancelled === undefined
      ? {}
      : {
          notCancelled: one.notCancelled.map(({ on, shares, parts }, at) => {
            const percent = notCancelled[at]?.[2];
            const printed = parts.ofAll === null ? '' : percentText(parts.ofAll);
            return percent === undefined ? [on ?? '', `${shares}`] : [on ?? '', `${shares}`, printed];
          }),
        }),
  };
}

describe('returns that issuers filed are met to the last share', () => {
  test.each(publishedReturns)('$source', ({ record, kind, asked, classes, all }) => {
    const figures = figuresFor(kind, exampleRecord(record), asked);
    expect(classes.map((one) => saidOf(classNamed(figures, one.class), one))).toEqual(classes);
    if (all?.opening !== undefined) expect(`${figures.all.opening.issued}`).toBe(all.opening);
    if (all?.closing !== undefined) expect(`${figures.all.closing.issued}`).toBe(all.closing);
  });
});

test('on the day of 1 Feb 2019, what was converted is the 0.02 % of all and the 0.08 % of class A that was printed', () => {
  const { all, classes } = figuresFor('next-day-return', exampleRecord('xiaomi'), { on: '2019-02-01' });
  const a = classes.find(({ id }) => id === 'A') as ReturnClass;
  const converted = -(a.change.total as bigint);
  expect(converted).toBe(5_591_700n);
  expect(roundedPercentage(ratio(converted, all.opening.issued as bigint), 2)).toBe('0.02');
  expect(roundedPercentage(ratio(converted, a.opening.issued as bigint), 2)).toBe('0.08');
});

test('a conversion stands on both classes with opposite signs, and each names the other', () => {
  const { classes } = figuresFor('monthly-return', exampleRecord('kanzhun'), { month: '2023-07' });
  const rows = classes.flatMap(({ movements }) => movements.filter(({ other }) => other !== null));
  expect(rows.map(({ shareClass, kind, other, change }) => [shareClass, kind, other, change.total])).toEqual([
    ['A', 'converted-in', 'B', 1_200_000n],
    ['B', 'converted-out', 'A', -1_200_000n],
  ]);
});
