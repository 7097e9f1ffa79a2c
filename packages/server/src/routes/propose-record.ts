import { isRefused, type Proposed, type Refused } from '@tenfold/ledger';
import { z } from 'zod';
import { scanCsv } from '../application/scan-csv.ts';
import { scanRecord } from '../application/scan-record.ts';
import { type LineOf, withLines } from '../application/with-lines.ts';
import { problemFromLedger } from '../problem/from-ledger.ts';
import { type HttpProblem, isProblem, problemOf } from '../problem/index.ts';
import { type Answer, made } from '../route/answer.ts';
import { issuerParam } from '../route/fields.ts';
import { route } from '../route/route.ts';
import { pathsQuery } from './disclosure-json.ts';
import { proposedShape } from './propose.ts';

const LARGEST_RECORD = 64 * 1024 * 1024;

const where = { topic: 'proposals', method: 'POST', may: 'propose', params: issuerParam } as const;

/** `POST /issuers/:issuer/proposals/csv`: proposes the entries of a CSV file, all or nothing. */
export const proposeCsvRoute = route({
  ...where,
  name: 'proposeCsv',
  path: '/issuers/:issuer/proposals/csv',
  query: { note: z.string().max(2000).optional(), private: pathsQuery.optional() },
  body: { bytes: ['text/csv'], most: LARGEST_RECORD },
  gives: proposedShape,
  status: 201,
  run: async ({ params: { issuer }, query: { note = null, private: sealing = [] }, body, actor, key }, { ledger }) => {
    const file = scanCsv(body.bytes);
    if (isProblem(file)) return file;
    const answer = await ledger.propose(issuer, { entries: file.entries, note, sealing, enteredBy: actor.id, key });
    return proposed(issuer, answer, file.lineOf);
  },
});

/** `POST /issuers/:issuer/proposals/record`: proposes the entries of a record file, all or nothing. */
export const proposeRecordRoute = route({
  ...where,
  name: 'proposeRecord',
  path: '/issuers/:issuer/proposals/record',
  query: { note: z.string().max(2000).optional(), private: pathsQuery.optional() },
  body: { bytes: ['application/json'], most: LARGEST_RECORD },
  gives: proposedShape,
  status: 201,
  run: async ({ params: { issuer }, query: { note = null, private: sealing = [] }, body, actor, key }, { ledger }) => {
    const record = scanRecord(body.bytes);
    if (isProblem(record)) return record;
    if (record.issuer !== issuer) return otherIssuer(record.issuer, issuer);
    const answer = await ledger.propose(issuer, { entries: record.entries, note, sealing, enteredBy: actor.id, key });
    return proposed(issuer, answer, record.lineOf);
  },
});

function otherIssuer(found: string, wanted: string): ReturnType<typeof problemOf> {
  return problemOf('invalid', 'server.record-of-another', { found: { quote: found }, wanted: { quote: wanted } });
}

/** What became of the proposal of a file, with the address at which it is, or with the lines of what is wrong. */
function proposed(issuer: string, answer: Proposed | Refused, lineOf: LineOf): Answer | HttpProblem {
  if (isRefused(answer)) return withLines(problemFromLedger(answer), lineOf);
  const number = answer.proposal.toString();
  return made({ proposal: number }, `/api/v1/issuers/${issuer}/proposals/${number}`);
}
