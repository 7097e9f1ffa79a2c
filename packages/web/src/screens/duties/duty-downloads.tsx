import type { JSX } from 'react';
import { at } from '../../api/call.ts';
import { saveFile } from '../../download/save-file.ts';
import { useAsk } from '../../engine/use-ask.ts';
import type { DutiesJson } from '../../format/duties.ts';
import { useSay } from '../../language/say.tsx';
import { useTimes } from '../../time/use-times.ts';
import { useSought } from './sought.ts';

/** The duties as a calendar and as JSON, and the print. */
export function DutyDownloads({ duties }: { readonly duties: DutiesJson }): JSX.Element {
  const { say } = useSay();
  const { asked } = useTimes();
  const { period } = useSought();
  const { issuer } = duties;
  const { ask, error } = useAsk();
  const name = `${issuer}-duties-${duties.period.from}-${duties.period.to}`;
  const saveCalendar = (): void =>
    ask('duties-calendar', issuer, { ...asked, ...period }, (text) => saveFile(`${name}.ics`, 'text/calendar', text));
  const saveJson = (): void => saveFile(`${name}.json`, 'application/json', `${JSON.stringify(duties, null, 2)}\n`);
  return (
    <footer className="no-print">
      <p className="duty-downloads">
        <button type="button" className="as-link" onClick={saveCalendar}>
          {say('duties-screen.download-ics')}
        </button>
        <button type="button" className="as-link" onClick={saveJson}>
          {say('duties-screen.download-json')}
        </button>
        <button type="button" className="as-link" onClick={() => print()}>
          {say('plan-screen.print')}
        </button>
      </p>
      <Feed issuer={issuer} />
      {error === null ? null : <p role="alert">{error.message}</p>}
    </footer>
  );
}

/** The address that a calendar program fetches by itself; of whoever is looked for, only his duties. */
function Feed({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say, language } = useSay();
  const { sought } = useSought();
  const query = new URLSearchParams({ lang: language, ...(sought.who === null ? {} : { person: sought.who }) });
  const address = `${location.origin}/api/v1${at`/issuers/${issuer}/duties.ics`}?${query.toString()}`;
  return (
    <p className="duty-feed">
      {say('duties-screen.feed')} <a href={address}>{address}</a>
      <small className="quiet">{say('duties-screen.feed-about')}</small>
    </p>
  );
}
