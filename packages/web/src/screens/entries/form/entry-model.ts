import { entryFields, findKind, objectSchema, type EventKind } from '@tenfold/kernel';
import type { Json, JsonMembers } from '../json.ts';
import { type Member, modelOf } from './model.ts';
import { toJson } from './to-json.ts';

/** The form of an entry of one kind: its own fields, and what every entry has beside. */
export interface EntryModel {
  readonly kind: string;
  readonly fields: readonly Member[];
  readonly every: Readonly<
    Record<'effective' | 'source' | 'authority' | 'evidence' | 'note' | 'supersedes' | 'id', Member>
  >;
  /** Whether an entry of the kind must name the one that it corrects. */
  readonly corrects: boolean;
}

/** The form of a kind of entry, made from the schema that entries are read by. Throws for a kind that there is not. */
export function entryModel(type: string): EntryModel {
  const kind = findKind(type);
  if (kind === undefined) throw new Error(`fault: there is no kind of entry ${type}`);
  const corrects = kind.supersedes === 'always';
  const member = (name: keyof typeof entryFields): Member => memberOf(name, entryFields[name]);
  const { id, effective, source, authority, evidence, note } = entryFields;
  return {
    kind: type,
    fields: fieldsOf(kind),
    corrects,
    every: {
      id: memberOf('id', id),
      effective: memberOf('effective', effective),
      source: memberOf('source', source),
      authority: memberOf('authority', authority),
      evidence: memberOf('evidence', evidence),
      note: memberOf('note', note),
      supersedes: { ...member('supersedes'), optional: !corrects },
    },
  };
}

function fieldsOf({ fields }: Pick<EventKind, 'fields'>): readonly Member[] {
  const model = modelOf(objectSchema(fields));
  return model.type === 'object' ? model.members : [];
}

function memberOf(name: string, { schema, optional }: { readonly schema: object; readonly optional: boolean }): Member {
  return { name, model: modelOf(schema as Readonly<Record<string, unknown>>), optional };
}

/** An entry as it is sent, from what was typed. The moment of its recording is the ledger's to say. */
export function entryFrom(kind: string, typed: JsonMembers): JsonMembers {
  const { fields, every } = entryModel(kind);
  const own = toJson({ type: 'object', members: fields, isOpen: true }, typed['fields'] ?? {});
  const beside = Object.values(every).map(({ name, model }) => [name, toJson(model, typed[name])] as const);
  const given: (readonly [string, Json | undefined])[] = [...beside, ['fields', own]];
  return { ...Object.fromEntries(given.filter(([, value]) => value !== undefined)), kind };
}

/** What must be filled in before an entry can be judged; the names of what is not. */
export function lacking(kind: string, typed: JsonMembers): readonly string[] {
  const { fields, every } = entryModel(kind);
  const entry = entryFrom(kind, typed);
  const own = (entry['fields'] ?? {}) as JsonMembers;
  const missing = fields.filter(({ name, optional }) => !optional && own[name] === undefined);
  const beside = Object.values(every).filter(({ name, optional }) => !optional && entry[name] === undefined);
  return [...beside.map(({ name }) => name), ...missing.map(({ name }) => `fields.${name}`)];
}
