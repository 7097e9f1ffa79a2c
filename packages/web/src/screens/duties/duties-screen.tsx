import { useParams } from '@tanstack/react-router';
import type { Names } from '@tenfold/kernel';
import { type JSX, useMemo } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { DutiesAnswer } from '../../engine/questions.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import type { ClockedDutyJson, DutiesJson } from '../../format/duties.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { useOwnBeneficiary } from '../undertaking/own-beneficiary.ts';
import { useNames } from '../undertaking/use-names.ts';
import { DutyDownloads } from './duty-downloads.tsx';
import { DutyFilters } from './duty-filters.tsx';
import { DutyList } from './duty-list.tsx';
import { isInState, useSought } from './sought.ts';
import './duties.css';

/** Who owes what by when: what whoever looks owes himself first, then all else, each with how its day was found. */
export function DutiesScreen(): JSX.Element {
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  const { say } = useSay();
  const { asked } = useTimes();
  const { period } = useSought();
  const { data, error, isPlaceholderData } = useAnswer('duties', issuer, { ...asked, ...period });
  return (
    <div className="duties-screen">
      <header className="duties-head">
        <h1>{say('duties-screen.title')}</h1>
        <p className="quiet">{say('duties-screen.subtitle')}</p>
      </header>
      {error !== null ? <FaultNotice error={error} /> : null}
      {error === null && data === undefined ? <Loading /> : null}
      {error === null && data !== undefined ? <Docket answer={data} isOlder={isPlaceholderData} /> : null}
    </div>
  );
}

/** The duties of the period that are sought, with the ways to seek others and to take them along. */
function Docket({ answer, isOlder }: { readonly answer: DutiesAnswer; readonly isOlder: boolean }): JSX.Element {
  const { say } = useSay();
  const { duties, owners } = answer;
  const { issuer } = duties;
  const { sought } = useSought();
  const recorded = useNames(issuer);
  const names = useMemo(() => ({ ...recorded, [issuer]: duties.issuerNames }), [recorded, issuer, duties.issuerNames]);
  const people = useMemo(
    () => [...new Set(duties.duties.flatMap(({ who }) => [who, owners[who] ?? who]))],
    [duties, owners],
  );
  const own = useOwnBeneficiary({ issuer, beneficiaries: Object.keys(recorded), names });
  const isOf = (who: string, person: string): boolean => who === person || owners[who] === person;
  const shown = duties.duties.filter(
    ({ who, state }) => (sought.who === null || isOf(who, sought.who)) && isInState(state, sought.state),
  );
  return (
    <>
      <DutyFilters duties={duties} people={people} names={names} />
      <Beyond duties={duties} />
      <p className="unseen" role="status">
        {say('duties-screen.count', { count: { number: BigInt(shown.length) } })}
      </p>
      <div className={isOlder ? 'is-older' : undefined}>
        <Lists shown={shown} isMine={own === null ? null : ({ who }) => isOf(who, own)} answer={answer} names={names} />
      </div>
      <DutyDownloads duties={duties} />
    </>
  );
}

interface ListsGiven {
  readonly shown: readonly ClockedDutyJson[];
  /** Whether a duty is of whoever looks; `null` where nobody can say that of himself. */
  readonly isMine: ((duty: ClockedDutyJson) => boolean) | null;
  readonly answer: DutiesAnswer;
  readonly names: Readonly<Record<string, Names>>;
}

/** What whoever looks owes himself, then all else. */
function Lists({ shown, isMine, answer, names }: ListsGiven): JSX.Element {
  const { say } = useSay();
  const { from, to } = answer.duties.period;
  const none = say('duties-screen.none', { from: { date: from }, to: { date: to } });
  if (isMine === null) return <DutyList title={null} none={none} duties={shown} answer={answer} names={names} />;
  const [mine, others] = [shown.filter(isMine), shown.filter((duty) => !isMine(duty))];
  const noneMine = say('duties-screen.none-yours');
  return (
    <>
      <DutyList title={say('duties-screen.yours')} none={noneMine} duties={mine} answer={answer} names={names} />
      <DutyList title={say('duties-screen.of-others')} none={none} duties={others} answer={answer} names={names} />
    </>
  );
}

/** What the period leaves out: what is late from before it, and how far the calendar of business days reaches. */
function Beyond({ duties: { lateBefore, period, calendar } }: { readonly duties: DutiesJson }): JSX.Element {
  const { say } = useSay();
  const { seek } = useSought();
  const [first] = lateBefore.flatMap(({ due }) => (due === null ? [] : [due])).toSorted();
  return (
    <>
      {first === undefined ? null : (
        <p className="duties-late">
          <span className="mark breached">
            {say('duties-screen.late-before', {
              count: { number: BigInt(lateBefore.length) },
              from: { date: period.from },
            })}
          </span>{' '}
          <button type="button" className="as-link no-print" onClick={() => seek({ from: first })}>
            {say('duties-screen.show-late')}
          </button>
        </p>
      )}
      {period.to > calendar.last ? (
        <p className="quiet">{say('duties-screen.calendar-ends', { last: { date: calendar.last } })}</p>
      ) : null}
    </>
  );
}
