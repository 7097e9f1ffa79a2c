/** Longer than any undertaking with its signatures. */
export const MOST_BYTES = 50_000_000;
