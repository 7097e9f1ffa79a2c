import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CountSummary } from '../../format/meeting.ts';
import { useSay } from '../../language/say.tsx';

/** Each state has the look of the answer that it is nearest to. */
const looks: Readonly<Record<Exclude<CountSummary['state'], 'counting'>, Verdict>> = {
  waiting: 'not-applicable',
  counted: 'kept',
  refused: 'breached',
  cancelled: 'ceased',
  interrupted: 'action-required',
  failed: 'breached',
};

/** How a count stands: one sign, one word, one colour. A provisional count is none that is done. */
export function StateOfCount({ count }: { readonly count: Pick<CountSummary, 'state' | 'provisional'> }): JSX.Element {
  const { state, provisional } = count;
  if (state === 'counting') return <BeingCounted />;
  if (state === 'counted' && provisional === true)
    return <Marked look="information-missing" word="count-state.provisional" />;
  return <Marked look={looks[state]} word={`count-state.${state}`} />;
}

/** No answer yet, so that it has none of their looks. */
function BeingCounted(): JSX.Element {
  const { say } = useSay();
  return (
    <span className="mark is-counting">
      <span aria-hidden="true" className="sign">
        …
      </span>{' '}
      {say('count-state.counting')}
    </span>
  );
}

interface MarkedGiven {
  readonly look: Verdict;
  readonly word: string;
}

/** A sign with a word of the screens of polls. */
export function Marked({ look, word }: MarkedGiven): JSX.Element {
  const { say } = useSay();
  return (
    <span className={`mark ${look}`}>
      <span aria-hidden="true" className="sign">
        {marks[look]}
      </span>{' '}
      {say(word)}
    </span>
  );
}
