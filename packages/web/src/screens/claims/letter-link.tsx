import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  readonly beneficiary: string;
}

/** The way to the letter before action to a beneficiary. */
export function LetterLink({ issuer, beneficiary }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <Link
      to="/issuers/$issuer/papers"
      params={{ issuer }}
      search={(before) => ({ ...keepTimes(before), kind: 'letter-before-action', person: beneficiary })}
    >
      {say('claims-screen.letter')}
    </Link>
  );
}
