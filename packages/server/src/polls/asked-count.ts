import {
  type PollMeeting,
  type PublishedPoll,
  readMeeting,
  readPublishedPoll,
  readRuleBook,
  type RuleBook,
  plainRuleBook,
  type WeightMoment,
  weightMoments,
} from '@tenfold/kernel/poll';
import type { WholeCount } from '@tenfold/ledger';
import type { JsonObject, JsonValue } from '@tenfold/seal';

/** What is kept of what was asked to be counted, beside the files. */
export interface AskedJson {
  readonly format: typeof askedFormat;
  /** The meeting as it was given, with who confirmed what. */
  readonly meeting: JsonObject;
  /** `null` for the plain one. */
  readonly ruleBook: JsonObject | null;
  readonly published: JsonObject | null;
  /** `null` for what the policies of the record say. */
  readonly weightAt: WeightMoment | null;
  readonly twice: boolean;
  /** The class of each ISIN. */
  readonly classes: Readonly<Record<string, string>>;
}

export const askedFormat = 'tenfold/count-asked/1';

/** What was asked to be counted, read. */
export interface AskedCount {
  readonly meetingText: string;
  readonly meeting: PollMeeting;
  readonly ruleBook: RuleBook;
  readonly published: PublishedPoll | null;
  readonly weightAt: WeightMoment | undefined;
  readonly twice: boolean;
  readonly classes: Readonly<Record<string, string>>;
}

/** What a count was asked for with. It was read before it was kept, so that it can be read again. */
export function askedOf({ asked }: Pick<WholeCount, 'asked'>): AskedCount {
  const { meeting, ruleBook, published, weightAt, twice, classes } = asked as unknown as AskedJson;
  const read = readMeeting(meeting);
  const rules = ruleBook === null ? { ruleBook: plainRuleBook } : readRuleBook(ruleBook);
  const printed = published === null ? { published: null } : readPublishedPoll(published);
  if ('problems' in read || 'problems' in rules || 'problems' in printed)
    throw new Error('fault: what was asked to be counted can’t be read again');
  return {
    meetingText: JSON.stringify(meeting),
    meeting: read.meeting,
    ruleBook: rules.ruleBook,
    published: printed.published,
    weightAt: weightMoments.find((one) => one === weightAt),
    twice,
    classes,
  };
}

/** A meeting whose resolutions are said to be reserved or not, by somebody who is named: where nobody was, by who asks. */
export function withConfirmed(
  meeting: JsonObject,
  confirmed: { readonly by: string; readonly on: string },
): JsonObject {
  const { resolutions } = meeting;
  if (!Array.isArray(resolutions)) return meeting;
  const all = resolutions as readonly JsonValue[];
  return { ...meeting, resolutions: all.map((one) => confirmedResolution(one, confirmed)) };
}

function confirmedResolution(one: JsonValue, confirmed: JsonObject): JsonValue {
  if (typeof one !== 'object' || one === null || Array.isArray(one)) return one;
  const resolution = one as JsonObject;
  const isSaid = typeof resolution['reserved'] === 'boolean';
  return isSaid && (resolution['confirmed'] ?? null) === null ? { ...resolution, confirmed } : resolution;
}
