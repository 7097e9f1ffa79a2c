import { render } from '@tenfold/documents';
import { message, ratio } from '@tenfold/kernel';
import { isRefused, type Ledger, type Refused } from '@tenfold/ledger';
import type { Given } from '../commands/command.ts';
import type { Imported } from './read-import.ts';

/** So many entries are sent at a time. */
const AT_A_TIME = 2000;

/** Sends the entries of a file in parts, from where an earlier attempt stopped, and proposes them. */
export async function sendEntries(
  ledger: Ledger,
  { issuer, entries, sealing, disclosures, hash }: Imported,
  { by, given }: { readonly by: string; readonly given: Given },
): Promise<{ readonly proposal: bigint } | Refused> {
  const upload = `file ${hash}`;
  const progress = showSending(entries.length, given);
  let sent = Number(await ledger.uploadedLines(issuer, { upload, by }));
  while (sent < entries.length) {
    const some = entries.slice(sent, sent + AT_A_TIME);
    const part = { upload, by, line: BigInt(sent + 1), entries: some, sealing, disclosures };
    const answer = await ledger.upload(issuer, part);
    if (isRefused(answer)) return answer;
    sent = Math.min(sent + AT_A_TIME, entries.length);
    progress.at(sent);
  }
  progress.end();
  const key = `import ${hash} by ${by}`.slice(0, 200);
  return ledger.propose(issuer, { entries: { upload }, enteredBy: by, note: null, key });
}

/** Tells a person at a terminal how much has been sent, where there is more than a moment's worth. */
function showSending(count: number, { stderr, isTerminal, language }: Given): { at(lines: number): void; end(): void } {
  if (!isTerminal.stderr || count <= AT_A_TIME) return { at: () => {}, end: () => {} };
  const wording = { language, names: () => null };
  return {
    at(lines) {
      const figures = {
        done: { ratio: ratio(BigInt(lines), BigInt(count)) },
        lines: { number: BigInt(lines) },
        count: { number: BigInt(count) },
      };
      stderr.write(`\r\u001b[K${render(message('ledger.uploading', figures), wording)}`);
    },
    end: () => stderr.write('\r\u001b[K'),
  };
}
