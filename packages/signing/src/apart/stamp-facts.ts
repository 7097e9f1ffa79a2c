import { isInstant, type Message, message } from '@tenfold/kernel';
import { factsOf, readCertificate } from '../certificate/certificate.ts';
import { checkToken } from '../time-stamp/check-token.ts';
import { readToken } from '../time-stamp/token.ts';
import type { StampFacts } from './taken-apart.ts';

/** What a token of a time-stamping authority says, and whether it is a genuine one over the bytes. */
export async function stampFacts(token: Uint8Array, stamped: Uint8Array): Promise<StampFacts> {
  try {
    return await factsOfToken(token, stamped);
  } catch {
    // Its reader throws whatever it likes at bytes that are none.
    return { problem: message('signing.stamp-token-unreadable'), at: null, certificate: null, certificates: [] };
  }
}

async function factsOfToken(token: Uint8Array, stamped: Uint8Array): Promise<StampFacts> {
  const checked = await checkToken({ token, stamped, mayHashLonger: true });
  const read = readToken(token);
  const own = read?.certificate;
  const certificate = own === undefined ? undefined : readCertificate(new Uint8Array(own.toSchema().toBER()));
  const at = read?.info.genTime.toISOString() ?? '';
  return {
    problem: 'refusal' in checked ? sentenceOf(checked.refusal) : null,
    at: isInstant(at) ? at : null,
    certificate: certificate === undefined ? null : factsOf(certificate),
    certificates: (read?.certificates ?? []).map((one) => Buffer.from(one.toSchema().toBER()).toString('base64')),
  };
}

/** What is wrong with a stamp, in the sentences of signatures: those of the log speak of its checkpoints. */
function sentenceOf({ key, figures }: Message): Message {
  return message(key.replace(/^time-stamp\./, 'signing.stamp-'), figures);
}
