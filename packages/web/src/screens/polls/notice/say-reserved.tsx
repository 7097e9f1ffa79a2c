import { type JSX, useId, useState } from 'react';
import type { NoticeResolution } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';

interface Given {
  readonly resolution: NoticeResolution;
  /** What he has said: reserved, ordinary, or nothing. */
  readonly said: boolean | null;
  readonly onSay: (reserved: boolean | null) => void;
}

/** Where a person says how it is counted: the program only proposes. What he says he can change until it is counted. */
export function SayReserved({ resolution, said, onSay }: Given): JSX.Element {
  const { say } = useSay();
  const { number, proposal } = resolution;
  const [isChanging, setChanging] = useState(false);
  const isAgainst = said !== null && said !== proposal.reserved;
  return (
    <div className="say-reserved no-print">
      {said === null || isChanging ? (
        <Choice number={number} said={said} onSay={(value) => (setChanging(true), onSay(value))} />
      ) : (
        <button type="button" className="as-link" onClick={() => setChanging(true)}>
          {say('polls-screen.say-other')} <span className="unseen">{number}</span>
        </button>
      )}
      {isAgainst ? <p className="say-against">{say('polls-screen.against-proposal')}</p> : null}
    </div>
  );
}

interface ChoiceGiven extends Pick<Given, 'said' | 'onSay'> {
  readonly number: string;
}

function Choice({ number, said, onSay }: ChoiceGiven): JSX.Element {
  const { say } = useSay();
  const name = useId();
  return (
    <fieldset>
      <legend>{say('polls-screen.how-counted', { number: { quote: number } })}</legend>
      {[true, false, null].map((value) =>
        // Nothing can be said only where something was.
        value === null && said === null ? null : (
          <label key={`${value}`}>
            <input type="radio" name={name} checked={said === value} onChange={() => onSay(value)} />{' '}
            {say(value === null ? 'polls-screen.say-nothing' : `polls-screen.say-${value ? 'reserved' : 'ordinary'}`)}
          </label>
        ),
      )}
    </fieldset>
  );
}
