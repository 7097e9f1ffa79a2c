import { NativeSelect } from '@mantine/core';
import { languageNamed, languages } from '@tenfold/documents/screens';
import type { JSX } from 'react';
import { type AnnouncementJson, useAnnouncement } from '../../../api/poll-papers.ts';
import type { CountOf } from '../../../api/polls.ts';
import { useChangeAddress, useTexts } from '../../../app/address.ts';
import { FaultNotice, Loading } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { useCountOf } from '../use-meeting.ts';
import { AnnouncementSheet } from './announcement-sheet.tsx';
import { Declare } from './declare.tsx';
import { PaperFiles } from './paper-files.tsx';
import './announcement.css';

/** The announcement of a result as it will be printed, its files, the scrutineer’s certificate, and the way into the record. */
export function AnnouncementScreen(): JSX.Element {
  const { say, language: shown } = useSay();
  const of = useCountOf();
  const change = useChangeAddress();
  const language = languageNamed(useTexts()['in'] ?? '') ?? shown;
  const { data, error } = useAnnouncement(of, language);
  return (
    <div className="polls-screen">
      <header className="polls-head no-print">
        <h1>{say('poll-announcement.title')}</h1>
        {data === undefined ? null : <When announcement={data} />}
        <NativeSelect
          className="announcement-language"
          label={say('papers-screen.language')}
          value={language}
          data={languages.map((value) => ({ value, label: say(`papers-screen.language.${value}`) }))}
          onChange={({ currentTarget: { value } }) => change({ in: value })}
        />
      </header>
      {error === null ? null : <FaultNotice error={error} />}
      {data === undefined && error === null ? <Loading /> : null}
      {data === undefined ? null : <Announced of={of} announcement={data} />}
    </div>
  );
}

function When({ announcement: { announceBy } }: { readonly announcement: AnnouncementJson }): JSX.Element | null {
  const { say } = useSay();
  if (announceBy === null) return null;
  return <p>{say('poll.page.announce-by', { at: { instant: announceBy } })}</p>;
}

interface Given {
  readonly of: CountOf;
  readonly announcement: AnnouncementJson;
}

function Announced({ of, announcement }: Given): JSX.Element {
  const { say } = useSay();
  const { draft, language } = announcement;
  return (
    <>
      {draft ? <p className="polls-provisional no-print">{say('poll-announcement.draft')}</p> : null}
      <div className="announcement-files no-print">
        <PaperFiles of={of} paper="announcement" language={language} />
        <PaperFiles of={of} paper="certificate" language={language} />
      </div>
      <Declare of={of} isProvisional={draft} />
      <AnnouncementSheet announcement={announcement} />
    </>
  );
}
