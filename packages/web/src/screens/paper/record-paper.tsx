import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { type Draft, isUntouched } from '../entries/draft/draft.ts';
import { keepDraft, keptDraft } from '../entries/draft/keep-draft.ts';
import type { JsonMembers } from '../entries/json.ts';
import { keepTimes } from '../entries/keep-times.ts';
import { type InstrumentJson, instrumentOf } from './reading.ts';

interface Given {
  readonly issuer: string;
  readonly person: string;
  readonly sha256: string;
  readonly instrument: InstrumentJson;
}

/** Puts what was read into an entry, behind what is typed there already, with the file as its evidence. */
export function RecordPaper({ issuer, person, sha256, instrument }: Given): JSX.Element {
  const { say } = useSay();
  const navigate = useNavigate();
  const record = (): void => {
    const whose = { issuer, person };
    keepDraft(whose, withPaper(keptDraft(whose), { sha256, instrument }));
    void navigate({ to: '/issuers/$issuer/entries/propose', params: { issuer }, search: keepTimes });
  };
  return (
    <>
      <Button onClick={record}>{say('paper-screen.record')}</Button>
      <p className="quiet">{say('paper-screen.record-about')}</p>
    </>
  );
}

/** The draft with an entry that says which undertaking was given. */
export function withPaper(draft: Draft, { sha256, instrument }: Pick<Given, 'sha256' | 'instrument'>): Draft {
  const day = instrument.execution.beneficiary.date ?? null;
  const typed: JsonMembers = {
    ...(day === null ? {} : { effective: day }),
    evidence: [sha256],
    fields: { instrument: JSON.parse(JSON.stringify(instrumentOf(instrument))) as JsonMembers },
  };
  const kind = 'undertaking-given';
  const others = isUntouched(draft) ? [] : draft.entries.filter((entry) => entry.kind !== null);
  return { ...draft, entries: [...others, { kind, byKind: { [kind]: typed } }] };
}
