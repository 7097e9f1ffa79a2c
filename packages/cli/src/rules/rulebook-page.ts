import { gap, heading, type Language, type Page, paragraph, plain, quiet, type Say, type TableRow } from '@tenfold/documents';
import type { AnyRule, PlainDate } from '@tenfold/kernel';
import type { CoverageLine } from '@tenfold/rulebook';
import { sayPlainly } from './say-plainly.ts';

/** What a page of the rulebook is made from. */
export interface RulebookGiven {
  readonly rules: readonly AnyRule[];
  readonly coverage: readonly CoverageLine[];
  readonly on: PlainDate;
  readonly language: Language;
}

/** Every rule with its title, and every provision that is not answered with the reason. */
export function rulebookPage({ rules, coverage, on, language }: RulebookGiven): Page {
  const say = sayPlainly(language);
  const silent = coverage.filter(({ modelled }) => modelled === 'not');
  const isMarked = rules.some(({ textStatus }) => textStatus !== 'read-on-its-own-page');
  return [
    heading(say('rulebook.title', { on: { date: on } })),
    { kind: 'table', head: null, columns: ['left', 'left'], rows: rules.map((rule) => ruleRow(rule, language)), flexible: 1, indent: 2 },
    ...(isMarked ? [paragraph([quiet(say('rulebook.marked'))], 2)] : []),
    gap,
    heading(say('rulebook.not-modelled')),
    { kind: 'table', head: null, columns: ['left', 'left'], rows: silent.map((line) => coverageRow(line, say)), flexible: 1, indent: 2 },
  ];
}

function ruleRow({ provision, title, textStatus }: AnyRule, language: Language): TableRow {
  const mark = textStatus === 'read-on-its-own-page' ? '' : '*';
  return { cells: [[plain(`${provision}${mark}`)], [plain(title[language])]] };
}

function coverageRow({ provision, reason }: CoverageLine, say: Say): TableRow {
  return { cells: [[plain(provision)], [plain(say(reason))]] };
}
