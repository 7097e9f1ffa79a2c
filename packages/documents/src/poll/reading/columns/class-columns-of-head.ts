import { plainText } from '../plain-text.ts';
import type { Fragment, SheetSection } from '../sheet.ts';
import type { Head, Unit, Way } from '../table-read.ts';
import { unitIn } from '../way-words.ts';
import { classColumns, namesClasses } from './class-columns.ts';
import { headRegion } from './head-region.ts';
import { type HeadToken, labelForms, tokensIn, totalForm } from './head-tokens.ts';
import { headOfRows } from './parted-by-class.ts';

/** A head with its columns, where they part the votes by class. Where they do so unclearly nothing under it can be read. */
export function withClassColumns(head: Head, section: SheetSection, isHeading: (text: string) => boolean): Head {
  const region = headRegion(head, section, isHeading);
  const tokens = tokensIn(section.kind, region);
  if (!namesClasses(tokens)) return isManifold(tokens) ? { ...head, isRepeated: true } : head;
  const columns = classColumns(section.kind, tokens);
  if (columns === null) return { ...head, columns: [] };
  const edges = {
    top: Math.min(head.top, ...tokens.map(({ top }) => top)),
    bottom: Math.max(head.bottom, ...tokens.map(({ bottom }) => bottom)),
    left: section.kind === 'lines' ? head.left : Math.min(head.left, ...tokens.map(({ left }) => left)),
    firstEnd: Math.min(head.firstEnd, ...tokens.map(({ right }) => right)),
  };
  return headOfRows({ ...head, ...edges, cells: unitOfCells(region) }, columns);
}

/** The ways stand there more than once. */
function isManifold(tokens: readonly HeadToken[]): boolean {
  const isTwice = (way: Way): boolean => tokens.filter(({ says }) => 'way' in says && says.way === way).length > 1;
  return isTwice('for') && isTwice('against');
}

/** “Class A Shares” over a column says whose votes stand there, and not that they are shares. */
function unitOfCells(region: readonly Fragment[]): Unit {
  const told = new Set(
    region.flatMap(({ text }) => {
      const rest = [totalForm, ...labelForms].reduce((left, form) => left.replaceAll(form, ' '), plainText(text));
      return unitIn(rest) ?? [];
    }),
  );
  const [only] = told;
  return told.size === 1 ? (only ?? null) : null;
}
