import { simplified } from './chinese.ts';
import { isKnownWord, joinedWord, repairedWord } from './word-repair.ts';

/** A sentence made ready for looking for cues. */
export interface Plain {
  /** Lower case, misread words put right, Chinese in simplified characters without spaces. */
  readonly text: string;
  /** Whether a word had to be put right. */
  readonly isRepaired: boolean;
}

/** A sentence, made tidy before, in the plain form in which cues are looked for. It is never shown. */
export function plainOf(tidy: string): Plain {
  const lower = spelledOut(simplified(tidy.toLowerCase()).replaceAll(HAN_SPACE, ''));
  const tokens = lower.split(WORD);
  const isJoined = joinParts(tokens);
  let isRepaired = false;
  const words = tokens.map((token, index) => {
    if (index % 2 === 0) return token;
    const word = repairedWord(token);
    if (word !== token) isRepaired = true;
    return word;
  });
  return { text: words.join('').replaceAll(/\s+/g, ' ').trim(), isRepaired: isRepaired || isJoined };
}

/** “I'm” and “won't” as the words that they stand for. */
function spelledOut(text: string): string {
  if (!text.includes("'")) return text;
  return text
    .replaceAll(/\bi'm\b/g, 'i am')
    .replaceAll(/(?<=\b(?:i|we|he|she|it|they))'ll\b/g, ' will')
    .replaceAll(/\b(?:won't|shan't)\b/g, 'will not')
    .replaceAll(/(?<=\b(?:do|does|is|are|has|have|must|would|could|should))n't\b/g, ' not')
    .replaceAll(/\bcan't\b/g, 'cannot');
}

/** Words stand at the odd places of the split. */
const WORD = /([a-z0-9|]*[a-z|][a-z0-9|]*)/;

const HAN_SPACE = /(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/gu;

/** Makes words whole that stand in two or three pieces; gives whether there were any. */
function joinParts(tokens: string[]): boolean {
  let isJoined = false;
  for (let at = 1; at + 2 < tokens.length; at += 2) {
    const [first = '', gap = '', second = ''] = tokens.slice(at, at + 3);
    if (!/^[\s-]+$/.test(gap)) continue;
    const third = /^\s+$/.test(tokens[at + 3] ?? '') ? (tokens[at + 4] ?? '') : '';
    const whole = joinedWord(first, second) ?? (third === '' ? null : joinedWord(first + second, third));
    if (whole === null || (isKnownWord(first) && isKnownWord(second) && gap.includes('-'))) continue;
    const parts = whole.length === first.length + second.length ? 2 : 4;
    tokens.splice(at, parts + 1, whole);
    isJoined = true;
  }
  return isJoined;
}
