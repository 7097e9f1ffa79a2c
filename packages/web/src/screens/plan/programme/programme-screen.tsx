import { useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useAnswer } from '../../../engine/use-answer.ts';
import { useSay } from '../../../language/say.tsx';
import { hongKongToday } from '../../../time/asked.ts';
import { useTimes } from '../../../time/use-times.ts';
import { useSpeaker } from '../../entries/say/use-speaker.ts';
import { isChosen } from '../form/plan-draft.ts';
import { PlanForm } from '../form/plan-form.tsx';
import { useDraftInAddress } from '../form/use-draft-in-address.ts';
import { emptyProgramme, isCancelling, programmeDraftOf, programmeOf, repeatOf } from './programme-draft.ts';
import { ProgrammePanel } from './programme-panel.tsx';
import { RepeatFields } from './repeat-fields.tsx';
import { lackingInProgramme, usePlanning } from './use-planning.ts';
import '../plan.css';

/** Many dated acts at once, some of them again and again: what each day asks for, and what one conversion at the end would. */
export function ProgrammeScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { draft, change } = useDraftInAddress({
    name: 'programme',
    empty: () => emptyProgramme(asked.on ?? hongKongToday(Date.now())),
    read: programmeDraftOf,
    write: (next) => (isChosen(next) ? programmeOf(next) : null),
  });
  const { data: candidates, isPending } = useAnswer('candidates', issuer, asked);
  const planning = usePlanning(issuer, draft);
  return (
    <div className="plan-screen">
      <section className="plan-desk no-print" aria-label={say('plan-screen.acts')}>
        <header className="plan-head">
          <h1>{say('plan-screen.programme-title')}</h1>
          <p className="quiet">{say('plan-screen.programme-about')}</p>
        </header>
        <PlanForm
          issuer={issuer}
          plan={draft}
          change={(next) => change((before) => ({ ...before, ...next(before) }))}
          speaker={useSpeaker(issuer)}
          candidates={isPending ? null : (candidates ?? null)}
          lacking={lackingInProgramme(draft)}
          problems={planning.problems}
          dayLabel="plan-screen.first-day"
          more={(step, problems) => <RepeatFields draft={draft} step={step} problems={problems} change={change} />}
          // What is bought again and again is cancelled so many days after each purchase, and not on one day.
          without={(step) => (repeatOf(draft, step).every !== '' && isCancelling(step) ? ['cancelledOn'] : [])}
        />
      </section>
      <ProgrammePanel issuer={issuer} planning={planning} />
    </div>
  );
}
