import { expect, test } from 'vitest';
import { openIssuerAlone, recordAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { entry } from '../../../ledger/test/support/small-issuer.ts';
import { ask } from '../support/asking.ts';
import { openTestApp } from '../support/test-app.ts';
import { sendFile } from './support/poll-of-example.ts';

const { app, ledger, clock } = await openTestApp();
const by = 'registrar';
const path = '/issuers/kestrel/meetings/egm/counts';

const resolutions = [
  { number: '1', kind: 'ordinary', reserved: false, matter: 'other' },
  { number: '2', kind: 'ordinary', reserved: true, matter: 'auditors' },
];
const meeting = { format: 'tenfold/meeting/1', id: 'egm', kind: 'extraordinary', date: '2026-06-01', resolutions };

/** Ann has 100 shares of ten votes; of 900 ordinary shares 600 are voted against. */
const lines = ['ann,A,1,100,0,0', 'ann,A,2,100,0,0', 'others,B,1,100,600,5', 'others,B,2,100,600,5'];
const instructions = `member,class,resolution,for,against,abstain\n${lines.join('\n')}\n`;
const register = 'member,class,shares\nann,A,100\nothers,B,900\n';

async function counted(key: string, of: object): Promise<string> {
  const sent = async (name: string, text: string): Promise<string> =>
    (await sendFile(app, { of: 'kestrel', name, bytes: Buffer.from(text) })).json().file;
  const files = { instructions: [await sent('i.csv', instructions)], register: [await sent('r.csv', register)] };
  const answer = await ask(app, path, { method: 'POST', by, key, json: { meeting: of, ...files } });
  const { number } = answer.json();
  expect((await ask(app, `${path}/${number}?wait=ended`, { by })).json().state).toBe('counted');
  return number;
}

await openIssuerAlone(ledger, 'kestrel');
await recordAlone(ledger, 'kestrel', [
  entry('called', 'meeting-called', '2026-05-01', { meeting: 'egm', date: '2026-06-01', meetingKind: 'extraordinary' }),
  ...resolutions.map(({ number, kind, matter }) =>
    entry(`r-${number}`, 'resolution-proposed', '2026-05-01', {
      meeting: 'egm',
      resolution: number,
      resolutionKind: kind,
      matter,
    }),
  ),
]);
clock.advance(1000);

test('a result that is not final is not declared', async () => {
  // Whether the resolution is reserved nobody has said, and it makes a difference to shares of ten votes.
  const open = { ...meeting, resolutions: [{ number: '1', kind: 'ordinary', matter: 'auditors' }] };
  const number = await counted('open', open);
  const answer = await ask(app, `${path}/${number}/declare`, { method: 'POST', by, key: 'declare-open' });
  expect([answer.statusCode, answer.json().problems[0].key]).toEqual([409, 'poll-count.provisional']);
  expect((await ask(app, path, { by })).json().counts[0]).toMatchObject({ state: 'counted', provisional: true });
});

test('what is declared is what was counted: weighted on the first resolution, a vote a share on the reserved one', async () => {
  const number = await counted('final', meeting);
  const declared = await ask(app, `${path}/${number}/declare`, { method: 'POST', by, key: 'declare' });
  const { proposal } = declared.json();
  const { entries } = (await ask(app, `/issuers/kestrel/proposals/${proposal}/entries`, { by })).json();
  const [first, second] = entries as readonly { readonly fields: object; readonly effective: string }[];
  expect(first).toMatchObject({ kind: 'poll-declared', effective: '2026-06-01' });
  expect(first?.fields).toEqual({
    meeting: 'egm',
    resolution: '1',
    counted: 'weighted',
    votesFor: '1100',
    votesAgainst: '600',
    perClass: [
      { class: 'A', sharesFor: '100', sharesAgainst: '0', votesFor: '1000', votesAgainst: '0' },
      { class: 'B', sharesFor: '100', sharesAgainst: '600', votesFor: '100', votesAgainst: '600' },
    ],
  });
  expect(second?.fields).toMatchObject({ counted: 'one-vote-a-share', votesFor: '200', votesAgainst: '600' });
  const approving = { method: 'POST', by: 'approver', key: 'approve' } as const;
  expect((await ask(app, `/issuers/kestrel/proposals/${proposal}/approve`, approving)).statusCode).toBe(200);
  clock.advance(1000);
  const paper = (await ask(app, '/issuers/kestrel/papers/poll-results?on=2026-06-01', { by })).json();
  const announced = (await ask(app, `${path}/${number}/announcement`, { by })).json();
  const printed = ({ results }: { readonly results: readonly { readonly all: Record<string, unknown> }[] }): unknown =>
    results.map(({ all }) => ['votesFor', 'percentFor', 'votesAgainst', 'percentAgainst'].map((name) => all[name]));
  expect(printed(paper)).toEqual(printed(announced));
  expect(printed(paper)).toEqual([
    ['1100', '64.705882', '600', '35.294118'],
    ['200', '25.000000', '600', '75.000000'],
  ]);
});

test('a resolution that the record does not have at the meeting is not declared', async () => {
  const other = { ...meeting, id: 'egm', resolutions: [{ ...resolutions[0], number: '9' }] };
  const text = instructions.replaceAll(',1,', ',9,');
  const file = (await sendFile(app, { of: 'kestrel', name: 'other.csv', bytes: Buffer.from(text) })).json().file;
  const json = { meeting: other, instructions: [file], register: null };
  const { number } = (await ask(app, path, { method: 'POST', by, key: 'other', json })).json();
  const { state } = (await ask(app, `${path}/${number}?wait=ended`, { by })).json();
  expect(state).toBe('counted');
  const answer = await ask(app, `${path}/${number}/declare`, { method: 'POST', by, key: 'declare-other' });
  expect([answer.statusCode, answer.json().problems[0].key]).toEqual([422, 'register.resolution-unknown']);
});
