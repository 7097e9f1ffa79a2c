import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import type { FieldGiven } from './form-context.ts';

/** A value that is sealed: it is taken over, and nobody types over it. */
export function SealedField({ label }: FieldGiven): JSX.Element {
  const { say } = useSay();
  return (
    <p className="form-sealed">
      <b>{label}</b> <span className="quiet">{say('entry-work.sealed-kept')}</span>
    </p>
  );
}
