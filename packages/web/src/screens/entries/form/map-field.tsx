import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { isMembers } from '../json.ts';
import { isEmpty, without } from '../without-member.ts';
import { type FieldGiven, useField, useForm } from './form-context.ts';
import { Legend } from './legend.tsx';
import type { Model } from './model.ts';
import { NewName } from './new-name.tsx';

/** Values by what they are of, as counts by class. */
export function MapField({ member, place, label, inner }: FieldGiven & { readonly inner: Model }): JSX.Element {
  const { say } = useSay();
  const { speaker, Field } = useForm();
  const { value, set, error, isLacking } = useField(place);
  const members = isMembers(value) ? value : {};
  const add = (name: string): void => set({ ...members, [name]: members[name] ?? '' });
  const remove = (name: string): void => {
    const left = without(members, name);
    set(isEmpty(left) ? undefined : left);
  };
  return (
    <fieldset className="form-group">
      <Legend label={label} optional={member.optional} isLacking={isLacking} />
      {Object.keys(members).map((name) => (
        <div className="form-line" key={name}>
          <Field
            member={{ name: member.name, model: inner, optional: false }}
            place={[...place, name]}
            label={speaker.nameOf(name)}
          />
          <button
            type="button"
            className="form-remove"
            aria-label={`${label}: ${say('entry-work.remove-named', { name: { quote: name } })}`}
            onClick={() => remove(name)}
          >
            ×
          </button>
        </div>
      ))}
      <NewName label={label} taken={Object.keys(members)} onAdd={add} />
      {error === undefined ? null : <p className="form-error">{error}</p>}
    </fieldset>
  );
}
