import { Link, Outlet } from '@tanstack/react-router';
import { type JSX, useState } from 'react';
import { useChangeAddress, useTexts } from '../../app/address.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { RuleLine } from '../../engine/questions.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { DayTyped } from '../../time/day-typed.tsx';
import { useRuleDay } from './use-rule-day.ts';
import './rulebook.css';

/** The law that the product applies: every provision, how far it is answered, and how far its text was checked. */
export function RulebookScreen(): JSX.Element {
  const { say } = useSay();
  const on = useRuleDay();
  const change = useChangeAddress();
  const { data, error } = useAnswer('rulebook', '', { on });
  return (
    <main className="rulebook">
      <div className="rulebook-side">
        <h1>{say('shell.rulebook')}</h1>
        <DayTyped label={say('rulebook-screen.on')} day={on} onDay={(day) => change({ on: day })} />
        {error === null ? null : <FaultNotice error={error} />}
        {data === undefined ? <Loading /> : <Lines lines={data} />}
      </div>
      <Outlet />
    </main>
  );
}

function Lines({ lines }: { readonly lines: readonly RuleLine[] }): JSX.Element {
  const { say } = useSay();
  const [wanted, want] = useState('');
  const shown = lines.filter((line) => isWanted(line, wanted));
  return (
    <>
      <label className="rulebook-search">
        <span className="unseen">{say('rulebook-screen.search')}</span>
        <input
          type="search"
          placeholder={say('rulebook-screen.search')}
          value={wanted}
          onChange={(event) => want(event.currentTarget.value)}
        />
      </label>
      {shown.length === 0 ? <p className="quiet">{say('rulebook-screen.none', { quote: { quote: wanted } })}</p> : null}
      <ul className="plain-list rulebook-lines">
        {shown.map((line) => (
          <li key={line.provision}>
            <Line line={line} />
          </li>
        ))}
      </ul>
      <p className="quiet">* {say('shell.not-checked')}</p>
    </>
  );
}

/** A rule leads to its page; of what no rule answers it is said why. */
function Line({
  line: { provision, title, reason, isChecked, isInForce, isPromised },
}: {
  readonly line: RuleLine;
}): JSX.Element {
  const { say } = useSay();
  const { on } = useTexts();
  const mark = isChecked ? '' : ' *';
  if (title === null) {
    return (
      <div className="rulebook-unanswered">
        <b>
          {provision}
          {mark}
        </b>{' '}
        {reason}
      </div>
    );
  }
  return (
    <Link to="/rulebook/$provision" params={{ provision }} search={on === undefined ? {} : { on }}>
      <b>
        {provision}
        {mark}
      </b>{' '}
      {title}
      {isPromised ? <small> · {say('rulebook-screen.promised')}</small> : null}
      {isInForce ? null : <small> · {say('rulebook-screen.not-in-force')}</small>}
    </Link>
  );
}

function isWanted({ provision, title, reason }: RuleLine, wanted: string): boolean {
  const text = `${provision} ${title ?? ''} ${reason}`.toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
