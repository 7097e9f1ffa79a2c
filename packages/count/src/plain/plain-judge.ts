import { isCount } from '@tenfold/kernel';
import { type RefusalCause, takenBackKind } from '@tenfold/kernel/poll';
import { momentOf, type Weight, weightOfMoment, weightOfPlace } from '../rules/moment.ts';
import { placeOfKind } from '../rules/precedence.ts';
import { inProportion, type Split } from '../rules/scale.ts';
import { asText } from './plain-bytes.ts';
import type { PlainFacts, PlainResolution } from './plain-facts.ts';
import { type PlainHolding, votingShares } from './plain-register.ts';
import type { PlainRow } from './plain-table.ts';

/** A line that is accepted. */
export interface PlainInstruction {
  readonly holding: PlainHolding;
  readonly resolution: PlainResolution;
  readonly split: Split;
  readonly isScaled: boolean;
  readonly strength: number;
  readonly weight: Weight;
}

/** Where a line stands among all lines, and how those of its source came where they do not say. */
export interface LinePlace {
  readonly place: number;
  readonly kindOfSource: string;
}

/** Judges one line by itself: what it instructs, or the first cause in the order of the causes for which it is refused. */
export function plainJudge(row: PlainRow, where: LinePlace, facts: PlainFacts): PlainInstruction | RefusalCause {
  if (row.field === null) return 'line-malformed';
  const [member = '', shareClass = '', number = ''] = ['member', 'class', 'resolution'].map(row.field);
  const ofMember = facts.register.byMember.get(member);
  if (ofMember === undefined) return 'member-unknown';
  const holding = ofMember.get(shareClass);
  if (holding === undefined) return 'class-not-held';
  const resolution = facts.resolutions.get(number);
  if (resolution === undefined) return 'resolution-unknown';
  if (resolution.isWithdrawn) return 'resolution-withdrawn';
  if (resolution.classes !== null && !resolution.classes.has(shareClass)) return 'class-has-no-vote';
  const split = splitOf(row.field);
  if (split === null) return 'no-whole-count';
  return judgeShares({ holding, resolution, split }, facts) ?? timed({ holding, resolution, split }, row, where, facts);
}

type Voted = Pick<PlainInstruction, 'holding' | 'resolution' | 'split'>;

function splitOf(field: (column: string) => string | undefined): Split | null {
  const counts = ['for', 'against', 'abstain'].map((column) => field(column) ?? '');
  if (!counts.every(isCount)) return null;
  const [inFavour = 0n, against = 0n, abstain = 0n] = counts.map(BigInt);
  return { for: inFavour, against, abstain };
}

function judgeShares({ holding, resolution, split }: Voted, { ruleBook }: PlainFacts): RefusalCause | undefined {
  const voting = votingShares(holding);
  if (voting === 0n && holding.withheld > 0n) return 'shares-cannot-vote';
  if (isOver(split, voting) && (ruleBook.overVote === 'refuse' || voting === 0n)) return 'over-holding';
  if (resolution.abstain.has(holding.member)) return 'bound-to-abstain';
  if (split.for > 0n && resolution.notInFavour.has(holding.member)) return 'bound-not-in-favour';
  return undefined;
}

function isOver(split: Split, shares: bigint): boolean {
  return split.for + split.against + split.abstain > shares;
}

function timed(
  { holding, resolution, split }: Voted,
  { field }: PlainRow,
  { place, kindOfSource }: LinePlace,
  { ruleBook, strengths, closesAt }: PlainFacts,
): PlainInstruction | RefusalCause {
  const received = asText(field?.('received') ?? '');
  const moment = received === '' ? null : momentOf(received);
  if (moment === undefined) return 'time-unreadable';
  if (moment !== null && closesAt !== null && moment > closesAt) return 'too-late';
  const word = asText(field?.('kind') ?? '') || kindOfSource;
  if (word === takenBackKind) return 'taken-back';
  const kind = placeOfKind(word);
  if (kind === undefined) return 'kind-unknown';
  const { replacing } = ruleBook;
  const weight = moment === null ? weightOfPlace(place, replacing) : weightOfMoment(moment, replacing);
  const isScaled = isOver(split, votingShares(holding));
  const counts = isScaled ? inProportion(split, votingShares(holding)) : split;
  return { holding, resolution, split: counts, isScaled, strength: strengths[kind] ?? 0, weight };
}
