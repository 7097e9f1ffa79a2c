import { describe, expect, test } from 'vitest';
import type { MeetingJson } from '../../src/format/meeting.ts';
import { keepMeeting, keptMeeting, meetingIn, saidReserved } from '../../src/screens/polls/meeting-at-hand.ts';
import { meetingInFile } from '../../src/screens/polls/meetings/meeting-in-file.ts';

const meeting: MeetingJson = {
  format: 'tenfold/meeting/1',
  id: 'agm',
  kind: 'annual',
  resolutions: [
    { number: '1', kind: 'ordinary', reserved: true, confirmed: { by: 'secretary', on: '2026-04-20' } },
    { number: '2', kind: 'ordinary', matter: 'auditors' },
  ],
};

/** A browser's store, in memory. */
function memory(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  } as unknown as Storage;
}

describe('a meeting at hand', () => {
  test('is kept for its issuer and under its id, and for no other', () => {
    const store = memory();
    keepMeeting('kestrel', meeting, store);
    expect(keptMeeting({ issuer: 'kestrel', meeting: 'agm' }, store)).toEqual(meeting);
    expect(keptMeeting({ issuer: 'heron', meeting: 'agm' }, store)).toBeNull();
    expect(keptMeeting({ issuer: 'kestrel', meeting: 'egm' }, store)).toBeNull();
  });

  test('says what somebody says of one resolution, without the name of who said something else', () => {
    const { resolutions } = saidReserved(meeting, '1', false);
    expect(resolutions[0]).toMatchObject({ number: '1', reserved: false, confirmed: null });
    expect(resolutions[1]).toEqual(meeting.resolutions[1]);
    expect(saidReserved(meeting, '2', null).resolutions[1]).toMatchObject({ reserved: null, matter: 'auditors' });
  });

  test.each(['', '{', '[]', 'null', '{"id":"agm"}', '{"id":1,"resolutions":[]}'])('is none in %j', (text) => {
    expect(meetingIn(text)).toBeNull();
  });
});

describe('a file that is brought', () => {
  test('gives its meeting', async () => {
    expect(await meetingInFile(new File([JSON.stringify(meeting)], 'agm.json'))).toEqual(meeting);
  });

  test.each([
    ['is no meeting', '{"lines":[]}', 'polls-screen.file-no-meeting'],
    ['is larger than any notice', ' '.repeat(4_000_001), 'polls-screen.file-too-large'],
  ])('that %s is told so', async (_, text, key) => {
    await expect(meetingInFile(new File([text], 'agm.json'))).rejects.toMatchObject({
      problems: [{ message: { key } }],
    });
  });
});
