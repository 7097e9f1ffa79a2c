import {
  type PollMeeting,
  plainRuleBook,
  type PublishedPoll,
  readMeeting,
  readPublishedPoll,
  readRuleBook,
  type RuleBook,
} from '@tenfold/kernel/poll';
import { message } from '@tenfold/kernel';
import { meetingOfSeev001, type ReadElement, resultOfSeev008 } from '@tenfold/documents/seev';
import { refusedRecord } from '../check/load-record.ts';
import { loadJson } from '../clear/load-json.ts';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';
import { bytesOf } from '../seal/read-file.ts';
import { classesByIsin, classIsins } from '../seev/class-isins.ts';
import { jsonOrMessageIn, loadJsonOrMessage } from '../seev/load-json-or-message.ts';
import { refusedMessage } from '../seev/refused-message.ts';

/** The meeting in a file, or in a notice of it (seev.001), or all that is wrong with it. */
export async function loadMeeting(path: string, given: Given): Promise<PollMeeting | Refused> {
  const loaded = await loadJsonOrMessage(path, 'seev.001', given);
  if (isRefused(loaded)) return loaded;
  if ('document' in loaded) return meetingIn(loaded.document, path, given);
  const read = readMeeting(loaded.json);
  return 'problems' in read ? refusedRecord(path, read.problems) : read.meeting;
}

/** The scrutineer’s rule book in the file that `--rules` names, else the plain one. */
export async function loadRuleBook(given: Given): Promise<RuleBook | Refused> {
  const path = given.arguments.options.get('rules');
  if (path === undefined) return plainRuleBook;
  const loaded = await loadJson(path, given);
  if (isRefused(loaded)) return loaded;
  const read = readRuleBook(loaded.json);
  return 'problems' in read ? refusedRecord(path, read.problems) : read.ruleBook;
}

/**
 * The published announcement in the file that `--published` names: as JSON, as the result in a message (seev.008), or as a draft
 * read off the announcement itself; `null` where none is named.
 */
export async function loadPublished(given: Given): Promise<PublishedPoll | Refused | null> {
  const path = given.arguments.options.get('published');
  if (path === undefined) return refusePart(given);
  const bytes = await bytesOf(path, given);
  if (isRefused(bytes)) return bytes;
  const { draftFrom, isAnnouncement } = await import('../announcement/load-announcement.ts');
  if (isAnnouncement(bytes, path)) return draftFrom(bytes, path, given);
  const unfit = refusePart(given);
  if (unfit !== null) return unfit;
  const loaded = await jsonOrMessageIn(bytes, path, 'seev.008');
  if (isRefused(loaded)) return loaded;
  const isMessage = 'document' in loaded;
  const read = isMessage ? resultOfSeev008(loaded.document) : readPublishedPoll(loaded.json);
  if (!('problems' in read)) return read.published;
  return isMessage ? refusedMessage(path, read.problems) : refusedRecord(path, read.problems);
}

/** Only an announcement itself has several meetings. */
function refusePart(given: Given): Refused | null {
  return given.arguments.options.has('part') ? refused(message('announcement.part-of-nothing')) : null;
}

function meetingIn(document: ReadElement, path: string, given: Given): PollMeeting | Refused {
  const isins = classIsins(given);
  if (isRefused(isins)) return isins;
  const read = meetingOfSeev001(document, classesByIsin(isins.isins));
  return 'problems' in read ? refusedMessage(path, read.problems) : read.meeting;
}
