import {
  compareRatios,
  type Decision,
  type ListingStatus,
  type Observation,
  reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { acceptancesUnder } from '../exchange-acts.ts';

/** Under which regime the issuer is listed, and whether its structure is still that of the day on which it was listed so. */
export interface Regime {
  readonly status: ListingStatus | null;
  readonly entries: readonly string[];
  /** Entries since then that changed the votes of a class. */
  readonly changes: readonly string[];
  /** Entries by which the Exchange accepted a change. */
  readonly accepted: readonly string[];
}

interface FallenAway {
  /** First and last rule of each stretch that does not bind an issuer inside the carve-out. */
  readonly fallAway: readonly string[];
  readonly stay: readonly string[];
}

export const r8a46 = rule<Regime, FallenAway>({
  provision: '8A.46',
  title: {
    en: 'Which issuers the chapter binds in part only',
    'zh-Hant': '僅受本章部分條文約束的發行人',
    'zh-Hans': '仅受本章部分条文约束的发行人',
  },
  paraphrase: {
    en: 'A grandfathered Greater China issuer, or one from elsewhere, with a dual primary or a secondary listing is outside 8A.07 to 8A.36, 8A.43 and 8A.44, for the structure that it had when it was listed so. The rules on disclosure, 8A.37 to 8A.42, bind it. The Exchange may refuse extreme structures.',
    'zh-Hant':
      '獲豁免的大中華發行人或非大中華發行人，如屬雙重主要上市或第二上市，就其當時上市的架構而言，第8A.07至8A.36、8A.43及8A.44條不適用；第8A.37至8A.42條的披露規定仍適用。聯交所可拒絕極端的架構。',
    'zh-Hans':
      '获豁免的大中华发行人或非大中华发行人，如属双重主要上市或第二上市，就其当时上市的架构而言，第8A.07至8A.36、8A.43及8A.44条不适用；第8A.37至8A.42条的披露规定仍适用。联交所可拒绝极端的架构。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'every-wvr-issuer',
  versions: [
    {
      id: '8A.46@2022-01-01',
      from: '2022-01-01',
      parameters: { fallAway: ['8A.07–8A.36', '8A.43', '8A.44'], stay: ['8A.37–8A.42'] },
      source: 'https://en-rules.hkex.com.hk/rulebook/8a46',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeRegime,
  decide: decideRegime,
  examples: [
    { name: 'wholly under Chapter 8A', given: under('chapter-8a'), expect: 'not-applicable', workedFrom: 'text' },
    { name: 'grandfathered, dual primary', given: under('grandfathered'), expect: 'kept', workedFrom: 'text' },
    { name: 'secondary listing', given: under('secondary'), expect: 'kept', workedFrom: 'text' },
    {
      name: 'grandfathered, and the votes of a class were changed since',
      given: { ...under('grandfathered'), changes: ['change'] },
      expect: 'needs-determination',
      workedFrom: 'text',
    },
    {
      name: 'the same, and the Exchange accepted it',
      given: { ...under('grandfathered'), changes: ['change'], accepted: ['accepted'] },
      expect: 'kept',
      workedFrom: 'text',
    },
  ],
});

function observeRegime(world: World): readonly Observation<Regime>[] {
  const { issuer, register, on } = world;
  const term = register.listing.findLast(({ from }) => from <= on);
  const changed = register.classChanges.filter(
    ({ from, to, on: day }) =>
      day > (term?.from ?? on) && (from === null || to === null || compareRatios(from, to) !== 0),
  );
  const first = changed[0];
  const facts: Regime = {
    status: term?.status ?? null,
    entries: term === undefined ? [] : [term.entry],
    changes: changed.map(({ entry }) => entry),
    accepted:
      first === undefined
        ? []
        : acceptancesUnder(world, { provision: '8A.46', by: on, about: changed.map(({ entry }) => entry) }),
  };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

function decideRegime({ status, entries, changes, accepted }: Regime, { fallAway, stay }: FallenAway): Decision {
  if (status === null || status === 'chapter-8a') {
    return { verdict: 'not-applicable', reasons: [reason('8A.46.whole-chapter', {}, entries)] };
  }
  const quoted = (list: readonly string[]) => ({ list: list.map((provision) => ({ provision })) });
  const why = reason(`8A.46.${status}`, { fallAway: quoted(fallAway), stay: quoted(stay) }, entries);
  if (changes.length === 0) return { verdict: 'kept', reasons: [why] };
  if (accepted.length > 0) return { verdict: 'kept', reasons: [why, reason('8A.46.change-accepted', {}, accepted)] };
  return { verdict: 'needs-determination', reasons: [why, reason('8A.46.changed', {}, changes)] };
}

function under(status: ListingStatus): Regime {
  return { status, entries: [], changes: [], accepted: [] };
}
