import { labelText, type RowLabel } from '../class-label.ts';
import type { SheetSection } from '../sheet.ts';
import type { Unit, Way } from '../table-read.ts';
import type { HeadToken } from './head-tokens.ts';
import { columnsInOrder } from './columns-in-order.ts';
import { columnsByPlace } from './columns-by-place.ts';

/** A column of a table whose columns part the votes by class: whose votes it counts, and which way they were cast. */
export interface ClassColumn {
  readonly label: RowLabel;
  readonly way: Way | 'total';
  /** Of a total, what its heading says it counts. */
  readonly unit: Unit;
}

/** Whether the words of a head part votes by class: they name two classes, or one and all. */
export function namesClasses(tokens: readonly HeadToken[]): boolean {
  const labels = new Set(tokens.flatMap(({ says }) => ('label' in says ? [labelText(says.label)] : [])));
  return labels.size > 1;
}

/**
 * The columns under a head, from left to right; `null` where its words do not say of each surely whose and which it is. Every class
 * has the same columns in the same order, or the head is left alone.
 */
export function classColumns(kind: SheetSection['kind'], tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  const columns = kind === 'lines' ? columnsInOrder(tokens) : columnsByPlace(tokens);
  return columns !== null && areRegular(columns) ? columns : null;
}

function areRegular(columns: readonly ClassColumn[]): boolean {
  const groups = [...Map.groupBy(columns, ({ label }) => labelText(label)).values()];
  const shapes = groups.map((group) => group.flatMap(({ way }) => (way === 'total' ? [] : [way])).join(' '));
  const [first, ...others] = shapes.filter((shape) => shape !== '');
  const isTwice = groups.some((group) => new Set(waysIn(group)).size < waysIn(group).length);
  const classes = groups.filter(([one]) => one !== undefined && one.label !== 'all');
  return (
    classes.length > 1 &&
    !isTwice &&
    first !== undefined &&
    /for/.test(first) &&
    /against/.test(first) &&
    others.every((shape) => shape === first) &&
    shapes.filter((shape) => shape === '').length <= 1
  );
}

function waysIn(group: readonly ClassColumn[]): readonly Way[] {
  return group.flatMap(({ way }) => (way === 'total' ? [] : [way]));
}
