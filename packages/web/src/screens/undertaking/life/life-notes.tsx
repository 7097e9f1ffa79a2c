import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import { type JSX, useId } from 'react';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { ReasonJson, UndertakingJson } from '../../../format/check.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly undertaking: UndertakingJson;
}

/** Of what it lacks so much is shown before the paper; more than that is folded away. */
const MOST_SHOWN = 3;

/** What it lacks, what bears on it, and what the law asks of its form, each with what is taken in the meantime. */
export function LifeNotes({ issuer, undertaking }: Given): JSX.Element {
  const { lacking, warnings, questions } = undertaking;
  return (
    <>
      <Noted
        issuer={issuer}
        word="lacking"
        mark="information-missing"
        reasons={lacking}
        isFolded={lacking.length > MOST_SHOWN}
      />
      <Noted issuer={issuer} word="warnings" mark="action-required" reasons={warnings} />
      <Noted issuer={issuer} word="questions" mark="needs-determination" reasons={questions} isFolded />
    </>
  );
}

interface NotedGiven {
  readonly issuer: string;
  readonly word: 'lacking' | 'warnings' | 'questions';
  readonly mark: Verdict;
  readonly reasons: readonly ReasonJson[];
  readonly isFolded?: boolean;
}

function Noted({ issuer, word, mark, reasons, isFolded = false }: NotedGiven): JSX.Element | null {
  const { say } = useSay();
  const id = useId();
  if (reasons.length === 0) return null;
  const title = say(`life.${word}`, { count: { number: BigInt(reasons.length) } });
  const list = (
    <ul className="plain-list">
      {reasons.map((reason) => (
        <Note key={`${reason.key} ${reason.text}`} issuer={issuer} mark={mark} reason={reason} />
      ))}
    </ul>
  );
  if (isFolded) {
    return (
      <details className="life-notes">
        <summary>{title}</summary>
        {list}
      </details>
    );
  }
  return (
    <section className="life-notes" aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {list}
    </section>
  );
}

interface NoteGiven {
  readonly issuer: string;
  readonly mark: Verdict;
  readonly reason: ReasonJson;
}

function Note({ issuer, mark, reason: { text, entries } }: NoteGiven): JSX.Element {
  const { asked } = useTimes();
  return (
    <li className="life-note">
      <span className={`mark ${mark}`} aria-hidden="true">
        {marks[mark]}
      </span>
      <span>
        {text}
        {[...new Set(entries)].map((entry) => (
          <small key={entry}>
            {' '}
            <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
          </small>
        ))}
      </span>
    </li>
  );
}
