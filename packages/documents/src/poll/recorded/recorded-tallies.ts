import type { Meeting, Resolution } from '@tenfold/kernel';
import type { AbstentionWay, ClassTally, EndedShares, Tally } from '@tenfold/kernel/poll';

type ClassCount = NonNullable<Resolution['poll']>['perClass'][number];

/** Under this name, which no member has, stand the shares that voted with one vote each though a share of their class has more. */
const withOneVote = 'shares with one vote each';

/** The ways in which the polls of a meeting print abstentions, each once; none where no poll says. */
export function abstentionsRecorded({ resolutions }: Pick<Meeting, 'resolutions'>): readonly AbstentionWay[] {
  const said = [...resolutions.values()].flatMap(({ poll }) => poll?.abstentions ?? []);
  return [...new Set(said)];
}

/** The class whose meeting it was, where that is what the record calls it and its polls name one class; else `null`. */
export function classThatMet({ kind, resolutions }: Pick<Meeting, 'kind' | 'resolutions'>): string | null {
  if (kind !== 'class') return null;
  const rows = [...resolutions.values()].flatMap(({ poll }) => poll?.perClass ?? []);
  const [only = null, ...others] = new Set(rows.map(({ shareClass }) => shareClass));
  return others.length === 0 ? only : null;
}

/** How the polls of a meeting are read. */
export interface PollsRead {
  readonly abstentions: AbstentionWay;
  /** How many classes voted. */
  readonly classes: number;
}

/** The shares that were declared for each class, those with one vote each apart; `null` where some are not recorded. */
export function talliesOf({ number, poll }: Resolution, { abstentions, classes }: PollsRead): readonly Tally[] | null {
  const rows = (poll?.perClass ?? []).map((row) => classTallies(row, abstentions));
  const known = rows.filter((row) => row !== null);
  if (known.length < rows.length || rows.length === 0) return null;
  // A class that was not printed has not voted, or it was forgotten: then the table would be wrong.
  return rows.length < classes ? null : [{ resolution: number, perClass: known.flat() }];
}

function classTallies(row: ClassCount, abstentions: AbstentionWay): readonly ClassTally[] | null {
  const { shareClass, sharesFor, sharesAgainst } = row;
  const sharesAbstain = row.sharesAbstain ?? (abstentions === 'left-out' ? 0n : null);
  if (sharesFor === null || sharesAgainst === null || sharesAbstain === null) return null;
  const single = {
    for: row.oneVoteFor ?? 0n,
    against: row.oneVoteAgainst ?? 0n,
    abstain: row.sharesAbstain === null ? 0n : (row.oneVoteAbstain ?? 0n),
  };
  const rest = {
    for: sharesFor - single.for,
    against: sharesAgainst - single.against,
    abstain: sharesAbstain - single.abstain,
  };
  return [
    { shareClass, member: null, ...rest },
    ...(sumOf(single) > 0n ? [{ shareClass, member: withOneVote, ...single }] : []),
  ];
}

/** As many shares without weight, class by class, as voted with one vote each on any resolution. */
export function endedRecorded(tallies: readonly Tally[]): readonly EndedShares[] {
  const most = new Map<string, bigint>();
  for (const row of tallies.flatMap(({ perClass }) => perClass)) {
    if (row.member !== withOneVote) continue;
    const before = most.get(row.shareClass) ?? 0n;
    const voted = sumOf(row);
    most.set(row.shareClass, voted > before ? voted : before);
  }
  return [...most].map(([shareClass, shares]) => ({ member: withOneVote, shareClass, shares }));
}

function sumOf(row: Pick<ClassTally, 'for' | 'against' | 'abstain'>): bigint {
  return row.for + row.against + row.abstain;
}
