import { Link } from '@tanstack/react-router';
import { marks } from '@tenfold/documents/screens';
import type { Verdict } from '@tenfold/kernel';
import { type JSX, useMemo } from 'react';
import { FaultNotice } from '../../app/notices.tsx';
import type { ToCureJson } from '../../engine/paper-answers.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { keepTimes } from '../entries/keep-times.ts';
import { type InstrumentJson, instrumentOf } from './reading.ts';
import { whoGave } from './who-gave.ts';

interface Given {
  readonly issuer: string;
  readonly sha256: string;
  readonly instrument: InstrumentJson;
}

/** What is amiss on the paper, what is asked of whom because of it, and the way to the letter that asks. */
export function Cure({ issuer, sha256, instrument }: Given): JSX.Element | null {
  const { say } = useSay();
  const asked = useMemo(() => ({ instrument: instrumentOf(instrument) }), [instrument]);
  const { data, error } = useAnswer('cure', issuer, asked);
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return null;
  const missing = (who: ToCureJson['who']): readonly ToCureJson[] =>
    data.filter((one) => one.kind === 'missing' && one.who === who);
  return (
    <section className="paper-cure">
      <h2>{say('paper-screen.cure')}</h2>
      {data.length === 0 ? <p className="quiet">{say('paper-screen.nothing-to-cure')}</p> : null}
      <Asked title={say('paper-screen.ask-beneficiary')} mark="information-missing" asked={missing('beneficiary')} />
      <Asked title={say('paper-screen.ask-company')} mark="information-missing" asked={missing('company')} />
      <Asked title={say('read.deviations')} mark="action-required" asked={data.filter(isOf('departure'))} />
      <Asked title={say('read.doubtful')} mark="information-missing" asked={data.filter(isOf('doubtful'))} />
      {data.length === 0 ? null : <LetterLink issuer={issuer} sha256={sha256} instrument={instrument} />}
    </section>
  );
}

function isOf(kind: ToCureJson['kind']): (one: ToCureJson) => boolean {
  return (one) => one.kind === kind;
}

interface AskedGiven {
  readonly title: string;
  readonly mark: Verdict;
  readonly asked: readonly ToCureJson[];
}

function Asked({ title, mark, asked }: AskedGiven): JSX.Element | null {
  if (asked.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {asked.map(({ found, ask, quote }, place) => (
          <li key={`${place} ${found}`} className="paper-asked">
            <span className={`mark ${mark}`} aria-hidden="true">
              {marks[mark]}
            </span>
            <div>
              <p>
                {found} {quote === null ? null : <q className="quiet">{quote}</q>}
              </p>
              <p className="quiet">{ask}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The letter is about this paper, whether it is recorded or not; whose it is, the record may know by his name. */
function LetterLink({ issuer, sha256, instrument }: Given): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { data: check } = useAnswer('check', issuer, asked);
  const person = whoGave(instrument, check?.beneficiaries ?? []);
  return (
    <p className="no-print">
      <Link
        to="/issuers/$issuer/papers"
        params={{ issuer }}
        search={(before) => ({
          ...keepTimes(before),
          kind: 'cure-letter',
          paper: sha256,
          ...(person === null ? {} : { person }),
        })}
      >
        {say('paper-screen.cure-letter')}
      </Link>
    </p>
  );
}
