import { type RefusalCause, refusalCauses } from '@tenfold/kernel/poll';

/** Causes by the numbers by which threads tell them: their places in the list of causes. */
export type CauseCodes = Readonly<Record<RefusalCause, number>>;

export const causeCodes = Object.fromEntries(refusalCauses.map((cause, place) => [cause, place])) as CauseCodes;
