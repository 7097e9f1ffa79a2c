import type { Cell, Part } from './document.ts';

/** A row of figures as it is printed: counts without groups, percentages without sign. */
export interface PrintedRow {
  readonly class?: string;
  readonly votesFor?: string;
  readonly votesAgainst?: string;
  readonly votesAbstain?: string;
  readonly sharesFor?: string;
  readonly sharesAgainst?: string;
  readonly totalShares?: string;
  readonly totalVotes?: string;
  readonly percentFor?: string;
  readonly percentAgainst?: string;
  readonly percentAbstain?: string;
}

/** A resolution as it is printed. */
export interface PrintedResolution extends PrintedRow {
  readonly number: string;
  readonly perClass?: readonly PrintedRow[];
  readonly carried?: boolean;
}

/** The words of a table in one language. */
export interface TableWords {
  readonly head: string;
  readonly ways: readonly [yes: string, no: string, abstain: string];
  readonly shares: string;
  readonly votes: string;
  readonly class: (name: string) => string;
  readonly total: string;
  readonly subjects: readonly string[];
}

export const english: TableWords = {
  head: 'Resolutions',
  ways: ['FOR', 'AGAINST', 'ABSTAIN'],
  shares: 'Total number of voting Shares',
  votes: 'Total number of votes cast',
  class: (name) => `Class ${name}`,
  total: 'Total',
  subjects: [
    'To receive the accounts of the year ended 31 December 2024 and the reports on them',
    'To elect Ms Wong Invented to the board again',
    'To let the board settle what its members are paid for 2025',
    'To let the board buy back up to 10% of the shares in issue on 20 June 2025',
    'To keep Brightwater & Co. as auditor until the next annual meeting',
  ],
};

export const traditional: TableWords = {
  head: '決議案',
  ways: ['贊成', '反對', '棄權'],
  shares: '股份總數',
  votes: '總票數',
  class: (name) => `${name}類`,
  total: '總計',
  subjects: [
    '省覽2024年度的賬目及報告',
    '再度推選虛構的王女士進入董事會',
    '由董事會釐定2025年的酬金',
    '准許董事會購回最多10%的已發行股份',
    '續聘虛構會計師行至下屆週年大會',
  ],
};

export const simplified: TableWords = {
  head: '议案',
  ways: ['赞成', '反对', '弃权'],
  shares: '股份总数',
  votes: '总票数',
  class: (name) => `${name}类`,
  total: '总计',
  subjects: [
    '审阅2024年度的账目及报告',
    '再度推选虚构的王女士进入董事会',
    '由董事会厘定2025年的酬金',
    '准许董事会购回最多10%的已发行股份',
    '续聘虚构会计师行至下届周年大会',
  ],
};

/** A count in groups of three. */
export function grouped(count: string): string {
  return count.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
}

const ways = [
  ['votesFor', 'percentFor'],
  ['votesAgainst', 'percentAgainst'],
  ['votesAbstain', 'percentAbstain'],
] as const;

type WayPair = (typeof ways)[number];

/** How a count and its percentage stand in their cell. */
export type CellStyle = 'under' | 'beside' | 'bare';

function cellText(row: PrintedRow, [votes, percent]: WayPair, style: CellStyle): string {
  const shares = votes === 'votesFor' ? row.sharesFor : votes === 'votesAgainst' ? row.sharesAgainst : undefined;
  const count = grouped(shares ?? row[votes] ?? '');
  if (row[percent] === undefined) return count;
  if (style === 'bare') return `${count}\n${row[percent]}%`;
  return `${count}${style === 'under' ? '\n' : ' '}(${row[percent]}%)`;
}

function waysOf(resolutions: readonly PrintedResolution[]): readonly WayPair[] {
  const hasAbstain = resolutions.some((one) => one.votesAbstain !== undefined);
  return hasAbstain ? ways : ways.slice(0, 2);
}

function rowsIn(one: PrintedResolution): readonly PrintedRow[] {
  return one.perClass === undefined ? [one] : [...one.perClass, one];
}

function nameOf(row: PrintedRow, words: TableWords): string {
  return row.class === undefined ? words.total : words.class(row.class);
}

/** How a table is printed. */
export interface TableStyle {
  readonly words?: TableWords;
  readonly cell?: CellStyle;
  /** Whether number and subject share a cell. */
  readonly isTogether?: boolean;
  /** Which totals are printed behind, and under which headings. */
  readonly totals?: readonly (readonly [name: 'totalShares' | 'totalVotes', heading: string])[];
}

/** A block of rows for each resolution: a row for each class and one for all, or one row where there are no classes. */
export function blockTable(resolutions: readonly PrintedResolution[], style: TableStyle = {}): Part {
  const { words = english, cell = 'under', isTogether = false, totals = [] } = style;
  const hasClasses = resolutions.some((one) => one.perClass !== undefined);
  const printed = waysOf(resolutions);
  const lead = isTogether ? [words.head] : ['', words.head];
  const head = [
    ...lead,
    ...(hasClasses ? [''] : []),
    ...printed.map((_, at) => words.ways[at] ?? ''),
    ...totals.map(([, heading]) => heading),
  ];
  const rows = resolutions.flatMap((one, at) => {
    const subject = words.subjects[at % words.subjects.length] ?? '';
    const lines = rowsIn(one);
    const leading: Cell[] = isTogether
      ? [{ text: `${one.number}. ${subject}`, rows: lines.length }]
      : [
          { text: `${one.number}.`, rows: lines.length },
          { text: subject, rows: lines.length },
        ];
    return lines.map((row, line): (string | Cell)[] => [
      ...(line === 0 ? leading : []),
      ...(hasClasses ? [nameOf(row, words)] : []),
      ...printed.map((pair) => cellText(row, pair, cell)),
      ...totals.map(([name]) => grouped(row[name] ?? '')),
    ]);
  });
  return { rows: [head, ...rows] };
}

/** Counts and percentages in columns of their own, under headings that go over both. */
export function columnTable(
  resolutions: readonly PrintedResolution[],
  words: TableWords = english,
  hasTotal = false,
): Part {
  const printed = waysOf(resolutions);
  const head = [
    { text: words.head, rows: 2, columns: 2 },
    ...printed.map((_, at) => ({ text: words.ways[at] ?? '', columns: 2 })),
    ...(hasTotal ? [{ text: words.votes, rows: 2 }] : []),
  ];
  const second = printed.flatMap(() => ['Votes', '%']);
  const rows = resolutions.map((one, at) => [
    `${one.number}.`,
    words.subjects[at % words.subjects.length] ?? '',
    ...printed.flatMap(([votes, percent]) => [
      grouped(one[votes] ?? ''),
      one[percent] === undefined ? '' : `${one[percent]}%`,
    ]),
    ...(hasTotal ? [grouped(one.totalVotes ?? '')] : []),
  ]);
  return { rows: [head, second, ...rows] };
}

/** As EDGAR has tables: empty cells between the columns, and brackets and signs in cells of their own. */
export function edgarTable(resolutions: readonly PrintedResolution[], words: TableWords = english): Part {
  const printed = waysOf(resolutions);
  const head = ['', words.head, '', ...printed.flatMap((_, at) => [{ text: words.ways[at] ?? '', columns: 2 }, ''])];
  const rows = resolutions.flatMap((one, at) => [
    [
      one.number,
      words.subjects[at % words.subjects.length] ?? '',
      '',
      ...printed.flatMap(([votes]) => ['', grouped(one[votes] ?? ''), '']),
    ],
    ['', '', '', ...printed.flatMap(([, percent]) => ['', `(${one[percent] ?? ''}`, '%)'])],
  ]);
  return { rows: [head, ...rows] };
}
