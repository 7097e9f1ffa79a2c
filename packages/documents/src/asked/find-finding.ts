import { type Finding, message, type Message, nearWord } from '@tenfold/kernel';
import type { Check } from '../check/check.ts';

/** The finding of that id, or the only one whose id begins so. */
export function findFinding({ findings }: Check, typed: string): Finding | Message {
  const exact = findings.find(({ id }) => id === typed);
  const begun = findings.filter(({ id }) => id.toLowerCase().startsWith(typed.toLowerCase()));
  const [only] = begun;
  if (exact !== undefined) return exact;
  if (only !== undefined && begun.length === 1) return only;
  const quote = { quote: typed };
  if (begun.length > 1)
    return message('cli.finding-not-unique', { quote, known: { list: begun.map(({ id }) => ({ quote: id })) } });
  const near = nearWord(
    typed,
    findings.map(({ id }) => id),
  );
  if (near === null) return message('cli.unknown-finding', { quote });
  return message('cli.unknown-finding-near', { quote, near: { quote: near } });
}
