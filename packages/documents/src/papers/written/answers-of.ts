import { type Finding, message, type Message } from '@tenfold/kernel';
import { wordFor } from '../../check/words.ts';
import type { Line } from './written.ts';

/** What a rule answers about somebody, as a line with every entry that its reasons name. */
export function answerOf(finding: Finding, what: Message = aboutOf(finding)): Line {
  const { verdict, provision, reasons, standing } = finding;
  return {
    as: 'answer',
    verdict,
    provision,
    text: what,
    why: reasons[0] ?? null,
    word: wordFor(verdict, [finding]),
    standing,
    entries: [...new Set(reasons.flatMap(({ entries }) => entries))],
  };
}

/** Of whom, and from when to when where a breach lies behind. */
function aboutOf({ subject, accrued }: Finding): Message {
  const who = { who: { name: subject } };
  if (accrued === null) return message('written.answer-about', who);
  return message('written.answer-about-then', { ...who, from: { date: accrued.from }, until: { date: accrued.until } });
}
