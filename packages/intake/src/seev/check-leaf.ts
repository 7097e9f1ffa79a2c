import {
  charactersIn,
  hasForm,
  isTrimmed,
  longest,
  type ReadElement,
  type SeevElement,
  seevProblem,
} from '@tenfold/documents/seev';
import { SeevRefused } from './refused.ts';

/** The most characters of the text of an element; none for one that holds others. */
export function longestText({ type }: SeevElement): number {
  return type === 'group' || type === 'choice' || type === 'passed-over' ? 0 : longest[type];
}

/** The element with its text as it is read. Throws {@link SeevRefused} for a text that the profile does not have there. */
export function checkLeaf(element: SeevElement, read: ReadElement): ReadElement {
  const { type, codes } = element;
  if (type === 'group' || type === 'choice' || type === 'passed-over') return read;
  const text = isTrimmed(type) ? read.text.trim() : read.text;
  const figures = { path: { quote: read.path }, quote: { quote: text } };
  if (charactersIn(text) > longest[type]) {
    const most = { number: BigInt(longest[type]) };
    throw new SeevRefused([seevProblem('too-long', read.line, { path: figures.path, most })]);
  }
  if (!hasForm(type, text)) throw new SeevRefused([seevProblem('form', read.line, figures)]);
  if (codes.length > 0 && !codes.includes(text)) {
    const known = { list: codes.map((quote) => ({ quote })) };
    throw new SeevRefused([seevProblem('code', read.line, { ...figures, known })]);
  }
  return { ...read, text };
}
