import type { JSX } from 'react';
import { saveFile } from '../../../download/save-file.ts';
import { useAsk } from '../../../engine/use-ask.ts';
import type { PlannedProgrammeJson } from '../../../format/programme.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { useNames } from '../../undertaking/use-names.ts';
import { NoAnswer } from '../answer/no-answer.tsx';
import { ProgrammeDays } from './programme-days.tsx';
import { ProgrammeParts } from './programme-parts.tsx';
import { ProgrammeWays } from './programme-ways.tsx';
import type { Planning } from './use-planning.ts';
import '../answer/answer.css';

interface Given {
  readonly issuer: string;
  readonly planning: Planning;
}

/** What the programme asks for beside what is typed, or why there is no answer yet. */
export function ProgrammePanel({ issuer, planning }: Given): JSX.Element {
  const { say } = useSay();
  const names = useNames(issuer);
  const { answer, isOlder, problems, text } = planning;
  return (
    <section
      className={`plan-paper${isOlder && answer !== null ? ' is-older' : ''}`}
      aria-label={say('plan-screen.answer')}
      aria-live="polite"
      aria-busy={isOlder}
    >
      {answer === null || problems.size > 0 ? (
        <NoAnswer {...planning} empty="plan-screen.programme-empty" />
      ) : (
        <article>
          <ProgrammeWays planned={answer.planned} words={answer.words} />
          <ProgrammeParts planned={answer.planned} names={names} />
          <ProgrammeDays planned={answer.planned} />
          <Foot issuer={issuer} planned={answer.planned} programme={text} />
        </article>
      )}
    </section>
  );
}

interface FootGiven {
  readonly issuer: string;
  readonly planned: PlannedProgrammeJson;
  readonly programme: string;
}

/** The programme as a calendar and as JSON, and the print. */
function Foot({ issuer, planned, programme }: FootGiven): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { ask, error } = useAsk();
  const name = `${issuer}-programme-${planned.after.on}`;
  const saveCalendar = (): void =>
    ask('programme-calendar', issuer, { ...asked, programme }, (text) =>
      saveFile(`${name}.ics`, 'text/calendar', text),
    );
  const saveJson = (): void => saveFile(`${name}.json`, 'application/json', `${JSON.stringify(planned, null, 2)}\n`);
  return (
    <footer className="plan-foot">
      <p className="plan-downloads no-print">
        <button type="button" className="as-link" onClick={saveCalendar}>
          {say('duties-screen.download-ics')}
        </button>
        <button type="button" className="as-link" onClick={saveJson}>
          {say('plan-screen.download-clearance')}
        </button>
        <button type="button" className="as-link" onClick={() => print()}>
          {say('plan-screen.print')}
        </button>
      </p>
      {error === null ? null : <p role="alert">{error.message}</p>}
      <p className="quiet">{say('shell.not-advice')}</p>
    </footer>
  );
}
