import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { Clause } from './clause.tsx';
import { PaperNotes } from './paper-notes.tsx';
import { Tally } from './tally.tsx';
import type { Changed } from './undertaking-screen.tsx';
import { useClauseKeys } from './use-clause-keys.ts';

interface Given {
  readonly check: CheckJson;
  readonly undertaking: UndertakingJson;
  readonly names: Readonly<Record<string, Names>>;
  readonly chosen: string | null;
  readonly onChoose: (change: Changed) => void;
}

/** The paper itself: whose it is, how it stands, and its sentences, each with its mark in the margin. */
export function Paper({ check, undertaking, names, chosen, onChoose }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const named = sayWith({ ...names, [check.issuer]: check.issuerNames });
  const { beneficiary, clauses, wording } = undertaking;
  const choose = (clause: string | undefined): void => onChoose({ clause, finding: undefined });
  useClauseKeys({ clauses, chosen, onChoose: choose });
  const findings = new Map(check.findings.map((finding) => [finding.id, finding]));
  return (
    <article className="paper">
      <header className="paper-head">
        <h1>{named('undertaking-screen.of', { person: { name: beneficiary } })}</h1>
        <p>
          {named('undertaking-screen.given-to', { issuer: { name: check.issuer } })} ·{' '}
          <Since undertaking={undertaking} />
        </p>
        <div>
          <Tally clauses={clauses} findings={findings} />
        </div>
        {wording === 'paper' ? null : <p className="quiet">{say('undertaking-screen.reading-version')}</p>}
      </header>
      {clauses.map((clause) => (
        <Clause
          key={clause.id}
          clause={clause}
          findings={findings}
          isChosen={clause.id === chosen}
          onChoose={() => choose(clause.id === chosen ? undefined : clause.id)}
          onChoosePart={(finding) => onChoose({ clause: clause.id, finding })}
        />
      ))}
      <PaperNotes check={check} undertaking={undertaking} />
    </article>
  );
}

function Since({ undertaking: { givenOn, ended } }: Pick<Given, 'undertaking'>): JSX.Element {
  const { say } = useSay();
  const given =
    givenOn === null ? say('undertaking-screen.not-given') : say('undertaking-screen.since', { on: { date: givenOn } });
  if (ended === null) return <>{given}</>;
  return (
    <>
      {given} · {say('undertaking-screen.ended', { on: { date: ended.on } })}
    </>
  );
}
