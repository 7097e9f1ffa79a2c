import { type Message, message } from '../finding/message.ts';
import { type Complain, isObject, quoted } from '../register/field.ts';
import { pathTo } from './named-fields.ts';

/** The complaints about a text that are better told as "a number stands where a text should" when a number stands there. */
const aboutText: ReadonlySet<string> = new Set([
  'record.no-choice',
  'record.no-count',
  'record.no-date',
  'record.no-id',
  'record.no-instant',
  'record.no-provision',
  'record.no-ratio',
  'record.no-text',
  'record-file.no-time',
  'record-file.word-near',
]);

/** Every number within a JSON value, by the path at which it stands. */
export function numbersWithin(
  json: unknown,
  path: string,
  found: Map<string, number> = new Map(),
): Map<string, number> {
  if (typeof json === 'number') found.set(path, json);
  else if (Array.isArray(json)) json.forEach((item, index) => numbersWithin(item, `${path}[${index}]`, found));
  else if (isObject(json))
    for (const [name, item] of Object.entries(json)) numbersWithin(item, pathTo(path, name), found);
  return found;
}

/**
 * Passes complaints on; where a number stands in the place of a text, says that instead, and why counts are texts: a
 * number of JSON has no more than 53 bits, so long counts and fractions lose digits without a word.
 */
export function explainingNumbers(numbers: Map<string, number>, complain: Complain): Complain {
  return (path, problem) => {
    const number = numbers.get(path);
    numbers.delete(path);
    const isAboutText = number !== undefined && aboutText.has(problem.key);
    complain(
      path,
      isAboutText ? message('record-file.number-for-text', { quote: { quote: quoted(number) } }) : problem,
    );
  };
}

/** What is wrong with a number that no field complained about: it lost digits or may have; `null` for a safe whole one. */
export function inexactNumber(number: number): Message | null {
  if (Number.isSafeInteger(number)) return null;
  const key = Number.isInteger(number) ? 'record-file.number-too-long' : 'record-file.number-with-fraction';
  return message(key, { quote: { quote: quoted(number) } });
}
