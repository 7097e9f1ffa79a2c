import {
  type Decision,
  isDirectorOn,
  type Observation,
  type PlainDate,
  reason,
  rule,
  type World,
} from '@tenfold/kernel';
import { beneficiariesAtListing, listingOf } from '../at-listing.ts';

/** Where a beneficiary stood when the issuer was listed. */
export interface BoardAtListing {
  /** `null` where the record names no beneficiary of that day. */
  readonly person: string | null;
  readonly listedOn: PlainDate;
  /** Whether he sat on the board that day; `null` where nothing records his place on the board. */
  readonly wasDirector: boolean | null;
  readonly entries: readonly string[];
}

export const r8a11 = rule<BoardAtListing, Record<never, never>>({
  provision: '8A.11',
  title: {
    en: 'Beneficiaries are directors at listing',
    'zh-Hant': '受益人於上市時須為董事',
    'zh-Hans': '受益人于上市时须为董事',
  },
  paraphrase: {
    en: 'Every beneficiary of weighted voting rights must be a director of the issuer when it is listed.',
    'zh-Hant': '發行人上市時，每名不同投票權受益人均須為其董事。',
    'zh-Hans': '发行人上市时，每名不同投票权受益人均须为其董事。',
  },
  binds: ['issuer', 'beneficiary'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.11@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/entiresection/5118',
    },
  ],
  policies: [],
  doubts: [],
  observe: observeBoard,
  decide: decideBoard,
  examples: [
    { name: 'a director on the day of listing', given: at({}), expect: 'kept', workedFrom: 'text' },
    { name: 'appointed the day after', given: at({ wasDirector: false }), expect: 'breached', workedFrom: 'text' },
    {
      name: 'nobody recorded whether he sat on the board',
      given: at({ wasDirector: null }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'no beneficiary of that day is recorded',
      given: at({ person: null }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
  ],
});

function observeBoard(world: World): readonly Observation<BoardAtListing>[] {
  const listing = listingOf(world);
  const listedOn = listing?.from ?? world.on;
  const people = beneficiariesAtListing(world);
  if (people.length === 0) {
    const facts = { person: null, listedOn, wasDirector: null, entries: listing === null ? [] : [listing.entry] };
    return [{ subject: { id: world.issuer.id, party: 'issuer', on: listedOn }, facts }];
  }
  return people.map(({ person }) => ({
    subject: { id: person.id, party: 'beneficiary', on: listedOn },
    facts: {
      person: person.id,
      listedOn,
      wasDirector: person.board.length === 0 ? null : isDirectorOn(person, listedOn),
      entries: [person.recognised?.entry ?? person.entry, ...person.board.map(({ appointedBy }) => appointedBy)],
    },
  }));
}

function decideBoard({ person, listedOn, wasDirector, entries }: BoardAtListing): Decision {
  const on = { date: listedOn };
  if (person === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.11.nobody-recorded', { on }, entries)] };
  }
  const figures = { person: { name: person }, on };
  if (wasDirector === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.11.board-unknown', figures, entries)] };
  }
  if (!wasDirector) return { verdict: 'breached', reasons: [reason('8A.11.no-director', figures, entries)] };
  return { verdict: 'kept', reasons: [reason('8A.11.director', figures, entries)] };
}

function at(given: Partial<BoardAtListing>): BoardAtListing {
  return { person: 'first', listedOn: '2024-01-02', wasDirector: true, entries: [], ...given };
}
