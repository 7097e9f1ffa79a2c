import type { JSX } from 'react';
import { useChangeAddress } from '../../app/address.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useName, useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { useNames } from '../undertaking/use-names.ts';

interface Given {
  readonly issuer: string;
  readonly chosen: string | null;
}

/** The undertakings that are drafted or given, with their states, and the way to a new one. */
export function ChooseUndertaking({ issuer, chosen }: Given): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const names = useNames(issuer);
  const { asked } = useTimes();
  const change = useChangeAddress();
  const { data } = useAnswer('check', issuer, asked);
  const known = (data?.undertakings ?? []).filter(({ id }) => id !== null);
  return (
    <nav className="signing-choose no-print" aria-label={say('signing-screen.which')}>
      {known.map(({ id, beneficiary, state }) => (
        <button
          key={id}
          type="button"
          aria-current={id === chosen ? 'true' : undefined}
          onClick={() => change({ undertaking: id ?? undefined, person: undefined })}
        >
          {nameOf(names[beneficiary], beneficiary)}
          {state === null ? null : <small>{say(`life.state.${state}`)}</small>}
        </button>
      ))}
      <button
        type="button"
        aria-current={chosen === null ? 'true' : undefined}
        onClick={() => change({ undertaking: undefined })}
      >
        {say('signing-screen.new')}
      </button>
    </nav>
  );
}
