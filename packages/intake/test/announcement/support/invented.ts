import type { InventedDocument } from './document.ts';
import {
  blockTable,
  columnTable,
  edgarTable,
  english,
  type PrintedResolution,
  simplified,
  traditional,
} from './layouts.ts';
import { bareNought, changed, fullWidth, withoutShares } from './altered.ts';
import { ended, from, inShares, oneClass, threeClasses, twoClasses, withAbstentions } from './invented-votes.ts';
import { publishedCase } from './published-cases.ts';

/** An invented announcement with what is printed in it. */
export interface Invented {
  readonly name: string;
  readonly document: InventedDocument;
  readonly printed: readonly PrintedResolution[];
}

const sharesThenVotes = [
  ['totalShares', 'Total number of voting Shares'],
  ['totalVotes', 'Total number of votes cast'],
] as const;
const votesThenShares = [
  ['totalVotes', 'Total number of votes'],
  ['totalShares', 'Total number of shares voted'],
] as const;
const heading = 'POLL RESULTS OF THE ANNUAL GENERAL MEETING HELD ON JUNE 14, 2025';

function announcement(name: string, printed: readonly PrintedResolution[], ...document: InventedDocument): Invented {
  return { name, printed, document };
}

const liAuto = publishedCase('liauto-2023-05-31');
const bilibili = publishedCase('bilibili-2023-06');
const tree = ['1', '2(A)(i)', '2(A)(ii)', '2(B)', '3'];

/** The layouts of the announcements that were seen, and of others that issuers use, with figures of public record or invented ones. */
export const invented: readonly Invented[] = [
  announcement(
    'liauto: three rows a resolution, two totals',
    liAuto,
    heading,
    blockTable(liAuto, { totals: [...sharesThenVotes] }),
  ),
  announcement(
    'bilibili: abstentions inside, headings of the totals exchanged',
    bilibili,
    heading,
    blockTable(bilibili, {
      totals: [
        ['totalVotes', 'Total Number of Votes Cast'],
        ['totalShares', 'Total Number of Voting Shares'],
      ],
    }),
  ),
  ...['miniso-2024-06-20', 'genor-2024-06-27'].map((name) =>
    announcement(`${name}: count over percentage`, publishedCase(name), heading, blockTable(publishedCase(name))),
  ),
  announcement(
    'kingsoft: abstentions beside',
    publishedCase('kingsoftcloud-2024-06-28'),
    heading,
    blockTable(publishedCase('kingsoftcloud-2024-06-28'), { cell: 'beside' }),
  ),
  announcement(
    'haier: columns of their own',
    publishedCase('haier-2021-06-agm'),
    heading,
    columnTable(publishedCase('haier-2021-06-agm')),
  ),
  announcement(
    'shenzhen: whole percentages bare, one total',
    publishedCase('shenzhen-investment-2019-05-29'),
    heading,
    blockTable(publishedCase('shenzhen-investment-2019-05-29'), { totals: [['totalVotes', 'Total votes']] }),
  ),
  announcement(
    'pku: lost',
    publishedCase('pku-resources-2020-03-12'),
    'POLL RESULTS OF THE SPECIAL GENERAL MEETING',
    blockTable(publishedCase('pku-resources-2020-03-12')),
  ),
  announcement(
    'bosideng: number and subject in one cell',
    publishedCase('bosideng-2020-08-21'),
    heading,
    blockTable(publishedCase('bosideng-2020-08-21'), { isTogether: true, cell: 'beside' }),
  ),
  announcement(
    'edgar: brackets in cells of their own',
    publishedCase('genor-2024-06-27'),
    heading,
    edgarTable(publishedCase('genor-2024-06-27')),
  ),
  announcement(
    'two classes, votes before shares',
    from(['1', '2', '3'], twoClasses, { totals: true }),
    heading,
    blockTable(from(['1', '2', '3'], twoClasses, { totals: true }), { totals: [...votesThenShares] }),
  ),
  announcement(
    'two classes, no totals',
    from(['1', '2', '3'], twoClasses),
    heading,
    blockTable(from(['1', '2', '3'], twoClasses)),
  ),
  announcement(
    'letters the other way round, abstentions inside',
    from(['1', '2'], withAbstentions, { totals: true, abstentions: 'in-denominator' }),
    heading,
    blockTable(from(['1', '2'], withAbstentions, { totals: true, abstentions: 'in-denominator' }), {
      totals: [...sharesThenVotes],
    }),
  ),
  announcement(
    'two classes, abstentions beside, four decimals',
    from(['1', '2'], withAbstentions, { abstentions: 'printed', decimals: 4, totals: true }),
    heading,
    blockTable(from(['1', '2'], withAbstentions, { abstentions: 'printed', decimals: 4, totals: true }), {
      totals: [...sharesThenVotes],
    }),
  ),
  announcement('numbers of three levels', from(tree, oneClass), heading, blockTable(from(tree, oneClass))),
  announcement(
    'votes and percentages in columns, with a total',
    from(['1', '2', '3', '4'], oneClass, { decimals: 2, totals: true }).map(withoutShares),
    heading,
    columnTable(from(['1', '2', '3', '4'], oneClass, { decimals: 2, totals: true }), english, true),
  ),
  announcement(
    'zh-Hant: three rows a resolution',
    from(['1', '2', '3'], twoClasses, { totals: true }),
    '於二零二五年六月十四日舉行的股東週年大會投票結果',
    blockTable(from(['1', '2', '3'], twoClasses, { totals: true }), {
      words: traditional,
      totals: [
        ['totalShares', traditional.shares],
        ['totalVotes', traditional.votes],
      ],
    }),
  ),
  announcement(
    'zh-Hans: three rows a resolution',
    from(['1', '2', '3'], twoClasses, { totals: true }),
    '于2025年6月14日举行的股东周年大会投票结果',
    blockTable(from(['1', '2', '3'], twoClasses, { totals: true }), {
      words: simplified,
      totals: [
        ['totalShares', simplified.shares],
        ['totalVotes', simplified.votes],
      ],
    }),
  ),
  announcement(
    'zh-Hant: abstentions beside',
    from(['1', '2(a)', '2(b)', '3'], oneClass, { abstentions: 'printed', decimals: 2 }),
    '股東週年大會投票結果',
    blockTable(from(['1', '2(a)', '2(b)', '3'], oneClass, { abstentions: 'printed', decimals: 2 }), {
      words: traditional,
      cell: 'beside',
    }),
  ),
  announcement(
    'zh-Hans: columns of their own',
    from(['1', '2', '3', '4'], oneClass, { decimals: 4 }),
    '股东周年大会投票结果',
    columnTable(from(['1', '2', '3', '4'], oneClass, { decimals: 4 }), simplified),
  ),
  announcement(
    'zh-Hant: full-width figures',
    from(['1', '2', '3'], oneClass),
    '股東週年大會投票結果',
    fullWidth(blockTable(from(['1', '2', '3'], oneClass), { words: traditional })),
  ),
  announcement(
    'percentages without brackets',
    from(['1', '2', '3'], oneClass, { decimals: 2 }),
    heading,
    blockTable(from(['1', '2', '3'], oneClass, { decimals: 2 }), { cell: 'bare' }),
  ),
  announcement(
    'marks of notes behind figures',
    from(['1', '2', '3'], oneClass),
    heading,
    changed(blockTable(from(['1', '2', '3'], oneClass)), /^([\d,]+)\n/, '$1‹2›\n'),
  ),
  announcement(
    'the sign behind the bracket',
    from(['1', '2', '3'], oneClass, { decimals: 2 }),
    heading,
    changed(blockTable(from(['1', '2', '3'], oneClass, { decimals: 2 })), /%\)/, ')%'),
  ),
  announcement(
    'a meeting of one class',
    from(['1'], [[{ class: 'H', shares: [88_120_400n, 301_000_017n] }]]),
    'POLL RESULTS OF THE CLASS MEETING OF H SHAREHOLDERS',
    blockTable(from(['1'], [[{ class: 'H', shares: [88_120_400n, 301_000_017n] }]])),
  ),
  announcement(
    'three classes',
    from(['1', '2'], threeClasses(), { abstentions: 'in-denominator', decimals: 4 }),
    heading,
    changed(
      blockTable(from(['1', '2'], threeClasses(), { abstentions: 'in-denominator', decimals: 4 })),
      /^Class ([ADH])$/,
      '$1 Shares',
    ),
  ),
  announcement(
    'rows named in full',
    from(['1', '2', '3'], twoClasses),
    heading,
    changed(
      changed(blockTable(from(['1', '2', '3'], twoClasses)), /^Class ([AB])$/, 'Class $1 Ordinary Shares'),
      /^Total$/,
      'Total number (Class A & Class B)',
    ),
  ),
  announcement(
    'approximately, and nought without a percentage',
    bareNought(from(['1', '2'], [oneClass[2] ?? [], oneClass[1] ?? []], { decimals: 2 })),
    heading,
    changed(
      blockTable(bareNought(from(['1', '2'], [oneClass[2] ?? [], oneClass[1] ?? []], { decimals: 2 })), {
        cell: 'beside',
      }),
      /\(([\d.]+%)\)/,
      '(approximately $1)',
    ),
  ),
  announcement(
    'cells that count shares',
    inShares(),
    heading,
    blockTable(inShares(), { totals: [...sharesThenVotes] }),
  ),
  announcement(
    'weight that has ended for some',
    ended(),
    heading,
    blockTable(ended(), { totals: [...sharesThenVotes] }),
  ),
  announcement(
    'zh-Hant: rows named in full',
    from(['1', '2'], twoClasses, { totals: true }),
    '股東週年大會投票結果',
    changed(
      changed(
        blockTable(from(['1', '2'], twoClasses, { totals: true }), {
          words: traditional,
          totals: [
            ['totalVotes', traditional.votes],
            ['totalShares', traditional.shares],
          ],
        }),
        /^([AB])類$/,
        '$1類普通股',
      ),
      /^總計$/,
      '總數(A類及B類)',
    ),
  ),
  announcement(
    'a long table',
    from(numbersTo(24), oneClass, { decimals: 4 }),
    heading,
    blockTable(from(numbersTo(24), oneClass, { decimals: 4 })),
  ),
  announcement(
    'long, three rows each',
    from(numbersTo(14), twoClasses, { totals: true }),
    heading,
    blockTable(from(numbersTo(14), twoClasses, { totals: true }), { totals: [...sharesThenVotes] }),
  ),
];

function numbersTo(last: number): readonly string[] {
  return Array.from({ length: last }, (_, at) => `${at + 1}`);
}
