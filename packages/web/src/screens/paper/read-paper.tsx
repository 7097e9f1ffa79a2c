import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useChangeAddress } from '../../app/address.ts';
import { FaultNotice, Loading } from '../../app/notices.tsx';
import { saveFile } from '../../download/save-file.ts';
import { useSay } from '../../language/say.tsx';
import { Cure } from './cure.tsx';
import { PageView } from './page-view.tsx';
import { PaperDraft } from './paper-draft.tsx';
import { type ReadingJson, useReading } from './reading.ts';
import { RecordPaper } from './record-paper.tsx';

interface Given {
  readonly issuer: string;
  readonly sha256: string;
  /** Who may put it into an entry; `null` for whoever only looks. */
  readonly person: string | null;
}

/** A paper that is being read, or the paper beside what was read of it. */
export function ReadPaper(given: Given): JSX.Element {
  const { say } = useSay();
  const changeAddress = useChangeAddress();
  const { data, error } = useReading(given.issuer, given.sha256);
  return (
    <>
      {error === null ? null : <FaultNotice error={error} />}
      {error === null && data === undefined ? <Loading /> : null}
      {data?.state === 'reading' && error === null ? <StillReading progress={data.progress} /> : null}
      {data?.state === 'read' && error === null ? <SideBySide {...given} reading={data} /> : null}
      <p className="no-print">
        <button type="button" className="as-link" onClick={() => changeAddress({ file: undefined })}>
          {say('paper-screen.another')}
        </button>
      </p>
    </>
  );
}

function StillReading({ progress }: Pick<Extract<ReadingJson, { state: 'reading' }>, 'progress'>): JSX.Element {
  const { say } = useSay();
  if (progress === null) return <p role="status">{say('paper-screen.waiting')}</p>;
  const figures = { done: { number: BigInt(progress.done) }, of: { number: BigInt(progress.of) } };
  return (
    <p role="status">
      <progress className="paper-progress" value={progress.done} max={progress.of} aria-hidden="true" />{' '}
      {say('paper-screen.reading', figures)}
    </p>
  );
}

interface Read extends Given {
  readonly reading: Extract<ReadingJson, { state: 'read' }>;
}

function SideBySide({ issuer, sha256, person, reading }: Read): JSX.Element {
  const { say } = useSay();
  const { instrument, file } = reading;
  const [chosen, choose] = useState<string | null>(null);
  const place = file?.places.find(({ field }) => field === chosen) ?? null;
  const save = (): void =>
    saveFile(`${sha256.slice(0, 12)}.json`, 'application/json', JSON.stringify(instrument, null, 2));
  return (
    <>
      {file?.remarks.map((remark) => (
        <p key={remark} className="paper-remark">
          {remark}
        </p>
      ))}
      <div className="side-by-side">
        <PageView issuer={issuer} sha256={sha256} file={file} place={place} />
        <div>
          <PaperDraft instrument={instrument} places={file?.places ?? []} chosen={chosen} onChoose={choose} />
          <Cure issuer={issuer} sha256={sha256} instrument={instrument} />
        </div>
      </div>
      <div className="paper-acts no-print">
        <Button variant="default" onClick={save}>
          {say('paper-screen.save')}
        </Button>
        {person === null ? null : (
          <RecordPaper issuer={issuer} person={person} sha256={sha256} instrument={instrument} />
        )}
      </div>
    </>
  );
}
