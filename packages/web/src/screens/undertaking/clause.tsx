import type { JSX } from 'react';
import type { ClauseJson, FindingJson, PartJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { VerdictMark, VerdictSign } from '../../marks/verdict-mark.tsx';
import { standingOfBreach, wordOfClause } from '../../marks/worded.ts';

interface Given {
  readonly clause: ClauseJson;
  readonly findings: ReadonlyMap<string, FindingJson>;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onChoosePart: (finding: string) => void;
}

/** A sentence of the paper with its mark in the margin; choosing it opens why. */
export function Clause({ clause, findings, isChosen, onChoose, onChoosePart }: Given): JSX.Element {
  const { say } = useSay();
  const { id, text, kind, verdict, parts } = clause;
  const standing = standingOfBreach(clause.findings.flatMap((one) => findings.get(one) ?? []));
  const number = /^\d+$/.test(id) ? `${id}.` : null;
  return (
    <section className={`clause kind-${kind} ${verdict}${isChosen ? ' chosen' : ''}`} id={`clause-${id}`}>
      <div className="margin">
        <VerdictMark verdict={verdict} word={say(wordOfClause(clause, standing))} />
      </div>
      <div className="sentence">
        <button type="button" className="sentence-text" aria-expanded={isChosen} onClick={onChoose}>
          {number === null ? null : <b>{number}</b>} {text}
        </button>
        <Parts parts={parts} findings={findings} onChoose={onChoosePart} />
      </div>
    </section>
  );
}

interface PartsGiven {
  readonly parts: readonly PartJson[];
  readonly findings: Given['findings'];
  readonly onChoose: Given['onChoosePart'];
}

/** The provisions that a sentence names, each with its answer and one line of why. */
function Parts({ parts, findings, onChoose }: PartsGiven): JSX.Element | null {
  if (parts.length === 0) return null;
  return (
    <ul className="parts">
      {parts.map((part) => (
        <Part key={part.provision} part={part} findings={findings} onChoose={onChoose} />
      ))}
    </ul>
  );
}

function Part({ part, findings, onChoose }: Omit<PartsGiven, 'parts'> & { readonly part: PartJson }): JSX.Element {
  const own = part.findings.flatMap((id) => findings.get(id) ?? []);
  const [first] = own;
  const deciding = own.find(({ verdict }) => verdict === part.verdict) ?? first;
  const line = deciding?.reasons[0]?.text;
  return (
    <li className={part.verdict}>
      <VerdictSign verdict={part.verdict} standing={standingOfBreach(own)} />
      {deciding === undefined ? (
        <span>{part.provision}</span>
      ) : (
        <button type="button" onClick={() => onChoose(deciding.id)}>
          <b>{part.provision}</b> <span className="part-why">{line}</span>
        </button>
      )}
    </li>
  );
}
