import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { toldLines } from '../figures-told.ts';

interface Given {
  readonly perReason: Readonly<Record<string, number>>;
  readonly chosen: string | null;
  readonly onChoose: (reason: string | undefined) => void;
}

/** The reasons with how many lines each refused, the commonest first; one of them may be looked at alone. */
export function Reasons({ perReason, chosen, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  const found = Object.entries(perReason).toSorted(([, one], [, other]) => other - one);
  if (found.length === 0) return <p>{say('poll-refused.none')}</p>;
  const all = found.reduce((sum, [, count]) => sum + count, 0);
  return (
    <ul className="plain-list refused-reasons" aria-label={say('poll-refused.reasons')}>
      <Reason
        word={say('poll-refused.all')}
        count={all}
        isChosen={chosen === null}
        onChoose={() => onChoose(undefined)}
      />
      {found.map(([reason, count]) => (
        <Reason
          key={reason}
          word={say(`count.refused.${reason}`)}
          count={count}
          isChosen={chosen === reason}
          onChoose={() => onChoose(reason)}
        />
      ))}
    </ul>
  );
}

interface ReasonGiven {
  readonly word: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Reason({ word, count, isChosen, onChoose }: ReasonGiven): JSX.Element {
  return (
    <li>
      <button type="button" aria-pressed={isChosen} onClick={onChoose}>
        <span>{word}</span> <b className="num">{toldLines(count)}</b>
      </button>
    </li>
  );
}
