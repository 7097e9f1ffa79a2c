import { multiplyRatios, type Ratio, ratio } from '@tenfold/kernel';
import type { PollMeeting, PollResolution } from '@tenfold/kernel/poll';
import { seevMessages } from '../profile/messages.ts';
import { unknownCode } from '../profile/parts.ts';
import {
  decimalOf,
  kindContent,
  partyContent,
  refuseAbout,
  type SeevAbout,
  securityContent,
} from './parts-of-message.ts';
import { wordingContent } from './wording.ts';
import { type Content, writeMessage, type Written } from './write-message.ts';

/** What a notice of a meeting says: with `leftOut`, the fields of the meeting’s file for which the message has no place. */
export type WrittenNotice = Written & { readonly leftOut: readonly string[] };

/** Writes the notice of a meeting (seev.001). */
export function writeSeev001(about: SeevAbout): WrittenNotice {
  const leftOut = leftOutOf(about.meeting);
  const problems = refuseAbout(about);
  if (problems.length > 0) return { problems, leftOut };
  const { meeting, issuer, classes, meetingAt = null, id = null } = about;
  const content: Content = {
    NtfctnGnlInf: {
      NtfctnId: id ?? undefined,
      NtfctnTp: 'NEWM',
      NtfctnSts: { EvtCmpltnsSts: 'COMP', EvtConfSts: 'CONF' },
    },
    Mtg: {
      MtgId: meeting.id,
      IssrMtgId: meeting.id,
      ...kindContent(meeting),
      EntitlmntFxgDt: meeting.recordDate === null ? undefined : { Dt: { Dt: meeting.recordDate }, DtMd: 'EODY' },
    },
    MtgDtls: {
      DtAndTm: { DtOrDtTm: meetingAt === null ? { Dt: meeting.date ?? '' } : { DtTm: meetingAt } },
      Lctn: { LctnCd: unknownCode },
    },
    Issr: { Id: partyContent(issuer) },
    Scty: classes.map((one) => ({ FinInstrmId: securityContent([one]) })),
    Rsltn: meeting.resolutions.map((one) => resolutionContent(one, meeting)),
    Vote: { PrtlVoteAllwd: 'true', SpltVoteAllwd: 'true' },
  };
  return { ...writeMessage(seevMessages['seev.001'], content), leftOut };
}

function resolutionContent(resolution: PollResolution, meeting: PollMeeting): Content {
  const { number, subject, kind, withdrawn, contest } = resolution;
  const percentage = percentageOf(majorityOf(resolution, meeting));
  return {
    IssrLabl: number,
    Desc: wordingContent(subject),
    ListgGrpRsltnLabl: contest?.id,
    Tp: kind === 'special' ? 'SPCL' : undefined,
    ForInfOnly: 'false',
    Sts: withdrawn === null ? 'ACTV' : 'WDRA',
    VoteInstrTp: ['CFOR', 'CAGS', 'ABST'].map((code) => ({ VoteInstrTpCd: { Tp: code } })),
    VtngRghtsThrshldForApprvl: percentage === null ? undefined : { Thrshld: { ThrshldPctg: percentage } },
  };
}

function majorityOf({ majority, kind }: PollResolution, { specialMajority }: PollMeeting): Ratio | null {
  return majority ?? (kind === 'special' ? specialMajority : null);
}

/** The digits behind the point that a percentage may have in these messages. */
const mostDecimals = 10;

function percentageOf(part: Ratio | null): string | null {
  return part === null ? null : decimalOf(multiplyRatios(part, ratio(100n, 1n)), mostDecimals);
}

function leftOutOf(meeting: PollMeeting): readonly string[] {
  const { names, abstentions, percentDecimals, votesPerShare, deductions, scrutineer, attended, intentions } = meeting;
  const given: readonly (readonly [string, boolean])[] = [
    ['names', names !== null],
    ['percentDecimals', percentDecimals !== 6],
    ['abstentions', abstentions !== 'left-out'],
    ['votesPerShare', votesPerShare.length > 0],
    ['deductions', deductions.length > 0],
    ['scrutineer', scrutineer !== null],
    ['attended', attended !== null],
    ['intentions', intentions.length > 0],
  ];
  const ofResolutions = meeting.resolutions.flatMap((one) => leftOutOfResolution(one, meeting));
  return [
    ...given.filter(([, isGiven]) => isGiven).map(([name]) => name),
    ...[...new Set(ofResolutions)].map((name) => `resolutions.${name}`),
  ];
}

function leftOutOfResolution(one: PollResolution, meeting: PollMeeting): readonly string[] {
  const majority = majorityOf(one, meeting);
  const given: readonly (readonly [string, boolean])[] = [
    ['reserved', one.reserved !== null],
    ['confirmed', one.confirmed !== null],
    ['matter', one.matters.length > 0],
    ['classes', one.classes !== null],
    ['majority', majority !== null && percentageOf(majority) === null],
    ['abstain', one.abstain.length > 0],
    ['notInFavour', one.notInFavour.length > 0],
    ['withdrawn', one.withdrawn !== null && one.withdrawn !== ''],
    ['condition', one.condition !== null],
    ['contest.seats', one.contest !== null],
    ['subject.zh-Hans', one.subject?.['zh-Hant'] !== undefined && one.subject['zh-Hans'] !== undefined],
  ];
  return given.filter(([, isGiven]) => isGiven).map(([name]) => name);
}
