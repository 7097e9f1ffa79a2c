import type { Names, Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CheckJson, DutyJson, UndertakingJson } from '../../format/check.ts';
import { useName, useSay } from '../../language/say.tsx';
import { VerdictSign } from '../../marks/verdict-mark.tsx';
import { stateOf } from './state-of.ts';

interface Given {
  readonly check: CheckJson;
  readonly names: Readonly<Record<string, Names>>;
  readonly shown: string;
  readonly onChoose: (undertaking: UndertakingJson) => void;
}

/** Whose undertakings there are, how each stands, and what falls due next. */
export function Undertakings({ check, names, shown, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <aside className="undertakings">
      <h2 className="eyebrow">{say('undertaking-screen.undertakings')}</h2>
      <ul className="plain-list">
        {check.undertakings.map((one) => (
          <li key={one.id}>
            <UndertakingChoice
              undertaking={one}
              names={names}
              verdict={stateOf(one)}
              isShown={one.id === shown}
              onChoose={() => onChoose(one)}
            />
          </li>
        ))}
      </ul>
      <NextDue duties={check.duties} names={names} />
    </aside>
  );
}

interface ChoiceGiven {
  readonly undertaking: UndertakingJson;
  readonly names: Given['names'];
  readonly verdict: Verdict;
  readonly isShown: boolean;
  readonly onChoose: () => void;
}

function UndertakingChoice({ undertaking, names, verdict, isShown, onChoose }: ChoiceGiven): JSX.Element {
  const { say } = useSay();
  const nameOf = useName();
  const { beneficiary } = undertaking;
  return (
    <button type="button" className="undertaking-choice" aria-current={isShown ? 'true' : undefined} onClick={onChoose}>
      <span>
        {nameOf(names[beneficiary], beneficiary)}
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

const MOST_DUE = 5;

function NextDue({
  duties,
  names,
}: {
  readonly duties: readonly DutyJson[];
  readonly names: Given['names'];
}): JSX.Element {
  const { say, sayWith } = useSay();
  const open = duties.filter(({ discharged }) => discharged === null).toSorted(byDay);
  return (
    <section className="next-due">
      <h2 className="eyebrow">{say('undertaking-screen.next-due')}</h2>
      {open.length === 0 ? <p className="quiet">{say('undertaking-screen.nothing-due')}</p> : null}
      <ul className="plain-list">
        {open.slice(0, MOST_DUE).map(({ id, due, what, who }) => (
          <li key={id}>
            <b className="num">
              {due === null ? say('undertaking-screen.no-due-day') : say('shell.day', { day: dayOrMoment(due) })}
            </b>
            <span className="quiet"> · {sayWith(names)('shell.name', { name: { name: who } })}</span>
            <p>{what}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What has a day comes first, in the order of the days. */
function byDay(one: DutyJson, other: DutyJson): number {
  return (one.due ?? '9').localeCompare(other.due ?? '9');
}

function dayOrMoment(due: string): { readonly date: string } | { readonly instant: string } {
  return due.includes('T') ? { instant: due } : { date: due };
}
