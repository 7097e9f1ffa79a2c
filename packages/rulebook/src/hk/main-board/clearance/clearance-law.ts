import type { Law } from '@tenfold/kernel';
import { rules } from '../../../index.ts';
import { shownAfterwards } from '../lists.ts';
import { surroundings } from './index.ts';
import { mayHoldInTreasury } from './treasury-regime.ts';
import { votesAboveFloor } from './votes-above-floor.ts';

export { surroundings } from './index.ts';

/** The law that planned acts are cleared under. */
export const clearanceLaw: Law = { rules, surroundings, shownAfterwards, votesAboveFloor, mayHoldInTreasury };
