import type { Names } from '@tenfold/kernel';
import { type JSX, useId } from 'react';
import type { DutiesAnswer } from '../../engine/questions.ts';
import type { ClockedDutyJson } from '../../format/duties.ts';
import { DutyLine } from './duty-line.tsx';

interface Given {
  /** `null` where the list is the whole screen and needs none. */
  readonly title: string | null;
  /** What stands there where there are none. */
  readonly none: string;
  readonly duties: readonly ClockedDutyJson[];
  readonly answer: DutiesAnswer;
  readonly names: Readonly<Record<string, Names>>;
}

/** Duties in the order of their days. */
export function DutyList({ title, none, duties, answer, names }: Given): JSX.Element {
  const id = useId();
  return (
    <section className="duty-part" aria-labelledby={title === null ? undefined : id}>
      {title === null ? null : <h2 id={id}>{title}</h2>}
      {duties.length === 0 ? <p className="quiet">{none}</p> : null}
      <ol className="plain-list">
        {duties.map((duty) => (
          <DutyLine key={duty.id} duty={duty} words={answer.words[duty.id]} names={names} />
        ))}
      </ol>
    </section>
  );
}
