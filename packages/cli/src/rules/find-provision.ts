import { message, type Message, nearWord } from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';

/** The provision meant by what was typed, `8a.15` or `8A.17(2)`; a refusal when the rulebook has no such rule. */
export function findProvision(typed: string): string | Message {
  const known = [...new Set(rules.map(({ provision }) => provision))];
  const asked = typed.trim().toUpperCase();
  const [rule = ''] = asked.split('(');
  if (known.includes(rule)) return asked;
  const near = nearWord(asked, known);
  const quote = { quote: typed };
  return near === null
    ? message('cli.unknown-rule', { quote })
    : message('cli.unknown-rule-near', { quote, near: { quote: near } });
}
