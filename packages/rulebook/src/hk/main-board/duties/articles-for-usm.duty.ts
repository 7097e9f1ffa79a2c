import { type Meeting, message, type OwedDuty, type PlainDate, type World } from '@tenfold/kernel';
import { dueOnDay, dutyKind } from '@tenfold/kernel/duties';

/** As reported: the start of the uncertificated market, and the last day for the articles where no later meeting counts. */
const [starts, lastDay]: readonly [PlainDate, PlainDate] = ['2026-11-16', '2027-11-16'];

export const articlesForUncertificatedMarket = dutyKind({
  name: 'articles-for-usm',
  provision: 'uncertificated-market',
  title: {
    en: 'Articles for the uncertificated securities market',
    'zh-Hant': '為無紙證券市場修訂組織章程',
    'zh-Hans': '为无纸证券市场修订组织章程',
  },
  paraphrase: {
    en: 'The articles are brought in line with the uncertificated market within a year of its start, or by the first annual general meeting after the start where that is later. A change of the articles is a reserved matter: one vote a share (Rule 8A.24). Read in notes of law firms; that the market started on the day announced was not confirmed.',
    'zh-Hant':
      '組織章程須於無紙證券市場實施後一年內，或實施後首次股東週年大會（以較後者為準）前作出相應修訂。修訂章程屬保留事項，一股一票（第8A.24條）。此據律師行摘要；是否如期實施未經確認。',
    'zh-Hans':
      '组织章程须于无纸证券市场实施后一年内，或实施后首次股东周年大会（以较后者为准）前作出相应修订。修订章程属保留事项，一股一票（第8A.24条）。此据律师行摘要；是否如期实施未经确认。',
  },
  textStatus: 'secondary-source',
  source:
    'Charltons, newsletter of 11 June 2026, on the guidance note of the Securities and Futures Commission of 29 May 2026',
  owed: ({ world, calendar }) => {
    const { register, issuer } = world;
    if (register.delisted !== null || register.listing.length === 0 || isDeferred(world)) return [];
    const meeting = firstMeetingAfter(register.meetings.values());
    const day = meeting?.date !== undefined && meeting.date > lastDay ? meeting.date : lastDay;
    const because = message('duty.clock.usm', { starts: { date: starts }, lastDay: { date: lastDay } });
    const owed: OwedDuty = {
      id: 'uncertificated-market:articles',
      who: issuer.id,
      obliged: 'issuer',
      what: message('duty.articles-for-usm'),
      arisesOn: starts,
      trigger: meeting?.entry ?? null,
      finding: null,
      due: dueOnDay(calendar, { day, because }),
      done: null,
    };
    return [owed];
  },
});

/** What a secondary listing owes is left to its home market. */
function isDeferred({ register: { listing } }: World): boolean {
  return listing.at(-1)?.status === 'secondary';
}

function firstMeetingAfter(
  meetings: Iterable<Meeting>,
): { readonly date: PlainDate; readonly entry: string } | undefined {
  return [...meetings]
    .flatMap(({ kind, date, entry }) => (kind === 'annual' && date !== null && date > starts ? [{ date, entry }] : []))
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))[0];
}
