import { personName } from '../parties/names.ts';
import { readDate } from './dates.ts';
import { answer, ask, type Draft, sign } from './draft.ts';
import { isSignatureMark, textBehindMark } from './signature.ts';
import { isAddress, isBlank, isCalling } from './values.ts';

/** Lines under a mark or a signature that no label explains: a dotted line, a name in brackets, an office, an address. */
export function readLooseLines(draft: Draft, text: string): void {
  const lines = text.split(LINE).map((line) => line.replace(/^[\s,;()]+/, '').trim());
  for (let at = 0; at < lines.length; at += 1) {
    if (readLooseLine(draft, lines[at] as string, lines[at + 1] ?? '') === 'with-next') at += 1;
  }
}

/** The end of a line, or a drawn line to sign on, which is a line of its own. */
const LINE = /\n|(?=[_＿]{3,}|\.{4,}|…{2,}|-{5,})|(?<=[_＿]{3,}|\.{4,}|…{2,}|-{5,})(?![_＿.…-])/;

const DRAWN = /^(?:[_＿]{3,}|\.{4,}|…{2,}|-{5,})$/;

/** Reads one line; a name of one word may go on in the next line, which is then read with it. */
function readLooseLine(draft: Draft, line: string, next: string): 'alone' | 'with-next' {
  if (DRAWN.test(line)) {
    ask(draft, 'signature');
    sign(draft, 'no');
    return 'alone';
  }
  if (!isSignatureMark(line)) return isBlank(line) ? 'alone' : readText(draft, line, next);
  ask(draft, 'signature');
  sign(draft, 'yes');
  const name = nameInSignature(line, [next]);
  draft.signatureName ??= name;
  return restBehind(name, line, [next]) === '' ? 'with-next' : 'alone';
}

/** The name behind the mark of a signature; one of a single word may go on in the next line. */
export function nameInSignature(line: string, under: readonly string[]): string | null {
  const text = textBehindMark(line);
  const name = personName(text);
  if (name === null || name.includes(' ') || name.length < text.length) return name;
  const longer = personName(`${name} ${under[0] ?? ''}`);
  return longer !== null && longer.includes(' ') && !isCalling(under[0] ?? '') ? longer : name;
}

/** What is left of the lines under a signature when its name has taken the first of them. */
export function restBehind(name: string | null, line: string, under: readonly string[]): string {
  const isTaken = name !== null && !line.replaceAll(/\s+/g, ' ').includes(name);
  return under.slice(isTaken ? 1 : 0).join('\n');
}

function readText(draft: Draft, text: string, next: string): 'alone' | 'with-next' {
  const date = readDate(text);
  if (date.kind === 'read') answer(draft, 'date', date.date);
  else if (!COMPANY.test(text)) return readWords(draft, text, next);
  return 'alone';
}

const COMPANY = /\b(?:limited|ltd|inc|corporation|plc)\b|公司/i;

function readWords(draft: Draft, text: string, next: string): 'alone' | 'with-next' {
  const name = isAddress(text) ? null : personName(text);
  if (name !== null && !draft.values.has('name')) {
    const longer = name.includes(' ') ? null : personName(`${text} ${next}`);
    const isLonger = longer !== null && longer.includes(' ') && !isCalling(next);
    answer(draft, 'name', isLonger ? longer : name);
    return isLonger ? 'with-next' : 'alone';
  }
  if (isCalling(text)) answer(draft, draft.isWitness ? 'occupation' : 'position', text);
  else if (isAddress(text)) answer(draft, 'address', text);
  return 'alone';
}
