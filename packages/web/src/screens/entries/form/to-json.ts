import { isMembers, type Json, type JsonMembers } from '../json.ts';
import type { Member, Model } from './model.ts';

/**
 * What was typed as an entry writes it: digits without the marks between them, empty fields left out. What can't be read as
 * what it should be stays as it was typed, for the ledger to say what is wrong with it.
 */
export function toJson(model: Model, typed: Json | undefined): Json | undefined {
  if (typed === undefined || typed === null) return typed;
  switch (model.type) {
    case 'count':
      return typeof typed === 'string' ? countFrom(typed) : typed;
    case 'page':
      return typeof typed === 'string' ? pageFrom(typed) : typed;
    case 'list':
      return Array.isArray(typed) ? typed.map((item) => toJson(model.item, item as Json) ?? '') : typed;
    case 'map':
      return isMembers(typed) ? membersFrom(typed, () => model.value) : typed;
    case 'object':
      return isMembers(typed) ? objectFrom(model.members, typed) : typed;
    case 'either':
      return toJson(optionFor(model.options, typed), typed);
    case 'ratio':
    case 'id':
    case 'day':
    case 'time':
    case 'moment':
    case 'provision':
    case 'hash':
      return typeof typed === 'string' ? emptyAsNothing(typed.trim()) : typed;
    case 'text':
    case 'choice':
      return typeof typed === 'string' ? emptyAsNothing(typed) : typed;
    case 'flag':
    case 'any':
      return typed;
  }
}

/** The option that a value is written in: a text is one, a list another, an object a third. */
export function optionFor(options: readonly Model[], value: Json): Model {
  const found = options.find((option) => fits(option, value));
  return found ?? (options[0] as Model);
}

function fits({ type }: Model, value: Json): boolean {
  if (Array.isArray(value)) return type === 'list';
  if (isMembers(value)) return type === 'map' || type === 'object';
  return type !== 'list' && type !== 'map' && type !== 'object';
}

/** Digits with marks between them, in whatever way they were grouped, and full-width ones as a Chinese keyboard gives them. */
function countFrom(typed: string): string | undefined {
  const plain = typed.normalize('NFKC').replaceAll(/[\s,'’]/g, '');
  if (plain === '') return undefined;
  return /^\d+$/.test(plain) ? plain.replace(/^0+(?=\d)/, '') : typed;
}

function pageFrom(typed: string): Json | undefined {
  const plain = typed.trim();
  if (plain === '') return undefined;
  return /^\d{1,9}$/.test(plain) ? Number(plain) : typed;
}

function emptyAsNothing(text: string): string | undefined {
  return text.trim() === '' ? undefined : text;
}

/** The members that are declared in their order, then those that only the entry knows. */
function objectFrom(members: readonly Member[], typed: JsonMembers): JsonMembers {
  const models = new Map(members.map(({ name, model }) => [name, model]));
  return membersFrom(typed, (name) => models.get(name) ?? { type: 'any' });
}

function membersFrom(typed: JsonMembers, modelFor: (name: string) => Model): JsonMembers {
  const written = Object.entries(typed).map(([name, value]) => [name, toJson(modelFor(name), value)] as const);
  return Object.fromEntries(written.filter(([, value]) => value !== undefined));
}
