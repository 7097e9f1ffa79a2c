import { formatRatio, type Ratio } from '@tenfold/kernel';
import { formatList } from '../messages/format-list.ts';
import { formatPercentage, formatWhole } from '../messages/format-number.ts';
import { rulebookPageMessages } from '../messages/rulebook-page.ts';
import type { Json } from './figure-json.ts';
import type { Say } from './words.ts';

/** The numbers of the law in one version of a rule, each with what it is. */
export function parameterTexts(parameters: unknown, say: Say): readonly string[] {
  return entriesOf(parameters).map(([name, value]) => {
    const label = { message: `parameter.${name}` };
    return say('rulebook.parameter', { name: label, value: { quote: valueText(name, value, say) } });
  });
}

/** The same as JSON. */
export function parametersJson(parameters: unknown): Json {
  return Object.fromEntries(entriesOf(parameters).map(([name, value]) => [name, valueJson(value)]));
}

function entriesOf(parameters: unknown): readonly (readonly [string, unknown])[] {
  return typeof parameters === 'object' && parameters !== null ? Object.entries(parameters) : [];
}

function valueText(name: string, value: unknown, say: Say): string {
  if (Array.isArray(value))
    return formatList(
      value.map((one) => valueText(name, one, say)),
      say.language,
    );
  if (isRatio(value))
    return value.denominator === 1n
      ? formatWhole(value.numerator)
      : `${formatRatio(value)} (${formatPercentage(value)})`;
  if (typeof value === 'bigint' || typeof value === 'number') return formatWhole(BigInt(value));
  const key = `parameter.${name}.${String(value)}`;
  return key in rulebookPageMessages ? say(key) : String(value);
}

function valueJson(value: unknown): Json {
  if (Array.isArray(value)) return value.map(valueJson);
  if (isRatio(value)) return formatRatio(value);
  return typeof value === 'bigint' || typeof value === 'number' ? `${value}` : String(value);
}

function isRatio(value: unknown): value is Ratio {
  return typeof value === 'object' && value !== null && 'numerator' in value && 'denominator' in value;
}
