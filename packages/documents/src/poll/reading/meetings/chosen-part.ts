import { message, type Message } from '@tenfold/kernel';
import type { AnnouncementReading } from '../reading.ts';
import { plainText } from '../plain-text.ts';
import { meetingKeys } from './meeting-keys.ts';
import { meetingsNamed } from './meeting-names.ts';

/** The part that a number or a title means, or a sentence that lists what there is. */
export function chosenPart(
  parts: readonly AnnouncementReading[],
  which: string,
): { readonly reading: AnnouncementReading } | { readonly problem: Message } {
  const meant = isNumber(which) ? parts.filter((_, at) => at + 1 === Number(which)) : byTitle(parts, which);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return { reading: only };
  return { problem: message('announcement.no-part', { ...listOfParts(parts), quote: { quote: which } }) };
}

/** The parts of an announcement for a sentence: each with its number and title. */
export function listOfParts(parts: readonly AnnouncementReading[]): Message['figures'] {
  const titles = parts.map(({ part }, at) => `${at + 1}${part?.title == null ? '' : `: ${part.title}`}`);
  return { count: { number: BigInt(parts.length) }, meetings: { list: titles.map((quote) => ({ quote })) } };
}

function isNumber(which: string): boolean {
  return /^\d{1,3}$/.test(which.trim());
}

/** The same title, else another name of the same meeting, as `EGM` or `臨時股東大會` for an extraordinary general meeting. */
function byTitle(parts: readonly AnnouncementReading[], which: string): readonly AnnouncementReading[] {
  const wanted = plainText(which).toLowerCase();
  const same = parts.filter(({ part }) => part?.title != null && plainText(part.title).toLowerCase() === wanted);
  if (same.length > 0) return same;
  const [name, ...others] = meetingsNamed(which).names;
  if (name === undefined || others.length > 0) return [];
  const titles = parts.map(({ part }) => meetingsNamed(part?.title ?? '').names[0] ?? null);
  const keyOf = meetingKeys(titles.flatMap((one) => one ?? []));
  const key = keyOf(name);
  return parts.filter((one, at) => {
    const title = titles[at] ?? null;
    if (title === null) return one.part === null && one.meeting.kind === name.kind;
    return key !== null && keyOf(title) === key;
  });
}
