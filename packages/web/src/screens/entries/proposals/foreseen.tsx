import type { Verdict } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useSay } from '../../../language/say.tsx';
import { VerdictMark } from '../../../marks/verdict-mark.tsx';
import type { Standing } from '../../../marks/worded.ts';
import type { Speaker } from '../say/said.ts';

/** What the ledger says that recording some entries would do. */
export interface ForeseenJson {
  readonly on: string;
  readonly changed: readonly ChangedJson[];
  readonly due: readonly DueJson[];
}

export interface ChangedJson {
  readonly id: string;
  readonly provision: string;
  readonly subject: string;
  readonly before: Verdict | null;
  readonly after: Verdict | null;
  readonly standing: Standing | null;
  readonly reasons: readonly string[];
}

export interface DueJson {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly provision: string;
  readonly due: string | null;
}

/** The findings that change, each from what to what and why, and what would be due. */
export function Foreseen({
  foreseen,
  speaker,
}: {
  readonly foreseen: ForeseenJson;
  readonly speaker: Speaker;
}): JSX.Element {
  const { say } = useSay();
  const { on, changed, due } = foreseen;
  return (
    <>
      <p className="quiet num">{say('entry-work.foreseen-on', { on: { date: on } })}</p>
      {changed.length === 0 ? <p>{say('entry-work.foreseen-none')}</p> : null}
      <ul className="plain-list foreseen-list">
        {changed.map((one) => (
          <Changed key={one.id} changed={one} speaker={speaker} />
        ))}
      </ul>
      {due.length === 0 ? null : (
        <section className="foreseen-due">
          <h3 className="eyebrow">{say('entry-work.due')}</h3>
          <ul className="plain-list foreseen-list">
            {due.map((one) => (
              <Due key={`${one.id} ${one.what}`} due={one} speaker={speaker} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Changed({ changed, speaker }: { readonly changed: ChangedJson; readonly speaker: Speaker }): JSX.Element {
  const { say } = useSay();
  const { provision, subject, before, after, standing, reasons } = changed;
  return (
    <li>
      <b>{say('entry-work.rule-about', { provision: { provision }, subject: { quote: speaker.nameOf(subject) } })}</b>
      <p className="foreseen-change">
        <Answer verdict={before} key="before" word="before" standing={null} />
        <span aria-hidden="true">→</span>
        <Answer verdict={after} key="after" word="after" standing={standing} />
      </p>
      {reasons.slice(0, 2).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
    </li>
  );
}

interface AnswerGiven {
  readonly verdict: Verdict | null;
  readonly word: 'before' | 'after';
  readonly standing: Standing | null;
}

function Answer({ verdict, word, standing }: AnswerGiven): JSX.Element {
  const { say } = useSay();
  return (
    <span>
      <span className="unseen">{say(`entry-work.${word}`)} </span>
      {verdict === null ? (
        <span className="quiet">{say('entry-work.not-asked')}</span>
      ) : (
        <VerdictMark verdict={verdict} standing={standing ?? undefined} />
      )}
    </span>
  );
}

function Due({ due: { who, what, due }, speaker }: { readonly due: DueJson; readonly speaker: Speaker }): JSX.Element {
  const { say } = useSay();
  const day = due === null ? null : due.includes('T') ? { instant: due } : { date: due };
  return (
    <li>
      <p>{what}</p>
      <p className="quiet">
        {day === null ? say('entry-work.due-no-day') : say('entry-work.due-by', { due: day })} · {speaker.nameOf(who)}
      </p>
    </li>
  );
}
