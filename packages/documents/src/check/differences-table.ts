import type { Difference } from '@tenfold/kernel';
import { formatWhole } from '../messages/format-number.ts';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, type TableRow } from '../page/page.ts';
import type { Check } from './check.ts';
import { figureText } from './figure-text.ts';
import type { Say } from './words.ts';

/** How the published figures compare with the register: how many agree, and each that does not, to the last share. */
export function differencesPage(check: Check, say: Say): Page {
  const { compared } = check;
  if (compared.length === 0) return [];
  const differing = compared.filter(({ agrees }) => agrees === 'no');
  return [
    heading(say('check.differences')),
    paragraph([plain(countsText(compared, say))], 2),
    ...(differing.length === 0 ? [] : [tableOf(differing, say)]),
    gap,
  ];
}

/** How many figures agree with the record, and how many do not. */
export function countsText(compared: readonly Difference[], say: Say): string {
  const count = (agrees: Difference['agrees']): { readonly number: bigint } => ({
    number: BigInt(compared.filter((one) => one.agrees === agrees).length),
  });
  const [agree, differ, open, apart] = [count('yes'), count('no'), count('not-computable'), count('not-compared')];
  const texts = [say('check.figures-agree', { agree, differ })];
  if (open.number > 0n) texts.push(say('check.figures-open', { open }));
  if (apart.number > 0n) texts.push(say('check.figures-apart', { apart }));
  return texts.join(say('check.space'));
}

function tableOf(differing: readonly Difference[], say: Say): Block {
  const headings = ['check.published', 'check.computed', 'check.difference'];
  return {
    kind: 'table',
    head: [[], ...headings.map((key) => [quiet(say(key))])],
    columns: ['left', 'right', 'right', 'right'],
    rows: differing.map((one) => rowOf(one, say)),
    flexible: 0,
    indent: 2,
  };
}

function rowOf(one: Difference, say: Say): TableRow {
  const { on, published, by } = one;
  const name = [plain(figureText(one, say)), quiet(`${say('check.space')}${say('check.dated', { on: { date: on } })}`)];
  const apart = by === null ? '' : `${by < 0n ? '−' : '+'}${formatWhole(by < 0n ? -by : by)}`;
  return { cells: [name, [plain(printable(published ?? ''))], [plain(computedText(one, say))], [plain(apart)]] };
}

/** The figure that the record gives, or the ends between which it lies. */
export function computedText({ computed, between }: Difference, say: Say): string {
  if (computed !== null) return grouped(computed);
  if (between === null) return say('check.not-known');
  const low = { quote: grouped(between.low) };
  if (between.high === null) return say('check.from', { low });
  return say('check.span', { low, high: { quote: grouped(between.high) } });
}

/** A count as print groups it; a percentage or a fraction stays as it is. */
function grouped(figure: string): string {
  return /^\d+$/.test(figure) ? formatWhole(BigInt(figure)) : figure;
}
