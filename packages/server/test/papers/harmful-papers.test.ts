import { createHash } from 'node:crypto';
import { drawInProcess, readInProcess } from '@tenfold/intake';
import { expect, test } from 'vitest';
import { smallPdf } from '../../../intake/test/support/small-pdf.ts';
import { smallZip } from '../../../intake/test/support/small-zip.ts';
import { openIssuerAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { ask } from '../support/asking.ts';
import { openTestApp } from '../support/test-app.ts';

/** Readings that were begun, each in a process of its own. */
const begun: Promise<unknown>[] = [];

const { app, ledger } = await openTestApp({
  papers: {
    read: async (bytes, onProgress) => {
      const reading = readInProcess(bytes, { onProgress });
      begun.push(reading);
      return reading;
    },
    draw: async (bytes, page) => drawInProcess(bytes, page),
  },
});
await openIssuerAlone(ledger, 'kestrel');

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const words = ['I will comply with all requirements of Rule 8A.09 for as long as I am a beneficiary.'];
const owner = 'ab'.repeat(32);

function png(width: number, height: number): Buffer {
  const head = Buffer.alloc(33);
  head.write('\u0089PNG\r\n\u001a\n', 'latin1');
  head.writeUInt32BE(13, 8);
  head.write('IHDR', 12);
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

/** Keeps a file, asks for its reading, and asks again when that has come to an end. */
async function readingOf(
  bytes: Uint8Array,
  type: string,
): Promise<{ readonly at: string; readonly key: string; readonly status: number }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await app.inject({
    method: 'POST',
    url: '/api/v1/issuers/kestrel/evidence?name=undertaking',
    headers: { 'x-test-actor': 'secretary', 'idempotency-key': sha256, 'content-type': type },
    payload: Buffer.from(bytes),
  });
  const at = `/issuers/kestrel/evidence/${sha256}`;
  expect((await ask(app, `${at}/reading`, { by: 'secretary' })).json()).toEqual({ state: 'reading', progress: null });
  await begun.at(-1);
  const answer = await ask(app, `${at}/reading`, { by: 'secretary' });
  return { at, key: answer.json().problems[0].key, status: answer.statusCode };
}

test.each([
  [
    'a DOCX that unpacks to more than is read',
    () => smallZip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `<w:document>${'a'.repeat(21_000_000)}` }),
    docx,
    'intake.docx-too-long',
  ],
  [
    'a PDF of 2,000 pages',
    () => smallPdf(Array.from({ length: 2000 }, () => words)),
    'application/pdf',
    'intake.too-many-pages',
  ],
  [
    'a PDF that asks for a password',
    () =>
      smallPdf([words], {
        trailer: `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner}> /U <${owner}> /P -4 >> /ID [<${owner}> <${owner}>]`,
      }),
    'application/pdf',
    'intake.pdf-locked',
  ],
  [
    'a PDF with a script that never ends',
    () => smallPdf([words], { catalog: '/OpenAction << /S /JavaScript /JS (while\\(true\\){}) >>' }),
    'application/pdf',
    'instrument.refused.no-undertaking',
  ],
  ['a PDF that is cut off', () => smallPdf([words, words]).subarray(0, 600), 'application/pdf', 'intake.pdf-broken'],
  ['a picture of 30,000 pixels', () => png(30_000, 30_000), 'image/png', 'intake.picture-too-large'],
])('%s is refused with its reason, and the server stays up', async (_, made, type, refused) => {
  const { at, key, status } = await readingOf(made(), type);
  expect([status, key]).toEqual([422, refused]);
  const page = await ask(app, `${at}/pages/1`, { by: 'secretary' });
  expect([200, 404]).toContain(page.statusCode);
  expect((await app.inject({ method: 'GET', url: '/health/live' })).statusCode).toBe(200);
});
