import { type Context, createContext, type JSX, useContext } from 'react';
import type { Candidates } from '../../../engine/questions.ts';
import type { Json, JsonMembers } from '../json.ts';
import type { Speaker } from '../say/said.ts';
import type { Member } from './model.ts';
import { type Place, placeName, valueAt } from './places.ts';

/** What a field is given: what it is called and takes, and where it stands in the entry. */
export interface FieldGiven {
  readonly member: Member;
  readonly place: Place;
  readonly label: string;
}

/** The entry that a form is filled in for, and what its fields are said and judged with. */
export interface FormOfEntry {
  readonly issuer: string;
  readonly kind: string;
  readonly typed: JsonMembers;
  readonly speaker: Speaker;
  /** Among whom and what one chooses; `null` while they are being read. */
  readonly candidates: Candidates | null;
  /** What the ledger found wrong, by the place of the field. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Places of fields that are still needed. */
  readonly lacking: ReadonlySet<string>;
  /** Begins the ids of the fields, which must differ from those of another form on the screen. */
  readonly prefix: string;
  readonly set: (place: Place, value: Json | undefined) => void;
  /** A field of any model: fields that hold others make them by it. */
  readonly Field: (given: FieldGiven) => JSX.Element;
}

export const FormContext: Context<FormOfEntry | null> = createContext<FormOfEntry | null>(null);

/** The form within which a field stands. */
export function useForm(): FormOfEntry {
  const form = useContext(FormContext);
  if (form === null) throw new Error('fault: a field stands outside of a form');
  return form;
}

interface FieldState {
  readonly id: string;
  readonly value: Json | undefined;
  readonly set: (value: Json | undefined) => void;
  /** The sentences of what is wrong with it; nothing where nothing is. */
  readonly error: string | undefined;
  readonly isLacking: boolean;
}

/** A field of the form by its place. */
export function useField(place: Place): FieldState {
  const { typed, problems, lacking, prefix, set } = useForm();
  const name = placeName(place);
  const wrong = problems.get(name) ?? [];
  return {
    id: `${prefix}${name}`,
    value: valueAt(typed, place),
    set: (value) => set(place, value),
    error: wrong.length === 0 ? undefined : wrong.join(' '),
    isLacking: lacking.has(name),
  };
}
