import { isRefused } from '@tenfold/ledger';
import { z } from 'zod';
import { refuseUnknown } from '../../application/find-issuer.ts';
import { fileJson } from '../../polls/count-json.ts';
import { pollFileTypes } from '../../polls/files/kind-of-poll-file.ts';
import type { NotTaken } from '../../polls/files/received.ts';
import { problemFromLedger } from '../../problem/from-ledger.ts';
import { type ProblemKind, problemFor } from '../../problem/index.ts';
import { made } from '../../route/answer.ts';
import { issuerParam } from '../../route/fields.ts';
import { route, type StreamGiven } from '../../route/route.ts';
import { fileShape } from './count-shapes.ts';

const nameQuery = { name: z.string().min(1).max(200) };

/** `POST …/poll-files?name=…`: keeps a file of instructions or of members, however large; its bytes are the body. */
export const addPollFileRoute = route<typeof issuerParam, typeof nameQuery, StreamGiven>({
  name: 'addPollFile',
  topic: 'polls',
  method: 'POST',
  path: '/issuers/:issuer/poll-files',
  may: 'count-poll',
  params: issuerParam,
  query: nameQuery,
  body: { stream: pollFileTypes },
  gives: fileShape,
  status: 201,
  run: async ({ params: { issuer }, query: { name }, body, actor }, { ledger, polls, access }) => {
    const refusal = await refuseUnknown(ledger, issuer);
    if (refusal !== null) return refusal;
    const received = await polls.files.receive(issuer, body.stream);
    if ('notTaken' in received) return problemFor(kindOf(received), received.why);
    const kept = await ledger.polls.addFile(issuer, { ...received, name }, actor.id);
    if (isRefused(kept)) return problemFromLedger(kept);
    await access.did(actor, 'count-poll', issuer, `file ${kept.sha256}`);
    return made(fileJson(kept), `/api/v1/issuers/${issuer}/poll-files/${kept.sha256}`);
  },
});

function kindOf({ notTaken }: NotTaken): ProblemKind {
  switch (notTaken) {
    case 'too-large':
      return 'too-large';
    case 'no-room':
      return 'unavailable';
    case 'other-kind':
      return 'media-type';
    case 'empty':
    case 'broken-off':
      return 'invalid-request';
  }
}
