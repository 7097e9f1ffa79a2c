import type { JSX } from 'react';
import { evidenceAddress } from '../../api/evidence-address.ts';
import type { ExecutionJson } from '../../format/execution.ts';
import { useSay } from '../../language/say.tsx';

interface Given {
  readonly issuer: string;
  readonly execution: ExecutionJson;
}

/** The exact document: the newest, and the draft that was laid before the beneficiary, each with its hash. */
export function TheDocument({ issuer, execution: { undertaking, draft, document } }: Given): JSX.Element | null {
  const { say } = useSay();
  if (draft === null && document === null) return null;
  return (
    <section className="signing-told">
      <h3>{say('signing-screen.document')}</h3>
      {document === null ? null : (
        <Kept issuer={issuer} sha256={document} name={`${undertaking}.pdf`} word="download" />
      )}
      {draft === null || draft === document ? null : (
        <Kept issuer={issuer} sha256={draft} name={`${undertaking}-draft.pdf`} word="download-draft" />
      )}
    </section>
  );
}

interface KeptGiven {
  readonly issuer: string;
  readonly sha256: string;
  readonly name: string;
  readonly word: 'download' | 'download-draft';
}

function Kept({ issuer, sha256, name, word }: KeptGiven): JSX.Element {
  const { say } = useSay();
  return (
    <p>
      <a href={evidenceAddress(issuer, sha256)} download={name}>
        {say(`signing-screen.${word}`)}
      </a>
      <small className="signing-hash quiet">{say('signing-screen.sha256', { hash: { quote: sha256 } })}</small>
    </p>
  );
}
