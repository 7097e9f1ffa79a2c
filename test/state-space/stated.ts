import type { actsOf } from './acts.ts';

/** What every act that is not refused must keep. */
export const namesOfLawsOfActs = [
  'shares come and go only as the act says',
  'the ratchet never rises, under any policy',
  'weight comes to life only by an offer, a split, or where the Exchange has let it go on',
  'weight that has ended stays ended for as long as the share stands in the class',
  'who has lost his weight has lost it for ever',
  'no share gains weight; a conversion takes it from one share and gives that to the other class',
] as const;

/** What must be so at the end of every day. */
export const namesOfLawsOfRest = [
  'to close a day twice changes nothing',
  'the holdings of a class add up, and nobody has less than nothing',
  'who is dead or no director has no live weight, nor has anybody else who has lost it',
  'who has no weighted share left with weight has ceased to be a beneficiary',
  'Rule 8A.09 answers as nine times the votes of others against all other votes do',
  'Rule 8A.13 answers as the two fractions multiplied out do',
  'Rule 8A.15 asks for a conversion exactly where a fall is not answered',
  'Rule 8A.15 leaves a part open only where a holding was in doubt or nobody who has weight had any when the day began',
] as const;

/** What is asked of the answers that a clearance gives, in the same states. */
export const namesOfOtherLaws = [
  'a refused act changes nothing',
  'with the conversions that a clearance asks for, a fall is answered; with one share fewer it is not',
  'so much as the headroom says is possible on the next day, and one share more is not',
  'a register that was stored and read again goes on as it would have',
  'two lives that came to the same state go on alike',
] as const;

/** Lives that were all tried: from where, by which acts, of how many acts, and how many states there are. */
export interface Exploration {
  readonly name: string;
  /** The acts, by their names, that have happened before. */
  readonly before: readonly string[];
  readonly acts: keyof typeof actsOf;
  readonly depth: number;
  /** Different states, the first included. */
  readonly states: number;
  /** Acts tried, those that were refused included. */
  readonly tried: number;
}

const unanswered = [
  'two shares are bought back',
  'one share is bought for treasury',
  'the day ends',
  'one share that was bought is cancelled',
  'the day ends',
];

const inDoubt = ['each share becomes two', 'Quin moves one weighted share to Wold', 'the day ends'];

const listed = 'the day after listing';

/** What a run of the test has to come to, to the last state. */
export const explorations: readonly Exploration[] = [
  { name: listed, before: [], acts: 'every act', depth: 3, states: 3621, tried: 8316 },
  { name: listed, before: [], acts: 'acts of weight', depth: 4, states: 9574, tried: 20400 },
  { name: listed, before: [], acts: 'acts of capital', depth: 6, states: 8217, tried: 20304 },
  {
    name: 'a fall that nobody answered in time',
    before: unanswered,
    acts: 'every act',
    depth: 3,
    states: 5120,
    tried: 10864,
  },
  {
    name: 'a split, and a transfer that is left to the Exchange',
    before: inDoubt,
    acts: 'every act',
    depth: 3,
    states: 5076,
    tried: 10304,
  },
];

/** Headroom is tried against the next day in the states that so many acts lead to. */
export const depthOfRooms = 2;
