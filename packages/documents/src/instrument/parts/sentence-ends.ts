import { markerAt } from './markers.ts';

/** Where the sentences of a paragraph end: the place behind each end, white space included. */
export function sentenceEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (/^[。！？]/.test(match[0]) || endsSentence(text, match.index, end)) ends.push(end);
  }
  return ends;
}

const END = /[.!?]["'”’)\]]{0,3}\s+|[。！？]["'”’」』)）]{0,3}\s*/g;

function endsSentence(text: string, dot: number, next: number): boolean {
  const before = /[^\s]{1,20}$/.exec(text.slice(Math.max(0, dot - 20), dot))?.[0] ?? '';
  if (isListNumber(text, dot) || /^\(?(?:[\d０-９]{1,2}|[a-z]|[ivx]{1,4})$/.test(before)) return false;
  if (markerAt(text, next) !== null) return true;
  if (/^8\s?A$/i.test(before))
    return !/^[\dOIlSZGBQ|]{1,2}\b/.test(text.slice(next, next + 4)) || /^I\s/.test(text.slice(next));
  if (NEVER_LAST.test(before) || /^\p{Lu}$/u.test(before)) return false;
  if (MAYBE_LAST.test(before)) return STARTERS.test(text.slice(next, next + 12));
  return (
    /^["'“‘「[_]?\p{Lu}/u.test(text.slice(next, next + 2)) || /^["“「]?\p{Script=Han}/u.test(text.slice(next, next + 2))
  );
}

/** `1.` at the start of an item is its number, not a sentence. */
function isListNumber(text: string, dot: number): boolean {
  return /(?:^|[\n:;)]\s*|\.\s+|\s-\s*|(?:and|or)\s+)[(]?(?:[\d０-９]{1,2}|[ivx]{1,4}|[a-z])$/i.test(
    text.slice(Math.max(0, dot - 8), dot),
  );
}

const NEVER_LAST =
  /^[("“]*(?:mr|mrs|ms|dr|prof|no|nos|art|cap|st|messrs|hon|e\.g|i\.e|viz|para|paras|sd|sgd|v|vs|encl|tel|fax|r)$/i;

const MAYBE_LAST = /^[("“]*(?:inc|ltd|co|corp|etc|l\.p|n\.v|s\.a|plc|u\.s|p\.r\.c|h\.k)$/i;

const STARTERS =
  /^(?:The|This|These|I|We|It|In|For|Unless|Any|All|If|No|My|On|Upon|As|Each|Shareholders?|Words|Terms|Nothing)\b/;
