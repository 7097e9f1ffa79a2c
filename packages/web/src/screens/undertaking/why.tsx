import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { useAnswer } from '../../engine/use-answer.ts';
import type { CheckJson, ClauseJson, FindingJson, ReasonJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { standingOfBreach, wordOfClause } from '../../marks/worded.ts';
import { useTimes } from '../../time/use-times.ts';
import { RestsOn } from './rests-on.tsx';
import { Sums } from './sums.tsx';
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
    <aside className="why" aria-label={say('undertaking-screen.why')}>
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

/** The findings under a sentence, one of which is shown. */
function Findings({
  own,
  shown,
  onChoose,
}: {
  readonly own: readonly FindingJson[];
  readonly shown: string | undefined;
  readonly onChoose: (finding: string) => void;
}): JSX.Element {
  return (
    <div className="why-findings">
      {own.map((one) => (
        <button
          key={one.id}
          type="button"
          className={`mark ${one.verdict}`}
          aria-pressed={one.id === shown}
          onClick={() => onChoose(one.id)}
        >
          {one.provision}
        </button>
      ))}
    </div>
  );
}

function ClauseReasons({ clause }: Pick<Given, 'clause'>): JSX.Element {
  const { say } = useSay();
  return (
    <>
      <VerdictMark verdict={clause.verdict} word={say(wordOfClause(clause, undefined))} chip />
      {clause.reasons.map(({ key, text }) => (
        <h2 key={key}>{text}</h2>
      ))}
    </>
  );
}

function FindingWhy({
  check,
  finding,
  names,
}: Pick<Given, 'check' | 'names'> & { readonly finding: FindingJson }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const explained = useAnswer('explain', check.issuer, { ...asked, finding: finding.id });
  const [first, ...others] = finding.reasons;
  const standing = standingOfBreach([finding]);
  return (
    <>
      <p className="why-rule">{say('undertaking-screen.rule', { provision: { provision: finding.provision } })}</p>
      <VerdictMark verdict={finding.verdict} standing={standing} chip />
      {first === undefined ? null : <h2>{first.text}</h2>}
      {others.map((reason) => (
        <p key={reason.key}>{reason.text}</p>
      ))}
      <Assumptions finding={finding} />
      <Sums reasons={finding.reasons} names={names} />
      {explained.error === null ? null : <FaultNotice error={explained.error} />}
      {explained.data === undefined ? <Loading /> : <RestsOn explanation={explained.data} />}
    </>
  );
}

/** The readings that the answer turns on, and what it would be under the others. */
function Assumptions({ finding: { policies } }: { readonly finding: FindingJson }): JSX.Element {
  const { say } = useSay();
  const turns = policies.flatMap(({ policy, value, otherwise }) =>
    otherwise.map((other) => ({
      policy,
      value,
      other: other.value,
      verdict: other.verdict,
      text: textOf(other.reasons),
    })),
  );
  return (
    <>
      {turns.map(({ policy, value, other, verdict, text }) => (
        <p key={`${policy} ${other}`} className="assumed">
          {say('undertaking-screen.assuming', {
            policy: { quote: policy },
            value: { quote: value },
            other: { quote: other },
            verdict: { message: `verdict.${verdict}` },
          })}{' '}
          {text}
        </p>
      ))}
    </>
  );
}

function textOf(reasons: readonly ReasonJson[]): string {
  return reasons[0]?.text ?? '';
}
