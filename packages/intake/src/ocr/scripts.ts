import type { PlacedLine, PlacedWord } from '@tenfold/documents/pages';
import { confidenceOfWords } from './confidence.ts';

/** The two ways of writing Chinese, each with a model of its own. */
export type ChineseScript = 'traditional' | 'simplified';

/** The scripts that are told apart, each read by its model. */
export type Script = 'latin' | ChineseScript;

/** Whether a word has a Chinese character or a mark of Chinese printing in it. */
export function isHan({ text }: PlacedWord): boolean {
  return /[\p{Script=Han}、。〈-】（）：；，]/u.test(text);
}

/** How much of lines is in Chinese characters, from 0 to 1, and how surely those are read, from 0 to 100. */
export function hanIn(lines: readonly PlacedLine[]): { readonly part: number; readonly confidence: number } {
  const words = lines.flatMap((line) => line.words);
  const han = words.filter(isHan);
  const letters = lettersIn(words);
  if (letters === 0) return { part: 0, confidence: 0 };
  return { part: lettersIn(han) / letters, confidence: confidenceOfWords(han) };
}

/** Letters and characters; a Chinese one says as much as three letters. */
function lettersIn(words: readonly PlacedWord[]): number {
  const text = words.map((word) => word.text).join('');
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return 3 * han + (text.match(/[A-Za-z]/g)?.length ?? 0);
}
