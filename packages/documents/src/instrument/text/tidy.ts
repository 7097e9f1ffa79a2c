import { anyOf } from './any-of.ts';

const HAN_BREAK =
  /(?<=[\p{Script=Han}，。；：、「」『』（）《》])\s*\n\s*(?=[\p{Script=Han}，。；：、「」『』（）《》])/gu;

/** A sentence of the paper on one line: characters as they stand there, line ends as spaces, none between Chinese ones. */
export function quoteOf(raw: string): string {
  return raw.trim().replaceAll(HAN_BREAK, '').replaceAll(/\s+/g, ' ');
}

const HAN_SPACE = anyOf(
  [
    /(?<=[\p{Script=Han}。「」『』《》])\s+(?=[\p{Script=Han}。「」『』《》\d(),;:])/u,
    /(?<=[\d(),;:])\s+(?=[\p{Script=Han}。「」『』《》])/u,
  ],
  'gu',
);

/** A quoted sentence with full-width forms, quotation marks and dashes made plain; capitals stay, for names are read from it. */
export function tidyOf(quote: string): string {
  return quote
    .normalize('NFKC')
    .replaceAll(/[“”„‟″]/g, '"')
    .replaceAll(/[‘’‚‛′`]/g, "'")
    .replaceAll(/[–—―−]/g, '-')
    .replaceAll(HAN_SPACE, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
