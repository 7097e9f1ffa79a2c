import { isMembers, type Json, type JsonMembers } from '../json.ts';
import { isEmpty, without } from '../without-member.ts';

/** Where a value stands in an entry: names of members and places in lists. */
export type Place = readonly (string | number)[];

/** The value at a place; `undefined` where nothing stands. */
export function valueAt(json: Json | undefined, place: Place): Json | undefined {
  let value = json;
  for (const step of place) {
    if (typeof step === 'number') value = Array.isArray(value) ? (value[step] as Json | undefined) : undefined;
    else value = isMembers(value) ? value[step] : undefined;
  }
  return value;
}

/** The same with another value at a place; `undefined` takes a member away, and objects that it leaves empty. */
export function withValue(json: Json | undefined, place: Place, value: Json | undefined): Json | undefined {
  const [step, ...rest] = place;
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list = Array.isArray(json) ? (json as readonly Json[]) : [];
    const inner = withValue(list[step], rest, value);
    return [...list.slice(0, step), inner ?? '', ...list.slice(step + 1)];
  }
  const members: JsonMembers = isMembers(json) ? json : {};
  const inner = withValue(members[step], rest, value);
  if (inner !== undefined) return { ...members, [step]: inner };
  const others = without(members, step);
  return isEmpty(others) ? undefined : others;
}

/** A place as the ledger names it when it complains of what stands there: `fields.holdings[0].shares`. */
export function placeName(place: Place): string {
  return place
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}
