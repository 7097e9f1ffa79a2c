import { type JSX, useId } from 'react';
import { useSay } from '../../../language/say.tsx';
import { FilesField, type FilesGiven } from './files-field.tsx';

/** Whose shares may vote: a register of members, or the holders that the record names. */
export function RegisterField(given: FilesGiven): JSX.Element {
  const { say } = useSay();
  const { asking, onChange, isBusy } = given;
  const name = useId();
  return (
    <>
      <fieldset className="count-part count-register">
        <legend>{say('poll-counting.against')}</legend>
        {[false, true].map((byRecord) => (
          <label key={`${byRecord}`}>
            <input
              type="radio"
              name={name}
              checked={asking.byRecord === byRecord}
              disabled={isBusy}
              onChange={() => onChange({ byRecord })}
            />{' '}
            {say(byRecord ? 'poll-counting.by-record' : 'poll-counting.by-register')}
          </label>
        ))}
        {asking.byRecord ? <p className="quiet">{say('poll-counting.by-record-about')}</p> : null}
      </fieldset>
      {asking.byRecord ? null : <FilesField {...given} part="register" columns="member, class, shares" />}
    </>
  );
}
