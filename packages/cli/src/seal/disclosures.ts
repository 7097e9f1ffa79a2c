import type { Disclosure } from '@tenfold/seal';
import type { Refused } from '../commands/command.ts';
import { refusal } from './refuse.ts';

/**
 * Those disclosures of an entry that were asked for: `all`, or paths with commas between. One within another that is sealed
 * brings the outer one along, for it could not be opened alone.
 */
export function chosenDisclosures(
  sealed: readonly Disclosure[],
  asked: string | undefined,
): readonly Disclosure[] | Refused {
  if (asked === undefined) return [];
  if (asked === 'all') return sealed;
  const paths = asked.split(',');
  const strange = paths.find((path) => !sealed.some((one) => one.path === path));
  if (strange !== undefined) return refusal('not-sealed', { quote: { quote: strange } });
  return sealed.filter(({ path }) => paths.some((wanted) => wanted === path || wanted.startsWith(`${path}/`)));
}
