import type { JSX } from 'react';
import { RequestRefused } from '../../../api/call.ts';
import { FaultNotice } from '../../../app/notices.tsx';

/** Why a count was not begun: each sentence with the field that it is about. */
export function RefusedAsking({ error }: { readonly error: Error }): JSX.Element {
  if (!(error instanceof RequestRefused) || error.problems.length === 0) return <FaultNotice error={error} />;
  return (
    <ul className="plain-list polls-wrong" role="alert">
      {error.problems.map(({ field, line, text }) => (
        <li key={`${field ?? ''} ${line ?? ''} ${text}`}>
          {field === null || field === '' ? null : <code>{field}</code>} {text}
        </li>
      ))}
    </ul>
  );
}
