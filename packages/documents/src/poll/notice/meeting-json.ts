import { formatRatio } from '@tenfold/kernel';
import { meetingFormat, type PollMeeting, type PollResolution } from '@tenfold/kernel/poll';
import type { Json } from '../../check/figure-json.ts';

/** A meeting in the format in which it is read (tenfold/meeting/1): read again, it is the same. */
export function meetingJson(meeting: PollMeeting): Record<string, Json> {
  const { specialMajority, classes, names, scrutineer, attended } = meeting;
  return {
    format: meetingFormat,
    id: meeting.id,
    kind: meeting.kind,
    names: names === null ? null : { ...names },
    date: meeting.date,
    recordDate: meeting.recordDate,
    classes: classes === null ? null : [...classes],
    resolutions: meeting.resolutions.map(resolutionJson),
    specialMajority: specialMajority === null ? null : formatRatio(specialMajority),
    percentDecimals: meeting.percentDecimals,
    abstentions: meeting.abstentions,
    votesPerShare: meeting.votesPerShare.map(({ shareClass, matter, votes }) => ({
      class: shareClass,
      matter,
      votes: formatRatio(votes),
    })),
    deductions: meeting.deductions.map(({ shareClass, shares, why, member, note }) => ({
      class: shareClass,
      shares: `${shares}`,
      why,
      member,
      ...(note === null ? {} : { note }),
    })),
    intentions: meeting.intentions.map((one) => ({ ...one })),
    ...(scrutineer === null ? {} : { scrutineer: { names: { ...scrutineer.names }, capacity: scrutineer.capacity } }),
    ...(attended === null ? {} : { attended: attendedJson(attended) }),
  };
}

function resolutionJson(one: PollResolution): Json {
  const { subject, confirmed, classes, majority, condition, contest } = one;
  return {
    number: one.number,
    subject: subject === null ? null : { ...subject },
    kind: one.kind,
    reserved: one.reserved,
    confirmed: confirmed === null ? null : { ...confirmed },
    matter: [...one.matters],
    classes: classes === null ? null : [...classes],
    majority: majority === null ? null : formatRatio(majority),
    abstain: [...one.abstain],
    notInFavour: [...one.notInFavour],
    withdrawn: one.withdrawn === '' ? true : one.withdrawn,
    condition: condition === null ? null : { ...condition },
    contest: contest === null ? null : { ...contest },
  };
}

function attendedJson({ present, absent }: NonNullable<PollMeeting['attended']>): Json {
  return { present: present.map((names) => ({ ...names })), absent: absent.map((names) => ({ ...names })) };
}
