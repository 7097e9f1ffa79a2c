import { marks } from '@tenfold/documents/screens';
import type { Names, Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { ConditionJson, ExchangeActJson } from '../../engine/exchange-answers.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { BeginEntry } from '../entries/draft/begin-entry.tsx';
import { useNames } from '../undertaking/use-names.ts';

/** What the Exchange waived, approved, determined and refused, each with its conditions and what became of them. */
export function ExchangeActs({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const names = useNames(issuer);
  const { data: acts = [] } = useAnswer('exchange', issuer, asked);
  return (
    <section className="exchange-acts" aria-labelledby="exchange-acts">
      <h2 id="exchange-acts">{say('exchange.title')}</h2>
      {acts.length === 0 ? <p className="quiet">{say('exchange.none')}</p> : null}
      <ul className="plain-list">
        {acts.map((act) => (
          <Act key={act.entry} issuer={issuer} act={act} names={names} />
        ))}
      </ul>
    </section>
  );
}

interface ActGiven {
  readonly issuer: string;
  readonly act: ExchangeActJson;
  readonly names: Readonly<Record<string, Names>>;
}

const looks: Readonly<Record<ExchangeActJson['state'], Verdict>> = {
  'in-force': 'kept',
  ended: 'ceased',
  refused: 'breached',
};

function Act({ issuer, act, names }: ActGiven): JSX.Element {
  const { say, sayWith } = useSay();
  const { asked } = useTimes();
  const { state, entry, on, until, provision, subject, outcome, conditions } = act;
  return (
    <li>
      <p>
        <span className={`mark ${looks[state]}`}>
          <span aria-hidden="true" className="sign">
            {marks[looks[state]]}
          </span>{' '}
          {say(`exchange.state.${state}`)}
        </span>{' '}
        <b>{say(`exchange.act.${act.act}`)}</b> · {say('undertaking-screen.rule', { provision: { provision } })}
        {subject === null ? null : ` · ${sayWith(names)('shell.name', { name: { name: subject } })}`}
      </p>
      <p className="quiet">
        <span className="num">
          {until === null
            ? say('exchange.since', { on: { date: on } })
            : say('exchange.from-until', { on: { date: on }, until: { date: until } })}
        </span>
        {outcome === null ? null : ` · ${outcome}`} ·{' '}
        <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
      </p>
      {conditions.length === 0 ? null : (
        <ol className="exchange-conditions">
          {conditions.map((condition, place) => (
            <Condition key={condition.text} issuer={issuer} condition={condition} of={act.named} number={place + 1} />
          ))}
        </ol>
      )}
    </li>
  );
}

interface ConditionGiven {
  readonly issuer: string;
  readonly condition: ConditionJson;
  /** What the act is named by, and which of its conditions this is, from one. */
  readonly of: string;
  readonly number: number;
}

/** A condition with the last that is recorded of it, and the way to record what became of it. */
function Condition({ issuer, condition: { text, outcomes }, of, number }: ConditionGiven): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const last = outcomes.at(-1) ?? null;
  const look = last === null ? 'information-missing' : last.outcome === 'met' ? 'kept' : 'breached';
  return (
    <li>
      {text}{' '}
      <span className={`mark ${look}`}>
        <span aria-hidden="true" className="sign">
          {marks[look]}
        </span>{' '}
        {say(`exchange.condition.${last?.outcome ?? 'open'}`)}
      </span>
      {last === null ? null : (
        <small>
          {' '}
          <span className="num">{say('shell.day', { day: { date: last.on } })}</span> {last.what}{' '}
          <AppLink to={addressOfEntry(issuer, last.entry, asked.known)}>{last.entry}</AppLink>
        </small>
      )}{' '}
      <BeginEntry
        issuer={issuer}
        word={say('exchange.record-condition')}
        kind="condition-recorded"
        typed={{ fields: { of, condition: number } }}
      />
    </li>
  );
}
