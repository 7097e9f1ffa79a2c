import type { Language } from '@tenfold/documents/messages/languages';
import type { JsonObject } from '@tenfold/seal';
import { asking } from './asking.ts';
import { checkEntry } from './check-entry.ts';
import { keepLog, keptLog } from './kept-log.ts';
import { sayingIn } from './say.ts';
import { ShownReport } from './shown-report.ts';
import { checkSignature } from './signatures.ts';

/** An entry whose proof is checked, as it is shown. */
export interface ShownEntry {
  readonly issuer: string;
  readonly entry: JsonObject;
  readonly language: Language;
}

/** Checks the proof of an entry in this browser, and shows each step in a place of the page. */
export async function checkEntryHere(place: HTMLElement, { issuer, entry, language }: ShownEntry): Promise<void> {
  delete place.dataset['ended'];
  await checkEntry({
    entry,
    kept: keptLog(localStorage, issuer),
    keep: (log) => keepLog(localStorage, issuer, log),
    ask: asking(issuer),
    isGood: checkSignature,
    report: new ShownReport(place, sayingIn(language)),
  });
}
