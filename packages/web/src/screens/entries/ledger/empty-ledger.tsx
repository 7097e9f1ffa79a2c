import { Link, useParams } from '@tanstack/react-router';
import type { JSX } from 'react';
import { Notice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';

/** Stands where nothing is recorded yet, with the ways to begin. */
export function EmptyLedger(): JSX.Element {
  const { say } = useSay();
  const { issuer } = useParams({ from: '/issuers/$issuer' });
  return (
    <Notice title={say('entries.empty-title')} isWhole>
      <p>{say('entries.empty')}</p>
      <Link to="/issuers/$issuer/entries/propose" params={{ issuer }}>
        {say('entries.view-propose')}
      </Link>{' '}
      ·{' '}
      <Link to="/issuers/$issuer/entries/import" params={{ issuer }}>
        {say('entries.view-import')}
      </Link>
    </Notice>
  );
}
