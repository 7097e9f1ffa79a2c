import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { Comparison } from '../../engine/questions.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import type { CheckJson, FindingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { useTimes } from '../../time/use-times.ts';
import { ComparedFigures } from './compared-figures.tsx';
import './compared.css';

interface Given {
  readonly check: CheckJson;
  readonly other: string;
  readonly names: Readonly<Record<string, Names>>;
}

/** What changed between the day looked at and another, why then and why now, and what happened in between. */
export function Compared({ check, other, names }: Given): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { data, error, isPlaceholderData } = useAnswer('compare', check.issuer, { ...asked, other });
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  const { after, until, changed, entries } = data;
  return (
    <section className={`compared${isPlaceholderData ? ' is-older' : ''}`} aria-live="polite">
      <h2>{say('compared.title', { after: { date: after }, until: { date: until } })}</h2>
      {changed.length === 0 ? <p>{say('compared.nothing')}</p> : null}
      <ul className="plain-list">
        {changed.map((one) => (
          <ChangedLine key={one.id} changed={one} check={check} names={names} />
        ))}
      </ul>
      <ComparedFigures comparison={data} />
      <Between entries={entries} />
    </section>
  );
}

type ChangedOne = Comparison['changed'][number];

function ChangedLine({
  changed: { provision, subject, was, is },
  check,
  names,
}: {
  readonly changed: ChangedOne;
  readonly check: CheckJson;
  readonly names: Given['names'];
}): JSX.Element {
  const { say, sayWith } = useSay();
  const who = sayWith({ ...names, [check.issuer]: check.issuerNames })('shell.name', { name: { name: subject } });
  return (
    <li className="changed">
      <h3>
        {say('undertaking-screen.rule', { provision: { provision } })} <span className="quiet">{who}</span>
      </h3>
      <dl>
        <dt>{say('compared.before')}</dt>
        <dd>
          <Answer finding={was} />
        </dd>
        <dt>{say('compared.after')}</dt>
        <dd>
          <Answer finding={is} />
        </dd>
      </dl>
    </li>
  );
}

function Answer({ finding }: { readonly finding: FindingJson | null }): JSX.Element {
  const { say } = useSay();
  if (finding === null) return <span className="quiet">{say('compared.no-answer')}</span>;
  return (
    <>
      <VerdictMark verdict={finding.verdict} standing={finding.standing} /> {finding.reasons[0]?.text}
    </>
  );
}

function Between({ entries }: Pick<Comparison, 'entries'>): JSX.Element {
  const { say } = useSay();
  return (
    <details className="between">
      <summary>{say('compared.entries', { count: { number: BigInt(entries.length) } })}</summary>
      <ol className="plain-list">
        {entries.map(({ id, day, about }) => (
          <li key={id}>
            <span className="num quiet">{say('shell.day', { day: { date: day } })}</span> {about}{' '}
            <small className="quiet">{id}</small>
          </li>
        ))}
      </ol>
    </details>
  );
}
