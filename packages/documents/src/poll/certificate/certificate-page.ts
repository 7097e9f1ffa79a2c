import { message } from '@tenfold/kernel';
import { capitalised, type Say } from '../../check/words.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import { gap, heading, keptWithNext, type Page, paragraph, plain, quiet, strong, together } from '../../page/page.ts';
import { sealSentence } from '../audit/announced-seal.ts';
import { emptyBlank } from '../../papers/written/words-of-written.ts';
import { isProvisional, type PollAnswer } from '../answer.ts';
import { entitledTable } from '../entitled-table.ts';
import { announcedOf } from '../announcement/announced-poll.ts';
import { sayOfAnnounced } from '../announcement/announcement-page.ts';
import { resultsTable } from '../announcement/results-table.ts';
import { scrutineerId } from '../announcement/statements.ts';
import { meetingTitle, outcomeOf, resolutionTitle } from '../words-of-poll.ts';

/** What the scrutineer signs: the votes of each resolution, how they were counted, and what was refused. */
export function certificatePage(answer: PollAnswer, language: Language): Page {
  const say = sayOfAnnounced(announcedOf(answer), language);
  const { atPoll, meeting, result, reconciliation, entitlement } = answer;
  const { issuer } = atPoll;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  const opening = { issuer: { name: issuer.id }, kind: { message: `poll.kind.${meeting.kind}` } };
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(say('scrutineer.title'))],
    },
    paragraph([plain(meetingTitle(meeting, say))]),
    ...(isProvisional(answer) ? [paragraph([plain(say('results.draft'))])] : []),
    paragraph([plain(say('scrutineer.opening', opening))]),
    gap,
    ...result.resolutions.flatMap((one): Page => {
      const title = paragraph([strong(resolutionTitle(one, say)), quiet(` · ${capitalised(say(outcomeOf(one)))}`)]);
      return one.notPut === null ? [keptWithNext(title), resultsTable(one, meeting, say), gap] : [title, gap];
    }),
    heading(say('poll.page.entitled')),
    entitledTable(reconciliation, entitlement.endedAtPoll, say),
    gap,
    ...countBlocks(answer, say),
    heading(say('scrutineer.heading.signature')),
    ...together(signature(answer, say)),
  ];
}

function countBlocks({ counted, seal }: PollAnswer, say: Say): Page {
  const { id, version, replacing, overVote } = counted.ruleBook;
  const lines = {
    lines: { number: BigInt(counted.lines) },
    accepted: { number: BigInt(counted.accepted) },
    replaced: { number: BigInt(counted.replaced) },
    refused: { number: BigInt(counted.lines - counted.accepted) },
  };
  const rules = {
    id: { quote: id },
    version: { quote: version },
    replacing: { message: `poll.rule.${replacing}` },
    overVote: { message: `poll.rule.${overVote}` },
  };
  const causes = Object.entries(counted.refusedPerCause).filter(([, count]) => count > 0);
  const refused = causes.map(([cause, count]) => ({
    reason: { message: `count.refused.${cause}` },
    count: { number: BigInt(count) },
  }));
  return [
    heading(say('scrutineer.heading.count')),
    paragraph([plain(say('poll.page.lines', lines))]),
    paragraph([plain(say('poll.page.rule-book', rules))]),
    ...(seal === null ? [] : [paragraph([plain(saySealed(seal, say))])]),
    gap,
    heading(say('scrutineer.heading.refused')),
    ...(refused.length === 0 ? [paragraph([plain(say('scrutineer.none-refused'))])] : []),
    ...refused.map((figures) => paragraph([plain(say('poll.page.per-reason', figures))])),
    gap,
  ];
}

function saySealed(seal: NonNullable<PollAnswer['seal']>, say: Say): string {
  const { key, figures } = sealSentence(seal);
  return say(key, figures);
}

function signature({ meeting }: PollAnswer, say: Say): Page {
  const named =
    meeting.scrutineer === null ? [] : [paragraph([plain(say('check.name', { name: { name: scrutineerId } }))])];
  const blanks = [...(meeting.scrutineer === null ? ['scrutineer'] : []), 'signature', 'date'].map((name) => {
    const { key } = message(`scrutineer.blank.${name}`);
    const figures = { what: { quote: say(key) }, blank: { quote: emptyBlank.repeat(2) } };
    return paragraph([plain(say('written.blank', figures))]);
  });
  return [...named, ...blanks];
}
