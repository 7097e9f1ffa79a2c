import type { JSX } from 'react';
import type { PollCountJson, PollFile } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { useNamesOfPeople } from '../../entries/ledger/use-names-of-people.ts';
import { toldBytes } from '../figures-told.ts';

/** From what it is counted, each file with the hash of its bytes; and who asked for it, when. */
export function FilesCounted({
  issuer,
  count,
}: {
  readonly issuer: string;
  readonly count: PollCountJson;
}): JSX.Element {
  const { say } = useSay();
  const { files, askedBy, askedAt, seal } = count;
  const nameOf = useNamesOfPeople(issuer, [askedBy]);
  return (
    <section className="polls-part counting-files">
      <h2>{say('poll-counting.from-what')}</h2>
      <Files title={say('poll-counting.instructions')} files={files.instructions} />
      {files.register === null ? (
        <p>{say('poll-counting.by-record-told')}</p>
      ) : (
        <Files title={say('poll-counting.register')} files={files.register} />
      )}
      <p className="quiet">
        {say('poll-counting.asked-by', { by: { quote: nameOf(askedBy) }, at: { instant: askedAt } })}
      </p>
      {seal === null ? null : (
        <p className="quiet">
          {say('poll-counting.sealed', { count: { number: BigInt(seal.size) } })} <code>{seal.root}</code>
        </p>
      )}
    </section>
  );
}

function Files({ title, files }: { readonly title: string; readonly files: readonly PollFile[] }): JSX.Element {
  return (
    <>
      <h3>{title}</h3>
      <ul className="plain-list">
        {files.map(({ file, name, bytes }) => (
          <li key={file}>
            <span className="count-file-name">{name}</span> <span className="num quiet">{toldBytes(bytes)}</span>
            <code>{file}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
