import { openRecord, type OpenedRecord, type Times, timesOf } from '@tenfold/documents/assessment';
import { claimsJson, claimsOpened } from '@tenfold/documents/claims';
import { endeavoursJson, endeavoursOpened } from '@tenfold/documents/endeavours';
import type { IssuerRecord } from '@tenfold/kernel';
import type { ClaimsJson } from '../format/claims.ts';
import type { EndeavoursJson } from '../format/endeavours.ts';
import type { About, TimesAsked } from './questions.ts';
import { refusal } from './refusal.ts';

/** Claims and breaches, by the same functions as the command line. */
export function claims(record: IssuerRecord, asked: TimesAsked, { language }: About): ClaimsJson {
  const { opened, times } = openedAt(record, asked, language);
  return claimsJson(claimsOpened(opened, { times, language }), language) as unknown as ClaimsJson;
}

/** What was done so that others should comply, by the same functions as the command line. */
export function endeavours(record: IssuerRecord, asked: TimesAsked, { language }: About): EndeavoursJson {
  const { opened, times } = openedAt(record, asked, language);
  return endeavoursJson(endeavoursOpened(opened, { times, language }), language) as unknown as EndeavoursJson;
}

function openedAt(
  record: IssuerRecord,
  { on, known }: TimesAsked,
  language: About['language'],
): { readonly opened: OpenedRecord; readonly times: Times } {
  const options = new Map(Object.entries({ on, known }).filter((one): one is [string, string] => one[1] !== null));
  const times = timesOf(options, Date.now());
  if ('key' in times) throw refusal([times], language);
  const opened = openRecord(record, times);
  if ('problems' in opened)
    throw refusal(
      opened.problems.map(({ message }) => message),
      language,
    );
  return { opened, times };
}
