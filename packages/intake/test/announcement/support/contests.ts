import type { InventedDocument, Part } from './document.ts';
import { from, oneClass, twoClasses } from './invented-votes.ts';
import {
  blockTable,
  english,
  grouped,
  type PrintedResolution,
  simplified,
  type TableWords,
  traditional,
} from './layouts.ts';
import { publishedCase } from './published-cases.ts';

/** An invented announcement of a contest: its resolutions have names and no numbers. */
export interface InventedContest {
  readonly name: string;
  readonly document: InventedDocument;
  /** By name in place of a number. */
  readonly printed: readonly PrintedResolution[];
  /** Whether the subjects have a wide column, so that on a page they stand on the lines of their figures. */
  readonly isWide?: true;
}

/** A table whose rows begin with the subject and have no number. */
function unnumbered(
  printed: readonly PrintedResolution[],
  subjects: readonly string[],
  words: TableWords = english,
): Part {
  const table = blockTable(printed, { words: { ...words, subjects } });
  if (typeof table === 'string') return table;
  const rows = table.rows.map((row) => row.filter((cell) => cell !== '' && !isNumber(cell)));
  const [head = [], ...others] = rows;
  // Where classes have rows, a column for their names stands before the figures.
  const hasClasses = printed.some(({ perClass }) => perClass !== undefined);
  return { rows: [hasClasses ? [head[0] ?? '', '', ...head.slice(1)] : head, ...others] };
}

function isNumber(cell: Exclude<Part, string>['rows'][number][number]): boolean {
  const text = typeof cell === 'string' ? cell : cell.text;
  return /^[\p{L}' ’]+\.$/u.test(text);
}

/** An empty column before the subjects, where others have their numbers. */
function withLead(part: Part): Part {
  if (typeof part === 'string') return part;
  return { rows: part.rows.map((row) => ['', ...row]) };
}

/** The same figures under names. */
function under(names: readonly string[], printed: readonly PrintedResolution[]): readonly PrintedResolution[] {
  return printed.map((one, at) => ({ ...one, number: names[at] ?? '' }));
}

/** What was printed of an election in 2017, with the names as the announcement had them; counts alone. */
const sinaNames = ['Yichen Zhang', 'Brett Krause', 'Thomas Manning', 'PricewaterhouseCoopers Zhong Tian'];
const sina = under(sinaNames, publishedCase('sina-2017-11-03'));
const elected = under(
  ['CHAN Tai Man', 'Maria Oduya', 'LEE Siu Ming'],
  from(['1', '2', '3'], oneClass, { decimals: 2 }),
);
const ofClasses = under(['CHAN Tai Man', 'Maria Oduya'], from(['1', '2'], twoClasses, { decimals: 2 }));
const chinese = ['陳大文', '李小明', '黃虛構'];

function sinaTable(): Part {
  const subjects = [
    'Re-election of Yichen Zhang',
    'Election of Brett Krause (Aristeia nominee)',
    'Election of Thomas Manning (Aristeia nominee)',
    'Ratification of the appointment of PricewaterhouseCoopers Zhong Tian as auditor',
  ];
  const rows = sina.map((one, at) => [
    subjects[at] ?? '',
    ...[one.votesFor, one.votesAgainst, one.votesAbstain].map((count) => grouped(count ?? '')),
  ]);
  return { rows: [['Proposal', 'For', 'Against', 'Abstain'], ...rows] };
}

/** The layouts of contests. */
export const contests: readonly InventedContest[] = [
  {
    name: 'sina: counts alone',
    printed: sina.map(({ carried: _, ...one }) => one),
    document: ['FINAL RESULTS OF THE ANNUAL GENERAL MEETING', sinaTable()],
  },
  {
    name: 'names with titles, and percentages',
    printed: elected,
    document: [
      'POLL RESULTS OF THE SPECIAL GENERAL MEETING',
      unnumbered(elected, [
        'To elect Mr. CHAN Tai Man as a director of the Company',
        'To elect Ms. Maria Oduya as a director of the Company',
        'To remove Dr. LEE Siu Ming as a director of the Company',
      ]),
    ],
  },
  {
    name: 'names alone',
    printed: elected,
    isWide: true,
    document: [
      'RESULTS OF THE ELECTION',
      withLead(unnumbered(elected, ['CHAN Tai Man', 'Maria Oduya', 'LEE Siu Ming'])),
    ],
  },
  {
    name: 'a row for each class',
    printed: ofClasses,
    document: [
      'POLL RESULTS OF THE SPECIAL GENERAL MEETING',
      unnumbered(ofClasses, ['Mr. CHAN Tai Man', 'Ms. Maria Oduya']),
    ],
  },
  {
    name: 'zh-Hant: with titles',
    printed: under(chinese, elected),
    document: [
      '股東特別大會投票結果',
      unnumbered(
        under(chinese, elected),
        ['選舉陳大文先生為董事', '選舉李小明女士為董事', '罷免黃虛構博士的董事職務'],
        traditional,
      ),
    ],
  },
  {
    name: 'zh-Hans: names alone',
    printed: under(chinese, elected),
    document: ['选举结果', unnumbered(under(chinese, elected), ['陳大文先生', '李小明女士', '黃虛構博士'], simplified)],
  },
];
