import { seevSentences } from '@tenfold/documents/messages/seev';
import { addScreenSentences } from '@tenfold/documents/screens';
import { meetingOfSeev001, type ReadElement } from '@tenfold/documents/seev';
import type { Problem } from '@tenfold/kernel';
import type { MeetingJson } from '../../../format/meeting.ts';

addScreenSentences([seevSentences]);

/** The meeting of a notice in the form of ISO 20022 (seev.001), or what is wrong with it; `null` where it is no notice. */
export function meetingInNotice(
  text: string,
): { readonly meeting: MeetingJson } | { readonly problems: readonly Problem[] } | null {
  const parsed = new DOMParser().parseFromString(text, 'application/xml');
  const root = parsed.documentElement;
  if (parsed.querySelector('parsererror') !== null || !(root.namespaceURI ?? '').includes(':seev.001.')) return null;
  const read = meetingOfSeev001(elementOf(root, ''));
  return 'problems' in read ? read : { meeting: read.json as MeetingJson };
}

/** An element of the browser’s as the readers of messages take one; a browser does not say its line. */
function elementOf(element: Element, above: string): ReadElement {
  const { localName: name } = element;
  const path = above === '' ? name : `${above}/${name}`;
  const within = [...element.children].map((one) => elementOf(one, path));
  return { name, line: 1, path, text: within.length === 0 ? (element.textContent ?? '').trim() : '', within };
}
