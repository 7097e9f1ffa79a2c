/** Lines that are read before any of them is judged: enough to keep memory busy, few enough to stay near the processor. */
export const batchLines: i32 = 256;

/** Where in a batch its columns begin: first those of sixteen bytes a line, then of eight, of four, and of one. */
export const wordsAt: i32 = 0;
export const inFavourAt: i32 = wordsAt + batchLines * 16;
export const againstAt: i32 = inFavourAt + batchLines * 8;
export const abstainAt: i32 = againstAt + batchLines * 8;
export const weightAt: i32 = abstainAt + batchLines * 8;
export const startAt: i32 = weightAt + batchLines * 8;
export const lineAt: i32 = startAt + batchLines * 4;
export const hashAt: i32 = lineAt + batchLines * 4;
export const wantedAt: i32 = hashAt + batchLines * 4;
export const entryAt: i32 = wantedAt + batchLines * 4;
export const resolutionAt: i32 = entryAt + batchLines * 4;
export const boxAt: i32 = resolutionAt + batchLines * 4;
export const isMalformedAt: i32 = boxAt + batchLines * 4;
export const strengthAt: i32 = isMalformedAt + batchLines;
export const batchBytes: i32 = strengthAt + batchLines;

/** Marks in `entry` of a line whose member is not looked up yet. */
export const notLookedUp: i32 = -3;

/** Where a line's values stand in columns of four bytes, to which the beginning of the column is added. */
export function rowOf(batch: usize, nth: i32): usize {
  return batch + ((<usize>nth) << 2);
}

/** The same in columns of eight bytes. */
export function wideRowOf(batch: usize, nth: i32): usize {
  return batch + ((<usize>nth) << 3);
}

/** The same in the column of sixteen bytes. */
export function wordsRowOf(batch: usize, nth: i32): usize {
  return batch + ((<usize>nth) << 4);
}
