import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, root, type } from '../run-command.ts';

const poll = ['poll', 'examples/invented.json', 'examples/polls/meeting.json', 'examples/polls/instructions.csv'];
const isins = new Map([
  ['A', 'KYG000000002'],
  ['B', 'KYG000000001'],
]);
const typed = [...isins].flatMap(([shareClass, isin]) => ['--isin', `${shareClass}:${isin}`]);

const holdings = readFileSync(join(root, 'examples/polls/register.csv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));

/** The example's register of one class as a message: the same members, shares and nominees, one on each line from line 4. */
function message(shareClass: string, day = '2026-05-14'): string {
  const held = holdings.filter((one) => one[1] === shareClass);
  const total = held.reduce((sum, [, , shares = '']) => sum + BigInt(shares), 0n);
  const members = held.map(([member, , shares, name, nominee]) => {
    const holder = `<AcctHldr><LglPrsn><NmAndAdr><Nm>${name}</Nm></NmAndAdr></LglPrsn></AcctHldr>`;
    const balance = `<ShrhldgTp>${nominee === 'yes' ? 'NOMI' : 'BENE'}</ShrhldgTp><Qty><Unit>${shares}</Unit></Qty>`;
    return `<Dsclsr><SfkpgAcct>${member}</SfkpgAcct>${holder}<ShrhldgBal>${balance}</ShrhldgBal></Dsclsr>`;
  });
  const sum = (name: string, shares: bigint): string => `<${name}><Unit>${shares}</Unit></${name}>`;
  const sums = `${sum('ShrhldgBalOnOwnAcct', 0n)}${sum('ShrhldgBalOnClntAcct', total)}${sum('TtlShrhldgBal', total)}`;
  const asked = `<IssrDsclsrReqId>1</IssrDsclsrReqId><FinInstrmId><ISIN>${isins.get(shareClass)}</ISIN></FinInstrmId>`;
  const on = `<ShrhldrsDsclsrRcrdDt><Dt><Dt>${day}</Dt></Dt></ShrhldrsDsclsrRcrdDt>`;
  return [
    `<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.047.001.03"><ShrhldrsIdDsclsrRspn>`,
    `<IssrDsclsrReqRef>${asked}${on}</IssrDsclsrReqRef><DsclsrRspnId>1</DsclsrRspnId><RspndgIntrmy/>`,
    `<DsclsrInf><SfkpgAcctAndHldgs><SfkpgAcct>1</SfkpgAcct><AcctSvcr/>${sums}<AcctSubLvl>`,
    ...members,
    '</AcctSubLvl></SfkpgAcctAndHldgs></DsclsrInf></ShrhldrsIdDsclsrRspn></Document>\n',
  ].join('\n');
}

/** A poll against registers as files. */
function counted(b: string, ...more: readonly string[]): ReturnType<typeof type> {
  const folder = folderWith({ 'a.xml': message('A'), 'b.xml': b });
  return type([...poll, '--register', join(folder, 'a.xml'), '--register', join(folder, 'b.xml'), ...more]);
}

describe('a register of members as messages', () => {
  test('gives to the byte what the same register gives as a table', async () => {
    const table = await type([...poll, '--register', 'examples/polls/register.csv', ...typed, '--json']);
    expect(JSON.parse(table.stdout)).toHaveProperty('resolutions.0.sharesFor');
    expect(await counted(message('B'), ...typed, '--json')).toEqual(table);
  });

  test.each([
    [
      'of another day',
      message('B', '2026-05-13'),
      'line 2: The message tells who held the shares on 13 May 2026, and the record date is 14 May 2026.',
    ],
    // 850,000,000 are the shares of the six members of class B; 3,000,000 are those of the last.
    [
      'that is not whole',
      message('B').replace(/<Dsclsr><SfkpgAcct>public-register.*\n/, ''),
      'line 3: The account has 850,000,000 shares, and the holders named in it have 847,000,000.',
    ],
    ['with a fraction', message('B').replace('>90000000<', '>90000000.5<'), 'line 5'],
    ['with a member twice', message('B').replace('chan-siu-ming', 'lam-wai-yin'), 'line 8'],
    ['of another class', message('B').replace('KYG000000001', 'KYG000000003'), 'line 2: Nobody has said which class'],
  ])('%s is refused with its line', async (_, b, sentence) => {
    const { exit, stdout, stderr } = await counted(b, ...typed);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain('b.xml');
    expect(stderr).toContain(sentence);
  });

  test('another message in its place is refused', async () => {
    const { exit, stderr } = await type([...poll, '--register', 'examples/polls/instructions-seev-004.xml', ...typed]);
    expect(exit).toBe(2);
    expect(stderr).toContain('This is seev.004, and seev.047 is wanted here.');
  });
});
