import type { RefusedLine } from '@tenfold/kernel/poll';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import { formatWhole } from '../messages/format-number.ts';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet, strong, toned } from '../page/page.ts';
import { isProvisional, type PollAnswer } from './answer.ts';
import { sealSentence } from './audit/announced-seal.ts';
import { entitledTable } from './entitled-table.ts';
import { comparedBlocks } from './published/compared-blocks.ts';
import { concernBlock, resolutionBlocks } from './resolution-blocks.ts';
import { differenceBlocks } from './difference-blocks.ts';
import { meetingTitle } from './words-of-poll.ts';

/** A poll for a person: who may vote, each resolution with its votes, the refused lines. */
export function pollPage(answer: PollAnswer, language: Language): Page {
  const say = sayIn(wordingOf(answer.atPoll, language));
  const { result, meeting, reconciliation, concerns } = answer;
  const ofResolutions = new Set(result.resolutions.flatMap((one) => one.concerns));
  const ofMeeting = concerns.filter((concern) => !ofResolutions.has(concern));
  return [
    ...head(answer, say),
    heading(say('poll.page.entitled')),
    entitledTable(reconciliation, endedShares(answer), say),
    ...ofMeeting.map(({ verdict, message: { key, figures } }) => concernBlock(verdict, say(key, figures))),
    gap,
    ...result.resolutions.flatMap((one) => resolutionBlocks(one, { meeting, weightMoment: result.weightMoment, say })),
    ...refusedBlocks(answer, say),
    ...differenceBlocks(answer.counted.secondLook, say),
    ...(answer.published === null ? [] : comparedBlocks(answer.published, say)),
    ...foot(answer, say),
  ];
}

function endedShares({ result, entitlement }: PollAnswer): PollAnswer['entitlement']['endedAtPoll'] {
  return result.weightMoment === 'poll' ? entitlement.endedAtPoll : entitlement.endedAtRecordDate;
}

function head(answer: PollAnswer, say: Say): Page {
  const { atPoll, atRecordDate, meeting, counted } = answer;
  const { issuer } = atPoll;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  const lines = {
    lines: { number: BigInt(counted.lines) },
    accepted: { number: BigInt(counted.accepted) },
    replaced: { number: BigInt(counted.replaced) },
    refused: { number: BigInt(counted.lines - counted.accepted) },
  };
  const recordDate = { on: { date: meeting.recordDate ?? atRecordDate.on } };
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(meetingTitle(meeting, say))],
    },
    paragraph([
      quiet([say('poll.page.record-date', recordDate), say('poll.page.lines', lines)].join(say('check.space'))),
    ]),
    ...meetsAs(answer, say),
    ...(isProvisional(answer) ? [paragraph([toned(say('poll.page.provisional'), 'action-required')])] : []),
    gap,
  ];
}

function meetsAs({ result: { meeting } }: PollAnswer, say: Say): Page {
  if (meeting.classes === null) return [];
  const classes = { list: meeting.classes.map((name) => ({ name })) };
  return [paragraph([quiet(say('poll.page.meets-as', { classes }))])];
}

/** More refused lines than this nobody reads on a page. */
const mostShown = 20;

function refusedBlocks({ counted }: PollAnswer, say: Say): Page {
  const { refused, refusedPerCause, refusedLeftOut } = counted;
  const causes = Object.entries(refusedPerCause).filter(([, count]) => count > 0);
  if (causes.length === 0) return [];
  const isMany = new Set(refused.map(({ source }) => source)).size > 1;
  const more = refused.length - mostShown + refusedLeftOut;
  const moreLine =
    more > 0 ? [paragraph([quiet(say('poll.page.more-refused', { count: { number: BigInt(more) } }))], 2)] : [];
  return [
    heading(say('poll.page.refused')),
    ...causes.map(([cause, count]) =>
      paragraph(
        [
          plain(
            say('poll.page.per-reason', {
              reason: { message: `count.refused.${cause}` },
              count: { number: BigInt(count) },
            }),
          ),
        ],
        2,
      ),
    ),
    refusedTable(refused.slice(0, mostShown), isMany, say),
    ...moreLine,
    gap,
  ];
}

function refusedTable(lines: readonly RefusedLine[], isMany: boolean, say: Say): Block {
  const place = ({ line, source }: RefusedLine): string => {
    const figures = { line: { quote: formatWhole(BigInt(line)) } };
    return isMany
      ? say('poll.page.line-of', { ...figures, file: { number: BigInt(source + 1) } })
      : say('poll.page.line', figures);
  };
  return {
    kind: 'table',
    head: null,
    columns: ['left', 'left', 'left', 'left'],
    rows: lines.map((line) => ({
      cells: [
        [quiet(place(line))],
        [plain(printable(line.member ?? ''))],
        [plain(printable(line.resolution ?? ''))],
        [plain(say(`count.refused.${line.cause}`))],
      ],
    })),
    flexible: 3,
    indent: 4,
  };
}

function foot({ counted, due, seal }: PollAnswer, say: Say): Page {
  const { ruleBook, isCountedTwice, contested, databases = [] } = counted;
  const { id, version, replacing, overVote } = ruleBook;
  const rules = say('poll.page.rule-book', {
    id: { quote: id },
    version: { quote: version },
    replacing: { message: `poll.rule.${replacing}` },
    overVote: { message: `poll.rule.${overVote}` },
  });
  const by = due?.at ?? null;
  const sealed = seal === null ? null : sealSentence(seal);
  return [
    paragraph([quiet(rules)]),
    ...contestedBlocks(contested, say),
    ...(isCountedTwice ? [paragraph([quiet(say('poll.page.twice'))])] : []),
    ...(databases.length > 0
      ? [paragraph([quiet(say('poll.page.in-databases', { places: { list: databases.map((quote) => ({ quote })) } }))])]
      : []),
    ...(sealed === null ? [] : [paragraph([quiet(say(sealed.key, sealed.figures))])]),
    ...(by === null ? [] : [paragraph([quiet(say('poll.page.announce-by', { at: { instant: by } }))])]),
  ];
}

/** Where something else than kind and time decided which of several instructions counts. */
function contestedBlocks(contested: PollAnswer['counted']['contested'], say: Say): Page {
  return Object.entries(contested)
    .filter(([, count]) => count > 0)
    .map(([why, count]) => paragraph([quiet(say(`poll.page.contested-${why}`, { count: { number: BigInt(count) } }))]));
}
