import type { JSX } from 'react';
import { isNames, isSealed } from '../say/said.ts';
import { EitherField } from './either-field.tsx';
import { type FieldGiven, useField } from './form-context.ts';
import { IdField } from './id-field.tsx';
import { ListField } from './list-field.tsx';
import { MapField } from './map-field.tsx';
import { NamesField } from './names-field.tsx';
import { ObjectField } from './object-field.tsx';
import { SealedField } from './sealed-field.tsx';
import { TextField } from './text-field.tsx';
import { TimeField } from './time-field.tsx';
import { ChoiceField } from './choice-field.tsx';

/** A field of an entry by its model. */
export function AnyField(given: FieldGiven): JSX.Element {
  const { value } = useField(given.place);
  const { model } = given.member;
  if (isSealed(value)) return <SealedField {...given} />;
  switch (model.type) {
    case 'id':
      return <IdField {...given} />;
    case 'day':
    case 'time':
      return <TimeField {...given} withClock={model.type === 'time'} />;
    case 'flag':
      return <ChoiceField {...given} words={null} />;
    case 'choice':
      return <ChoiceField {...given} words={model.words} />;
    case 'list':
      return <ListField {...given} item={model.item} />;
    case 'map':
      return <MapField {...given} inner={model.value} />;
    case 'object':
      return isNames(model) ? <NamesField {...given} /> : <ObjectField {...given} members={model.members} />;
    case 'either':
      return <EitherField {...given} options={model.options} />;
    case 'count':
    case 'ratio':
    case 'moment':
    case 'provision':
    case 'hash':
    case 'text':
    case 'page':
    case 'any':
      return <TextField {...given} />;
  }
}
