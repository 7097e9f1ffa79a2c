import type { InventedDocument, Part } from './document.ts';
import { from, oneClass, twoClasses } from './invented-votes.ts';
import { blockTable, columnTable, english, type PrintedResolution, simplified, traditional } from './layouts.ts';

/** One of the meetings of an invented announcement, with what is printed of it. */
export interface InventedMeeting {
  /** Its title as the reading gives it. */
  readonly title: string;
  readonly printed: readonly PrintedResolution[];
  /** Whether a sentence says that all its resolutions were passed. */
  readonly isCarried?: true;
}

/** An invented announcement of several meetings, whose resolutions have the same numbers. */
export interface InventedMeetings {
  readonly name: string;
  readonly document: InventedDocument;
  readonly meetings: readonly InventedMeeting[];
  /** Whether the heads of its tables name the meetings. */
  readonly hasLongHeads?: true;
}

const [first = [], second = [], third = [], fourth = []] = oneClass;
const general = from(['1', '2', '3'], twoClasses, { totals: true });
const ofA = from(['1'], [second]);
const ofB = from(['1'], [third]);
const annual = from(['1', '2', '3', '4'], oneClass, { decimals: 4 });
const ofH = from(['1', '2'], [fourth, first], { decimals: 4 });
const ofDomestic = from(['1', '2'], [third, second], { decimals: 4 });
const totals = {
  totals: [
    ['totalShares', 'Total number of voting Shares'],
    ['totalVotes', 'Total number of votes cast'],
  ],
} as const;

/** A table whose head has other words over its resolutions. */
function headed(part: Part, head: string): Part {
  if (typeof part === 'string') return part;
  const [lead = [], ...rows] = part.rows;
  const renamed = lead.map((cell) => (typeof cell === 'string' && cell === english.head ? head : cell));
  return { rows: [renamed, ...rows] };
}

/** The rows of a table below the first. */
function rowsBelow(part: Part): Exclude<Part, string>['rows'] {
  return typeof part === 'string' ? [] : part.rows.slice(1);
}

/** The layouts in which issuers announce several meetings at once. */
export const inventedMeetings: readonly InventedMeetings[] = [
  {
    name: 'class meetings before the general one, each under its heading',
    meetings: [
      { title: 'CLASS A MEETING', printed: ofA, isCarried: true },
      { title: 'CLASS B MEETING', printed: ofB },
      { title: 'EXTRAORDINARY GENERAL MEETING', printed: general },
    ],
    document: [
      'POLL RESULTS OF THE EXTRAORDINARY GENERAL MEETING, THE CLASS A MEETING AND THE CLASS B MEETING HELD ON 8 DECEMBER 2025',
      'Each class voted by itself first. Terms have the meaning that the circular gives them.',
      'POLL RESULTS OF THE CLASS A MEETING',
      'As at the date of the Class A Meeting, 901,223,904 Class A Shares entitled their holders to attend and vote at it.',
      blockTable(ofA),
      'As more than three-fourths of the votes were cast in favour, resolution 1 was duly passed as a special resolution.',
      'POLL RESULTS OF THE CLASS B MEETING',
      blockTable(ofB),
      'POLL RESULTS OF THE EXTRAORDINARY GENERAL MEETING',
      blockTable(general, totals),
      'The share registrar of the company, Kite Ledger Registrars Limited, was the scrutineer at the meetings.',
    ],
  },
  {
    name: 'an annual and two class meetings under numbered headings',
    meetings: [
      { title: 'AGM', printed: annual, isCarried: true },
      { title: 'Domestic Share Class Meeting', printed: ofDomestic, isCarried: true },
      { title: 'H Share Class Meeting', printed: ofH, isCarried: true },
    ],
    document: [
      'POLL RESULTS OF THE 2024 ANNUAL GENERAL MEETING AND OF THE CLASS MEETINGS',
      'I. Attendance: the AGM and both class meetings were quorate.',
      'II. POLL RESULTS',
      '(1) AGM',
      columnTable(annual),
      'Note: shares of the auditor do not vote.',
      '(2) Domestic Share Class Meeting',
      columnTable(ofDomestic),
      '(3) H Share Class Meeting',
      columnTable(ofH),
      'All resolutions put to the AGM, the Domestic Share Class Meeting and the H Share Class Meeting were duly passed.',
    ],
  },
  {
    name: 'sentences that lead up to each table',
    meetings: [
      { title: 'Court Meeting', printed: ofA },
      { title: 'EGM', printed: ofH },
    ],
    document: [
      'RESULTS OF THE COURT MEETING AND THE EGM',
      'The board announces the results of the Court Meeting and the EGM, both held on 8 December 2025.',
      'The poll results in respect of the resolution proposed at the Court Meeting are as follows:',
      blockTable(ofA, { cell: 'beside' }),
      'The holders of 901,223,904 Shares were entitled to attend and vote at the Court Meeting.',
      'The poll results in respect of the resolutions proposed at the EGM are as follows:',
      blockTable(ofH, { cell: 'beside' }),
      'The holders of 911,223,904 Shares were entitled to attend and vote at the EGM.',
      // Of which meeting this is it does not say.
      'The holders of 5,000,000 Shares were entitled to attend and vote.',
    ],
  },
  {
    name: 'heads that name their meeting',
    hasLongHeads: true,
    meetings: [
      { title: 'Annual General Meeting', printed: annual },
      { title: 'H Share Class Meeting', printed: ofH },
    ],
    document: [
      'POLL RESULTS OF THE MEETINGS HELD ON JUNE 14, 2025',
      headed(blockTable(annual), 'Resolutions proposed at the Annual General Meeting'),
      'The figures were counted by the registrar.',
      headed(blockTable(ofH), 'Resolutions proposed at the H Share Class Meeting'),
    ],
  },
  {
    name: 'zh-Hant: under headings',
    meetings: [
      { title: '股東週年大會', printed: general, isCarried: true },
      { title: 'A類股東會議', printed: ofA },
      { title: 'B類股東會議', printed: ofB },
    ],
    document: [
      '於2025年6月14日舉行的股東週年大會、A類股東會議及B類股東會議投票結果',
      '股東週年大會投票結果',
      blockTable(general, {
        words: traditional,
        totals: [
          ['totalShares', traditional.shares],
          ['totalVotes', traditional.votes],
        ],
      }),
      '上述決議案已獲正式通過。',
      'A類股東會議投票結果',
      blockTable(ofA, { words: traditional }),
      'B類股東會議投票結果',
      blockTable(ofB, { words: traditional }),
    ],
  },
  {
    name: 'zh-Hans: sentences that lead up to each table',
    meetings: [
      { title: '第一次临时股东大会', printed: annual },
      { title: '第一次A股类别股东会', printed: ofDomestic },
      { title: '第一次H股类别股东会', printed: ofH },
    ],
    document: [
      '2025年第一次临时股东大会、第一次A股类别股东会及第一次H股类别股东会投票结果',
      '2025年第一次临时股东大会的投票结果如下：',
      columnTable(annual, simplified),
      '2025年第一次A股类别股东会的投票结果如下：',
      columnTable(ofDomestic, simplified),
      '2025年第一次H股类别股东会的投票结果如下：',
      columnTable(ofH, simplified),
    ],
  },
];

/** One table for two meetings: only where its cells are cells can anybody say which rows are whose. */
export const meetingsInOneTable: InventedMeetings = {
  name: 'one table, with a row that names each meeting',
  meetings: [
    { title: 'AGM', printed: annual },
    { title: 'H Share Class Meeting', printed: ofH },
  ],
  document: [
    'POLL RESULTS OF THE AGM AND THE H SHARE CLASS MEETING',
    {
      rows: [
        ['', 'Resolutions', 'FOR', 'AGAINST'],
        [{ text: 'Resolutions of the AGM', columns: 4 }],
        ...rowsBelow(blockTable(annual)),
        [{ text: 'Resolutions of the H Share Class Meeting', columns: 4 }],
        ...rowsBelow(blockTable(ofH)),
      ],
    },
  ],
};
