import { TextInput } from '@mantine/core';
import { type JSX, useId } from 'react';
import { useSay } from '../../../language/say.tsx';
import { DayInput } from '../../entries/day-input.tsx';
import type { RulesTyped } from './rules-typed.ts';

interface Given {
  readonly rules: RulesTyped;
  readonly onChange: (part: Partial<RulesTyped>) => void;
}

/** After which moment in Hong Kong an instruction is too late; nothing typed is no limit. */
export function ClosingTime({ rules: { closesOn, closesClock }, onChange }: Given): JSX.Element {
  const { say } = useSay();
  const id = useId();
  return (
    <div className="count-fields">
      <DayInput
        id={id}
        label={say('poll-counting.closes-at')}
        description={say('poll-counting.closes-at-about')}
        value={closesOn}
        onDay={(day) => onChange({ closesOn: day })}
      />
      {closesOn === '' ? null : (
        <TextInput
          type="time"
          step={1}
          label={say('poll-counting.closes-clock')}
          description={say('poll-counting.closes-clock-about')}
          value={closesClock}
          onChange={({ currentTarget: { value } }) => onChange({ closesClock: value })}
        />
      )}
    </div>
  );
}
