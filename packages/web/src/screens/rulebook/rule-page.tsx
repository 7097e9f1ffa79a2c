import { useParams } from '@tanstack/react-router';
import type { JSX, ReactNode } from 'react';
import { FaultNotice, Loading, NowhereNotice } from '../../app/notices.tsx';
import type { RuleTold } from '../../engine/questions.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { useRuleDay } from './use-rule-day.ts';

/** One rule: in our words, what applied on the day, its worked examples, how it can be read, and what is doubtful. */
export function RulePage(): JSX.Element {
  const { provision } = useParams({ from: '/rulebook/$provision' });
  const on = useRuleDay();
  const { data, error } = useAnswer('rule', '', { on, provision });
  if (error !== null) return <FaultNotice error={error} />;
  if (data === undefined) return <Loading />;
  return data === null ? <NowhereNotice /> : <Rule rule={data} />;
}

/** Stands beside the list while no rule is chosen. */
export function NoRule(): JSX.Element {
  const { say } = useSay();
  return <p className="rule-none">{say('rulebook-screen.choose')}</p>;
}

function Rule({ rule }: { readonly rule: RuleTold }): JSX.Element {
  const { say } = useSay();
  return (
    <article className="rule">
      <header>
        <p className="quiet">{say('undertaking-screen.rule', { provision: { provision: rule.provision } })}</p>
        <h2 className="rule-title">{rule.title}</h2>
        <p className="rule-status">{rule.textStatus}</p>
      </header>
      <p className="rule-text">{rule.paraphrase}</p>
      <p className="quiet">{rule.binds}</p>
      <Part title={say('rulebook-screen.versions')} isEmpty={rule.versions.length === 0}>
        <Versions versions={rule.versions} />
      </Part>
      <Part title={say('rulebook-screen.examples')} isEmpty={rule.examples.length === 0}>
        <Examples examples={rule.examples} />
      </Part>
      <Part title={say('rulebook-screen.readings')} isEmpty={rule.readings.length === 0}>
        <Readings readings={rule.readings} />
      </Part>
      <Part title={say('rulebook-screen.doubts')} isEmpty={rule.doubts.length === 0}>
        <Texts texts={rule.doubts} />
      </Part>
      <Part title={say('rulebook-screen.coverage')} isEmpty={rule.coverage.length === 0}>
        <Texts texts={rule.coverage} />
      </Part>
    </article>
  );
}

interface PartGiven {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Part({ title, isEmpty, children }: PartGiven): JSX.Element | null {
  if (isEmpty) return null;
  return (
    <section className="rule-part">
      <h3 className="eyebrow">{title}</h3>
      {children}
    </section>
  );
}

function Versions({ versions }: Pick<RuleTold, 'versions'>): JSX.Element {
  const { say } = useSay();
  return (
    <ul className="plain-list">
      {versions.map(({ id, inForce, parameters, source, isApplied }) => (
        <li key={id} className={isApplied ? 'applied' : undefined}>
          <b>{inForce}</b> {isApplied ? <span className="chip kept mark">{say('rulebook-screen.applied')}</span> : null}
          {parameters.map((text) => (
            <p key={text} className="num">
              {text}
            </p>
          ))}
          <small>{source.startsWith('https://') ? <a href={source}>{source}</a> : source}</small>
        </li>
      ))}
    </ul>
  );
}

/** The names of examples are those of their tests, and stand in English in every language. */
function Examples({ examples }: Pick<RuleTold, 'examples'>): JSX.Element {
  return (
    <ul className="plain-list">
      {examples.map(({ name, verdict, told }) => (
        <li key={name} className="rule-example">
          <VerdictMark verdict={verdict} />
          <span>
            <span lang="en">{name}</span> <small className="quiet">{told}</small>
          </span>
        </li>
      ))}
    </ul>
  );
}

function Readings({ readings }: Pick<RuleTold, 'readings'>): JSX.Element {
  const { say } = useSay();
  return (
    <>
      {readings.map(({ question, choices }) => (
        <div key={question} className="rule-reading">
          <p>
            <b>{question}</b>
          </p>
          <ul>
            {choices.map(({ name, means, isDefault }) => (
              <li key={name}>
                {name}
                {isDefault ? ` (${say('rulebook-screen.default')})` : ''}: <span className="quiet">{means}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }): JSX.Element {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
