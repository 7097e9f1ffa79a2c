import { message } from '../finding/message.ts';
import { compareRatios, type Ratio, whole, zero } from '../numbers/ratio.ts';
import { readNamed } from '../record/named-fields.ts';
import { isObject, quoted } from '../register/field.ts';
import type { Problem } from '../register/refusal.ts';
import type { PollMeeting, PollResolution, StatedDeduction } from './meeting.ts';
import {
  type MeetingGiven,
  meetingFields,
  meetingFormat,
  meetingFormats,
  type ResolutionGiven,
} from './meeting-fields.ts';

/** Digits after the point of a percentage where the meeting says nothing. */
const usualDecimals = 6;

/** Reads what is put to a meeting (format `tenfold/meeting/1`), or gives everything that is wrong with it. */
export function readMeeting(
  json: unknown,
): { readonly meeting: PollMeeting } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const given = readGiven(json, problems);
  if (given === undefined) return { problems };
  refuseResolutions(given, problems);
  for (const [index, { votes }] of (given.votesPerShare ?? []).entries())
    if (compareRatios(votes, zero) === 0) add(problems, `votesPerShare[${index}].votes`, 'poll.refused.no-votes');
  if (isNoMajority(given.specialMajority)) add(problems, 'specialMajority', 'poll.refused.majority');
  refuseDates(given, problems);
  return problems.length > 0 ? { problems } : { meeting: meetingOf(given) };
}

function readGiven(json: unknown, problems: Problem[]): MeetingGiven | undefined {
  if (isObject(json) && !meetingFormats.some((known) => known === json['format'])) {
    const figures = { quote: { quote: quoted(json['format']) }, known: { list: [{ quote: meetingFormat }] } };
    add(problems, 'format', 'record-file.format-unknown', figures);
    return undefined;
  }
  return readNamed(meetingFields, json, {
    path: '',
    others: 'refused',
    complain: (field, problem) => problems.push({ entry: null, field, message: problem }),
  });
}

/** Who may vote is settled before the meeting; dates as text compare as they follow each other. */
function refuseDates({ date, recordDate }: MeetingGiven, problems: Problem[]): void {
  if (date === undefined || date === null || recordDate === undefined || recordDate === null) return;
  if (recordDate <= date) return;
  add(problems, 'recordDate', 'poll.refused.record-date', { record: { date: recordDate }, on: { date } });
}

function refuseResolutions({ resolutions, intentions = [] }: MeetingGiven, problems: Problem[]): void {
  if (resolutions.length === 0) add(problems, 'resolutions', 'poll.refused.no-resolution');
  const numbers = resolutions.map(({ number }) => number);
  for (const [index, { number, majority, condition }] of resolutions.entries()) {
    const at = `resolutions[${index}]`;
    const figures = { resolution: { quote: number } };
    if (numbers.indexOf(number) < index) add(problems, `${at}.number`, 'poll.refused.number-twice', figures);
    if (isNoMajority(majority)) add(problems, `${at}.majority`, 'poll.refused.majority');
    if (condition !== undefined && condition !== null) {
      const on = { on: { quote: condition.on } };
      const place = numbers.indexOf(condition.on);
      // A resolution waits for an earlier one, so that no two wait for each other.
      if (place < 0 || place >= index) add(problems, `${at}.condition.on`, 'poll.refused.condition', on);
    }
  }
  for (const [index, { resolution }] of intentions.entries()) {
    if (numbers.includes(resolution)) continue;
    const figures = { resolution: { quote: resolution } };
    add(problems, `intentions[${index}].resolution`, 'poll.refused.resolution-unknown', figures);
  }
}

function isNoMajority(part: Ratio | null | undefined): boolean {
  if (part === null || part === undefined) return false;
  return compareRatios(part, zero) === 0 || compareRatios(part, whole) === 1;
}

function meetingOf(given: MeetingGiven): PollMeeting {
  const { id, kind, names = null, date = null, recordDate = null, classes = null, specialMajority = null } = given;
  const { percentDecimals = usualDecimals, abstentions = 'left-out', scrutineer = null, attended = null } = given;
  return {
    id,
    kind,
    names,
    date,
    recordDate: recordDate ?? date,
    classes,
    specialMajority,
    percentDecimals,
    abstentions,
    resolutions: given.resolutions.map(resolutionOf),
    votesPerShare: (given.votesPerShare ?? []).map(({ class: shareClass, matter = null, votes }) => ({
      shareClass,
      matter,
      votes,
    })),
    deductions: (given.deductions ?? []).map(deductionOf),
    scrutineer: scrutineer === null ? null : { names: scrutineer.names, capacity: scrutineer.capacity ?? null },
    attended: attended === null ? null : { present: attended.present, absent: attended.absent ?? [] },
    intentions: given.intentions ?? [],
  };
}

function resolutionOf(given: ResolutionGiven): PollResolution {
  const { number, kind, subject = null, reserved = null, matter = [], classes = null, majority = null } = given;
  const {
    abstain = [],
    notInFavour = [],
    withdrawn = null,
    condition = null,
    contest = null,
    confirmed = null,
  } = given;
  return {
    number,
    subject,
    kind,
    reserved,
    confirmed: confirmed === null ? null : { by: confirmed.by, on: confirmed.on ?? null },
    matters: matter,
    classes,
    majority,
    abstain,
    notInFavour,
    withdrawn,
    condition,
    contest,
  };
}

function deductionOf(given: NonNullable<MeetingGiven['deductions']>[number]): StatedDeduction {
  const { class: shareClass, shares, why, member = null, note = null } = given;
  return { shareClass, shares, why, member, note };
}

function add(problems: Problem[], field: string, key: string, figures: Parameters<typeof message>[1] = {}): void {
  problems.push({ entry: null, field, message: message(key, figures) });
}
