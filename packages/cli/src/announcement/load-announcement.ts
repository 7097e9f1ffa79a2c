import { render } from '@tenfold/documents';
import { type AnnouncementReading, readAnnouncement } from '@tenfold/documents/announcement-reading';
import { announcementInProcess, kindOfFile } from '@tenfold/intake';
import { message } from '@tenfold/kernel';
import type { PublishedPoll } from '@tenfold/kernel/poll';
import { type Given, isRefused, type Refused } from '../commands/command.ts';
import { bytesOf } from '../seal/read-file.ts';
import { refusedAt } from '../seal/refuse.ts';

/** A published announcement off its own file: PDF, DOCX, HTML, a picture or text. */
export async function loadAnnouncement(path: string, given: Given): Promise<AnnouncementReading | Refused> {
  const bytes = await bytesOf(path, given);
  return isRefused(bytes) ? bytes : announcementIn(bytes, path, given);
}

/** The announcement that bytes hold; of several meetings the one that `--part` names. */
async function announcementIn(bytes: Uint8Array, path: string, given: Given): Promise<AnnouncementReading | Refused> {
  const file = await announcementInProcess(bytes);
  if (file.kind === 'refused') return refusedAt(path, file.reason);
  const read = readAnnouncement(file.file.sheet, given.arguments.options.get('part') ?? null);
  return 'problem' in read ? refusedAt(path, read.problem) : read.reading;
}

/** Whether bytes are an announcement as it was published, and not the JSON or the message of one. */
export function isAnnouncement(bytes: Uint8Array, path: string): boolean {
  if (kindOfFile(bytes) !== null) return true;
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1').trimStart();
  if (/^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(head)) return false;
  if (head.startsWith('<')) return !/urn:iso|^<\?xml(?![^]*<html)/i.test(head);
  return /\.(?:txt|md|html?)$/i.test(path);
}

/** The draft of an announcement, for a comparison, with a note that says so and how much of it is left open. */
export async function draftFrom(bytes: Uint8Array, path: string, given: Given): Promise<PublishedPoll | Refused> {
  const read = await announcementIn(bytes, path, given);
  if (isRefused(read)) return read;
  const { figures, unsure, published } = read;
  const of = (sureness: string): { readonly number: bigint } => ({
    number: BigInt(figures.filter((one) => one.sureness === sureness).length),
  });
  const open = { number: of('doubtful').number + BigInt(unsure.length) };
  const said = message('announcement.compared.note', { certain: of('certain'), likely: of('likely'), open });
  return { ...published, note: render(said, { language: given.language, names: () => null }) };
}
