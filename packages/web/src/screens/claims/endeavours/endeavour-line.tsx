import type { Names } from '@tenfold/kernel';
import type { JSX } from 'react';
import { evidenceAddress } from '../../../api/evidence-address.ts';
import { AppLink } from '../../../app/app-link.tsx';
import { addressOfEntry } from '../../../app/places.ts';
import type { EndeavourJson } from '../../../format/endeavours.ts';
import { useSay } from '../../../language/say.tsx';
import { useTimes } from '../../../time/use-times.ts';

interface Given {
  readonly issuer: string;
  readonly endeavour: EndeavourJson;
  readonly names: Readonly<Record<string, Names>>;
}

/** One thing that was done: when, by whom, about what, and what is kept of it. */
export function EndeavourLine({ issuer, endeavour, names }: Given): JSX.Element {
  const { say, sayWith } = useSay();
  const { asked } = useTimes();
  const { on, entry, provision, concerning, vehicle, document, what } = endeavour;
  const about = vehicle ?? (concerning === 'company' ? issuer : null);
  const named = (name: string): string => sayWith(names)('shell.name', { name: { name } });
  return (
    <li className="claim">
      <p className="quiet">
        <span className="num">{say('shell.day', { day: { date: on } })}</span>
        {provision === null ? null : <> · {say('undertaking-screen.rule', { provision: { provision } })}</>}
        {about === null && concerning === null ? null : <> · {about === null ? concerning : named(about)}</>}
      </p>
      <p className="endeavour-what">{what}</p>
      <p className="endeavour-kept">
        {document === null ? (
          <span className="quiet">{say('endeavours-screen.no-document')}</span>
        ) : (
          <a href={evidenceAddress(issuer, document)} title={document}>
            {say('claims-screen.evidence')}
          </a>
        )}
        {endeavour.act === null ? null : (
          <span className="quiet">{say('endeavours-screen.act', { act: { quote: endeavour.act } })}</span>
        )}
        <AppLink to={addressOfEntry(issuer, entry, asked.known)}>{entry}</AppLink>
      </p>
    </li>
  );
}
