import { entryWordKey } from '@tenfold/documents/screens';
import { Fragment, type JSX } from 'react';
import { at } from '../../../api/call.ts';
import { useSay } from '../../../language/say.tsx';
import { saidBy, timeSaid } from '../say/said.ts';
import { useSpeaker } from '../say/use-speaker.ts';
import type { EntryJson } from './ledger-row.ts';
import './entry-said.css';

interface Given {
  readonly issuer: string;
  readonly entry: EntryJson;
  /** The heading of its parts, one below what stands above the entry. */
  readonly heading: 'h3' | 'h4';
}

type PartGiven = Pick<Given, 'entry' | 'heading'>;

/** All that an entry says: its fields, its two times, where it was read, under what authority, and the files it rests on. */
export function EntrySaid({ issuer, entry, heading: Heading }: Given): JSX.Element {
  const { say } = useSay();
  const speaker = useSpeaker(issuer);
  const said = saidBy(entry.kind, entry.fields ?? {}, speaker);
  return (
    <>
      <dl className="entry-fields">
        {said.map(({ name, label, value }) => (
          <Fragment key={name}>
            <dt>{label}</dt>
            <dd className="num">{value}</dd>
          </Fragment>
        ))}
        <dt>{say('entries.effective')}</dt>
        <dd className="num">{timeSaid(entry.effective, say)}</dd>
        {entry.recorded === undefined ? null : (
          <>
            <dt>{say('entries.recorded-at')}</dt>
            <dd className="num">{timeSaid(entry.recorded, say)}</dd>
          </>
        )}
        <dt>{say('entries.named')}</dt>
        <dd>{entry.id}</dd>
      </dl>
      <Source entry={entry} heading={Heading} />
      <Authority entry={entry} heading={Heading} />
      <Evidence issuer={issuer} entry={entry} heading={Heading} />
      {entry.note === undefined ? null : (
        <section className="entry-part">
          <Heading className="eyebrow">{say('entries.remark')}</Heading>
          <p>{entry.note}</p>
        </section>
      )}
    </>
  );
}

function Source({ entry: { source }, heading: Heading }: PartGiven): JSX.Element {
  const { say } = useSay();
  const url = source.url ?? null;
  // What stands in a record as an address may be anything; only one of the web is a link.
  const isLink = url !== null && /^https?:\/\//.test(url);
  return (
    <section className="entry-part">
      <Heading className="eyebrow">{say('entries.column-source')}</Heading>
      <p>
        {isLink ? (
          <a href={url} rel="noreferrer">
            {source.title}
          </a>
        ) : (
          source.title
        )}
        <small>{say(entryWordKey('standing', source.standing))}</small>
        {url === null ? null : <small className="entry-url">{url}</small>}
      </p>
    </section>
  );
}

function Authority({ entry: { authority }, heading: Heading }: PartGiven): JSX.Element {
  const { say } = useSay();
  return (
    <section className="entry-part">
      <Heading className="eyebrow">{say('entries.authority')}</Heading>
      {authority === undefined ? (
        <p className="quiet">{say('entries.authority-none')}</p>
      ) : typeof authority === 'string' ? (
        <p>{authority}</p>
      ) : (
        <p>
          {authority.title}
          <small>
            {say(entryWordKey('form', authority.form))}
            {authority.on === undefined || authority.on === null ? '' : ` · ${timeSaid(authority.on, say)}`}
          </small>
        </p>
      )}
    </section>
  );
}

function Evidence({ issuer, entry: { evidence = [] }, heading: Heading }: Given): JSX.Element {
  const { say } = useSay();
  return (
    <section className="entry-part">
      <Heading className="eyebrow">{say('entries.evidence')}</Heading>
      {evidence.length === 0 ? <p className="quiet">{say('entries.evidence-none')}</p> : null}
      {evidence.map((hash) => (
        <p key={hash}>
          <a href={`/api/v1${at`/issuers/${issuer}/evidence/${hash}`}`} download>
            {say('entries.evidence-download')}
          </a>
          <small className="entry-hash">{say('entries.evidence-hash', { hash: { quote: hash } })}</small>
        </p>
      ))}
    </section>
  );
}
