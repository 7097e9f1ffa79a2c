import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openIssuerAlone } from '../../../ledger/test/support/opened-issuer.ts';
import { loadExample } from '../../src/start/load-examples.ts';
import { ask } from '../support/asking.ts';
import { example } from '../support/loaded-app.ts';
import { openTestApp } from '../support/test-app.ts';
import {
  beginCount,
  counts,
  ended,
  exampleMeeting,
  examplePoll,
  exampleWish,
  issuer,
  sendFile,
} from './support/poll-of-example.ts';

const { app, ledger, access, clock } = await openTestApp();
await loadExample(ledger, example('invented'));
await openIssuerAlone(ledger, 'kestrel');
clock.advance(60_000);
const by = 'registrar';
const wish = await exampleWish(app);

/** What is told of a request to count: the status, and each problem by its place. */
async function refused(changed: object): Promise<unknown> {
  const key = JSON.stringify(changed)
    .replaceAll(/[^!-~]/g, '')
    .slice(0, 150);
  const answer = await ask(app, counts, { method: 'POST', by, key, json: { ...wish, ...changed } });
  const { problems = [] } = answer.json() as { readonly problems?: readonly { field: string; key: string }[] };
  return [answer.statusCode, ...problems.map(({ field, key: of }) => `${field}: ${of}`)];
}

describe('what can not be counted is refused, each problem at its place', () => {
  const [first] = exampleMeeting()['resolutions'] as readonly object[];
  test.each([
    [
      { meeting: exampleMeeting({ resolutions: [], intentions: [] }) },
      [422, 'meeting.resolutions: poll.refused.no-resolution'],
    ],
    [{ meeting: exampleMeeting({ id: 'egm' }) }, [422, 'meeting.id: poll-count.other-meeting']],
    [{ meeting: { format: 'tenfold/meeting/9' } }, [422, 'meeting.format: record-file.format-unknown']],
    [{ meeting: exampleMeeting({ classes: ['Z'] }) }, [422, 'meeting.classes: poll.refused.class-unknown']],
    [
      { meeting: exampleMeeting({ resolutions: [first, first], intentions: [] }) },
      [422, 'meeting.resolutions[1].number: poll.refused.number-twice'],
    ],
    [
      { ruleBook: { format: 'tenfold/rule-book/1', id: 'x', version: '1', replacing: 'none', overVote: 'refuse' } },
      [422, expect.stringMatching(/^ruleBook\.replacing: /)],
    ],
    [{ published: { format: 'tenfold/published-poll/1' } }, [422, expect.stringMatching(/^published/)]],
    [{ instructions: ['0'.repeat(64)] }, [404, 'instructions[0]: poll-file.unknown']],
    [{ register: ['0'.repeat(64)] }, [404, 'register[0]: poll-file.unknown']],
    [{ instructions: [] }, [400, expect.stringMatching(/^instructions: /)]],
    [{ instructions: ['../../etc/passwd'] }, [400, expect.stringMatching(/^instructions\[0\]: /)]],
    [{ more: 1 }, [400, 'more: server.unknown-member']],
  ])('%j', async (changed, expected) => {
    expect(await refused(changed)).toEqual(expected);
  });

  test('and is not numbered', async () => {
    expect((await ask(app, counts, { by })).json().counts).toEqual([]);
  });

  test('a file that is no file of instructions is refused by the count, by its name and line', async () => {
    const file = (
      await sendFile(app, {
        name: 'letters.csv',
        bytes: Buffer.from('member,class,resolution,for,against,abstain,votes\nann,A,1,1,0,0,1\n'),
      })
    ).json().file;
    const number = await beginCount(app, { ...wish, instructions: [file] }, 'letters');
    const count = await ended(app, number);
    expect(count).toMatchObject({ state: 'refused', result: false, provisional: null });
    expect(count['problems']).toContainEqual({
      place: 'letters.csv',
      key: 'count.problem.column-unknown',
      text: expect.stringContaining('votes'),
    });
    const chinese = (await ask(app, `${counts}/${number}?lang=zh-Hant`, { by })).json();
    expect(chinese.problems[0].text).toMatch(/\p{Script=Han}/u);
    for (const path of ['result', 'refused', 'refused.csv', 'manifest', 'announcement', 'certificate.pdf'])
      expect([path, (await ask(app, `${counts}/${number}/${path}`, { by })).statusCode]).toEqual([path, 409]);
  });
});

/** What stands within the first element of that name. */
function within(xml: string, name: string): string {
  return new RegExp(`<${name}>(.*)</${name}>`).exec(xml)?.[1] ?? '';
}

describe('a count', () => {
  test('may name messages of ISO 20022 by the ISIN of a class', async () => {
    const bytes = examplePoll('instructions-seev-004.xml');
    const file = (await sendFile(app, { name: 'seev.xml', bytes, type: 'application/xml' })).json().file;
    const given = { ...wish, instructions: [file], isins: { B: 'KYG000000001' } };
    const count = await ended(app, await beginCount(app, given, 'seev'));
    expect(count).toMatchObject({ state: 'counted', files: { instructions: [{ name: 'seev.xml', kind: 'xml' }] } });
  });

  test('leaves out what another message takes back', async () => {
    const given = examplePoll('instructions-seev-004.xml').toString();
    const [message, first] = ['MtgInstrId', 'SnglInstrId'].map((name) => within(given, name));
    const head = /<MtgRef>[\s\S]*<\/FinInstrmId>/.exec(given)?.[0];
    const taken = `<ToBeCancInstr><SnglInstrId>${first}</SnglInstrId></ToBeCancInstr>`;
    const request = `<MtgInstrCxlReq><MtgInstrId>${message}</MtgInstrId>${head}${taken}</MtgInstrCxlReq>`;
    const back = `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.005.001.10">${request}</Document>`;
    const files = await Promise.all(
      [given, back].map(async (text, at) => {
        const sent = await sendFile(app, { name: `${at}.xml`, bytes: Buffer.from(text), type: 'application/xml' });
        return sent.json().file as string;
      }),
    );
    const isins = { B: 'KYG000000001' };
    const number = await beginCount(app, { ...wish, instructions: files, isins }, 'taken-back');
    expect(await ended(app, number)).toMatchObject({ state: 'counted' });
    // The lines of the instruction that was taken back.
    const lines = (await ask(app, `${counts}/${number}/refused?reason=taken-back`, { by })).json();
    expect(lines.total).toBe(2);
  });

  test.each([
    ['2026-05-14', { state: 'counted', problems: [], files: { register: [{ name: 'register.xml', kind: 'xml' }] } }],
    ['2026-05-13', { state: 'refused', problems: [{ key: 'seev.problem.other-date' }] }],
  ])('takes the register of members of %s as a message', async (day, expected) => {
    const asked = `<IssrDsclsrReqId>1</IssrDsclsrReqId><FinInstrmId><ISIN>KYG000000001</ISIN></FinInstrmId>`;
    const on = `<ShrhldrsDsclsrRcrdDt><Dt><Dt>${day}</Dt></Dt></ShrhldrsDsclsrRcrdDt>`;
    // Of the shares that cannot vote the register must have the holder.
    const balance = '<ShrhldgBal><ShrhldgTp>BENE</ShrhldgTp><Qty><Unit>12000000</Unit></Qty></ShrhldgBal>';
    const holder = `<Dsclsr><SfkpgAcct>scheme-trustee</SfkpgAcct><AcctHldr/>${balance}</Dsclsr>`;
    const sums = '<ShrhldgBalOnOwnAcct/><ShrhldgBalOnClntAcct/><TtlShrhldgBal><Unit>12000000</Unit></TtlShrhldgBal>';
    const part = `<SfkpgAcct>1</SfkpgAcct><AcctSvcr/>${sums}<AcctSubLvl>${holder}</AcctSubLvl>`;
    const head = `<IssrDsclsrReqRef>${asked}${on}</IssrDsclsrReqRef><DsclsrRspnId>1</DsclsrRspnId><RspndgIntrmy/>`;
    const answer = `${head}<DsclsrInf><SfkpgAcctAndHldgs>${part}</SfkpgAcctAndHldgs></DsclsrInf>`;
    const inner = `<ShrhldrsIdDsclsrRspn>${answer}</ShrhldrsIdDsclsrRspn>`;
    const bytes = Buffer.from(`<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.047.001.03">${inner}</Document>`);
    const sent = await sendFile(app, { name: 'register.xml', bytes, type: 'application/xml' });
    const given = { ...wish, register: [sent.json().file], isins: { B: 'KYG000000001' } };
    expect(await ended(app, await beginCount(app, given, `register-${day}`))).toMatchObject(expected);
  });

  test('of packed files is that of the files', async () => {
    const bytes = gzipSync(examplePoll('instructions.csv'));
    const sent = await sendFile(app, { name: 'instructions.csv.gz', bytes, type: 'application/gzip' });
    const packed = await beginCount(app, { ...wish, instructions: [sent.json().file] }, 'packed');
    const plain = await beginCount(app, wish, 'plain');
    const resultOf = async (number: string): Promise<unknown> => {
      expect(await ended(app, number)).toMatchObject({ state: 'counted' });
      const result = (await ask(app, `${counts}/${number}/result`, { by })).json() as object;
      return { ...result, seal: null, knownAt: null };
    };
    expect(await resultOf(packed)).toEqual(await resultOf(plain));
  });

  test('against the holders of the record needs no register of members', async () => {
    const count = await ended(
      app,
      await beginCount(app, { ...wish, meeting: exampleMeeting({ deductions: [] }), register: null }, 'holders'),
    );
    expect(count).toMatchObject({ state: 'counted', files: { register: null } });
  });

  test('says who confirmed whether a resolution is reserved: whoever asked, on that day, where nobody was named', async () => {
    const number = await beginCount(app, wish, 'confirmed');
    await ended(app, number);
    const asked = await ledger.polls.asked(issuer, { meeting: 'agm-2026', number: BigInt(number) });
    const { resolutions } = (asked as unknown as { readonly meeting: { readonly resolutions: readonly object[] } })
      .meeting;
    expect(resolutions[0]).toMatchObject({ confirmed: { by, on: '2026-11-24' } });
    expect(resolutions[2]).toMatchObject({ confirmed: { by: 'company-secretary', on: '2026-04-20' } });
  });

  test('is that of its issuer and its meeting alone: nothing of it is found with another', async () => {
    const other = `/issuers/kestrel/meetings/agm-2026/counts`;
    expect((await ask(app, other, { by })).json().counts).toEqual([]);
    expect((await ask(app, `${other}/1`, { by })).statusCode).toBe(404);
    expect((await ask(app, `/issuers/${issuer}/meetings/egm/counts/1`, { by })).statusCode).toBe(404);
    const json = { meeting: exampleMeeting(), instructions: wish['instructions'], register: null };
    const taken = await ask(app, other, { method: 'POST', by, key: 'other', json });
    expect([taken.statusCode, taken.json().problems[0].key]).toEqual([404, 'poll-file.unknown']);
  });

  test('is read and made only by who may', async () => {
    access.forbidden.add('count-poll').add('read-count');
    const statuses = await Promise.all([
      sendFile(app, { name: 'a', bytes: Buffer.from('a') }),
      ask(app, counts, { method: 'POST', by, key: 'k', json: wish }),
      ask(app, `${counts}/1/cancel`, { method: 'POST', by, key: 'k' }),
      ask(app, `${counts}/1/declare`, { method: 'POST', by, key: 'k' }),
      ask(app, `${counts}/1/receipts`, { method: 'POST', by, json: { member: 'ann' } }),
      ask(app, counts, { by }),
      ask(app, `${counts}/1/result`, { by }),
      ask(app, `${counts}/1/announcement.pdf`, { by }),
      ask(app, `/issuers/${issuer}/meetings/agm-2026`, { by }),
    ]);
    // A meeting that was only counted is not told of either.
    const { meetings } = (await ask(app, `/issuers/${issuer}/meetings`, { by })).json();
    access.forbidden.clear();
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403, 403, 403, 403, 404]);
    expect(meetings).toEqual([]);
    const seen = (await ask(app, `/issuers/${issuer}/meetings`, { by })).json();
    expect(seen.meetings[0]).toMatchObject({ meeting: 'agm-2026', declared: false });
    expect(seen.meetings[0].counts[0]).toMatchObject({ number: '1', state: 'refused' });
  });
});
