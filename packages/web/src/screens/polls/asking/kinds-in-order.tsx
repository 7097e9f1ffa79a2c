import { Checkbox } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { movedUp, type RulesTyped } from './rules-typed.ts';

interface Given {
  readonly rules: RulesTyped;
  readonly onChange: (part: Partial<RulesTyped>) => void;
}

/** Whether a stronger kind of instruction beats a later one, and which is how strong. */
export function KindsInOrder({ rules: { byKind, precedence }, onChange }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <div className="count-kinds">
      <Checkbox
        label={say('poll-counting.by-kind')}
        checked={byKind}
        onChange={({ currentTarget: { checked } }) => onChange({ byKind: checked })}
      />
      {byKind ? (
        <ol aria-label={say('poll-counting.strongest-first')}>
          {precedence.map((kind, place) => (
            <li key={kind}>
              {say(`poll-counting.kind.${kind}`)}{' '}
              {place === 0 ? null : (
                <button
                  type="button"
                  className="as-link"
                  onClick={() => onChange({ precedence: movedUp(precedence, kind) })}
                >
                  {say('poll-counting.move-up')} <span className="unseen">{say(`poll-counting.kind.${kind}`)}</span>
                </button>
              )}
            </li>
          ))}
        </ol>
      ) : null}
    </div>
  );
}
