import { sendPollFile } from '../../../api/send-poll-file.ts';
import type { PollFile } from '../../../format/meeting.ts';
import { newKey } from '../../entries/draft/keep-draft.ts';
import type { ChosenFile } from './asking.ts';

interface Sending {
  readonly issuer: string;
  readonly language: string;
  readonly signal: AbortSignal;
  /** What the server holds already, by the id of the file; what is sent is added. */
  readonly held: Map<string, PollFile>;
  readonly onSent: (id: string, bytes: number) => void;
}

/** Sends files one after the other, so that each has the whole line; one that is held is not sent again. */
export async function sendAll(files: readonly ChosenFile[], sending: Sending): Promise<void> {
  const { issuer, language, signal, held, onSent } = sending;
  for (const { id, file } of files) {
    if (held.has(id)) continue;
    const told = (bytes: number): void => onSent(id, bytes);
    held.set(id, await sendPollFile({ issuer, file, language, key: newKey(), signal, onSent: told }));
    told(file.size);
  }
}
