import type { RowLabel } from '../class-label.ts';
import type { Way } from '../table-read.ts';
import type { ClassColumn } from './class-columns.ts';
import type { HeadToken } from './head-tokens.ts';

type WayToken = HeadToken & { readonly says: { readonly way: Way } };
type NameToken = HeadToken & { readonly says: Exclude<HeadToken['says'], { readonly way: Way }> };

/** The columns under words that have their places: names over ways, or ways over names. */
export function columnsByPlace(tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  const ways = tokens.filter((one): one is WayToken => 'way' in one.says).toSorted(byMiddle);
  const names = tokens.filter((one): one is NameToken => !('way' in one.says)).toSorted(byMiddle);
  return eachNamed(ways, names) ?? namesOverWays(ways, names) ?? waysOverNames(ways, names);
}

function byMiddle(a: HeadToken, b: HeadToken): number {
  return middleOf(a) - middleOf(b);
}

function middleOf({ left, right }: HeadToken): number {
  return (left + right) / 2;
}

/** A total is that of all classes where it stands where the name of a class does. */
function labelOf({ says }: NameToken): RowLabel {
  return 'label' in says ? says.label : 'all';
}

function totalUnder(label: RowLabel, { says }: NameToken): ClassColumn {
  return { label, way: 'total', unit: 'total' in says ? says.total : null };
}

function isTotal({ says }: NameToken): boolean {
  return 'total' in says;
}

/** “Class A For | Class A Against | Class B For | …”: every way has a name of its own over it, under it or beside it. */
function eachNamed(ways: readonly WayToken[], names: readonly NameToken[]): readonly ClassColumn[] | null {
  const end = Math.max(...ways.map(({ right }) => right));
  const all = [...ways, ...names];
  const isAlone = (one: HeadToken): boolean => all.filter(({ piece }) => piece === one.piece).length === 2;
  const own = ways.map((way) =>
    names.filter((name) => (way.piece === name.piece ? isAlone(way) : areStacked(way, name))),
  );
  const behind = names.filter((name) => !own.flat().includes(name));
  if (own.some(({ length }) => length !== 1) || new Set(own.flat()).size !== ways.length) return null;
  if (!behind.every((name) => isTotal(name) && name.left >= end)) return null;
  const columns = ways.map(
    ({ says }, at): ClassColumn => ({
      label: labelOf(own[at]?.[0] as NameToken),
      way: says.way,
      unit: null,
    }),
  );
  return [...columns, ...behind.map((one) => totalUnder('all', one))];
}

function areStacked(a: HeadToken, b: HeadToken): boolean {
  return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 * Math.min(a.right - a.left, b.right - b.left);
}

/** “Class A | Class B | Total” over “For | Against | For | Against | For | Against”, with totals of each or behind all. */
function namesOverWays(ways: readonly WayToken[], names: readonly NameToken[]): readonly ClassColumn[] | null {
  const period = new Set(ways.map(({ says }) => says.way)).size;
  const groups = chunks(ways, period);
  if (groups === null || groups.length < 2) return null;
  const taken = new Set<NameToken>();
  const columns: ClassColumn[] = [];
  for (const [at, group] of groups.entries()) {
    const [start, end] = [(group[0] as WayToken).left, (group.at(-1) as WayToken).right];
    const next = groups[at + 1]?.[0]?.left ?? Number.POSITIVE_INFINITY;
    const over = names.filter((name) => middleOf(name) >= start && middleOf(name) <= end);
    const [name] = over;
    if (name === undefined || over.length > 1) return null;
    const behind = names.filter((one) => middleOf(one) > end && middleOf(one) < next && one !== name);
    const isLast = at === groups.length - 1;
    if (!behind.every(isTotal) || (!isLast && behind.length > 1)) return null;
    for (const one of [name, ...behind]) taken.add(one);
    const label = labelOf(name);
    columns.push(...group.map(({ says }): ClassColumn => ({ label, way: says.way, unit: null })));
    const hasOwn = isLast && columns.some(({ way }) => way === 'total') && behind.length > 0;
    columns.push(...behind.map((one, place) => totalUnder(!isLast || (hasOwn && place === 0) ? label : 'all', one)));
  }
  return taken.size === names.length ? columns : null;
}

/** “For | Against” over “Class A | Class B | Total | Class A | Class B | Total”. */
function waysOverNames(ways: readonly WayToken[], names: readonly NameToken[]): readonly ClassColumn[] | null {
  if (new Set(ways.map(({ says }) => says.way)).size !== ways.length) return null;
  const end = Math.max(...ways.map(({ right }) => right));
  const behind = names.filter((name) => isTotal(name) && name.left >= end && !isUnderLast(name, ways, names));
  const under = names.filter((name) => !behind.includes(name));
  const groups = under.length % ways.length === 0 ? chunksOf(under, under.length / ways.length) : [];
  const isOver = groups.every((group, at) => {
    const way = ways[at] as WayToken;
    return middleOf(way) >= (group[0] as NameToken).left && middleOf(way) <= (group.at(-1) as NameToken).right;
  });
  if (groups.length !== ways.length || !isOver) return null;
  const columns = ways.flatMap(({ says }, at) =>
    (groups[at] ?? []).map((name): ClassColumn => ({ label: labelOf(name), way: says.way, unit: null })),
  );
  return [...columns, ...behind.map((one) => totalUnder('all', one))];
}

/** On a page a way may be narrower than what stands under it: as many names belong to the last way as to the first. */
function isUnderLast(name: NameToken, ways: readonly WayToken[], names: readonly NameToken[]): boolean {
  const each = names.findIndex((one, at) => at > 0 && sameName(one, names[0] as NameToken));
  return each > 0 && names.indexOf(name) < each * ways.length;
}

function sameName(a: NameToken, b: NameToken): boolean {
  return JSON.stringify(labelOf(a)) === JSON.stringify(labelOf(b));
}

/** Ways in groups of a period, each of which has the same ways in the same order. */
function chunks(ways: readonly WayToken[], period: number): readonly (readonly WayToken[])[] | null {
  const groups = period === 0 || ways.length % period !== 0 ? [] : chunksOf(ways, period);
  const shape = (group: readonly WayToken[] | undefined): string => (group ?? []).map(({ says }) => says.way).join(' ');
  return groups.every((group) => shape(group) === shape(groups[0])) && groups.length > 0 ? groups : null;
}

function chunksOf<One>(all: readonly One[], size: number): readonly (readonly One[])[] {
  if (size < 1) return [];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
