import { objectSchema } from '@tenfold/kernel';
import { findAct } from '@tenfold/kernel/plan';
import { formatWhole } from '@tenfold/documents/screens';
import { type Member, type Model, modelOf } from '../../entries/form/model.ts';
import { toJson } from '../../entries/form/to-json.ts';
import { isMembers, type Json, type JsonMembers } from '../../entries/json.ts';

/** The fields of a kind of planned act, read off its declaration; none of a kind that there is not. */
export function actMembers(act: string): readonly Member[] {
  const kind = findAct(act);
  if (kind === undefined) return [];
  const model = modelOf(objectSchema(kind.fields));
  return model.type === 'object' ? model.members : [];
}

/** The fields of an act as a plan states them, from what was typed. */
export function fieldsFrom(act: string, typed: JsonMembers): JsonMembers {
  const written = toJson({ type: 'object', members: actMembers(act), isOpen: true }, typed);
  return isMembers(written) ? written : {};
}

/** What is typed in a form to get the fields of an act: as they are, with counts grouped so that their digits can be told. */
export function typedFrom(act: string, fields: JsonMembers): JsonMembers {
  const models = new Map(actMembers(act).map(({ name, model }) => [name, model]));
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, grouped(models.get(name), value)]));
}

function grouped(model: Model | undefined, value: Json | undefined): Json | undefined {
  if (model?.type !== 'count' || typeof value !== 'string' || !/^\d+$/.test(value)) return value;
  return formatWhole(BigInt(value));
}

/** The places of the fields that an act needs and that are not filled in. */
export function lackingFields(act: string, typed: JsonMembers): readonly string[] {
  const fields = fieldsFrom(act, typed);
  return actMembers(act)
    .filter(({ name, optional }) => !optional && fields[name] === undefined)
    .map(({ name }) => `fields.${name}`);
}
