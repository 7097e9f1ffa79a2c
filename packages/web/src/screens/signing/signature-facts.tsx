import type { JSX } from 'react';
import type { SignatureJson } from '../../format/execution.ts';
import { useSay } from '../../language/say.tsx';

/** What a signature in the PDF says of itself: whose certificate, at what time by whose word, and how long it can be checked. */
export function SignatureFacts({ signature }: { readonly signature: SignatureJson }): JSX.Element {
  const { say } = useSay();
  const { level, trusted, at, certificate } = signature;
  return (
    <details className="signing-signature">
      <summary>{say('signing-screen.signature')}</summary>
      <ul>
        {at === null ? null : <li>{say(`signing-screen.time-by.${at.by}`, { at: { instant: at.instant } })}</li>}
        {level === null ? null : <li>{say(`signing-screen.level.${level}`)}</li>}
        {trusted === null ? null : <li>{say(trusted ? 'signing-screen.trusted' : 'signing-screen.not-trusted')}</li>}
        {certificate === null ? null : (
          <>
            <li>
              {say('signing-screen.certificate', {
                name: { quote: certificate.name },
                issuer: { quote: certificate.issuer },
                from: { instant: certificate.notBefore },
                until: { instant: certificate.notAfter },
              })}
            </li>
            <li className="signing-hash">{say('signing-screen.sha256', { hash: { quote: certificate.sha256 } })}</li>
          </>
        )}
      </ul>
    </details>
  );
}
