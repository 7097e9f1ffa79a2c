/**
 * One pattern that matches wherever one of several does, the first of them at each place. A long list of ways to say a
 * thing can so be read line by line.
 */
export function anyOf(patterns: readonly RegExp[], flags = ''): RegExp {
  return new RegExp(patterns.map(({ source }) => source).join('|'), flags);
}
