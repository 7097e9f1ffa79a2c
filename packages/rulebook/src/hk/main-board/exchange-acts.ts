import type { Clearing, PlainDate, World } from '@tenfold/kernel';

interface Sought {
  readonly provision: string;
  /** The last day on which it can have been given. */
  readonly by: PlainDate;
  /** The ids that an act of the Exchange may name instead of the issuer as a whole. */
  readonly about: readonly string[];
}

/** The entries by which the Exchange approved something under a provision, by a day. */
export function approvalsUnder(world: World, sought: Sought): readonly string[] {
  return actsUnder(world, sought)
    .filter(({ act }) => act === 'approval')
    .map(({ entry }) => entry);
}

/** The same, waivers, and determinations whose words say plainly that the Exchange accepted it. */
export function acceptancesUnder(world: World, sought: Sought): readonly string[] {
  return actsUnder(world, sought)
    .filter(({ act, outcome }) => act !== 'determination' || isAccepting(outcome ?? ''))
    .map(({ entry }) => entry);
}

function actsUnder({ register, issuer }: World, { provision, by, about }: Sought): readonly Clearing[] {
  const subjects: readonly (string | null)[] = [null, issuer.id, ...about];
  return register.clearings.filter(
    (one) =>
      one.on <= by &&
      subjects.includes(one.subject) &&
      (one.provision === provision || one.provision.startsWith(`${provision}(`)),
  );
}

/** Words that take an acceptance back, or leave it open; "until", "under" and "unanimously" do neither. */
const withdrawing = /\b(?:no|not|un(?!til\b|der\b|animous)\w+|refus\w*|reject\w*|declin\w*|pending)\b/;

/** The outcome is in the words of whoever recorded it; what does not plainly accept is taken as not accepting. */
function isAccepting(outcome: string): boolean {
  const words = outcome.toLowerCase();
  const accepts = /accept|approv|allow|permit|satisf|suitab|grant|meets|complies/.test(words);
  return accepts && !withdrawing.test(words);
}
