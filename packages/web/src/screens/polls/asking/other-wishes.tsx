import { Checkbox, NativeSelect } from '@mantine/core';
import { weightMoments } from '@tenfold/kernel/poll';
import { type ChangeEvent, type JSX, useId, useState } from 'react';
import type { WeightAt } from '../../../format/poll.ts';
import { useSay } from '../../../language/say.tsx';
import type { Asking } from './asking.ts';

interface Given {
  readonly asking: Asking;
  readonly onChange: (part: Partial<Asking>) => void;
}

/** Whether it is counted twice, whose weight counts, and what was published of it. */
export function OtherWishes({ asking, onChange }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="count-part">
      <h2>{say('poll-counting.others')}</h2>
      <Checkbox
        label={say('poll-counting.twice')}
        description={say('poll-counting.twice-about')}
        checked={asking.twice}
        onChange={({ currentTarget: { checked } }) => onChange({ twice: checked })}
      />
      <div className="count-fields">
        <NativeSelect
          label={say('poll-counting.weight-at')}
          value={asking.weightAt ?? ''}
          data={[
            { value: '', label: say('poll-counting.weight-at.policy') },
            ...weightMoments.map((value) => ({ value, label: say(`poll-counting.weight-at.${value}`) })),
          ]}
          onChange={({ currentTarget: { value } }) => onChange({ weightAt: value === '' ? null : (value as WeightAt) })}
        />
      </div>
      <Published asking={asking} onChange={onChange} />
    </section>
  );
}

/** The announcement that was published, to be compared with to the last printed digit. */
function Published({ asking: { published }, onChange }: Given): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file === undefined) return;
    const json = jsonIn(await file.text());
    setWrong(json === null);
    onChange({ published: json === null ? null : { name: file.name, json } });
  };
  return (
    <p className="count-rules-file">
      <label htmlFor={id}>{say('poll-counting.published')}</label>{' '}
      {published === null ? (
        <input
          id={id}
          type="file"
          accept=".json"
          aria-invalid={isWrong}
          aria-describedby={`${id}-wrong`}
          onChange={(event) => void take(event)}
        />
      ) : (
        <>
          <span className="count-file-name">{published.name}</span>{' '}
          <button id={id} type="button" className="as-link" onClick={() => onChange({ published: null })}>
            {say('poll-counting.leave-out')} <span className="unseen">{published.name}</span>
          </button>
        </>
      )}
      <span id={`${id}-wrong`} className="count-lack" role="alert">
        {isWrong ? say('poll-counting.published-wrong') : ''}
      </span>
    </p>
  );
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
