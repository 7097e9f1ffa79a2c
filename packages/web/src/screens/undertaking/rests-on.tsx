import type { JSX } from 'react';
import type { ExplanationJson, NamedEntryJson } from '../../format/check.ts';
import { useSay } from '../../language/say.tsx';

/** The duties, the entries that a finding rests on with their sources, and the rule in our words. */
export function RestsOn({ explanation }: { readonly explanation: ExplanationJson }): JSX.Element {
  const { say } = useSay();
  const { entries, duties, rule, version } = explanation;
  return (
    <>
      {duties.length === 0 ? null : (
        <section className="why-part">
          <h3 className="eyebrow">{say('undertaking-screen.duties')}</h3>
          {duties.map(({ id, what }) => (
            <p key={id}>{what}</p>
          ))}
        </section>
      )}
      <section className="why-part">
        <h3 className="eyebrow">{say('undertaking-screen.rests-on')}</h3>
        {entries.length === 0 ? <p className="quiet">{say('undertaking-screen.rests-on-none')}</p> : null}
        <ul className="plain-list">
          {entries.map((entry) => (
            <RestingEntry key={entry.id} entry={entry} />
          ))}
        </ul>
      </section>
      <section className="why-part">
        <h3 className="eyebrow">{say('undertaking-screen.law')}</h3>
        <p>
          <b>{rule.provision}</b> {rule.title}
        </p>
        <p>{rule.paraphrase}</p>
        <p className="quiet">
          {version === null ? null : say('undertaking-screen.version', { from: { date: version.from } })}
          {rule.textStatus === 'not-checked' ? ` · ${say('shell.not-checked')}` : null}
        </p>
      </section>
    </>
  );
}

function RestingEntry({ entry: { id, effective, source } }: { readonly entry: NamedEntryJson }): JSX.Element {
  const { say } = useSay();
  const day = effective.includes('T') ? { instant: effective } : { date: effective };
  return (
    <li className="resting">
      <b>{id}</b> <span className="quiet num">{say('shell.day', { day })}</span>
      <small>
        {source.url === null ? source.title : <a href={source.url}>{source.title}</a>} ·{' '}
        {say(`undertaking-screen.standing.${source.standing}`)}
      </small>
    </li>
  );
}
