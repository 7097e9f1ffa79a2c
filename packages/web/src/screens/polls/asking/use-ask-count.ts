import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { call } from '../../../api/call.ts';
import { type MeetingOf, meetingPath } from '../../../api/polls.ts';
import type { MeetingJson, PollFile } from '../../../format/meeting.ts';
import { useSay } from '../../../language/say.tsx';
import { newKey } from '../../entries/draft/keep-draft.ts';
import { keepTimes } from '../../entries/keep-times.ts';
import { type Asking, bodyOf, filesOf } from './asking.ts';
import { sendAll } from './send-all.ts';

/** How far the sending of files has come. */
interface SendingState {
  /** Bytes sent, by the id of the file. */
  readonly sent: ReadonlyMap<string, number>;
  readonly isSending: boolean;
  readonly error: Error | null;
}

interface AskCount extends SendingState {
  readonly ask: (asking: Asking, meeting: MeetingJson) => Promise<void>;
  readonly stop: () => void;
}

const atRest: SendingState = { sent: new Map(), isSending: false, error: null };

/** Sends the files of a count one after the other and asks for it; what was sent before is not sent again. */
export function useAskCount(of: MeetingOf): AskCount {
  const { language } = useSay();
  const goToCount = useGoToCount(of);
  const [state, setState] = useState<SendingState>(atRest);
  const held = useRef(new Map<string, PollFile>());
  const stopping = useRef<AbortController | null>(null);
  const onSent = (id: string, bytes: number): void =>
    setState((before) => ({ ...before, sent: new Map(before.sent).set(id, bytes) }));
  const ask = async (asking: Asking, meeting: MeetingJson): Promise<void> => {
    const controller = new AbortController();
    const { signal } = controller;
    stopping.current = controller;
    setState((before) => ({ ...before, isSending: true, error: null }));
    try {
      await sendAll(filesOf(asking), { issuer: of.issuer, language, signal, held: held.current, onSent });
      const json = bodyOf(asking, { meeting, held: held.current });
      await goToCount(await askCount(of, json, { language, signal }));
    } catch (error) {
      // Whoever stops it himself need not be told.
      setState((before) => ({ ...before, isSending: false, error: signal.aborted ? null : (error as Error) }));
    }
  };
  return { ...state, ask, stop: () => stopping.current?.abort() };
}

/** Asks for a count of files that the server holds, and gives its number. */
async function askCount(
  of: MeetingOf,
  json: object,
  asked: { readonly language: string; readonly signal: AbortSignal },
): Promise<string> {
  const path = `${meetingPath(of)}/counts`;
  const { number } = await call<{ readonly number: string }>(path, { method: 'POST', json, key: newKey(), ...asked });
  return number;
}

/** Shows a count that was asked for; what is shown of the meeting elsewhere is asked anew. */
function useGoToCount(of: MeetingOf): (number: string) => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async (number) => {
    await queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(of.issuer) });
    const params = { ...of, number };
    await navigate({ to: '/issuers/$issuer/meetings/$meeting/counts/$number', params, search: keepTimes });
  };
}
