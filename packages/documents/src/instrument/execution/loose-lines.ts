import { personName } from '../parties/names.ts';
import { readDate } from './dates.ts';
import { answer, ask, type Draft, sign } from './draft.ts';
import { isSignatureMark, textBehindMark } from './signature.ts';
import { isAddress, isBlank, isCalling } from './values.ts';

/** Lines under a mark or a signature that no label explains: a dotted line, a name in brackets, an office, an address. */
export function readLooseLines(draft: Draft, text: string): void {
  for (const line of text.split('\n')) readLooseLine(draft, line.replace(/^[\s,;()]+/, '').trim());
}

function readLooseLine(draft: Draft, line: string): void {
  if (line === '') return;
  if (/[_＿]{3,}|\.{4,}|…{2,}|-{5,}/.test(line)) {
    ask(draft, 'signature');
    sign(draft, 'no');
  }
  const text = line.replaceAll(/[_＿]{2,}|\.{3,}|…+|-{4,}/g, ' ').trim();
  if (isSignatureMark(text)) {
    ask(draft, 'signature');
    sign(draft, 'yes');
    const name = personName(textBehindMark(text));
    if (name !== null) answer(draft, 'name', name);
    return;
  }
  if (!isBlank(text)) readText(draft, text);
}

function readText(draft: Draft, text: string): void {
  const date = readDate(text);
  if (date.kind === 'read') return answer(draft, 'date', date.date);
  const name = personName(text);
  const isCompany = /\b(?:limited|ltd|inc|corporation|plc)\b|公司/i.test(text);
  if (!draft.values.has('name') && name !== null && !isAddress(text) && !isCompany) return answer(draft, 'name', name);
  if (isCompany) return undefined;
  if (isCalling(text)) return answer(draft, draft.isWitness ? 'occupation' : 'position', text);
  return isAddress(text) ? answer(draft, 'address', text) : undefined;
}
