import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useSay } from '../language/say.tsx';
import type { Standing } from './worded.ts';
import { shortWordKey, wordKey } from './worded.ts';

interface Marked {
  readonly verdict: Verdict;
  /** The word where it is not the answer's own, as of a sentence that states something. */
  readonly word?: string;
  /** Of a breach, what its sources are: it is not called one on secondary evidence alone. */
  readonly standing?: Standing | undefined;
  readonly chip?: boolean;
}

/** An answer as it stands everywhere: one sign, one word, one colour, and never the colour alone. */
export function VerdictMark({ verdict, word, standing, chip = false }: Marked): JSX.Element {
  const { say } = useSay();
  return (
    <span className={`mark ${verdict}${chip ? ' chip' : ''}`}>
      <span aria-hidden="true" className="sign">
        {marks[verdict]}
      </span>{' '}
      {word ?? say(chip ? wordKey(verdict, standing) : shortWordKey(verdict, standing))}
    </span>
  );
}

/** The sign alone, where its word is said to whoever can't see it. */
export function VerdictSign({ verdict, standing }: Pick<Marked, 'verdict' | 'standing'>): JSX.Element {
  const { say } = useSay();
  return (
    <span className={`mark ${verdict}`} title={say(shortWordKey(verdict, standing))}>
      <span aria-hidden="true" className="sign">
        {marks[verdict]}
      </span>
      <span className="unseen">{say(shortWordKey(verdict, standing))}</span>
    </span>
  );
}
