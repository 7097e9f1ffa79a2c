import type { JSX } from 'react';
import { labelOf } from '../say/said.ts';
import { type FieldGiven, useForm } from './form-context.ts';

/** A member of an entry or of a part of it, called as that kind of entry calls it. */
export function MemberField({ member, place }: Omit<FieldGiven, 'label'>): JSX.Element {
  const { kind, speaker, Field } = useForm();
  return <Field member={member} place={place} label={labelOf(kind, member.name, speaker)} />;
}
