import { classScheme } from '../profile/parts.ts';
import { allAt, type ReadElement, textAt } from './read-element.ts';

/** Classes of the register by their ISINs, for messages that name a class by nothing else. */
export type ClassByIsin = ReadonlyMap<string, string>;

/**
 * The classes that a security names: by their own names, else by an ISIN that somebody has said a class for. Empty where it names
 * none that is known.
 */
export function classesOf(security: ReadElement, byIsin: ClassByIsin): readonly string[] {
  const named = allAt(security, 'OthrId')
    .filter((one) => textAt(one, 'Tp/Prtry') === classScheme)
    .flatMap((one) => textAt(one, 'Id') ?? []);
  if (named.length > 0) return named;
  const byNumber = byIsin.get(textAt(security, 'ISIN') ?? '');
  return byNumber === undefined ? [] : [byNumber];
}
