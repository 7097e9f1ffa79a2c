import type { Register, ShareClass, World } from '@tenfold/kernel';
import type { Json } from '../check/figure-json.ts';

/** What is not recorded, so that a figure taken of it is a blank or lies between bounds. */
export type UnknownKind =
  | 'in-issue'
  | 'treasury'
  | 'votes-per-share'
  | 'holding'
  | 'weight-in-doubt'
  | 'weight-ended'
  | 'interests';

/** One thing that is not recorded: of which class, and of which holder or vehicle, where it is about one. */
export interface Unknown {
  readonly what: UnknownKind;
  readonly shareClass: string | null;
  readonly who: string | null;
}

/** Why figures of capital, votes and holdings are not known on the day of a world; nothing where all of them are. */
export function unknownsOf({ register }: Pick<World, 'register'>): readonly Unknown[] {
  return [...[...register.classes.values()].flatMap(ofClass), ...interestsUnknown(register)];
}

export function unknownsJson(world: Pick<World, 'register'>): Json {
  return unknownsOf(world).map((one) => ({ ...one }));
}

function ofClass(shareClass: ShareClass): readonly Unknown[] {
  const { id, weighted, inIssue, treasury, votesPerShare, endedUnknown, uncertain } = shareClass;
  const whole: readonly (readonly [UnknownKind, boolean])[] = [
    ['in-issue', inIssue === null],
    ['treasury', treasury === null],
    ['votes-per-share', weighted && votesPerShare === null],
    ['weight-ended', weighted && endedUnknown],
    ['weight-in-doubt', weighted && uncertain > 0n],
  ];
  const holders = [...shareClass.holdings].filter(([, { shares }]) => shares === null).map(([holder]) => holder);
  return [
    ...whole.filter(([, isSo]) => isSo).map(([what]) => ({ what, shareClass: id, who: null })),
    ...holders.map((who) => ({ what: 'holding' as const, shareClass: id, who })),
  ];
}

/** Vehicles that hold shares, or stand behind one that does, of which it is not recorded who has what in them. */
function interestsUnknown({ vehicles }: Register): readonly Unknown[] {
  return [...vehicles.values()]
    .filter(({ interests }) => interests === null || interests.list.some((one) => !isKnown(one)))
    .map(({ id }) => ({ what: 'interests' as const, shareClass: null, who: id }));
}

function isKnown({ economic, control }: { readonly economic: unknown; readonly control: unknown }): boolean {
  return economic !== null && control !== null;
}
