import { instrumentJson, type Language } from '@tenfold/documents';
import { pagesJson, readPages } from '@tenfold/documents/pages';
import type { PaperFile, PaperRead } from '@tenfold/intake';
import { z } from 'zod';
import type { PaperState } from '../../application/paper-readings.ts';
import { readText } from '../../application/read-text.ts';
import { type HttpProblem, isProblem, problemFor, problemOf } from '../../problem/index.ts';
import { type Answer, answered } from '../../route/answer.ts';
import { formatShape } from '../../route/format-shapes.ts';
import { route } from '../../route/route.ts';
import { evidenceParams } from './evidence-params.ts';

const progress = z.strictObject({ done: z.number().int(), of: z.number().int() });

/** What the reading of a file has come to. */
const reading = z
  .discriminatedUnion('state', [
    z.strictObject({ state: z.literal('reading'), progress: progress.nullable() }),
    z.strictObject({
      state: z.literal('read'),
      instrument: formatShape('instrument'),
      file: z.looseObject({}).nullable(),
    }),
  ])
  .meta({ id: 'paper-reading' });

/**
 * `GET /issuers/:issuer/evidence/:sha256/reading`: a paper that was kept as evidence, read as an undertaking. The first
 * question begins the reading; while it goes on, answers say how far it has come.
 */
export const paperReadingRoute = route({
  name: 'paperReading',
  topic: 'evidence',
  method: 'GET',
  path: '/issuers/:issuer/evidence/:sha256/reading',
  may: 'read-evidence',
  params: evidenceParams,
  query: {},
  gives: reading,
  run: async ({ params: { issuer, sha256 }, language }, { ledger, readings }) => {
    const found = await ledger.evidence(issuer, sha256);
    if (found === undefined) return problemOf('unknown', 'server.no-evidence', { hash: { quote: sha256 } });
    const bytes = Buffer.from(found.bytes);
    if (found.mediaType.startsWith('text/')) return ofText(bytes, language);
    return ofState(readings.of(sha256, bytes), language);
  },
});

function ofText(bytes: Buffer, language: Language): Answer | HttpProblem {
  const instrument = readText(bytes);
  if (isProblem(instrument)) return instrument;
  return answered({ state: 'read', instrument: instrumentJson(instrument, language), file: null });
}

function ofState(state: PaperState, language: Language): Answer | HttpProblem {
  return state.state === 'reading' ? answered(state) : ofRead(state.read, language);
}

function ofRead(read: PaperRead, language: Language): Answer | HttpProblem {
  return read.kind === 'refused' ? problemFor('invalid', read.reason) : ofFile(read.paper, language);
}

function ofFile({ kind, pages, remarks }: PaperFile, language: Language): Answer | HttpProblem {
  const found = readPages(pages);
  if (found.kind === 'refused') return problemFor('invalid', found.reason);
  const { instrument, places, isBilingual } = found;
  const file = pagesJson({ kind, list: pages, places, remarks, isBilingual }, language);
  return answered({ state: 'read', instrument: instrumentJson(instrument, language), file });
}
