import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import type { Assumption } from '../../engine/questions.ts';
import { useAnswer } from '../../engine/use-answer.ts';
import type { CheckJson, FindingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark } from '../../marks/verdict-mark.tsx';
import { type Standing, standingOfBreach } from '../../marks/worded.ts';
import { useTimes } from '../../time/use-times.ts';
import { Law } from './law.tsx';
import { RestsOn } from './rests-on.tsx';
import { Sealed } from './sealed.tsx';
import { Sums } from './sums.tsx';

interface Given {
  readonly check: CheckJson;
  readonly finding: FindingJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** One finding: the assumption, the answer in a sentence, the sums, what is due, the entries, the rule, the proof. */
export function FindingWhy({ check, finding, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const { asked } = useTimes();
  const { data, error } = useAnswer('explain', check.issuer, { ...asked, finding: finding.id });
  const [first, ...others] = finding.reasons;
  const who = sayWith({ ...names, [check.issuer]: check.issuerNames })('shell.name', {
    name: { name: finding.subject },
  });
  return (
    <>
      <p className="why-rule">
        {say('undertaking-screen.rule', { provision: { provision: finding.provision } })} · {who}
      </p>
      <VerdictMark verdict={finding.verdict} standing={standingOfBreach([finding])} chip />
      {first === undefined ? null : <h2>{first.text}</h2>}
      {others.map((reason) => (
        <p key={`${reason.key} ${reason.text}`}>{reason.text}</p>
      ))}
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined ? null : <Assumptions assumptions={data.assumptions} standing={finding.standing} />}
      <Sums reasons={finding.reasons} />
      {data === undefined ? (
        <Loading />
      ) : (
        <>
          <RestsOn explained={data} />
          <Law explained={data} />
          <Sealed issuer={check.issuer} />
        </>
      )}
    </>
  );
}

/** The readings that the answer turns on, and what it would be under the others. */
function Assumptions({
  assumptions,
  standing,
}: {
  readonly assumptions: readonly Assumption[];
  readonly standing: Standing;
}): JSX.Element {
  return (
    <>
      {assumptions.map(({ text, others }) => (
        <div key={text} className="assumed">
          <p>{text}</p>
          {others.map((other) => (
            <p key={other.value}>
              {other.value} <VerdictMark verdict={other.verdict} standing={standing} /> {other.text}
            </p>
          ))}
        </div>
      ))}
    </>
  );
}
