import type { Ratio } from '@tenfold/kernel';
import type { PollMeeting, ResolutionResult, Side } from '@tenfold/kernel/poll';
import { capitalised, type Say } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { nameIn } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import { emptyBlank } from '../../papers/written/words-of-written.ts';
import type { Cell, Sheet, Workbook } from '../../workbook/workbook.ts';
import { outcomeOf } from '../words-of-poll.ts';
import type { AnnouncedPoll } from './announced-poll.ts';
import { announcementTitle, sayOfAnnounced } from './announcement-page.ts';
import { printedWays, tableLines } from './results-table.ts';
import { closingStatements, openingStatements, type Statement } from './statements.ts';

type Row = readonly Cell[];

/** What a meeting prints of its poll. */
type Printed = Pick<PollMeeting, 'abstentions'>;

/** An announcement as a workbook: the results, who could vote, and the words. */
export function announcementWorkbook(poll: AnnouncedPoll, language: Language): Workbook {
  const say = sayOfAnnounced(poll, language);
  const { issuer } = poll.world;
  const name = say('check.name', { name: { name: issuer.id } });
  const whose = issuer.stockCode === null ? name : `${name} · ${printable(issuer.stockCode)}`;
  const title = say('return.title.of', { issuer: { quote: whose }, title: { quote: announcementTitle(poll, say) } });
  const top: readonly Row[] = [[{ text: title, emphasis: 'title' }]];
  return {
    language,
    title,
    sheets: [resultsSheet(poll, top, say), entitledSheet(poll, top, say), wordsSheet(poll, top, say)],
  };
}

function columnsOf(meeting: Printed): readonly (readonly [name: string, width: number])[] {
  return [
    ['number', 12],
    ['subject', 50],
    ['class', 14],
    ...printedWays(meeting).flatMap((way) => [[`votes-${way}`, 18] as const, [`percent-${way}`, 14] as const]),
    ['shares', 18],
    ['votes', 18],
    ['outcome', 18],
  ];
}

function resultsSheet({ result }: AnnouncedPoll, top: readonly Row[], say: Say): Sheet {
  const columns = columnsOf(result.meeting);
  return {
    name: say('results.sheet.results'),
    columns: columns.map(([, width]) => ({ width })),
    rows: [
      ...top,
      columns.map(([name]): Cell => ({ text: say(`results.column.${name}`), emphasis: 'head', wraps: true })),
      ...result.resolutions.flatMap((one) => resolutionRows(one, result.meeting, say)),
    ],
    frozenRows: top.length + 1,
  };
}

function resolutionRows(one: ResolutionResult, meeting: Printed, say: Say): readonly Row[] {
  const { number, subject } = one.resolution;
  const outcome: Cell = { text: capitalised(say(outcomeOf(one))) };
  const about: Row = [
    { text: printable(number) },
    { text: printable(nameIn(subject, say.language) ?? ''), wraps: true },
  ];
  const between = columnsOf(meeting).length - about.length - 1;
  if (one.notPut !== null) return [[...about, ...Array.from({ length: between }, () => null), outcome]];
  return tableLines(one, say).map(({ name, row, isAll }, at) => [
    ...(at === 0 ? about : [{ text: printable(number) }, null]),
    { text: name },
    ...printedWays(meeting).flatMap((way) => sideCells(row[way])),
    { count: row.total.shares },
    votesCell(row.total.votes),
    isAll ? outcome : null,
  ]);
}

function sideCells({ votes, percent }: Side): Row {
  return [votesCell(votes), percent === null ? null : { percent }];
}

function votesCell(votes: Ratio): Cell {
  if (votes.denominator === 1n) return { count: votes.numerator };
  return { text: `${votes.numerator}/${votes.denominator}`, side: 'right' };
}

function entitledSheet({ entitlement }: AnnouncedPoll, top: readonly Row[], say: Say): Sheet {
  const unknown: Cell = { text: say('poll.page.not-known') };
  const count = (shares: bigint | null): Cell => (shares === null ? unknown : { count: shares });
  return {
    name: say('results.sheet.entitled'),
    columns: [{ width: 60 }, { width: 20 }],
    rows: [
      ...top,
      ...entitlement.classes.flatMap(({ shareClass, inIssue, deductions, entitled }): readonly Row[] => [
        [],
        [
          { text: say('poll.page.class-in-issue', { class: { name: shareClass } }), emphasis: 'strong' },
          count(inIssue),
        ],
        ...deductions.map(({ why, shares, note }): Row => {
          const what = { message: `poll.deduction.${why}` };
          const text =
            note === null
              ? say('poll.page.less', { what })
              : say('poll.page.less-note', { what, note: { quote: note } });
          return [{ text, wraps: true }, { count: shares }];
        }),
        [{ text: say('poll.page.may-vote') }, count(entitled)],
      ]),
    ],
    frozenRows: top.length,
  };
}

function wordsSheet(poll: AnnouncedPoll, top: readonly Row[], say: Say): Sheet {
  const row = ({ as, text }: Statement): Row => {
    const words = say(text.key, text.figures);
    const filled =
      as === 'text' ? words : say('written.blank', { what: { quote: words }, blank: { quote: emptyBlank } });
    return [{ text: filled, wraps: true }];
  };
  return {
    name: say('results.sheet.words'),
    columns: [{ width: 110 }],
    rows: [
      ...top,
      ...openingStatements(poll).map(row),
      ...closingStatements(poll).flatMap(({ name, lines }): readonly Row[] => [
        [],
        [{ text: say(`results.heading.${name}`), emphasis: 'strong' }],
        ...lines.map(row),
      ]),
    ],
    frozenRows: top.length,
  };
}
