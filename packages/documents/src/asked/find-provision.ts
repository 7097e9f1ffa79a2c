import { message, type Message, nearWord } from '@tenfold/kernel';
import { rules } from '@tenfold/rulebook';

/** The rule meant by what was typed, `8a.15`, or `8A.17(2)` for a head of it; a refusal when the rulebook has none such. */
export function findProvision(typed: string): string | Message {
  const known = [...new Set(rules.map(({ provision }) => provision))];
  const asked = typed.trim().toUpperCase();
  const [rule = ''] = asked.split('(');
  if (known.includes(rule)) return rule;
  const near = nearWord(asked, known);
  const quote = { quote: typed };
  return near === null
    ? message('cli.unknown-rule', { quote })
    : message('cli.unknown-rule-near', { quote, near: { quote: near } });
}
