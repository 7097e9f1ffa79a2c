import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { ResolutionResultJson } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';

type Given = Pick<ResolutionResultJson, 'carried' | 'elected' | 'notPut'>;

/** What became of a resolution, as the key of its word. */
export function wordOfOutcome({ carried, elected, notPut }: Given): string {
  return `poll.word.${notPut ?? elected ?? (carried ? 'carried' : 'lost')}`;
}

/** A resolution that is lost has broken nothing: it has the look of what has ended. */
function lookOf({ carried, elected, notPut }: Given): { readonly look: Verdict; readonly sign: string } {
  if (notPut !== null) return { look: 'not-applicable', sign: marks['not-applicable'] };
  if (elected === 'undecided') return { look: 'action-required', sign: marks['action-required'] };
  const isWon = elected === null ? carried : elected === 'elected';
  return isWon ? { look: 'kept', sign: marks.kept } : { look: 'ceased', sign: marks.breached };
}

/** Carried or not, with its sign. */
export function OutcomeMark({ resolution }: { readonly resolution: Given }): JSX.Element {
  const { say } = useSay();
  const { look, sign } = lookOf(resolution);
  return (
    <span className={`mark ${look}`}>
      <span className="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {say(wordOfOutcome(resolution))}
    </span>
  );
}
