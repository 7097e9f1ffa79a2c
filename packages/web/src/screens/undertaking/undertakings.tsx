import type { Names, Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';
import { useName, useSay } from '../../language/say.tsx';
import { VerdictSign } from '../../marks/verdict-mark.tsx';
import { NextDue } from './next-due.tsx';
import { stateOf } from './state-of.ts';

interface Given {
  readonly check: CheckJson;
  readonly names: Readonly<Record<string, Names>>;
  readonly shown: UndertakingJson;
  /** The beneficiary that whoever is signed in is; `null` for anybody else. */
  readonly own: string | null;
  readonly onChoose: (undertaking: UndertakingJson) => void;
}

/** Whose undertakings there are, how each stands, and what falls due next. */
export function Undertakings({ check, names, shown, own, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <aside className="undertakings">
      <h2 className="eyebrow">{say('undertaking-screen.undertakings')}</h2>
      <ul className="plain-list">
        {check.undertakings.map((one) => (
          <li key={`${one.beneficiary} ${one.id}`}>
            <UndertakingChoice
              undertaking={one}
              names={names}
              verdict={stateOf(one)}
              isShown={one.id === shown.id}
              isOwn={one.beneficiary === own}
              onChoose={() => onChoose(one)}
            />
          </li>
        ))}
      </ul>
      <NextDue duties={check.duties} of={shown.beneficiary} isOwn={shown.beneficiary === own} names={names} />
    </aside>
  );
}

interface ChoiceGiven {
  readonly undertaking: UndertakingJson;
  readonly names: Given['names'];
  readonly verdict: Verdict;
  readonly isShown: boolean;
  readonly isOwn: boolean;
  readonly onChoose: () => void;
}

function UndertakingChoice({ undertaking, names, verdict, isShown, isOwn, onChoose }: ChoiceGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { beneficiary } = undertaking;
  return (
    <button type="button" className="undertaking-choice" aria-current={isShown ? 'true' : undefined} onClick={onChoose}>
      <span>
        {nameOf(names[beneficiary], beneficiary)}
        {isOwn ? <span className="quiet"> · {say('undertaking-screen.yours')}</span> : null}
        <small>{since(undertaking, say)}</small>
      </span>
      <VerdictSign verdict={verdict} />
    </button>
  );
}

/** Since when an undertaking is there, or until when it was. */
function since({ givenOn, ended }: UndertakingJson, say: ReturnType<typeof useSay>['say']): string {
  if (ended !== null) return say('undertaking-screen.ended', { on: { date: ended.on } });
  return givenOn === null
    ? say('undertaking-screen.not-given')
    : say('undertaking-screen.since', { on: { date: givenOn } });
}
