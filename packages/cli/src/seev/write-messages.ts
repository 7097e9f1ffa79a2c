import { resolve } from 'node:path';
import type { Counted } from '@tenfold/count';
import { paragraph, plain, render } from '@tenfold/documents';
import type { PollAnswer } from '@tenfold/documents/poll';
import {
  type SeevAbout,
  type SeevConfirmation,
  type SeevStatus,
  type Written,
  writeSeev001,
  writeSeev006,
  writeSeev007,
  writeSeev008,
} from '@tenfold/documents/seev';
import { message, type Message } from '@tenfold/kernel';
import { type Answer, type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { replaceFile, writing } from '../seal/write-file.ts';
import { classIsins } from './class-isins.ts';

/** The options that ask for a message of a poll. */
export const messageOptions = ['seev-001', 'seev-006', 'seev-007', 'seev-008'] as const;

/** What messages of a poll are written from. */
export interface MessagesGiven {
  readonly answer: PollAnswer;
  readonly standing: Counted['standing'];
  readonly given: Given;
}

/** Writes the messages that were asked for, and says so beside what is shown. */
export async function writeMessages(shown: Answer, asked: MessagesGiven): Promise<Answer | Refused> {
  const { given } = asked;
  const { options } = given.arguments;
  const wanted = messageOptions.filter((name) => options.has(name));
  if (wanted.length === 0) return shown;
  const about = aboutFor(asked);
  if (isRefused(about)) return about;
  const said: Message[] = [];
  for (const name of wanted) {
    const written = messageFor(name, about, asked);
    if (isRefused(written)) return written;
    const out = options.get(name) ?? '';
    const problem = await writing(out, () => replaceFile(resolve(given.cwd, out), written.xml));
    if (problem !== null) return problem;
    const bytes = { number: BigInt(Buffer.byteLength(written.xml)) };
    said.push(message('paper.written', { file: { quote: out }, bytes }), ...written.notes);
  }
  const wording = { language: given.language, names: () => null };
  return { ...shown, page: () => [...shown.page(), ...said.map((one) => paragraph([plain(render(one, wording))]))] };
}

function aboutFor({ answer, given }: MessagesGiven): SeevAbout | Refused {
  const typed = classIsins(given);
  if (isRefused(typed)) return typed;
  const { meeting, atPoll, result } = answer;
  const { issuer } = atPoll;
  const classes = result.classes.filter(({ shareClass }) => meeting.classes?.includes(shareClass) ?? true);
  return {
    meeting,
    issuer: { name: issuer.names.en ?? issuer.id, lei: null },
    classes: classes.map(({ shareClass }) => ({ shareClass, isin: typed.isins.get(shareClass) ?? null })),
  };
}

type Made = { readonly xml: string; readonly notes: readonly Message[] };

function messageFor(name: (typeof messageOptions)[number], about: SeevAbout, asked: MessagesGiven): Made | Refused {
  switch (name) {
    case 'seev-001': {
      const notice = writeSeev001(about);
      const fields = notice.leftOut.map((quote) => ({ quote }));
      const note = fields.length === 0 ? [] : [message('seev.left-out', { fields: { list: fields } })];
      return made(notice, note);
    }
    case 'seev-006':
      return made(writeSeev006(about, statusesOf(about, asked)));
    case 'seev-007': {
      const confirmation = confirmationFor(about, asked);
      return isRefused(confirmation) ? confirmation : made(writeSeev007(about, confirmation));
    }
    case 'seev-008':
      return made(writeSeev008(about, asked.answer.result));
  }
}

function made(written: Written, notes: readonly Message[] = []): Made | Refused {
  if ('xml' in written) return { xml: written.xml, notes };
  return { refusals: written.problems.map((problem) => ({ place: [], message: problem.message })), further: 0 };
}

/** Every refused line by its file and line, then every member whose instruction stands in the count. */
function statusesOf(
  { meeting, issuer }: SeevAbout,
  { answer, standing, given: { language } }: MessagesGiven,
): Parameters<typeof writeSeev006>[1] {
  const wording = { language, names: () => null };
  const statuses: SeevStatus[] = answer.counted.refused.map(({ source, line, cause, member, resolution }) => ({
    id: `${source + 1}:${line}`,
    member,
    shareClass: null,
    cause,
    resolution,
    line,
    said: render(message(`count.refused.${cause}`), wording),
  }));
  let last = '';
  for (const { member, shareClass } of standing()) {
    const holding = JSON.stringify([member, shareClass]);
    if (holding === last) continue;
    last = holding;
    statuses.push({ id: `counted:${statuses.length + 1}`, member, shareClass, cause: null });
  }
  const scrutineer = meeting.scrutineer?.names.en;
  return { instruction: meeting.id, confirming: scrutineer ?? issuer.name, statuses };
}

function confirmationFor({ meeting }: SeevAbout, { standing, given }: MessagesGiven): SeevConfirmation | Refused {
  const member = given.arguments.options.get('member');
  if (member === undefined) return refused(message('cli.seev.no-member'));
  const rows = [...standing()].filter((row) => row.member === member);
  if (rows.length === 0) return refused(message('cli.seev.member-not-counted', { quote: { quote: member } }));
  const classes = [...new Set(rows.map(({ shareClass }) => shareClass))];
  return {
    instruction: meeting.id,
    member,
    receipt: null,
    counted: classes.map((shareClass, at) => ({
      id: `counted:${at + 1}`,
      shareClass,
      received: null,
      votes: rows.filter((row) => row.shareClass === shareClass),
    })),
  };
}
