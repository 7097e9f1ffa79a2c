import { useQuery } from '@tanstack/react-query';
import { type JSX, useEffect } from 'react';
import { at, call } from '../../../api/call.ts';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { useSay } from '../../../language/say.tsx';
import type { LedgerRow } from '../ledger/ledger-row.ts';
import { correctionOf, type Draft, idsOf, isUntouched, typedOf } from './draft.ts';

interface Given {
  readonly issuer: string;
  readonly change: (next: (before: Draft) => Draft) => void;
}

/** Puts a correction of the entry that the address names into the draft, once, and takes the name out of the address. */
export function CorrectionLoader({ issuer, change }: Given): JSX.Element | null {
  const { say, language } = useSay();
  const { correct } = useTexts();
  const changeAddress = useChangeAddress();
  const { data, error } = useQuery({
    queryKey: ['entries', issuer, 'one', correct],
    queryFn: async ({ signal }) =>
      call<LedgerRow>(at`/issuers/${issuer}/entries/${correct ?? ''}`, { language, signal }),
    enabled: correct !== undefined,
    retry: false,
  });
  useEffect(() => {
    if (data === undefined || correct === undefined) return;
    change((draft) => withCorrection(draft, data));
    changeAddress({ correct: undefined }, { replace: true });
  }, [data, correct]);
  return error === null ? null : <p role="alert">{say('entry-work.correcting-lost')}</p>;
}

function withCorrection(draft: Draft, { entry }: LedgerRow): Draft {
  const isThere = draft.entries.some((one) => typedOf(one)['supersedes'] === entry.id);
  if (isThere || idsOf(draft.entries).includes(entry.id)) return draft;
  const correction = correctionOf(entry);
  const others = draft.entries.filter(({ kind }) => kind !== null);
  return { ...draft, entries: isUntouched(draft) ? [correction] : [...others, correction] };
}
