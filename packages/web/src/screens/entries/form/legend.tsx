import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly label: string;
  readonly optional: boolean;
  readonly isLacking: boolean;
}

/** What a group of fields is called, and whether it may be left out. */
export function Legend({ label, optional, isLacking }: Given): JSX.Element {
  const { say } = useSay();
  const word = optional ? say('entry-work.optional') : isLacking ? say('entry-work.lacking') : null;
  return (
    <legend>
      {label} {word === null ? null : <small>{word}</small>}
    </legend>
  );
}
