import type { Verdict } from '@tenfold/kernel';
import type { ResolutionResult } from '@tenfold/kernel/poll';
import { capitalised, marks, type Say, sayIn, wordingOf } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  keptWithNext,
  type Page,
  paragraph,
  plain,
  quiet,
  strong,
  together,
  toned,
} from '../../page/page.ts';
import { emptyBlank } from '../../papers/written/words-of-written.ts';
import { outcomeOf, resolutionTitle } from '../words-of-poll.ts';
import type { AnnouncedPoll } from './announced-poll.ts';
import { resultsTable } from './results-table.ts';
import { closingStatements, directorId, openingStatements, scrutineerId, type Statement } from './statements.ts';

/** A way to say what stands in an announcement, under the names of the record and of the meeting’s file. */
export function sayOfAnnounced({ world, result }: AnnouncedPoll, language: Language): Say {
  const { names, ...rest } = wordingOf(world, language);
  const { scrutineer, attended } = result.meeting;
  const directors = attended === null ? [] : [...attended.present, ...attended.absent];
  return sayIn({
    ...rest,
    names(id) {
      if (id === scrutineerId) return scrutineer?.names ?? null;
      if (!id.startsWith(directorId)) return names(id);
      return directors[Number(id.slice(directorId.length))] ?? null;
    },
  });
}

/** The announcement of the results of a poll, as a page. */
export function announcementPage(poll: AnnouncedPoll, language: Language): Page {
  const say = sayOfAnnounced(poll, language);
  const { issuer } = poll.world;
  const { meeting, resolutions } = poll.result;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(announcementTitle(poll, say))],
    },
    ...openingStatements(poll).map((line) => statementBlock(line, say)),
    gap,
    ...resolutions.flatMap((one): Page => {
      const tone = toneOf(one);
      const title: Block = {
        kind: 'item',
        mark: toned(marks[tone], tone),
        body: [[strong(resolutionTitle(one, say))], [quiet(capitalised(say(outcomeOf(one))))]],
        indent: 0,
      };
      // A title without a table stands alone, so that it does not draw the next resolution overleaf with it.
      return one.notPut === null ? [keptWithNext(title), resultsTable(one, meeting, say), gap] : [title, gap];
    }),
    ...closingStatements(poll).flatMap(({ name, lines }) => {
      const blocks = lines.map((line) => statementBlock(line, say));
      return [heading(say(`results.heading.${name}`)), ...(name === 'signature' ? together(blocks) : blocks), gap];
    }),
  ];
}

function toneOf({ counted, notPut, elected }: ResolutionResult): Verdict {
  if (notPut !== null) return 'not-applicable';
  return counted.carried && (elected === null || elected === 'elected') ? 'kept' : 'ceased';
}

/** What an announcement is called: the results of which meeting, and of which day. */
export function announcementTitle({ result: { meeting } }: AnnouncedPoll, say: Say): string {
  const what = { kind: { message: `poll.kind.${meeting.kind}` } };
  if (meeting.date === null) return say('results.title-no-day', what);
  return say('results.title', { ...what, on: { date: meeting.date } });
}

function statementBlock({ as, text }: Statement, say: Say): Block {
  const words = say(text.key, text.figures);
  if (as === 'text') return paragraph([plain(words)]);
  return paragraph([plain(say('written.blank', { what: { quote: words }, blank: { quote: emptyBlank.repeat(2) } }))]);
}
