import { useQuery } from '@tanstack/react-query';
import { type JSX, useCallback, useMemo, useState } from 'react';
import { at, call } from '../../../api/call.ts';
import { useTexts } from '../../../app/address.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { EmptyLedger } from './empty-ledger.tsx';
import { LedgerDesk } from './ledger-desk.tsx';
import type { LedgerRow } from './ledger-row.ts';
import { isNewestFirst } from './order.ts';
import { usePages } from './use-pages.ts';
import { numberAt, placeOf, type Volume, volumeWith } from './volume.ts';
import { VolumeBar } from './volume-bar.tsx';

/** All entries by their numbers, in volumes of which only what can be seen is read. */
export function WholeLedger({ issuer, size }: { readonly issuer: string; readonly size: number }): JSX.Element {
  const texts = useTexts();
  const newestFirst = isNewestFirst(texts);
  const named = useNumberOf(issuer, texts['entry']);
  // An object: who goes to the same number again has scrolled away from it.
  const [chosen, setChosen] = useState<{ readonly number: number } | null>(null);
  const number = chosen?.number ?? named;
  const volume = volumeWith(number ?? (newestFirst ? size : 1), size);
  const [seen, setSeen] = useState<readonly [number, number]>([0, 20]);
  const [first, last] = numbersSeen(volume, seen, newestFirst);
  const showing = useMemo(
    () => (number === null ? null : { place: placeOf(volume, number, newestFirst) }),
    [chosen, number, volume.first, volume.last, newestFirst],
  );
  const { rowOf, error } = usePages(issuer, first, last);
  const jump = (wanted: number): void => setChosen({ number: wanted });
  const onSeen = useCallback((from: number, to: number) => setSeen([from, to]), []);
  const shown = useMemo(
    () => ({
      count: volume.last - volume.first + 1,
      lineAt: (place: number) => {
        const here = numberAt(volume, place, newestFirst);
        return { number: String(here), row: rowOf(here) };
      },
      onSeen,
      showing,
    }),
    [volume.first, volume.last, newestFirst, rowOf, onSeen, showing],
  );
  if (size === 0) return <EmptyLedger />;
  if (error !== null) return <FaultNotice error={error} />;
  return (
    <LedgerDesk issuer={issuer} shown={shown} size={size} withPeople onJump={jump}>
      <VolumeBar volume={volume} size={size} onChoose={jump} />
    </LedgerDesk>
  );
}

function numbersSeen(volume: Volume, [from, to]: readonly [number, number], newestFirst: boolean): [number, number] {
  const ends = [numberAt(volume, from, newestFirst), numberAt(volume, Math.max(to, from), newestFirst)];
  return [Math.max(Math.min(...ends), volume.first), Math.min(Math.max(...ends), volume.last)];
}

/** The number of the entry that the address names; `null` while it is not known. */
function useNumberOf(issuer: string, entry: string | undefined): number | null {
  const { language } = useSay();
  const [first] = useState(entry);
  const { data } = useQuery({
    queryKey: ['entries', issuer, 'one', first],
    queryFn: async ({ signal }) => call<LedgerRow>(at`/issuers/${issuer}/entries/${first ?? ''}`, { language, signal }),
    enabled: first !== undefined,
    retry: false,
  });
  return data === undefined ? null : Number(data.number);
}
