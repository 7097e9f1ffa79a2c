import { meetingNoticeFields } from '@tenfold/documents/poll';
import { objectOf } from '@tenfold/kernel';
import { readMeeting } from '@tenfold/kernel/poll';
import { describe, expect, test } from 'vitest';
import { openIssuerAlone, recordAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { entry } from '../../../ledger/test/support/small-issuer.ts';
import { loadExample } from '../../src/start/load-examples.ts';
import { ask } from '../support/asking.ts';
import { example } from '../support/loaded-app.ts';
import { openTestApp } from '../support/test-app.ts';
import { exampleMeeting, issuer } from './support/poll-of-example.ts';

const { app, ledger, clock } = await openTestApp();
await loadExample(ledger, example('invented'));
await openIssuerAlone(ledger, 'kestrel');
await recordAlone(ledger, 'kestrel', [
  entry('called', 'meeting-called', '2026-10-02', { meeting: 'egm', date: '2026-11-30', meetingKind: 'extraordinary' }),
  entry('r-1', 'resolution-proposed', '2026-10-02', {
    meeting: 'egm',
    resolution: '1(a)',
    subject: 'To re-appoint the auditors',
    matter: 'auditors',
    resolutionKind: 'ordinary',
  }),
]);
clock.advance(60_000);
const by = 'registrar';
const example2026 = `/issuers/${issuer}/meetings/agm-2026/notice`;

/** Reads a notice by the fields that its schema is made from: nothing lacks, and nothing is unknown. */
function read(notice: Record<string, unknown>): unknown[] {
  const problems: unknown[] = [];
  const { counts, ...rest } = notice;
  expect(Array.isArray(counts)).toBe(true);
  objectOf(meetingNoticeFields).read(rest, '', (field, problem) => problems.push([field, problem.key]));
  return problems;
}

describe('a meeting before its poll', () => {
  test('as somebody has it: what is reserved and why, the majorities, who may vote, by when it is announced', async () => {
    const asked = { method: 'POST', by, json: { meeting: exampleMeeting() } } as const;
    const answer = await ask(app, example2026, asked);
    expect(answer.statusCode).toBe(200);
    const notice = answer.json();
    expect(read(notice)).toEqual([]);
    expect(notice).toMatchObject({ issuer, knownAt: null, counts: [], announceBy: '2026-05-21T08:30:00+08:00' });
    const [, , election, , , articles] = notice.resolutions;
    expect(election).toMatchObject({
      number: '2(b)',
      reserved: true,
      confirmed: { by: 'company-secretary', on: '2026-04-20' },
      proposal: { reserved: true, matters: ['independent-director'], certain: true },
      majority: { part: '1/2', mustExceed: true },
    });
    expect(articles.majority).toEqual({ part: '3/4', mustExceed: false });
    // 900 million of class B are in issue at the record date; 50 million bought back and 12 million of a trustee do not vote.
    expect(notice.classes.map(({ class: name, entitled }: Record<string, string>) => [name, entitled])).toEqual([
      ['A', '100000000'],
      ['B', '838000000'],
    ]);
    expect(readMeeting(notice.meeting)).toEqual(readMeeting(exampleMeeting()));
  });

  test('from the record, with what it does not tell left open', async () => {
    const notice = (await ask(app, '/issuers/kestrel/meetings/egm?lang=zh-Hans', { by })).json();
    expect(read(notice)).toEqual([]);
    expect(notice).toMatchObject({
      language: 'zh-Hans',
      meeting: { id: 'egm', kind: 'extraordinary', date: '2026-11-30', deductions: [], resolutions: [{ abstain: [] }] },
      resolutions: [{ number: '1(a)', reserved: true, confirmed: null, proposal: { reserved: true } }],
    });
    expect(notice.resolutions[0].proposal.reasons[0].text).toMatch(/\p{Script=Han}/u);
    const { meetings } = (await ask(app, '/issuers/kestrel/meetings', { by })).json();
    expect(meetings).toEqual([
      {
        meeting: 'egm',
        kind: 'extraordinary',
        names: null,
        date: '2026-11-30',
        recordDate: '2026-11-30',
        resolutions: 1,
        declared: false,
        counts: [],
      },
    ]);
  });

  test('that nobody knows is not there, and one that is not in order is refused at its place', async () => {
    expect((await ask(app, '/issuers/kestrel/meetings/agm', { by })).statusCode).toBe(404);
    const json = { meeting: exampleMeeting({ specialMajority: '0' }) };
    const answer = await ask(app, example2026, { method: 'POST', by, json });
    expect([answer.statusCode, answer.json().problems[0].field]).toEqual([422, 'meeting.specialMajority']);
  });
});
