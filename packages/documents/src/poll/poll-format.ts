/** The name of the format of a poll's result. */
export const pollFormat = 'tenfold/poll/1';
