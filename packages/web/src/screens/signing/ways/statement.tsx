import type { JSX } from 'react';
import type { SigningRole } from '../../../format/execution.ts';
import { useSay } from '../../../language/say.tsx';

/** What a passkey signs, as far as it is told in words. */
interface StatementJson {
  readonly undertaking: string;
  readonly role: SigningRole;
  readonly document: string;
  readonly name: string;
  /** The hashes of what was signed before. */
  readonly before: readonly string[];
}

/** What is assented to in words, and, for whoever asks, what exactly the passkey signs. */
export function Statement({ statement }: { readonly statement: string }): JSX.Element {
  const { say } = useSay();
  const { undertaking, role, document, name, before } = JSON.parse(statement) as StatementJson;
  const figures = {
    name: { quote: name },
    role: { message: `signing-screen.role.${role}` },
    undertaking: { quote: undertaking },
  };
  return (
    <div className="signing-statement">
      <p>{say('signing-screen.statement', figures)}</p>
      <p className="signing-hash">{document}</p>
      {before.length === 0 ? null : (
        <>
          <p>{say('signing-screen.statement-before')}</p>
          {before.map((hash) => (
            <p key={hash} className="signing-hash">
              {hash}
            </p>
          ))}
        </>
      )}
      <details>
        <summary>{say('signing-screen.statement-exact')}</summary>
        <p className="signing-hash">{statement}</p>
      </details>
    </div>
  );
}
