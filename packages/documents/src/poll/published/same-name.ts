/** Announcements write numbers and classes in their own ways: what names the same is found without brackets, points and common words. */

/** The one of several resolutions that a printed number names: the same number, else the only one with the same parts in order. */
export function byNumber<One>(all: readonly One[], printed: string, numberOf: (one: One) => string): One | undefined {
  return (
    only(all, (one) => numberOf(one) === printed) ?? only(all, (one) => numberKey(numberOf(one)) === numberKey(printed))
  );
}

/**
 * The one of several resolutions whose subject has the name that stands in place of a number, as `3 Chan Tai Man` or `Yichen Zhang`: in
 * whichever order family and given names stand there. None where the printed line has no name, or several subjects have it.
 */
export function byPerson<One>(
  all: readonly One[],
  printed: string,
  subjectsOf: (one: One) => readonly string[],
): One | undefined {
  const words = wordsOf(printed).filter((word) => !/\p{Number}/u.test(word));
  const isName = words.length > 1 || /\p{Script=Han}{2}/u.test(words[0] ?? '');
  if (!isName) return undefined;
  const orders = [words, [...words.slice(1), ...words.slice(0, 1)], [...words.slice(-1), ...words.slice(0, -1)]];
  return only(all, (one) => subjectsOf(one).some((subject) => orders.some((order) => hasWords(subject, order))));
}

/** Words as they stand, one behind the other; Chinese has none, and a name is part of its sentence. */
function hasWords(subject: string, words: readonly string[]): boolean {
  const wanted = words.join(' ');
  if (/\p{Script=Han}/u.test(wanted)) return subject.normalize('NFKC').includes(wanted);
  return ` ${wordsOf(subject).join(' ')} `.includes(` ${wanted} `);
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{Letter}\p{Number}'’-]+/gu) ?? []
  );
}

/** The one of several classes that a printed name means: the same id, else the only one with the same letter, as `Class A` of `a`. */
export function byClass<One extends { readonly shareClass: string }>(
  all: readonly One[],
  printed: string,
): One | undefined {
  return (
    only(all, ({ shareClass }) => shareClass === printed) ??
    only(all, ({ shareClass }) => classKey(shareClass) === classKey(printed) && classKey(printed) !== '')
  );
}

function only<One>(all: readonly One[], isMeant: (one: One) => boolean): One | undefined {
  const found = all.filter(isMeant);
  return found.length === 1 ? found[0] : undefined;
}

/** A number by its parts alone: `2(A)(i)`, `2A(i)` and `2.(a)(i)` are one. */
export function numberKey(number: string): string {
  return (
    number
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Number}+|\p{Letter}+/gu) ?? []
  ).join('.');
}

function classKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\bclass\b|\bordinary\b|\bshares?\b|[類类]|普通|股份?/gu, '')
    .replaceAll(/[^\p{Letter}\p{Number}]/gu, '');
}
