import type { JSX } from 'react';
import type { CheckJson, UndertakingJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';
import { wordKey } from '../../marks/worded.ts';
import { Sealed } from './sealed.tsx';

interface Given {
  readonly check: CheckJson;
  readonly undertaking: UndertakingJson;
}

/** The reasons as footnotes, which only a printed page shows: the screen has them beside the sentence. */
export function PaperNotes({ check, undertaking }: Given): JSX.Element {
  const { say } = useSay();
  const findings = new Map(check.findings.map((finding) => [finding.id, finding]));
  const noted = undertaking.clauses.flatMap(({ findings: ids }) => ids.flatMap((id) => findings.get(id) ?? []));
  return (
    <footer className="paper-notes">
      <h2>{say('undertaking-screen.why')}</h2>
      <ol>
        {noted.map(({ id, provision, verdict, standing, reasons }) => (
          <li key={id}>
            {provision} · {say(wordKey(verdict, standing))} · {reasons.map(({ text }) => text).join(' ')}
          </li>
        ))}
      </ol>
      <Sealed issuer={check.issuer} />
      <p>{say('shell.not-advice')}</p>
    </footer>
  );
}
