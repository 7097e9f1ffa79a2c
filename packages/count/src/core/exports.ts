import type { ProgramExports } from './web-assembly.ts';

/** Where something stands in the memory of the program. */
export type Place = number;

/** What the program gives: functions that are told in `assembly/`, over places in its memory. */
export interface CoreFunctions {
  readonly workAt: (place: Place, moments: Place) => void;
  readonly setMembers: (entries: Place, mask: number, letters: Place, classCount: number) => void;
  readonly setResolutions: (names: Place, mask: number, count: number, closed: Place) => void;
  readonly setKinds: (kinds: Place, mask: number, strengths: Place) => void;
  readonly setRules: (isFirst: number, closesAt: number) => void;
  readonly setBoxes: (place: Place, bytes: number, isWide: number) => void;
  readonly setColumns: (hasTime: number, hasKind: number, usualStrength: number) => void;
  readonly openPiece: (room: Place, length: number) => void;
  readonly nextStart: () => number;
  readonly readLines: (start: number, line: number, from: number, place: number) => number;
  readonly linesPassed: () => number;
  readonly findBoxes: (count: number) => number;
  readonly settleLines: (from: number, count: number) => number;
  readonly putLine: (nth: number, inFavour: bigint, against: bigint, abstain: bigint) => void;
  readonly addUp: (holdings: number, classes: Place, sums: Place) => void;
  readonly instructionsAdded: () => number;
  readonly sameMomentAdded: () => number;
  readonly orderOfLinesAdded: () => number;
  readonly readHoldings: (into: Place, start: number, line: number) => number;
  readonly setHolders: (members: Place, starts: Place, classes: Place) => void;
  readonly setShares: (low: Place, high: Place) => void;
  readonly putHoldings: (first: number, count: number) => number;
}

const numberNames = [
  'apart',
  'bytesOfSums',
  'abstainAt',
  'againstAt',
  'batchBytes',
  'batchLines',
  'boxAt',
  'entryAt',
  'hashAt',
  'inFavourAt',
  'isMalformedAt',
  'lineAt',
  'notLookedUp',
  'resolutionAt',
  'startAt',
  'strengthAt',
  'wantedAt',
  'weightAt',
  'wordsAt',
  'memoryOfMoments',
  'groupAt',
  'highAt',
  'holdingLineAt',
  'holdingsBytes',
  'lowAt',
  'memberBytesAt',
  'memberEndAt',
] as const;

/** Numbers that the program and JavaScript must agree on, as the program has them. */
export type CoreNumbers = Readonly<Record<(typeof numberNames)[number], number>>;

/** The numbers among what an instance of the program gives. */
export function numbersOf(exports: ProgramExports): CoreNumbers {
  const numberOf = (name: string): number => (exports[name] as { readonly value: number }).value;
  return Object.fromEntries(numberNames.map((name) => [name, numberOf(name)])) as CoreNumbers;
}
