import { useCallback, useState } from 'react';
import type { MeetingOf } from '../../api/polls.ts';
import type { MeetingJson } from '../../format/meeting.ts';
import { isMembers, type Json } from '../entries/json.ts';

/** A meeting as somebody has it at hand, beside the record: brought as a file, or with what he says of its resolutions. */
export interface AtHand {
  readonly meeting: MeetingJson | null;
  readonly change: (meeting: MeetingJson) => void;
  /** Takes the meeting from the record again. */
  readonly forget: () => void;
}

/** The meeting that is at hand in this browser; a reload keeps it. */
export function useAtHand(of: MeetingOf): AtHand {
  const place = placeFor(of);
  const [kept, keep] = useState(() => ({ place, meeting: keptMeeting(of) }));
  // Of another meeting, what is kept of that one is at hand.
  if (kept.place !== place) keep({ place, meeting: keptMeeting(of) });
  const change = useCallback(
    (meeting: MeetingJson) => {
      localStorage.setItem(place, JSON.stringify(meeting));
      keep({ place, meeting });
    },
    [place],
  );
  const forget = useCallback(() => {
    localStorage.removeItem(place);
    keep({ place, meeting: null });
  }, [place]);
  return { meeting: kept.meeting, change, forget };
}

/** Keeps a meeting that was brought as a file, so that its screen finds it. */
export function keepMeeting(issuer: string, meeting: MeetingJson, store: Storage = localStorage): void {
  store.setItem(placeFor({ issuer, meeting: meeting.id }), JSON.stringify(meeting));
}

/** The meeting that is kept; `null` where there is none, or something that is no meeting. */
export function keptMeeting(of: MeetingOf, store: Storage = localStorage): MeetingJson | null {
  const text = store.getItem(placeFor(of));
  if (text === null) return null;
  const meeting = meetingIn(text);
  return meeting !== null && meeting.id === of.meeting ? meeting : null;
}

/** A text as a meeting, as far as the screens look into it; `null` where it is none. */
export function meetingIn(text: string): MeetingJson | null {
  try {
    const json = JSON.parse(text) as Json;
    if (!isMembers(json) || typeof json['id'] !== 'string' || !Array.isArray(json['resolutions'])) return null;
    return json as unknown as MeetingJson;
  } catch {
    return null;
  }
}

/** The same meeting with what somebody says of one of its resolutions: reserved, ordinary, or nothing. */
export function saidReserved(meeting: MeetingJson, number: string, reserved: boolean | null): MeetingJson {
  const resolutions = meeting.resolutions.map((one) => {
    if (one.number !== number) return one;
    // Who said it before, said something else.
    return { ...one, reserved, confirmed: null };
  });
  return { ...meeting, resolutions };
}

function placeFor({ issuer, meeting }: MeetingOf): string {
  return `tenfold-meeting/${issuer}/${meeting}`;
}
