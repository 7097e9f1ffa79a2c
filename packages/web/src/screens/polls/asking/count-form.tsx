import { Button } from '@mantine/core';
import { type JSX, type SubmitEvent, useState } from 'react';
import type { MeetingOf } from '../../../api/polls.ts';
import type { MeetingJson } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { type Asking, lacking, nothingAsked } from './asking.ts';
import { FilesField } from './files-field.tsx';
import { OtherWishes } from './other-wishes.tsx';
import { RefusedAsking } from './refused-asking.tsx';
import { RegisterField } from './register-field.tsx';
import { RulesField } from './rules-field.tsx';
import { useAskCount } from './use-ask-count.ts';

interface Given {
  readonly of: MeetingOf;
  readonly meeting: MeetingJson;
}

/** Everything that a count is asked with, in the order in which one has it at hand. */
export function CountForm({ of, meeting }: Given): JSX.Element {
  const { say } = useSay();
  const [asking, set] = useState<Asking>(nothingAsked);
  const [isTried, setTried] = useState(false);
  const { ask, stop, sent, isSending, error } = useAskCount(of);
  const lacks = isTried ? lacking(asking) : {};
  const change = (part: Partial<Asking>): void => set((before) => ({ ...before, ...part }));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(lacking(asking)).length === 0) void ask(asking, meeting);
  };
  const shared = { asking, onChange: change, sent, isBusy: isSending };
  return (
    <form className="count-form" onSubmit={submit} noValidate>
      <FilesField
        {...shared}
        part="instructions"
        lack={lacks['instructions'] ?? null}
        columns="member, class, resolution, for, against, abstain, received"
      />
      <RegisterField {...shared} lack={lacks['register'] ?? null} />
      <RulesField rules={asking.rules} lack={lacks['rules'] ?? null} onRules={(rules) => change({ rules })} />
      <OtherWishes asking={asking} onChange={change} />
      {error === null ? null : <RefusedAsking error={error} />}
      <p className="count-go polls-ways">
        <Button type="submit" disabled={isSending}>
          {say(isSending ? 'poll-counting.sending' : 'poll-counting.begin')}
        </Button>
        {isSending ? (
          <button type="button" className="as-link" onClick={stop}>
            {say('poll-counting.stop-sending')}
          </button>
        ) : null}
      </p>
    </form>
  );
}
