import { announcedOf, announcementOf, certificateOf, type PollAnswer } from '@tenfold/documents/poll';
import type { MadePaper } from '@tenfold/documents/papers';
import { message, type Message } from '@tenfold/kernel';
import { type Answer, type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { findForm } from '../papers/forms.ts';
import { writePaper } from '../papers/write-paper.ts';
import { messageOptions } from '../seev/write-messages.ts';

/** The options that ask for a paper of the poll, each with the paper. */
const papers: Readonly<Record<string, (answer: PollAnswer) => MadePaper>> = {
  out: (answer) => announcementOf(announcedOf(answer)),
  certificate: certificateOf,
};

/** A file whose name asks for no form that there is. */
export function refuseForms({ arguments: { options } }: Given): Message | null {
  for (const name of Object.keys(papers)) {
    const form = findForm(options.get(name) ?? null);
    if (form !== null && 'key' in form) return form;
  }
  return null;
}

/** Writes the papers that were asked for; what is shown is then that they are written, and the JSON stays that of the poll. */
export async function writePapers(answer: PollAnswer, made: Answer, given: Given): Promise<Answer | Refused> {
  const said: Answer[] = [];
  for (const [name, paper] of Object.entries(papers)) {
    const out = given.arguments.options.get(name);
    if (out === undefined) continue;
    const written = await writePaper(paper(answer), { out, given, exit: made.exit });
    if (isRefused(written)) return written;
    said.push(written);
  }
  if (said.length === 0) return made;
  return { ...made, page: () => [...made.page(), ...said.flatMap((one) => one.page())] };
}

/** Two papers cannot be written into one file. */
export function refuseSameFile({ arguments: { options } }: Given): Refused | null {
  const files = ['out', 'certificate', 'refused', 'secret', 'sealed', 'checkpoint', ...messageOptions].flatMap(
    (name) => options.get(name) ?? [],
  );
  const twice = files.find((file, at) => files.indexOf(file) < at);
  return twice === undefined ? null : refused(message('cli.poll.file-twice', { file: { quote: twice } }));
}
