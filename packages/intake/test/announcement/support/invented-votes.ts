import type { PrintedResolution } from './layouts.ts';
import { type Prints, printedFrom, type Voted } from './printed-from-votes.ts';

/** Shares that were voted on one resolution after the other: of a class with ten votes a share on the first two, and one on the last. */
export const twoClasses: readonly (readonly Voted[])[] = [
  [
    { class: 'A', shares: [812_345_671n, 20_113_004n] },
    { class: 'B', votesPerShare: 10n, shares: [211_004_330n, 0n] },
  ],
  [
    { class: 'A', shares: [640_002_118n, 192_456_557n] },
    { class: 'B', votesPerShare: 10n, shares: [211_004_330n, 0n] },
  ],
  [
    { class: 'A', shares: [799_998_001n, 32_460_674n] },
    { class: 'B', shares: [211_004_330n, 0n] },
  ],
];
/** The weighted class has the first letter. */
export const withAbstentions: readonly (readonly Voted[])[] = [
  [
    { class: 'A', votesPerShare: 10n, shares: [26_998_861n, 0n, 0n] },
    { class: 'B', shares: [90_143_351n, 1_204_087n, 33_411n] },
  ],
  [
    { class: 'A', votesPerShare: 10n, shares: [26_998_861n, 0n, 0n] },
    { class: 'B', shares: [61_700_202n, 29_640_606n, 40_041n] },
  ],
];
/** An issuer of one class. */
export const oneClass: readonly (readonly Voted[])[] = [
  [{ class: 'ordinary', shares: [701_223_904n, 12n, 5_000n] }],
  [{ class: 'ordinary', shares: [655_000_111n, 46_223_793n, 17_001n] }],
  [{ class: 'ordinary', shares: [701_223_916n, 0n, 5_000n] }],
  [{ class: 'ordinary', shares: [402_888_313n, 298_335_603n, 2_330_417n] }],
];

/** Three classes of one vote a share. */
export function threeClasses(): readonly (readonly Voted[])[] {
  return [
    [
      { class: 'A', shares: [4_100_223_001n, 9_881n, 1_000_000n] },
      { class: 'D', shares: [120_040_990n, 5n, 0n] },
      { class: 'H', shares: [1_844_009_313n, 9_100_001n, 5_752_970n] },
    ],
    [
      { class: 'A', shares: [3_700_223_001n, 400_009_881n, 1_000_000n] },
      { class: 'D', shares: [120_040_995n, 0n, 0n] },
      { class: 'H', shares: [944_009_313n, 909_100_001n, 5_752_970n] },
    ],
  ];
}

/** Resolutions with these numbers, printed from the votes one after the other. */
export function from(
  numbers: readonly string[],
  voted: readonly (readonly Voted[])[],
  prints: Prints = {},
): readonly PrintedResolution[] {
  return numbers.map((number, at) => printedFrom(number, voted[at % voted.length] ?? [], prints));
}

/** Shares in the cells, and both totals behind: 300,000,001 shares of class B have ten votes each. Worked out by hand. */
export function inShares(): readonly PrintedResolution[] {
  const a = {
    class: 'A',
    sharesFor: '600000000',
    sharesAgainst: '200000000',
    percentFor: '75.00',
    percentAgainst: '25.00',
    totalShares: '800000000',
    totalVotes: '800000000',
  };
  const b = {
    class: 'B',
    sharesFor: '300000001',
    sharesAgainst: '0',
    percentFor: '100.00',
    percentAgainst: '0.00',
    totalShares: '300000001',
    totalVotes: '3000000010',
  };
  return [
    {
      number: '1',
      perClass: [a, b],
      sharesFor: '900000001',
      sharesAgainst: '200000000',
      percentFor: '81.82',
      percentAgainst: '18.18',
      totalShares: '1100000001',
      totalVotes: '3800000010',
    },
  ];
}

/** Of 100,000,000 shares of class B 20,000,000 have one vote, and the others ten: 820,000,000 votes. */
export function ended(): readonly PrintedResolution[] {
  const a = {
    class: 'A',
    votesFor: '655000000',
    votesAgainst: '1200000',
    percentFor: '99.82',
    percentAgainst: '0.18',
    totalShares: '656200000',
    totalVotes: '656200000',
  };
  const b = {
    class: 'B',
    votesFor: '820000000',
    votesAgainst: '0',
    percentFor: '100.00',
    percentAgainst: '0.00',
    totalShares: '100000000',
    totalVotes: '820000000',
  };
  return [
    {
      number: '1',
      perClass: [a, b],
      votesFor: '1475000000',
      votesAgainst: '1200000',
      percentFor: '99.92',
      percentAgainst: '0.08',
      totalShares: '756200000',
      totalVotes: '1476200000',
    },
  ];
}
