/** What stands for the strength of a word that is no kind, and of one that says that the instruction was taken back. */
export const noKind = -1;
export const takenBack = -2;
