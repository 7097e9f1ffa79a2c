const yes = new Set(['yes', 'y', 'true', '1', 'nominee']);
const no = new Set(['', 'no', 'n', 'false', '0']);

/** Whether a register's field marks a nominee; `undefined` for a word that nobody can know the meaning of. */
export function isNominee(word: string): boolean | undefined {
  const plain = word.trim().toLowerCase();
  if (yes.has(plain)) return true;
  return no.has(plain) ? false : undefined;
}
