import { NativeSelect, TextInput } from '@mantine/core';
import { overVoteWays, replacingWays } from '@tenfold/kernel/poll';
import { type ChangeEvent, type JSX, useId, useState } from 'react';
import { useSay } from '../../../language/say.tsx';
import { ClosingTime } from './closing-time.tsx';
import { KindsInOrder } from './kinds-in-order.tsx';
import { type RulesTyped, rulesIn } from './rules-typed.ts';

interface Given {
  readonly rules: RulesTyped;
  readonly lack: string | null;
  readonly onRules: (rules: RulesTyped) => void;
}

/** The scrutineer’s own rules of counting: they are printed with the result, so that anybody can count again. */
export function RulesField({ rules, lack, onRules }: Given): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const change = (part: Partial<RulesTyped>): void => onRules({ ...rules, ...part });
  return (
    <section className="count-part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('poll-counting.rules')}</h2>
      <p className="quiet">{say('poll-counting.rules-about')}</p>
      <RulesFile onRules={onRules} />
      <WhichCounts rules={rules} onChange={change} />
      <KindsInOrder rules={rules} onChange={change} />
      <NameOfRules rules={rules} lack={lack} onChange={change} />
    </section>
  );
}

interface PartGiven {
  readonly rules: RulesTyped;
  readonly onChange: (part: Partial<RulesTyped>) => void;
}

/** Which of several instructions counts, what becomes of too many shares, and when the last one is taken. */
function WhichCounts({ rules, onChange }: PartGiven): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <div className="count-fields">
        <NativeSelect
          label={say('poll-counting.replacing')}
          value={rules.replacing}
          data={replacingWays.map((value) => ({ value, label: say(`poll.rule.${value}`) }))}
          onChange={({ currentTarget: { value } }) => onChange({ replacing: value as RulesTyped['replacing'] })}
        />
        <NativeSelect
          label={say('poll-counting.over-vote')}
          value={rules.overVote}
          data={overVoteWays.map((value) => ({ value, label: say(`poll-counting.over-vote.${value}`) }))}
          onChange={({ currentTarget: { value } }) => onChange({ overVote: value as RulesTyped['overVote'] })}
        />
      </div>
      <ClosingTime rules={rules} onChange={onChange} />
    </>
  );
}

/** By which name the rules are printed. */
function NameOfRules({ rules, lack, onChange }: PartGiven & Pick<Given, 'lack'>): JSX.Element {
  const { say } = useSay();
  return (
    <div className="count-fields">
      <TextInput
        label={say('poll-counting.rules-id')}
        value={rules.id}
        error={lack === null ? undefined : say(lack)}
        onChange={({ currentTarget: { value } }) => onChange({ id: value })}
      />
      <TextInput
        label={say('poll-counting.rules-version')}
        value={rules.version}
        onChange={({ currentTarget: { value } }) => onChange({ version: value })}
      />
    </div>
  );
}

/** Takes the rules from a file of the format rule-book/1. */
function RulesFile({ onRules }: Pick<Given, 'onRules'>): JSX.Element {
  const { say } = useSay();
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  const take = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    currentTarget.value = '';
    if (file === undefined) return;
    const rules = rulesIn(await file.text());
    setWrong(rules === null);
    if (rules !== null) onRules(rules);
  };
  return (
    <p className="count-rules-file">
      <label htmlFor={id}>{say('poll-counting.rules-file')}</label>{' '}
      <input
        id={id}
        type="file"
        accept=".json"
        aria-invalid={isWrong}
        aria-describedby={`${id}-wrong`}
        onChange={(event) => void take(event)}
      />
      <span id={`${id}-wrong`} className="count-lack" role="alert">
        {isWrong ? say('poll-counting.rules-file-wrong') : ''}
      </span>
    </p>
  );
}
