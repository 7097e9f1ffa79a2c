import { Button } from '@mantine/core';
import type { JsonObject } from '@tenfold/seal';
import { type JSX, useRef, useState } from 'react';
import { at } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import type { EntryJson } from './ledger-row.ts';
import './entry-proof.css';

interface Given {
  readonly issuer: string;
  readonly entry: EntryJson;
}

/** The proof that an entry is in the sealed log: checked here, in this browser, or taken along. */
export function EntryProof({ issuer, entry }: Given): JSX.Element {
  const { say, language } = useSay();
  const place = useRef<HTMLDivElement>(null);
  const [isBusy, setBusy] = useState(false);
  const check = async (): Promise<void> => {
    if (place.current === null) return;
    setBusy(true);
    try {
      // What checks is loaded when it is first asked for.
      const { checkEntryHere } = await import('../../../public/check-entry-here.ts');
      // It came as JSON, and so has no member without a value.
      await checkEntryHere(place.current, { issuer, entry: entry as unknown as JsonObject, language });
    } finally {
      setBusy(false);
    }
  };
  const { id } = entry;
  return (
    <section className="entry-part entry-proof">
      <h3 className="eyebrow">{say('entries.proof')}</h3>
      <p className="quiet">{say('entries.proof-what')}</p>
      <div className="entry-proof-ways">
        <Button size="xs" variant="default" disabled={isBusy} onClick={() => void check()}>
          {say('entries.proof-check')}
        </Button>
        <a href={`/api/v1${at`/issuers/${issuer}/entries/${id}/proof`}`} download={`${issuer}-${id}-proof.json`}>
          {say('entries.proof-download')}
        </a>
      </div>
      <div ref={place} className="entry-proof-told" role="status" />
    </section>
  );
}
