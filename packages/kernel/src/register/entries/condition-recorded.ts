import { eventKind } from '../event-kind.ts';
import type { Clearing } from '../exchange.ts';
import { choiceField, type Field, idField, optional, quoted, textField } from '../field.ts';
import { message } from '../../finding/message.ts';
import { knownIds } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Register } from '../register.ts';

/** A condition by its words, or by its number among those of the act: the first is 1. */
const conditionField: Field<string | number> = {
  optional: false,
  schema: { anyOf: [textField.schema, { type: 'integer', minimum: 1 }] },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isSafeInteger(json) && json > 0) return json;
    if (typeof json === 'string' && json.trim() !== '') return json;
    complain(path, message('record.no-condition', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

export const conditionRecorded = eventKind({
  type: 'condition-recorded',
  about: {
    en: 'A condition of a waiver, an approval or a determination was met, or was broken. The act is named by its id or that of its entry.',
    'zh-Hant': '豁免、批准或裁定所附條件已達成或已被違反。以該行為本身或其紀錄的編號指明。',
    'zh-Hans': '豁免、批准或裁定所附条件已达成或已被违反。以该行为本身或其记录的编号指明。',
  },
  fields: {
    of: idField,
    condition: conditionField,
    outcome: choiceField('met', 'broken'),
    what: optional(textField),
  },
  sample: { of: 'articles-later', condition: 1, outcome: 'met', what: 'Amended on 30 May 2027.' },
  apply(register, { of, condition, outcome, what = null }, entry) {
    const act = findAct(register, of);
    if (isRefusal(act)) return act;
    const number = typeof condition === 'number' ? condition : act.conditions.indexOf(condition) + 1;
    const text = act.conditions[number - 1];
    if (text === undefined) return refuseCondition(act, { of, condition: `${condition}` });
    const { effectiveOn: on, effective: at, id } = entry;
    register.conditions.push({ on, at, entry: id, of: act.entry, number, condition: text, outcome, what });
    return null;
  },
});

function findAct({ clearings }: Register, of: string): Clearing | Refusal {
  const found = clearings.find(({ waiver }) => waiver === of) ?? clearings.find(({ entry }) => entry === of);
  if (found !== undefined) return found;
  const withConditions = clearings.filter(({ conditions }) => conditions.length > 0);
  const known = knownIds(withConditions.map(({ waiver, entry }) => waiver ?? entry));
  return refuse('fields.of', 'register.act-unknown', { act: { quote: of }, known });
}

function refuseCondition(
  { conditions }: Clearing,
  { of, condition }: { readonly of: string; readonly condition: string },
): Refusal {
  const figures = { act: { quote: of }, condition: { quote: condition } };
  if (conditions.length === 0) return refuse('fields.of', 'register.act-without-conditions', figures);
  const known = knownIds(conditions);
  const count = { number: BigInt(conditions.length) };
  return refuse('fields.condition', 'register.condition-unknown', { ...figures, known, count });
}
