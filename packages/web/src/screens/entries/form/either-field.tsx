import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { type FieldGiven, useField, useForm } from './form-context.ts';
import type { Model } from './model.ts';
import { optionFor } from './to-json.ts';

/** A field that may be written in several ways: as a text, in its parts, in lines. */
export function EitherField({
  member,
  place,
  label,
  options,
}: FieldGiven & { readonly options: readonly Model[] }): JSX.Element {
  const { say } = useSay();
  const { Field } = useForm();
  const { id, value, set } = useField(place);
  const [chosen, setChosen] = useState(0);
  const isThere = value !== undefined && value !== null;
  const option = isThere ? optionFor(options, value) : (options[chosen] ?? options[0]);
  const at = Math.max(options.indexOf(option as Model), 0);
  const choose = (next: number): void => {
    set(undefined);
    setChosen(next);
  };
  return (
    <div className="form-either">
      <NativeSelect
        id={`${id}-way`}
        size="xs"
        label={say('entry-work.written-as', { field: { quote: label } })}
        value={String(at)}
        data={options.map((one, way) => ({ value: String(way), label: say(`entry-work.${wayOf(one)}`) }))}
        onChange={({ currentTarget }) => choose(Number(currentTarget.value))}
      />
      <Field
        key={at}
        member={{ ...member, model: options[at] as Model, optional: member.optional && options[at]?.type !== 'object' }}
        place={place}
        label={label}
      />
    </div>
  );
}

function wayOf({ type }: Model): string {
  if (type === 'list') return 'as-lines';
  return type === 'object' || type === 'map' ? 'as-structure' : 'as-text';
}
