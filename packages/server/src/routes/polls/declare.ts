import { isRefused } from '@tenfold/ledger';
import { answerOfCount } from '../../polls/answer-of-count.ts';
import { declaredEntries } from '../../polls/declared-entries.ts';
import { findMeeting } from '../../polls/meetings-of-issuer.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { isProblem } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { route } from '../../route/route.ts';
import { proposedShape } from '../propose.ts';
import { countParams } from './poll-params.ts';

/**
 * `POST …/counts/:number/declare`: proposes the entries that declare the result, after those that call the meeting where the record does
 * not tell of it; a second person approves them all or none.
 */
export const declarePollRoute = route({
  name: 'declarePoll',
  topic: 'polls',
  method: 'POST',
  path: '/issuers/:issuer/meetings/:meeting/counts/:number/declare',
  may: 'count-poll',
  params: countParams,
  query: {},
  gives: proposedShape,
  status: 201,
  run: async ({ params: { issuer, meeting, number }, actor, key }, context) => {
    const of = { issuer, meeting, number: BigInt(number) };
    const found = await findMeeting(issuer, meeting, { ledger: context.ledger, now: context.now() });
    if (isProblem(found)) return found;
    const answer = await answerOfCount(of, {}, context);
    if (isProblem(answer)) return answer;
    const entries = declaredEntries(answer, { ...of, key, isOnRecord: found.isRecorded });
    if (isProblem(entries)) return entries;
    const given = { entries, note: null, enteredBy: actor.id, key };
    const proposed = await context.ledger.propose(issuer, given);
    if (isRefused(proposed)) return problemFromLedger(proposed);
    await context.access.did(actor, 'count-poll', issuer, `declare ${meeting} ${number}`);
    const proposal = `${proposed.proposal}`;
    return made({ proposal }, `/api/v1/issuers/${issuer}/proposals/${proposal}`);
  },
});
