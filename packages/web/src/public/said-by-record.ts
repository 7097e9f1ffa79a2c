import {
  addSentences,
  checkOpened,
  entriesNamed,
  languageNamed,
  openRecord,
  timesOf,
} from '@tenfold/documents/assessment';
import { publicMessages } from '@tenfold/documents/messages/public';
import { saidIn, viewOfCheck } from '@tenfold/documents/public';
import { decodeRecord } from '@tenfold/kernel';
import type { Recompute, Recomputed } from './recompute.ts';

addSentences([publicMessages]);

/** What the public page of an issuer says by a record, by the same functions as the server. Throws for a record that says nothing of the day. */
export function saidByRecord({ record: text, on, known, language: tag }: Recompute, now: number): Recomputed {
  const language = languageNamed(tag) ?? 'en';
  const { record } = decodeRecord(JSON.parse(text));
  const times = timesOf(
    new Map(
      known === null
        ? [['on', on]]
        : [
            ['on', on],
            ['known', known],
          ],
    ),
    now,
  );
  if (record === null || 'key' in times) throw new Error('fault: the record of the page can’t be read');
  const opened = openRecord(record, times);
  if ('problems' in opened) throw new Error(`fault: ${opened.problems[0]?.message.key ?? ''}`);
  const check = checkOpened(opened, { times, language, papers: new Map() });
  const entries = new Set(check.findings.flatMap(entriesNamed));
  return { said: saidIn(viewOfCheck(check, language)), entries: entries.size };
}
