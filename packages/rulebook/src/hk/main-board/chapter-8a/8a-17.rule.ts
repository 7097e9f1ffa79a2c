import {
  type AdverseFact,
  type Beneficiary,
  type BoardTerm,
  type Decision,
  message,
  type Observation,
  type PlainDate,
  type Policies,
  readOutcome,
  reason,
  rule,
  unnamed,
  type WeightEnd,
  type World,
} from '@tenfold/kernel';

/** What ends a person's weight: his death, his place on the board, and what the Exchange may have to decide. */
export interface PersonAndBoard {
  readonly person: string;
  readonly issuer: string;
  readonly on: PlainDate;
  readonly weightEnded: WeightEnd | null;
  readonly board: readonly Pick<BoardTerm, 'from' | 'until' | 'appointedBy' | 'endedBy'>[];
  /** Facts on which the Exchange may find him unfit, and has not decided. */
  readonly adverse: readonly AdverseFact[];
  /** Shares that still stand in the weighted class though their weight has ended; `null` when their number is not known. */
  readonly stillRegistered: bigint | null;
}

const reElected: PersonAndBoard['board'] = [
  { from: '2018-01-01', until: '2023-06-01', appointedBy: 'first', endedBy: 'retired' },
  { from: '2023-06-01', until: null, appointedBy: 'again', endedBy: null },
];

export const r8a17 = rule<PersonAndBoard, Record<never, never>>({
  provision: '8A.17',
  title: {
    en: 'Weight ends with the person',
    'zh-Hant': '不同投票權隨人終止',
    'zh-Hans': '不同投票权随人终止',
  },
  paraphrase: {
    en: 'A beneficiary’s weighted voting rights end when he dies, is no longer a director, or is found by the Exchange incapable of a director’s duties or no longer fit under the Rules. Conviction for fraud or dishonesty, disqualification, or a found failure to comply with 8A.15, 8A.18 or 8A.24 can be the ground of such a finding.',
    'zh-Hant':
      '受益人身故、不再是董事，或被聯交所認為無能力履行董事職責或不再符合董事規定時，其不同投票權即告終止。涉及欺詐或不誠實的定罪、取消資格令，或被裁定未有遵守第8A.15、8A.18或8A.24條，均可成為有關認定的理由。',
    'zh-Hans':
      '受益人身故、不再是董事，或被联交所认为无能力履行董事职责或不再符合董事规定时，其不同投票权即告终止。涉及欺诈或不诚实的定罪、取消资格令，或被裁定未有遵守第8A.15、8A.18或8A.24条，均可成为有关认定的理由。',
  },
  binds: ['beneficiary', 'issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.17@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://en-rules.hkex.com.hk/rulebook/8a17',
    },
  ],
  policies: ['reElection'],
  doubts: ['doubt.A13', 'doubt.A16', 'doubt.A17'],
  observe: observePeople,
  decide: decidePerson,
  examples: [
    { name: 'a director, alive', given: director({}), expect: 'kept', workedFrom: 'text' },
    {
      name: 'dead since the day before, the register of members unchanged',
      given: director({
        weightEnded: { on: '2024-01-01', at: '2024-01-01T23:45:00+08:00', cause: 'death', entry: 'death' },
      }),
      expect: 'ceased',
      workedFrom: 'text',
    },
    {
      name: 'no longer a director',
      given: director({ weightEnded: { on: '2024-01-01', at: '2024-01-01', cause: 'left-the-board', entry: 'left' } }),
      expect: 'ceased',
      workedFrom: 'text',
    },
    {
      name: 'convicted, and the Exchange has not determined',
      given: director({ adverse: [{ kind: 'conviction', on: '2023-01-01', entry: 'conviction' }] }),
      expect: 'needs-determination',
      workedFrom: 'text',
    },
    {
      name: 'nobody recorded whether he sits on the board',
      given: director({ board: [] }),
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'retired and elected again at the same meeting',
      given: director({ board: reElected }),
      expect: 'kept',
      workedFrom: 'regression',
    },
    {
      name: 'the same, when a meeting of re-election is taken as a gap',
      given: director({ board: reElected }),
      expect: 'ceased',
      workedFrom: 'regression',
      policies: { reElection: 'gap' },
    },
  ],
});

function observePeople(world: World): readonly Observation<PersonAndBoard>[] {
  const { issuer, on } = world;
  return world.beneficiaries.map(({ person, rows }) => ({
    subject: { id: person.id, party: 'beneficiary' as const },
    facts: {
      person: person.id,
      issuer: issuer.id,
      on,
      weightEnded: person.weightEnded,
      board: person.board,
      adverse: person.adverse.filter((fact) => !wasDetermined(world, { person: person.id, fact })),
      stillRegistered: endedInClass(world, rows),
    },
  }));
}

/** Of his shares whose weight has ended, those that stand in the class; not known where no row or no count of his is. */
function endedInClass({ register }: World, rows: Beneficiary['rows']): bigint | null {
  const weighted = rows.filter((row) => row.weighted);
  if (weighted.length > 0) {
    return weighted.reduce<bigint | null>(
      (sum, { shares, ended }) => (sum === null || shares === null ? null : sum + ended),
      0n,
    );
  }
  const hasUnnamed = [...register.classes.values()].some((one) => one.weighted && unnamed(one) !== 0n);
  return hasUnnamed ? null : 0n;
}

function wasDetermined(
  { register }: World,
  { person, fact }: { readonly person: string; readonly fact: AdverseFact },
): boolean {
  return register.clearings.some(
    ({ act, provision, subject, outcome, on }) =>
      act === 'determination' &&
      provision.startsWith('8A.17') &&
      subject === person &&
      on >= fact.on &&
      readOutcome(outcome ?? '') !== 'not-decided',
  );
}

function decidePerson(facts: PersonAndBoard, _: unknown, policies: Policies): Decision {
  const { weightEnded, board, adverse, on } = facts;
  if (weightEnded !== null) return afterEnd(facts, weightEnded);
  const gap = gapIn(board, on);
  if (gap !== null && policies.reElection === 'gap') {
    return { verdict: 'ceased', reasons: [reason('8A.17.gap', { on: { date: gap.on } }, gap.entries)] };
  }
  if (adverse.length > 0) {
    const entries = adverse.map(({ entry }) => entry);
    return { verdict: 'needs-determination', reasons: [reason('8A.17.adverse', {}, entries)] };
  }
  const term = board.find(({ from, until }) => from <= on && (until === null || until > on));
  if (term !== undefined) {
    return { verdict: 'kept', reasons: [reason('8A.17.director', { since: { date: term.from } }, [term.appointedBy])] };
  }
  const last = board.at(-1);
  if (last === undefined || last.until === null || last.endedBy === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.17.board-unknown')] };
  }
  return { verdict: 'ceased', reasons: [reason('8A.17.left-before', { on: { date: last.until } }, [last.endedBy])] };
}

function afterEnd({ stillRegistered, issuer, person }: PersonAndBoard, { cause, at, entry, on }: WeightEnd): Decision {
  if (cause === 'no-weight-left') {
    return { verdict: 'not-applicable', reasons: [reason('8A.17.no-weight-left', { on: { date: on } }, [entry])] };
  }
  const when = at.includes('T') ? { instant: at } : { date: at };
  const first = reason(`8A.17.${cause}`, { when }, [entry]);
  if (stillRegistered === 0n) return { verdict: 'ceased', reasons: [first] };
  const register =
    stillRegistered === null
      ? reason('8A.17.register-unknown')
      : reason('8A.17.still-registered', { shares: { shares: stillRegistered } });
  const duty = {
    id: `8A.17:${person}:re-designate`,
    who: issuer,
    what: message('8A.17.duty-re-designate', { person: { name: person } }),
    provision: '8A.17',
    due: null,
    discharged: null,
  };
  return { verdict: 'ceased', reasons: [first, register], duties: [duty] };
}

function gapIn(
  board: PersonAndBoard['board'],
  on: PlainDate,
): { readonly on: PlainDate; readonly entries: readonly string[] } | null {
  for (const { until, endedBy } of board) {
    const next = board.find(({ from }) => from === until);
    if (until === null || until > on || next === undefined || endedBy === null) continue;
    return { on: until, entries: [endedBy, next.appointedBy] };
  }
  return null;
}

function director(given: Partial<PersonAndBoard>): PersonAndBoard {
  return {
    person: 'first',
    issuer: 'issuer',
    on: '2024-01-02',
    weightEnded: null,
    board: [{ from: '2018-01-01', until: null, appointedBy: 'appointed', endedBy: null }],
    adverse: [],
    stillRegistered: 100n,
    ...given,
  };
}
