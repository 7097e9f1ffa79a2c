import {
  type AskedAround,
  type Beneficiary,
  compareRatios,
  partWithin,
  ratio,
  type Ratio,
  type World,
} from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { nothingAsked, pointsTo, together } from './asked.ts';

/** A beneficiary whose part of the votes on an ordinary matter moves, or may; `null` where it is not known. */
interface MovedVotes {
  readonly who: string;
  readonly before: Ratio | null;
  readonly after: Ratio | null;
}

interface VotesMoved {
  readonly moved: readonly MovedVotes[];
}

interface Lines {
  /** The part of the votes at which the Takeovers Code looks at an acquisition, and how far above the lowest of a year. */
  readonly control: Ratio;
  readonly creeper: Ratio;
}

const takeovers = { provision: 'takeovers-code', textStatus: 'not-checked' } as const;
const disclosure = { provision: 'sfo-part-xv', textStatus: 'not-checked' } as const;
const inside = { provision: 'sfo-part-xiva', textStatus: 'not-checked' } as const;

/** Other laws that a change of votes comes near. Nothing is decided of them here: they say where to look. */
export const otherRegimes = surrounding<VotesMoved, Lines>({
  ...takeovers,
  title: {
    en: 'Disclosure of interests, inside information, takeovers',
    'zh-Hant': '權益披露、內幕消息及收購守則',
    'zh-Hans': '权益披露、内幕消息及收购守则',
  },
  reach: 'every-issuer',
  versions: [
    {
      id: 'other-regimes@2018-04-30',
      from: '2018-04-30',
      parameters: { control: ratio(3n, 10n), creeper: ratio(1n, 50n) },
      source: 'general knowledge; the texts were not read',
    },
  ],
  observe: ({ before, after }) => [{ moved: before.beneficiaries.flatMap((one) => movedVotes(one, before, after)) }],
  ask({ moved }, lines) {
    if (moved.length === 0) return nothingAsked;
    const who = { list: moved.map((one) => ({ name: one.who })) };
    return together(
      ...moved.map((one) => lookAtTakeovers(one, lines)),
      pointsTo(disclosure, 'around.disclosure', { who }),
      pointsTo(inside, 'around.inside-information', { who }),
    );
  },
  examples: [
    {
      name: 'votes move',
      given: { moved: [{ who: 'chan', before: ratio(1n, 2n), after: ratio(51n, 100n) }] },
      asks: ['around.takeovers', 'around.disclosure', 'around.inside-information'],
      workedFrom: 'regression',
    },
    {
      name: 'they may move',
      given: { moved: [{ who: 'chan', before: null, after: null }] },
      asks: ['around.takeovers-unknown', 'around.disclosure', 'around.inside-information'],
      workedFrom: 'regression',
    },
    { name: 'votes stay as they are', given: { moved: [] }, asks: [], workedFrom: 'regression' },
  ],
});

function lookAtTakeovers({ who, before, after }: MovedVotes, { control, creeper }: Lines): AskedAround {
  const figures = { who: { name: who }, control: { ratio: control }, creeper: { ratio: creeper } };
  if (before === null || after === null) return pointsTo(takeovers, 'around.takeovers-unknown', figures);
  return pointsTo(takeovers, 'around.takeovers', { ...figures, before: { ratio: before }, after: { ratio: after } });
}

function movedVotes({ person }: Beneficiary, before: World, after: World): readonly MovedVotes[] {
  const [was, is] = [partOfVotes(before, person.id), partOfVotes(after, person.id)];
  if (was !== null && is !== null && compareRatios(was, is) === 0) return [];
  return [{ who: person.id, before: was, after: is }];
}

function partOfVotes({ beneficiaries, capital }: World, person: string): Ratio | null {
  const his = beneficiaries.find((one) => one.person.id === person)?.votes.ordinary;
  const part = his === undefined ? null : partWithin(his, capital.votes.ordinary);
  if (part === null || part.high === null) return null;
  return compareRatios(part.low, part.high) === 0 ? part.low : null;
}
