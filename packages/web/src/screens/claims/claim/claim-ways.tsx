import type { JSX } from 'react';
import { at } from '../../../api/call.ts';
import type { ClaimJson } from '../../../format/claims.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';
import { BeginEntry } from '../../entries/draft/begin-entry.tsx';
import { LetterLink } from '../letter-link.tsx';

interface Given {
  readonly issuer: string;
  readonly claim: ClaimJson;
}

/** What can be done about a claim: a step recorded, an end, the bundle of all that it rests on, the letter. */
export function ClaimWays({ issuer, claim: { id, state, beneficiary } }: Given): JSX.Element {
  const { say, language } = useSay();
  const { asked } = useTimes();
  const times = Object.entries(asked).filter((one): one is [string, string] => one[1] !== null);
  const query = new URLSearchParams([...times, ['lang', language]]);
  const fields = { claim: id };
  return (
    <div className="claim-ways no-print">
      {state === 'closed' ? null : (
        <>
          <BeginEntry
            issuer={issuer}
            word={say('claims-screen.record-step')}
            kind="claim-step-recorded"
            typed={{ fields }}
          />
          <BeginEntry issuer={issuer} word={say('claims-screen.close')} kind="claim-closed" typed={{ fields }} />
        </>
      )}
      <a
        href={`/api/v1${at`/issuers/${issuer}/claims/${id}/bundle`}?${query.toString()}`}
        download={`${issuer}-${id}.zip`}
      >
        {say('claims-screen.bundle')}
      </a>
      <LetterLink issuer={issuer} beneficiary={beneficiary} />
    </div>
  );
}
