import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { useParams } from '@tanstack/react-router';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { ClearedStepJson, RequirementJson } from '../../../format/clearance.ts';
import { useSay } from '../../../language/say.tsx';
import { RuleNamed } from './rule-named.tsx';

interface Given {
  readonly steps: readonly ClearedStepJson[];
  readonly names: Readonly<Record<string, Names>>;
}

/** Approvals, waivers, notices, papers and meetings that the acts need, in the order of their days. */
export function Requirements({ steps, names }: Given): JSX.Element {
  const { say } = useSay();
  const all = onceEach(steps.flatMap(({ requirements }) => requirements)).toSorted(byDay);
  return (
    <section className="plan-part">
      <h3 className="eyebrow">{say('plan-screen.needed')}</h3>
      {all.length === 0 ? <p className="quiet">{say('plan-screen.nothing-needed')}</p> : null}
      <ul className="plain-list plan-lines">
        {all.map((one) => (
          <RequirementLine key={one.id} requirement={one} names={names} />
        ))}
      </ul>
    </section>
  );
}

function RequirementLine({
  requirement,
  names,
}: {
  readonly requirement: RequirementJson;
  readonly names: Given['names'];
}): JSX.Element {
  const { say, sayWith } = useSay();
  const { type, provision, textStatus, who, what, by, clock, met } = requirement;
  return (
    <li>
      <p>
        <b className={`num${met === null ? ' plan-wanted' : ''}`}>
          {by === null ? say('plan-screen.no-day') : say('plan-screen.by', { by: { date: by } })}
        </b>
        <span className="quiet">
          {' '}
          · {say(`plan-screen.type.${type}`)} · {sayWith(names)('shell.name', { name: { name: who } })}
        </span>
      </p>
      <p>{what.text}</p>
      <p className="plan-source">
        <RuleNamed provision={provision} textStatus={textStatus} />
        {met === null ? null : <Met entry={met} />}
      </p>
      {clock.length === 0 ? null : (
        <details>
          <summary>{say('plan-screen.clock')}</summary>
          <ol className="plan-clock">
            {clock.map(({ key, text }) => (
              <li key={`${key} ${text}`}>{text}</li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}

/** Says that it is there already, and leads to the entry that shows it. */
function Met({ entry }: { readonly entry: string }): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  return (
    <>
      {' '}
      · <span className="mark kept">{say('plan-screen.met')}</span>{' '}
      <AppLink to={addressOfEntry(issuer, entry, null)}>{entry}</AppLink>
    </>
  );
}

/** What two steps need both is needed once: what says the same of the same party by the same day. */
function onceEach(all: readonly RequirementJson[]): readonly RequirementJson[] {
  const said = ({ provision, who, what, by }: RequirementJson): string =>
    `${provision} ${who} ${by ?? ''} ${what.text}`;
  return [...new Map(all.map((one) => [said(one), one])).values()];
}

/** What has a day comes first, in the order of the days. */
function byDay(one: RequirementJson, other: RequirementJson): number {
  return (one.by ?? '9').localeCompare(other.by ?? '9');
}
