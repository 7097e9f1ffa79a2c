import { entryFieldKey, entryWordKey, formatWhole, type Language, nameIn } from '@tenfold/documents/screens';
import { isInstant, isPlainDate } from '@tenfold/kernel';
import type { Say } from '../../../language/say.tsx';
import { entryModel } from '../form/entry-model.ts';
import type { Model } from '../form/model.ts';
import { optionFor } from '../form/to-json.ts';
import { isMembers, type Json, type JsonMembers } from '../json.ts';

/** Who says what an entry says: in which language, and under which names ids are known. */
export interface Speaker {
  readonly say: Say;
  readonly language: Language;
  readonly nameOf: (id: string) => string;
}

/** A field as a person reads it. */
export interface Said {
  readonly name: string;
  readonly label: string;
  readonly value: string;
}

interface Place {
  readonly kind: string;
  readonly name: string;
}

const models = new Map<string, ReadonlyMap<string, Model>>();

/** What the fields of an entry say, in their declared order, each with what it is called. */
export function saidBy(kind: string, fields: JsonMembers, speaker: Speaker): readonly Said[] {
  const known = modelsOf(kind);
  const names = [...known.keys(), ...Object.keys(fields).filter((name) => !known.has(name))];
  return names.flatMap((name) => {
    const value = fields[name];
    if (value === undefined) return [];
    const said = valueSaid(known.get(name) ?? { type: 'any' }, value, { kind, name }, speaker);
    return [{ name, label: known.has(name) ? labelOf(kind, name, speaker) : name, value: said }];
  });
}

/** What a field of a kind of entry is called. */
export function labelOf(kind: string, name: string, { say }: Pick<Speaker, 'say'>): string {
  return say(entryFieldKey(kind, name));
}

function modelsOf(kind: string): ReadonlyMap<string, Model> {
  const kept = models.get(kind);
  if (kept !== undefined) return kept;
  const made = new Map(entryModel(kind).fields.map(({ name, model }) => [name, model]));
  models.set(kind, made);
  return made;
}

function valueSaid(model: Model, value: Json, place: Place, speaker: Speaker): string {
  const { say, language } = speaker;
  if (value === null) return say('entries.unknown');
  if (isSealed(value)) return say('entries.sealed');
  if (typeof value === 'boolean') return say(value ? 'entries.yes' : 'entries.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textSaid(model, value, place, speaker);
  if (model.type === 'either') return valueSaid(optionFor(model.options, value), value, place, speaker);
  if (Array.isArray(value)) {
    const item = model.type === 'list' ? model.item : anything;
    const items = (value as readonly Json[]).map((one) => valueSaid(item, one, place, speaker));
    return items.join(value.some((one) => isMembers(one as Json)) ? betweenParts(language) : between(language));
  }
  return isMembers(value) ? membersSaid(model, value, place, speaker) : '';
}

/** The board that entries name by a word, though any text may stand there. */
const MAIN_BOARD = 'hk-main-board';

const anything: Model = { type: 'any' };

/** Whether a value was sealed: what opens it is kept apart. */
export function isSealed(value: Json | undefined): boolean {
  return isMembers(value) && Object.keys(value).length === 1 && typeof value['sealed'] === 'string';
}

function textSaid(model: Model, value: string, { name }: Place, { say, nameOf }: Speaker): string {
  if (model.type === 'either') return value;
  if (model.type === 'count') return /^\d{1,30}$/.test(value) ? formatWhole(BigInt(value)) : value;
  if (model.type === 'choice') return model.words.includes(value) ? say(entryWordKey(name, value)) : value;
  if (name === 'board' && value === MAIN_BOARD) return say(entryWordKey(name, value));
  if (model.type === 'id') return value === 'others' ? say('entries.others') : nameOf(value);
  return ['day', 'time', 'moment'].includes(model.type) ? timeSaid(value, say) : value;
}

/** A day or a moment as it is written in the language; anything else as it stands there. */
export function timeSaid(value: string, say: Say): string {
  if (isPlainDate(value)) return say('shell.day', { day: { date: value } });
  return isInstant(value) ? say('shell.day', { day: { instant: value } }) : value;
}

function membersSaid(model: Model, value: JsonMembers, place: Place, speaker: Speaker): string {
  const { language, say } = speaker;
  if (isNames(model)) return nameIn(namesFrom(value), language) ?? '';
  const known = model.type === 'object' ? model.members.map(({ name }) => name) : [];
  const names = [
    ...known.filter((name) => Object.hasOwn(value, name)),
    ...Object.keys(value).filter((name) => !known.includes(name)),
  ];
  const parts = names.map((name) => {
    const { label, inner } = memberOf(model, name, { ...place, name }, speaker);
    return say('entries.pair', {
      label: { quote: label },
      value: { quote: valueSaid(inner, value[name] ?? null, { ...place, name }, speaker) },
    });
  });
  return parts.join(between(language));
}

function memberOf(model: Model, name: string, { kind }: Place, speaker: Speaker): { label: string; inner: Model } {
  if (model.type === 'map') return { label: speaker.nameOf(name), inner: model.value };
  const found = model.type === 'object' ? model.members.find((member) => member.name === name) : undefined;
  if (found === undefined) return { label: name, inner: anything };
  return { label: labelOf(kind, name, speaker), inner: found.model };
}

function namesFrom(value: JsonMembers): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(value).filter((one): one is [string, string] => typeof one[1] === 'string'));
}

/** Whether an object is names in one or more of the three languages. */
export function isNames(model: Model): boolean {
  return (
    model.type === 'object' && model.members.length === 3 && model.members.every(({ name }) => name in languageNames)
  );
}

const languageNames = { en: true, 'zh-Hant': true, 'zh-Hans': true };

/** Between things that have parts themselves. */
function betweenParts(language: Language): string {
  return language === 'en' ? '; ' : '；';
}

function between(language: Language): string {
  return language === 'en' ? ', ' : '、';
}
