import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { Json } from '../json.ts';
import { type FieldGiven, useField, useForm } from './form-context.ts';
import { Legend } from './legend.tsx';
import type { Model } from './model.ts';

/** Values one below the other, as many as there are. */
export function ListField({ member, place, label, item }: FieldGiven & { readonly item: Model }): JSX.Element {
  const { say } = useSay();
  const { Field } = useForm();
  const { id, value, set, error, isLacking } = useField(place);
  const lines = Array.isArray(value) ? (value as readonly Json[]) : [];
  const add = (): void => set([...lines, item.type === 'object' ? {} : '']);
  const remove = (at: number): void => {
    const left = lines.filter((_line, line) => line !== at);
    set(left.length === 0 ? undefined : left);
  };
  return (
    <fieldset className="form-group" id={id}>
      <Legend label={label} optional={member.optional} isLacking={isLacking} />
      {lines.map((_, at) => (
        // A line is known by its place and nothing else.
        <div className="form-line" key={`${at} of ${lines.length}`}>
          <Field
            member={{ name: member.name, model: item, optional: false }}
            place={[...place, at]}
            label={say('entry-work.line', { number: { number: BigInt(at + 1) } })}
          />
          <button
            type="button"
            className="form-remove"
            aria-label={`${label}: ${say('entry-work.remove-line', { number: { number: BigInt(at + 1) } })}`}
            onClick={() => remove(at)}
          >
            ×
          </button>
        </div>
      ))}
      {error === undefined ? null : <p className="form-error">{error}</p>}
      <button type="button" className="form-small" aria-label={`${say('entry-work.add-line')}: ${label}`} onClick={add}>
        + {say('entry-work.add-line')}
      </button>
    </fieldset>
  );
}
