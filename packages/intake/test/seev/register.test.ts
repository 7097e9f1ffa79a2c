import { describe, expect, test } from 'vitest';
import { seev047Rows } from '../../src/seev/index.ts';
import { inPieces, messageAround, problemsOf, saidOf } from './support.ts';

const ids = '<SfkpgAcct>register</SfkpgAcct><AcctSvcr><AnyBIC>ABCDHKHH</AnyBIC></AcctSvcr>';
const unit = (name: string, shares: string): string => `<${name}><Unit>${shares}</Unit></${name}>`;

/** A balance of some type. */
function balance(shares: string, type = 'BENE'): string {
  return `<ShrhldgBal><ShrhldgTp>${type}</ShrhldgTp>${unit('Qty', shares)}</ShrhldgBal>`;
}

/** A holder on a line of his own. */
function holder(member: string, balances: string): string {
  return `<Dsclsr><SfkpgAcct>${member}</SfkpgAcct><AcctHldr><LglPrsn/></AcctHldr>${balances}</Dsclsr>\n`;
}

/** A part of a register, whose holders begin two lines below it. */
function part(total: string, holders: string): string {
  const balances = unit('ShrhldgBalOnOwnAcct', '0') + unit('ShrhldgBalOnClntAcct', total);
  const totals = unit('TtlShrhldgBal', total);
  return `<SfkpgAcctAndHldgs>${ids}${balances}\n${totals}<AcctSubLvl>\n${holders}</AcctSubLvl></SfkpgAcctAndHldgs>`;
}

/** A register of the class B at a day, whose first part begins on line 6. */
function register(parts: string, { isin = 'KYG000000001', day = '<Dt>2026-06-18</Dt>' } = {}): string {
  const asked = `<IssrDsclsrReqId>1</IssrDsclsrReqId><FinInstrmId><ISIN>${isin}</ISIN></FinInstrmId>\n`;
  const on = `<ShrhldrsDsclsrRcrdDt><Dt>${day}</Dt></ShrhldrsDsclsrRcrdDt>`;
  const head = `<IssrDsclsrReqRef>${asked}${on}</IssrDsclsrReqRef><DsclsrRspnId>1</DsclsrRspnId><RspndgIntrmy/>`;
  return messageAround(
    'seev.047',
    `<ShrhldrsIdDsclsrRspn>${head}\n<DsclsrInf>\n${parts}</DsclsrInf></ShrhldrsIdDsclsrRspn>`,
  );
}

/** The lines of a register; a problem as its key and line. */
async function rowsOf(
  xml: string,
  recordDate: string | null = '2026-06-18',
  length?: number,
): Promise<readonly unknown[]> {
  const rows: unknown[] = [];
  const byIsin = new Map([
    ['KYG000000001', 'B'],
    ['KYG000000002', 'A'],
  ]);
  for await (const row of seev047Rows(inPieces(xml, length), { byIsin, recordDate }))
    rows.push('problem' in row ? saidOf([row.problem])[0] : row);
  return rows;
}

const ann = holder('ann', balance('60') + balance('10.00'));
const nominees = holder('nominees', balance('20', 'NOMI') + balance('5'));
const good = part('95', ann + nominees);
const row = { shareClass: 'B', nominee: '' };
const annRow = { ...row, line: 8, member: 'ann', shares: '70' };

describe('a register of members', () => {
  // By hand: ann has 60 and 10, the nominees 20 and 5; the lines are those on which each holder begins.
  test.each([1, 7, 7919])('gives a line for each holder, in pieces of %d bytes', async (length) => {
    expect(await rowsOf(register(good), '2026-06-18', length)).toEqual([
      annRow,
      { ...row, line: 9, member: 'nominees', shares: '25', nominee: 'yes' },
    ]);
  });

  test('comes in parts, each with its own total', async () => {
    const parts = part('70', ann) + part('1', holder('bob', balance('1')));
    expect(await rowsOf(register(parts))).toEqual([annRow, { ...row, line: 11, member: 'bob', shares: '1' }]);
  });

  test('is of the class whose ISIN it names', async () => {
    const [first] = await rowsOf(register(good, { isin: 'KYG000000002' }));
    expect(first).toEqual({ ...annRow, shareClass: 'A' });
    expect(await rowsOf(register(good, { isin: 'KYG000000003' }))).toEqual(['class-unknown:3']);
  });

  test('leaves what is no whole number of shares to the count, with its line', async () => {
    const broken = part('95', ann + holder('bob', balance('1') + balance('24.5')));
    expect((await rowsOf(register(broken)))[1]).toEqual({ ...row, line: 9, member: 'bob', shares: '24.5' });
  });
});

describe('a day that is not the record date', () => {
  test.each([
    ['<Dt>2026-06-18</Dt>', '2026-06-18', []],
    ['<Dt>2026-06-17</Dt>', '2026-06-18', ['other-date:4']],
    ['<Dt>2026-06-17</Dt>', null, []],
    // 17:00 in UTC is 01:00 of the next day in Hong Kong.
    ['<DtTm>2026-06-17T17:00:00Z</DtTm>', '2026-06-18', []],
    ['<DtTm>2026-06-18T17:00:00Z</DtTm>', '2026-06-18', ['other-date:4']],
    ['<DtTm>2026-06-18T23:59:59</DtTm>', '2026-06-18', []],
  ])('%s against %s', async (day, recordDate, problems) => {
    const rows = await rowsOf(register(good, { day }), recordDate);
    expect(rows.filter((one) => typeof one === 'string')).toEqual(problems);
  });

  test('is also one that nobody says', async () => {
    const xml = register(good).replace('<Dt><Dt>2026-06-18</Dt></Dt>', '<DtCd><Cd>UKWN</Cd></DtCd>');
    expect(await rowsOf(xml)).toEqual(['unknown:4']);
  });
});

describe('what is not as the profile has it is named with its line', () => {
  test.each([
    ['holders who lack shares', part('96', ann + nominees), 'not-whole:7'],
    ['holders who have too many', part('94', ann + nominees), 'not-whole:7'],
    ['a part without holders', part('1', ''), 'not-whole:7'],
    ['the second part alone is not whole', part('70', ann) + part('2', holder('bob', balance('1'))), 'not-whole:10'],
    ['a total with a fraction', part('95.5', ann + nominees), 'no-whole-total:7'],
    ['a missing quantity', good.replace(unit('Qty', '60'), ''), 'missing:8'],
    ['a missing member', good.replace('<SfkpgAcct>ann</SfkpgAcct>', ''), 'missing:8'],
    ['an amount of money', good.replace('<Unit>60</Unit>', '<FaceAmt>60</FaceAmt>'), 'unknown:8'],
    ['a type that nobody knows', good.replace('NOMI', 'LENT'), 'code:9'],
  ])('%s', async (_, parts, problem) => {
    expect((await rowsOf(register(parts))).at(-1)).toBe(problem);
  });

  test.each([
    ['no XML', register(good).replace('<Dsclsr>', '<Dsclsr'), 'not-well-formed:8'],
    ['cut off', register(good).split('\n').slice(0, 8).join('\n'), 'cut-off:8'],
    ['another message', messageAround('seev.004', '<MtgInstr/>'), 'other-message:2'],
    ['an entity', register(good).replace('>ann<', '>&ann;<'), 'entity:8'],
    [
      'a page of several',
      register(good).replace(
        '<IssrDsclsrReqRef>',
        '<Pgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></Pgntn><IssrDsclsrReqRef>',
      ),
      'several-pages:3',
    ],
    [
      'holders before the class',
      register(good).replace(/(<IssrDsclsrReqRef>[^]*<\/IssrDsclsrReqRef>)([^]*)(<\/ShrhldrsIdDsclsrRspn>)/, '$2$1$3'),
      'missing:3',
    ],
  ])('%s', async (_, xml, problem) => {
    expect((await rowsOf(xml)).at(-1)).toBe(problem);
  });
});

test('it is also read whole', async () => {
  expect(await problemsOf(register(good))).toEqual([]);
});
