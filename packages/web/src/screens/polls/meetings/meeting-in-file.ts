import type { Problem } from '@tenfold/kernel';
import type { MeetingJson } from '../../../format/meeting.ts';
import { meetingIn } from '../meeting-at-hand.ts';

/** That a file cannot be a meeting’s, with the sentences that say why. */
export class FileSaysNo extends Error {
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems[0]?.message.key ?? '');
    this.problems = problems;
  }
}

export type FileProblem = Pick<Problem, 'message'>;

/** No notice of a meeting is larger: 4 MB of text. */
const MOST_BYTES = 4_000_000;

/** The meeting in a file of the format meeting/1, or in a notice (seev.001). Throws {@link FileSaysNo} where it holds none. */
export async function meetingInFile(file: File): Promise<MeetingJson> {
  if (file.size > MOST_BYTES) throw saysNo('polls-screen.file-too-large');
  const text = await file.text();
  if (text.trimStart().startsWith('<')) return meetingInMessage(text);
  const meeting = meetingIn(text);
  if (meeting === null) throw saysNo('polls-screen.file-no-meeting');
  return meeting;
}

/** What reads a message comes only when one is chosen. */
async function meetingInMessage(text: string): Promise<MeetingJson> {
  const { meetingInNotice } = await import('./meeting-in-notice.ts');
  const read = meetingInNotice(text);
  if (read === null) throw saysNo('polls-screen.file-no-notice');
  if ('problems' in read) throw new FileSaysNo(read.problems);
  return read.meeting;
}

function saysNo(key: string): FileSaysNo {
  return new FileSaysNo([{ message: { key, figures: {} } }]);
}
