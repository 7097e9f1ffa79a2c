import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import type { CheckJson, ClauseJson, FindingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { wordOfClause } from '../../marks/worded.ts';
import { FindingWhy } from './finding-why.tsx';
import type { Changed } from './undertaking-screen.tsx';

interface Given {
  readonly check: CheckJson;
  readonly clause: ClauseJson;
  readonly finding: string | null;
  readonly names: Readonly<Record<string, Names>>;
  readonly onChoose: (change: Changed) => void;
}

/** Why a sentence stands as it does: what was assumed, the answer, the figures, the entries, their sources. */
export function Why({ check, clause, finding, names, onChoose }: Given): JSX.Element {
  const { say } = useSay();
  const own = clause.findings.flatMap((id) => check.findings.find((one) => one.id === id) ?? []);
  const shown = own.find(({ id }) => id === finding) ?? own.find(({ verdict }) => verdict === clause.verdict) ?? own[0];
  const strength = clause.strength === null ? null : say(`undertaking-screen.strength.${clause.strength}`);
  return (
    <aside className="why" aria-label={say('undertaking-screen.why')} tabIndex={-1}>
      <header className="why-head">
        <span className="quiet">
          {say(clause.nature === 'promise' ? 'undertaking-screen.promise' : 'undertaking-screen.statement')}
          {strength === null ? null : ` · ${strength}`}
        </span>
        <button type="button" className="why-close" onClick={() => onChoose({ clause: undefined, finding: undefined })}>
          {say('undertaking-screen.close')} ✕
        </button>
      </header>
      {own.length > 1 ? <Findings own={own} shown={shown?.id} onChoose={(id) => onChoose({ finding: id })} /> : null}
      {shown === undefined ? (
        <ClauseReasons clause={clause} />
      ) : (
        <FindingWhy check={check} finding={shown} names={names} />
      )}
    </aside>
  );
}

interface FindingsGiven {
  readonly own: readonly FindingJson[];
  readonly shown: string | undefined;
  readonly onChoose: (finding: string) => void;
}

/** The findings under a sentence, one of which is shown. */
function Findings({ own, shown, onChoose }: FindingsGiven): JSX.Element {
  return (
    <div className="why-findings">
      {own.map(({ id, verdict, provision }) => (
        <button
          key={id}
          type="button"
          className={`mark ${verdict}`}
          aria-pressed={id === shown}
          onClick={() => onChoose(id)}
        >
          {provision}
        </button>
      ))}
    </div>
  );
}

/** Why a sentence that no rule answers stands as it does. */
function ClauseReasons({ clause }: Pick<Given, 'clause'>): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <VerdictMark verdict={clause.verdict} word={say(wordOfClause(clause, undefined))} chip />
      {clause.reasons.map(({ key, text, entries }) => (
        <div key={key}>
          <h2>{text}</h2>
          {entries.length === 0 ? null : (
            <p className="quiet">
              {say('undertaking-screen.rests-on')}: {entries.join(', ')}
            </p>
          )}
        </div>
      ))}
    </>
  );
}
