import type { JSX } from 'react';
import type { Explained } from '../../engine/questions.ts';
import { useSay } from '../../language/say.tsx';

/** The rule in our words: since when it is in force, its numbers, how far it was compared with the official text, its doubts. */
export function Law({ explained }: { readonly explained: Explained }): JSX.Element {
  const { say } = useSay();
  const { explanation, inForce, textStatus, parameters, doubts } = explained;
  const { rule } = explanation;
  return (
    <section className="why-part">
      <h3 className="eyebrow">{say('undertaking-screen.law')}</h3>
      <p>
        <b>{rule.provision}</b> {rule.title}
      </p>
      <p>{rule.paraphrase}</p>
      {parameters.map((text) => (
        <p key={text} className="num">
          {text}
        </p>
      ))}
      <p className="quiet">
        {inForce} {textStatus}
      </p>
      {doubts.length === 0 ? null : (
        <details className="doubts">
          <summary>{say('undertaking-screen.doubts', { count: { number: BigInt(doubts.length) } })}</summary>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt}>{doubt}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
