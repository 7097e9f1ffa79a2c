import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../../language/say.tsx';
import { type Begun, useBeginEntry } from '../entries/draft/add-entry.ts';
import type { JsonMembers } from '../entries/json.ts';
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
  const begin = useBeginEntry({ issuer, person });
  return (
    <>
      <Button onClick={() => begin(givenBy({ sha256, instrument }))}>{say('paper-screen.record')}</Button>
      <p className="quiet">{say('paper-screen.record-about')}</p>
    </>
  );
}

/** The entry that says which undertaking was given. */
function givenBy({ sha256, instrument }: Pick<Given, 'sha256' | 'instrument'>): Begun {
  const day = instrument.execution.beneficiary.date ?? null;
  const typed: JsonMembers = {
    ...(day === null ? {} : { effective: day }),
    evidence: [sha256],
    fields: { instrument: JSON.parse(JSON.stringify(instrumentOf(instrument))) as JsonMembers },
  };
  return { kind: 'undertaking-given', typed };
}
