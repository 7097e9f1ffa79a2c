import type { Say } from '../../../language/say.tsx';

const MOST_CHARACTERS = 200;

/** What is wrong with a name as the server takes them, or nothing. */
export function nameProblem(name: string, say: Say): string | null {
  const typed = name.trim();
  if (typed === '') return say('access-form.name-missing');
  if (typed.length > MOST_CHARACTERS) return say('access-form.name-long', { count: { number: BigInt(typed.length) } });
  return /\p{C}/u.test(typed) ? say('access-form.name-unseen') : null;
}
