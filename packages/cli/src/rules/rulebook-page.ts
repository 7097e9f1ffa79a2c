import {
  gap,
  heading,
  type Language,
  type Page,
  paragraph,
  plain,
  quiet,
  type RulebookGiven,
  type Say,
  sayPlainly,
  type TableRow,
} from '@tenfold/documents';
import type { AnyRule } from '@tenfold/kernel';
import type { CoverageLine } from '@tenfold/rulebook';

/** Every rule with its title, and every provision that is not answered with the reason. */
export function rulebookPage({ rules, coverage, on, language }: RulebookGiven): Page {
  const say = sayPlainly(language);
  const isMarked = rules.some(({ textStatus }) => textStatus !== 'read-on-its-own-page');
  return [
    heading(say('rulebook.title', { on: { date: on } })),
    {
      kind: 'table',
      head: null,
      columns: ['left', 'left'],
      rows: rules.map((rule) => ruleRow(rule, language)),
      flexible: 1,
      indent: 2,
    },
    ...(isMarked ? [paragraph([quiet(say('rulebook.marked'))], 2)] : []),
    gap,
    heading(say('rulebook.not-modelled')),
    { kind: 'table', head: null, columns: ['left', 'left'], rows: silentRows(coverage, say), flexible: 1, indent: 2 },
  ];
}

function ruleRow({ provision, title, textStatus }: AnyRule, language: Language): TableRow {
  const mark = textStatus === 'read-on-its-own-page' ? '' : '*';
  return { cells: [[plain(`${provision}${mark}`)], [plain(title[language])]] };
}

/** What is not answered, with the reason; neighbours with the same reason share a line. */
function silentRows(coverage: readonly CoverageLine[], say: Say): readonly TableRow[] {
  const runs: CoverageLine[][] = [];
  for (const line of coverage) {
    const last = runs.at(-1);
    if (last?.[0]?.reason === line.reason && last[0].modelled === line.modelled) last.push(line);
    else runs.push([line]);
  }
  return runs.flatMap(([first, ...others]) => {
    if (first?.modelled !== 'not') return [];
    const last = others.at(-1);
    const provisions = last === undefined ? first.provision : `${first.provision}–${last.provision}`;
    return [{ cells: [[plain(provisions)], [plain(say(first.reason))]] }];
  });
}
