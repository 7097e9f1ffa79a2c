import { useNavigate } from '@tanstack/react-router';
import { type ChangeEvent, type JSX, useId } from 'react';
import { useMutation } from '@tanstack/react-query';
import { RequestRefused } from '../../../api/call.ts';
import { readNotice } from '../../../api/polls.ts';
import { FaultNotice } from '../../../app/notices.tsx';
import { useSay } from '../../../language/say.tsx';
import { keepTimes } from '../../entries/keep-times.ts';
import { keepMeeting } from '../meeting-at-hand.ts';
import { FileSaysNo, meetingInFile } from './meeting-in-file.ts';

/** Brings the file of a meeting that the record does not have: it is read at once, and what is wrong with it is told here. */
export function BringMeeting({ issuer }: { readonly issuer: string }): JSX.Element {
  const { say, language } = useSay();
  const navigate = useNavigate();
  const id = useId();
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (file: File) => {
      const meeting = await meetingInFile(file);
      await readNotice({ issuer, meeting: meeting.id }, meeting, { language });
      keepMeeting(issuer, meeting);
      return meeting.id;
    },
    onSuccess: async (meeting) =>
      navigate({ to: '/issuers/$issuer/meetings/$meeting', params: { issuer, meeting }, search: keepTimes }),
  });
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = currentTarget.files ?? [];
    if (file !== undefined) mutate(file);
    currentTarget.value = '';
  };
  return (
    <section className="bring-meeting no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{say('polls-screen.bring-title')}</h2>
      <p className="quiet">{say('polls-screen.bring-about')}</p>
      <label htmlFor={id}>{say('polls-screen.bring-file')}</label>
      <input
        id={id}
        type="file"
        accept=".json,.xml,application/json,application/xml"
        disabled={isPending}
        aria-describedby={`${id}-wrong`}
        aria-invalid={error !== null}
        onChange={take}
      />
      <div id={`${id}-wrong`} role="alert">
        {error === null ? null : <WhatIsWrong error={error} />}
      </div>
    </section>
  );
}

/** Each sentence about the file, with the place in it. */
function WhatIsWrong({ error }: { readonly error: Error }): JSX.Element {
  const { say } = useSay();
  if (error instanceof FileSaysNo) {
    return (
      <ul className="plain-list polls-wrong">
        {error.problems.map(({ message: { key, figures } }) => (
          <li key={key}>{say(key, figures)}</li>
        ))}
      </ul>
    );
  }
  if (!(error instanceof RequestRefused) || error.problems.length === 0) return <FaultNotice error={error} />;
  return (
    <ul className="plain-list polls-wrong">
      {error.problems.map(({ field, text }) => (
        <li key={`${field ?? ''} ${text}`}>
          {field === null || field === '' ? null : <code>{field}</code>} {text}
        </li>
      ))}
    </ul>
  );
}
