import type { RowLabel } from '../class-label.ts';
import type { Way } from '../table-read.ts';
import type { ClassColumn } from './class-columns.ts';
import type { HeadToken } from './head-tokens.ts';

/** What a word of a head is in a row of words: `f`, `a` and `b` for the ways, `n` for a name of a class, `t` for a total. */
function letterOf({ says }: HeadToken): string {
  if ('way' in says) return { for: 'f', against: 'a', abstain: 'b' }[says.way];
  return 'label' in says ? 'n' : 't';
}

/** The columns under words of which only the order is known, as a text has them. */
export function columnsInOrder(tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  return eachNamed(tokens) ?? namesThenWays(tokens) ?? waysThenNames(tokens);
}

/** “Class A For | Class A Against | …”: names and ways by turns. */
function eachNamed(tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  const found = /^((?:[nt][fab])+|(?:[fab][nt])+)(t*)$/.exec(shapeOf(tokens));
  if (found === null) return null;
  const paired = found[1]?.length ?? 0;
  const columns = Array.from({ length: paired / 2 }, (_, at): ClassColumn => {
    const pair = tokens.slice(2 * at, 2 * at + 2);
    const way = pair.flatMap(({ says }) => ('way' in says ? [says.way] : []))[0] as Way;
    return { label: labelOf(pair.find(({ says }) => !('way' in says)) as HeadToken), way, unit: null };
  });
  return [...columns, ...totalsOf(tokens.slice(paired))];
}

/** “Class A | Class B | Total” and then “For | Against” as many times. */
function namesThenWays(tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  const found = /^([nt]+)(([fab]{2,3}t?)\3+)(t*)$/.exec(shapeOf(tokens));
  if (found === null) return null;
  const [, names = '', ways = '', group = '', behind = ''] = found;
  const groups = ways.length / group.length;
  const spare = names.length - groups;
  // Names above more columns than there are groups of ways are totals behind them.
  if (spare < 0 || !/^t*$/.test(names.slice(groups))) return null;
  const columns = Array.from({ length: ways.length }, (_, at): ClassColumn => {
    const label = labelOf(tokens[Math.floor(at / group.length)] as HeadToken);
    return columnOf(tokens[names.length + at] as HeadToken, label);
  });
  const ends = [...tokens.slice(groups, names.length), ...tokens.slice(tokens.length - behind.length)];
  return [...columns, ...totalsOf(ends)];
}

/** “For | Against” and then “Class A | Class B | Total” as many times. */
function waysThenNames(tokens: readonly HeadToken[]): readonly ClassColumn[] | null {
  const found = /^([fab]{2,3})(t*)([nt]+)$/.exec(shapeOf(tokens));
  if (found === null) return null;
  const [, ways = ''] = found;
  const names = tokens.slice(ways.length);
  const each = names.findIndex((one, at) => at > 0 && sameLabel(one, names[0] as HeadToken));
  if (each < 2) return null;
  const columns = Array.from({ length: each * ways.length }, (_, at): ClassColumn | null => {
    const [way, name, first] = [tokens[Math.floor(at / each)], names[at], names[at % each]];
    if (way === undefined || name === undefined || first === undefined || !('way' in way.says)) return null;
    return sameLabel(name, first) ? { label: labelOf(name), way: way.says.way, unit: null } : null;
  });
  const behind = names.slice(each * ways.length);
  if (columns.includes(null) || !/^t*$/.test(shapeOf(behind))) return null;
  return [...columns.flatMap((one) => one ?? []), ...totalsOf(behind)];
}

function shapeOf(tokens: readonly HeadToken[]): string {
  return tokens.map(letterOf).join('');
}

function labelOf({ says }: HeadToken): RowLabel {
  return 'label' in says ? says.label : 'all';
}

function sameLabel(a: HeadToken, b: HeadToken): boolean {
  return !('way' in a.says) && !('way' in b.says) && JSON.stringify(labelOf(a)) === JSON.stringify(labelOf(b));
}

function columnOf({ says }: HeadToken, label: RowLabel): ClassColumn {
  return 'way' in says
    ? { label, way: says.way, unit: null }
    : { label, way: 'total', unit: 'total' in says ? says.total : null };
}

function totalsOf(tokens: readonly HeadToken[]): readonly ClassColumn[] {
  return tokens.map((one) => columnOf(one, 'all'));
}
