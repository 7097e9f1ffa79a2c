import type { JSX } from 'react';
import type { ClaimsJson } from '../../format/claims.ts';
import { useSay } from '../../language/say.tsx';
import { TextStatus } from '../plan/answer/text-status.tsx';

/** The law that the last days are counted by, and what no count of years decides. */
export function LimitationLaw({ law }: { readonly law: ClaimsJson['law'] }): JSX.Element {
  const { say } = useSay();
  const { title, textStatus, versions, doubts } = law;
  const sources = [...new Set(versions.map(({ source }) => source))].join(' · ');
  return (
    <section className="claims-part claims-law">
      <h2>{say('claims-screen.law')}</h2>
      <p className="quiet">
        {title} · {sources} <TextStatus status={textStatus} />
      </p>
      <ul>
        {doubts.map(({ key, text }) => (
          <li key={key}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
