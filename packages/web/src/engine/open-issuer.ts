import { decodeRecord, type IssuerRecord } from '@tenfold/kernel';

/** Says that a question has no answer, in sentences for whoever asked. */
export class Refused extends Error {
  readonly sentences: readonly string[];

  constructor(sentences: readonly string[]) {
    super(sentences.join(' '));
    this.sentences = sentences;
  }
}

const opened = new Map<string, { readonly tag: string; readonly record: IssuerRecord }>();

/** The record of an issuer as the ledger has it now; read anew only where the ledger says that it changed. */
export async function openIssuer(issuer: string): Promise<IssuerRecord> {
  const address = `/api/v1/issuers/${encodeURIComponent(issuer)}/record`;
  // The browser keeps the answer and asks whether it is still so.
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Refused([await sentenceOf(response)]);
  const tag = response.headers.get('etag');
  const known = opened.get(issuer);
  if (known !== undefined && tag !== null && known.tag === tag) {
    await response.body?.cancel();
    return known.record;
  }
  const { record, problems } = decodeRecord(await response.json());
  if (record === null) throw new Error(`fault: the ledger's record can't be read: ${problems[0]?.message.key ?? ''}`);
  if (tag !== null) opened.set(issuer, { tag, record });
  return record;
}

async function sentenceOf(response: Response): Promise<string> {
  const { detail = response.statusText } = (await response.json()) as { readonly detail?: string };
  return detail;
}
