import { message, type Names, type ResolutionMatter, resolutionMatters } from '@tenfold/kernel';
import type { PollMeeting, PollResolution, StatedDeduction } from '@tenfold/kernel/poll';
import { nameIn } from '../../messages/languages.ts';
import { type DeclaredEntry, type DeclaringOn, inEnglish, sourceSaying } from './declaring.ts';

/**
 * The entries that call a meeting and propose its resolutions, from the notice by which it was counted and with nothing else. When it was
 * called no notice says: by its own day it had been, and the entry says that no more is known.
 */
export function calledEntries(meeting: PollMeeting, of: DeclaringOn): readonly DeclaredEntry[] {
  const { id, kind, date, recordDate, deductions } = meeting;
  const source = sourceSaying(message('poll.declared.notice', { meeting: { quote: id } }));
  const common = { effective: of.date, source, note: inEnglish(message('poll.declared.called-by')) };
  const called: DeclaredEntry = {
    id: of.idOf('meeting-called', ''),
    kind: 'meeting-called',
    ...common,
    fields: {
      meeting: id,
      date,
      meetingKind: kind,
      ...(recordDate === null || recordDate === date ? {} : { recordDate }),
      ...(deductions.length === 0 ? {} : { deductions: deductions.map(deductionJson) }),
    },
  };
  const proposed = meeting.resolutions.map(
    (one): DeclaredEntry => ({
      id: of.idOf('resolution-proposed', one.number),
      kind: 'resolution-proposed',
      ...common,
      fields: { meeting: id, ...resolutionFields(one) },
    }),
  );
  return [called, ...proposed];
}

function deductionJson({ shareClass, shares, why, member, note }: StatedDeduction): Readonly<Record<string, string>> {
  return {
    class: shareClass,
    shares: `${shares}`,
    why,
    ...(member === null ? {} : { member }),
    ...(note === null ? {} : { note }),
  };
}

function resolutionFields(one: PollResolution): Readonly<Record<string, unknown>> {
  const { subject } = one;
  const matters = mattersOf(one);
  return {
    resolution: one.number,
    ...(subject === null ? {} : subjectFields(subject)),
    ...(matters.length === 0 ? {} : { matters }),
    resolutionKind: one.kind,
  };
}

/** Its subject in one language for whoever reads one, and in each of them where it is not English alone. */
function subjectFields(names: Names): Readonly<Record<string, unknown>> {
  const isEnglishAlone = names['zh-Hant'] === undefined && names['zh-Hans'] === undefined;
  return { subject: nameIn(names, 'en'), ...(isEnglishAlone ? {} : { subjectNames: { ...names } }) };
}

/**
 * Its matters of Rule 8A.24 as they were given; words of the issuer’s own are none of them. One that a person calls not reserved is of
 * another matter than those; of one that he calls reserved and names no matter of, none is known.
 */
function mattersOf({ matters, reserved }: PollResolution): readonly ResolutionMatter[] {
  const known = resolutionMatters.filter((matter) => matters.includes(matter));
  return known.length === 0 && reserved === false ? ['other'] : known;
}
