import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { keepTimes } from '../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  /** The hash of the file that was read. */
  readonly paper: string | undefined;
  readonly onPaper: (paper: string | undefined) => void;
}

/** Whether the letter is about a paper that was just read, or about what is recorded. */
export function ReadOption({ issuer, paper, onPaper }: Given): JSX.Element {
  const { say } = useSay();
  if (paper === undefined) {
    return (
      <p className="paper-read-option">
        {say('papers-screen.from-record')}{' '}
        <Link to="/issuers/$issuer/entries/paper" params={{ issuer }} search={keepTimes}>
          {say('paper-screen.title')}
        </Link>
      </p>
    );
  }
  return (
    <p className="paper-read-option">
      {say('papers-screen.from-paper')}{' '}
      <Link
        to="/issuers/$issuer/entries/paper"
        params={{ issuer }}
        search={(before) => ({ ...keepTimes(before), file: paper })}
      >
        {paper.slice(0, 12)}
      </Link>{' '}
      <button type="button" className="as-link" onClick={() => onPaper(undefined)}>
        {say('papers-screen.rather-record')}
      </button>
    </p>
  );
}
