/**
 * Bytes of the longest line that is read: a line of instructions has under a hundred. One that is longer is refused, so that a
 * mark of quotation that nobody closed takes one line with it and not the rest of the file.
 */
export const longestRecord = 65_536;
