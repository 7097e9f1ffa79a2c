import { useParams } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { AppLink } from '../../app/app-link.tsx';
import { addressOfEntry } from '../../app/places.ts';
import type { DutiesAnswer } from '../../engine/questions.ts';
import type { ClockedDutyJson } from '../../format/duties.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { TextStatus } from '../plan/answer/text-status.tsx';
import { DutyState } from './duty-state.tsx';

interface Given {
  readonly duty: ClockedDutyJson;
  readonly words: DutiesAnswer['words'][string] | undefined;
  readonly names: Readonly<Record<string, Names>>;
}

/** One duty: until when, what, whose; opened, how its instant was found, and the entries that it comes from and was done by. */
export function DutyLine({ duty, words, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const { what, title, who, obliged, provision, textStatus, state, clock, trigger, dischargedBy, discharged } = duty;
  return (
    <li className={`duty-line ${state}`}>
      <p className="duty-due num">{words?.when}</p>
      <div className="duty-what">
        <p>{what}</p>
        <p className="quiet">
          {sayWith(names)(obliged === 'committee' ? 'duties-screen.committee-of' : 'shell.name', {
            name: { name: who },
          })}{' '}
          · {title === words?.source ? null : <>{title} · </>}
          {words?.source ?? provision} <TextStatus status={textStatus} />
        </p>
        {clock.length === 0 && trigger === null && dischargedBy === null ? null : (
          <details>
            <summary>{say('duties-screen.clock')}</summary>
            <ol className="duty-clock">
              {clock.map(({ key, text }) => (
                <li key={`${key} ${text}`}>{text}</li>
              ))}
            </ol>
            <NamedEntry word="arises-from" entry={trigger} day={null} />
            <NamedEntry word="done-by" entry={dischargedBy} day={discharged} />
          </details>
        )}
      </div>
      <p className="duty-state">
        <DutyState state={state} />
      </p>
    </li>
  );
}

interface EntryGiven {
  readonly word: 'arises-from' | 'done-by';
  readonly entry: string | null;
  readonly day: string | null;
}

/** The entry that a duty arose from or was done by, with the way to it. */
function NamedEntry({ word, entry, day }: EntryGiven): JSX.Element | null {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { asked } = useTimes();
  if (entry === null) return null;
  return (
    <p>
      {say(`duties-screen.${word}`)} <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
      {day === null ? null : <span className="num"> · {say('shell.day', { day: { date: day } })}</span>}
    </p>
  );
}
