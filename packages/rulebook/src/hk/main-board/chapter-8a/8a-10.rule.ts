import {
  compareRatios,
  type Decision,
  gravest,
  multiplyRatios,
  type Observation,
  ratio,
  type Ratio,
  reason,
  rule,
  type ShareClass,
  type World,
} from '@tenfold/kernel';

/** Votes a share of one class; `null` where they are not known. */
export interface VotesOfClass {
  readonly id: string;
  readonly votes: Ratio | null;
  readonly entries: readonly string[];
}

/** The votes of each weighted share beside those of an ordinary share. */
export interface VotesCompared {
  /** `mayLive`: some of its shares carry weight, or may. */
  readonly weighted: readonly (VotesOfClass & { readonly mayLive: boolean })[];
  /** The ordinary class to compare with; `null` where none is recorded. */
  readonly ordinary: VotesOfClass | null;
}

interface Cap {
  /** The most votes of a weighted share for each vote of an ordinary one. */
  readonly cap: Ratio;
}

export const r8a10 = rule<VotesCompared, Cap>({
  provision: '8A.10',
  title: {
    en: 'At most ten votes for one',
    'zh-Hant': '投票權最多為普通股的十倍',
    'zh-Hans': '投票权最多为普通股的十倍',
  },
  paraphrase: {
    en: 'A weighted share may not carry more than ten times the votes of an ordinary share on any resolution of a general meeting.',
    'zh-Hant': '就股東大會任何決議案而言，每股不同投票權股份的票數不得超過普通股的十倍。',
    'zh-Hans': '就股东会任何决议而言，每股不同投票权股份的票数不得超过普通股的十倍。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.10@2018-04-30',
      from: '2018-04-30',
      parameters: { cap: ratio(10n, 1n) },
      source: 'https://en-rules.hkex.com.hk/entiresection/5118',
    },
  ],
  policies: [],
  doubts: ['doubt.A24'],
  observe: observeVotes,
  decide: decideCap,
  examples: [
    { name: 'ten votes against one', given: compared(10n, 1n), expect: 'kept', workedFrom: 'text', edge: 'just kept' },
    {
      name: 'a hundredth of a vote more than ten',
      given: { ...compared(10n, 1n), weighted: [weightedClass(ratio(1001n, 100n))] },
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'ten votes against a half, after ordinary shares alone were split in two',
      given: { ...compared(10n, 1n), ordinary: { id: 'B', votes: ratio(1n, 2n), entries: [] } },
      expect: 'breached',
      workedFrom: 'text',
    },
    { name: 'twenty votes against two', given: compared(20n, 2n), expect: 'kept', workedFrom: 'text' },
    {
      name: 'nobody recorded the votes of class A',
      given: { ...compared(10n, 1n), weighted: [weightedClass(null)] },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'votes not recorded of a class of which no share carries weight any more',
      given: { ...compared(10n, 1n), weighted: [{ ...weightedClass(null), mayLive: false }] },
      expect: 'not-applicable',
      workedFrom: 'text',
    },
    {
      name: 'one class above ten and one unknown: the one above decides',
      given: { ...compared(11n, 1n), weighted: [weightedClass(null), weightedClass(ratio(11n, 1n))] },
      expect: 'breached',
      workedFrom: 'text',
    },
    {
      name: 'neither number of votes is recorded',
      given: { weighted: [weightedClass(null)], ordinary: { id: 'B', votes: null, entries: [] } },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'no ordinary class to compare with',
      given: { ...compared(10n, 1n), ordinary: null },
      expect: 'information-missing',
      workedFrom: 'text',
    },
    {
      name: 'no weighted class',
      given: { ...compared(1n, 1n), weighted: [] },
      expect: 'not-applicable',
      workedFrom: 'text',
    },
  ],
});

function observeVotes(world: World): readonly Observation<VotesCompared>[] {
  const all = [...world.register.classes.values()];
  const live = new Map(world.capital.classes.map((one) => [one.id, one.live]));
  const weighted = all.filter((one) => one.weighted);
  // Where no position is recorded a class looks empty; what a beneficiary has in it is then not known.
  const people = world.beneficiaries.map(({ person }) => person);
  const isAnyoneLive = people.length === 0 || people.some(({ weightEnded }) => weightEnded === null);
  const facts: VotesCompared = {
    weighted: weighted.map((one) => ({
      ...votesOf(world, one),
      mayLive: isAnyoneLive || live.get(one.id)?.high !== 0n,
    })),
    ordinary: ordinaryOf(
      world,
      all.filter((one) => !one.weighted),
    ),
  };
  return [{ subject: { id: world.issuer.id, party: 'issuer' }, facts }];
}

function votesOf({ register }: World, { id, votesPerShare, createdBy }: ShareClass): VotesOfClass {
  const change = register.classChanges.findLast(({ shareClass }) => shareClass === id);
  return { id, votes: votesPerShare, entries: change === undefined ? [createdBy] : [createdBy, change.entry] };
}

/** The listed ordinary class, or the one with the fewest votes; one of unknown votes stands before those that are known. */
function ordinaryOf(world: World, ordinary: readonly ShareClass[]): VotesOfClass | null {
  const voting = ordinary.filter(({ votesPerShare }) => votesPerShare === null || votesPerShare.numerator > 0n);
  const listed = voting.filter((one) => one.listed);
  const [first] = (listed.length > 0 ? listed : voting).toSorted((a, b) =>
    fewerVotes(a.votesPerShare, b.votesPerShare),
  );
  return first === undefined ? null : votesOf(world, first);
}

function fewerVotes(a: Ratio | null, b: Ratio | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return compareRatios(a, b);
}

function decideCap({ weighted, ordinary }: VotesCompared, { cap }: Cap): Decision {
  if (weighted.length === 0) return { verdict: 'not-applicable', reasons: [reason('rule.no-weighted-class')] };
  const questions = weighted.filter(({ votes, mayLive }) => votes !== null || mayLive);
  if (questions.length === 0) return { verdict: 'not-applicable', reasons: [reason('rule.no-live-weight')] };
  if (ordinary === null) return { verdict: 'information-missing', reasons: [reason('8A.10.no-ordinary-class')] };
  const answers = questions.map((one) => judgeClass(one, ordinary, cap));
  const verdict = gravest(answers.map((one) => one.verdict));
  return { verdict, reasons: answers.flatMap(({ reasons }) => reasons) };
}

function judgeClass(weighted: VotesOfClass, ordinary: VotesOfClass, cap: Ratio): Decision {
  const entries = [...weighted.entries, ...ordinary.entries];
  const unknown = [weighted, ordinary].find(({ votes }) => votes === null);
  if (weighted.votes === null || ordinary.votes === null) {
    const figures = { class: { name: unknown?.id ?? weighted.id }, cap: { ratio: cap } };
    return { verdict: 'information-missing', reasons: [reason('8A.10.votes-unknown', figures, entries)] };
  }
  const figures = {
    class: { name: weighted.id },
    votes: { ratio: weighted.votes },
    other: { name: ordinary.id },
    ordinary: { ratio: ordinary.votes },
    cap: { ratio: cap },
  };
  if (compareRatios(weighted.votes, multiplyRatios(cap, ordinary.votes)) === 1) {
    return { verdict: 'breached', reasons: [reason('8A.10.above', figures, entries)] };
  }
  return { verdict: 'kept', reasons: [reason('8A.10.within', figures, entries)] };
}

function weightedClass(votes: Ratio | null): VotesCompared['weighted'][number] {
  return { id: 'A', votes, entries: [], mayLive: true };
}

function compared(weighted: bigint, ordinary: bigint): VotesCompared {
  return {
    weighted: [weightedClass(ratio(weighted, 1n))],
    ordinary: { id: 'B', votes: ratio(ordinary, 1n), entries: [] },
  };
}
