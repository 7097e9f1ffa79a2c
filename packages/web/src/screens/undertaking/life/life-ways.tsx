import { Link } from '@tanstack/react-router';
import type { JSX } from 'react';
import type { Texts } from '../../../app/address.ts';
import type { UndertakingJson } from '../../../format/check.ts';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';

interface Given {
  readonly issuer: string;
  readonly undertaking: UndertakingJson;
}

/** What can be done for it from here: its signing, the letter that asks for a cure, its claims, its endeavours. */
export function LifeWays({ issuer, undertaking }: Given): JSX.Element {
  const { say } = useSay();
  const { id, beneficiary, lacking, ended } = undertaking;
  const also = (more: Texts) => (before: Texts) => ({ ...keepTimes(before), ...more });
  const params = { issuer };
  return (
    <p className="life-ways no-print">
      <Link
        to="/issuers/$issuer/signing"
        params={params}
        search={also(id === null ? { person: beneficiary } : { undertaking: id })}
      >
        {say(id === null ? 'life.draft-one' : 'life.signing')}
      </Link>
      {id === null || lacking.length === 0 ? null : (
        <Link to="/issuers/$issuer/papers" params={params} search={also({ kind: 'cure-letter', person: beneficiary })}>
          {say('life.cure')}
        </Link>
      )}
      {ended === null ? null : (
        <Link
          to="/issuers/$issuer/papers"
          params={params}
          search={also({ kind: 'termination-notice', person: beneficiary })}
        >
          {say('life.notices')}
        </Link>
      )}
      <Link to="/issuers/$issuer/claims" params={params} search={also({ of: beneficiary })}>
        {say('life.claims')}
      </Link>
      <Link to="/issuers/$issuer/claims/endeavours" params={params} search={also({ of: beneficiary })}>
        {say('life.endeavours')}
      </Link>
    </p>
  );
}
