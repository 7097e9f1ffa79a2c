import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { messageAround, problemsOf, rowsOf } from './support.ts';

const sample = readFileSync(join(import.meta.dirname, '../../../../examples/polls/instructions-seev-004.xml'), 'utf8');

const head = `<MtgInstr>
<MtgRef><MtgId>egm</MtgId><MtgDtAndTm>2026-06-20T10:00:00</MtgDtAndTm><Tp>XMET</Tp></MtgRef>
<FinInstrmId><ISIN>KYG000000001</ISIN></FinInstrmId>`;

/** An instruction, written by hand, beginning on line 6 of its message. */
function message(votes: string, account = '<AcctId>ann</AcctId>'): string {
  const balance = '<InstdBal><Bal><ShrtLngPos>LONG</ShrtLngPos><Qty><Unit>70</Unit></Qty></Bal></InstdBal>';
  return messageAround(
    'seev.004',
    `${head}\n<Instr><SnglInstrId>1</SnglInstrId><VoteExctnConf>true</VoteExctnConf>\n<AcctDtls>${account}${balance}</AcctDtls>\n<VoteDtls><VoteInstrForAgndRsltn>\n${votes}\n</VoteInstrForAgndRsltn></VoteDtls></Instr></MtgInstr>`,
  );
}

const vote = (within: string): string =>
  `<VotePerAgndRsltn>\n<VoteInstr><IssrLabl>1</IssrLabl>${within}</VoteInstr>\n</VotePerAgndRsltn>`;

const row = { line: 10, member: 'ann', shareClass: 'B', resolution: '1', received: '', kind: '' };

describe('each way of voting', () => {
  test.each([
    [
      '<For><Qty><Unit>60.000</Unit></Qty></For><Agnst><Qty><Unit>010</Unit></Qty></Agnst>',
      { for: '60', against: '10', abstain: '0' },
    ],
    ['<Abstn><Cd>QALL</Cd></Abstn>', { for: '0', against: '0', abstain: '70' }],
    ['', { for: '0', against: '0', abstain: '0' }],
    // What is no count, or no way that is counted, is left for the count to refuse with its line.
    ['<For><Qty><Unit>1.5</Unit></Qty></For>', { for: '1.5', against: '0', abstain: '0' }],
    ['<For><Qty><Unit>-1</Unit></Qty></For>', { for: '-1', against: '0', abstain: '0' }],
    ['<For><Qty><FaceAmt>100</FaceAmt></Qty></For>', { for: 'FaceAmt', against: '0', abstain: '0' }],
    [
      '<Agnst><Cd>QALL</Cd></Agnst><Dscrtnry><Cd>QALL</Cd></Dscrtnry>',
      { for: 'Dscrtnry', against: '70', abstain: '0' },
    ],
    ['<Prtry><Cd><Id>XXXX</Id></Cd></Prtry>', { for: '0', against: '0', abstain: '0' }],
  ])('%s', async (within, sides) => {
    expect(await rowsOf(message(vote(within)))).toEqual([{ ...row, ...sides }]);
  });

  test('one way for every resolution', async () => {
    const all = await rowsOf(message('<VoteForAllAgndRsltns><Tp>CAGS</Tp></VoteForAllAgndRsltns>'));
    const sides = { for: '0', against: '70', abstain: '0' };
    expect(all).toEqual(['1', '2'].map((resolution) => ({ ...row, line: 9, resolution, ...sides })));
  });

  test('an instruction without votes gives no line', async () => {
    const without = message(vote('')).replace(/<VoteDtls>[^]*<\/VoteDtls>/, '');
    expect(await rowsOf(without)).toEqual([]);
  });
});

test('an envelope tells when the message was made', async () => {
  const inner = message(vote('<For><Cd>QALL</Cd></For>')).split('\n').slice(1).join('\n');
  const header =
    '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr/><CreDt>2026-06-18T09:00:00Z</CreDt></AppHdr>';
  const [only] = await rowsOf(`<Business>${header}\n${inner}</Business>`);
  expect(only).toMatchObject({ received: '2026-06-18T09:00:00Z', for: '70', line: 10 });
});

describe('what is not as the profile has it is named with its line', () => {
  const plain = message(vote('<For><Cd>QALL</Cd></For>'));
  test.each([
    ['an element that nobody knows', plain.replace('<IssrLabl>', '\n<Frobnicate/><IssrLabl>'), 'unknown:11'],
    ['one that takes instructions back', plain.replace('<Instr>', '<CancInstrId/><Instr>'), 'unknown:6'],
    ['a missing element', plain.replace('<AcctId>ann</AcctId>', ''), 'missing:7'],
    [
      'a doubled element',
      plain.replace('<AcctId>ann</AcctId>', '<AcctId>ann</AcctId>\n<AcctId>bob</AcctId>'),
      'twice:8',
    ],
    ['both of a choice', plain.replace('<Cd>QALL</Cd>', '<Cd>QALL</Cd><Qty><Unit>1</Unit></Qty>'), 'one-of:10'],
    ['text between elements', plain.replace('<VoteInstr>', '<VoteInstr>and\n'), 'text-between:10'],
    ['an attribute', plain.replace('<AcctId>', '<AcctId Nb="1">'), 'attribute:7'],
    ['too long a text', plain.replace('ann', 'a'.repeat(36)), 'too-long:7'],
    ['a text of another form', plain.replace('true', 'maybe'), 'form:6'],
    ['a code that is not read', plain.replace('XMET', 'BMET'), 'code:4'],
    ['a class that nobody knows', plain.replace('KYG000000001', 'KYG000000002'), 'class-unknown:5'],
    [
      'one page of several',
      plain.replace('<MtgRef>', '<Pgntn><PgNb>1</PgNb><LastPgInd>false</LastPgInd></Pgntn><MtgRef>'),
      'several-pages:4',
    ],
    [
      'a second message',
      `<a>${plain.split('\n').slice(1).join('\n')}<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.004.001.09"/></a>`,
      'message-twice:13',
    ],
  ])('%s', async (_, text, expected) => {
    expect((await rowsOf(text)).at(-1)).toBe(expected);
  });

  test('a class is named before the instructions', async () => {
    const security = '<FinInstrmId><ISIN>KYG000000001</ISIN></FinInstrmId>';
    const late = plain.replace(security, '').replace('</Instr>', `</Instr>${security}`);
    expect(await rowsOf(late)).toEqual(['missing:3']);
  });
});

describe('what an attacker sends ends at once, with its line', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE a [\n<!ENTITY a "aaaaaaaaaa">\n<!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">\n]>\n<a>&b;</a>`;
  test.each([
    ['a bomb of entities', bomb, 'document-type:2'],
    ['an entity of a file', '<!DOCTYPE a SYSTEM "file:///etc/passwd">\n<a/>', 'document-type:1'],
    ['an entity without a type', '<a>\n&b;</a>', 'entity:2'],
    [
      'a processing instruction',
      '<?xml version="1.0"?>\n<?xml-stylesheet href="http://example.hk/a.xsl"?><a/>',
      'instruction:2',
    ],
    ['deep nesting', '<a>\n'.repeat(100_000), 'too-deep:65'],
    ['a huge text', `<a>\n<b>${'x'.repeat(3_000_000)}</b></a>`, 'too-long-piece:2'],
    ['a huge attribute', `<a b="${'x'.repeat(3_000_000)}"/>`, 'too-long-piece:1'],
    ['a huge comment', `<a><!--${'x\n'.repeat(1_500_000)}--></a>`, 'too-long-piece:1'],
    ['a name without end', `<${'x'.repeat(3_000_000)}`, 'too-long-piece:1'],
    ['another encoding', '<?xml version="1.0" encoding="ISO-8859-1"?>\n<a/>', 'encoding:1'],
    ['another standard', '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pacs.008.001.08"/>', 'message-unknown:1'],
    ['another message', '\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:seev.031.001.09"/>', 'message-unknown:2'],
    ['an XML file that is no message', '<a/>', 'no-message:1'],
    ['a table', 'member,class\nann,B\n', 'no-message:1'],
    ['nothing', '', 'no-message:1'],
  ])('%s', async (_, text, expected) => {
    expect(await problemsOf(text, 65_536)).toEqual([expected]);
  });

  test('what is no UTF-8 is told on its line, wherever the pieces end', async () => {
    const [before = '', after = ''] = sample.split('</MtgInstrId>');
    const broken = Buffer.concat([
      Buffer.from(`${before}陳`),
      Buffer.from([0xff]),
      Buffer.from(`</MtgInstrId>${after}`),
    ]);
    for (const length of [1, 2, 3, 7, 64, 100_000]) expect(await problemsOf(broken, length)).toEqual(['not-utf-8:5']);
    expect(await problemsOf(Buffer.from(sample, 'utf16le'))).toHaveLength(1);
  });
});

test('a message that is cut off anywhere is refused, and gives no line twice or otherwise', async () => {
  const whole = await rowsOf(sample);
  const bytes = Buffer.from(sample.trimEnd(), 'utf8');
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 500 }),
      async (end, length) => {
        const rows = await rowsOf(bytes.subarray(0, end), length);
        expect(rows.at(-1)).toEqual(expect.any(String));
        expect(rows.slice(0, -1)).toEqual(whole.slice(0, rows.length - 1));
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever bytes come in the place of others, there is a line or a sentence and never a fault', async () => {
  const bytes = Buffer.from(sample, 'utf8');
  await fc.assert(
    fc.asyncProperty(fc.nat(bytes.length - 1), fc.uint8Array({ minLength: 1, maxLength: 4 }), async (at, other) => {
      const changed = Buffer.concat([bytes.subarray(0, at), other, bytes.subarray(at + other.length)]);
      const rows = await rowsOf(changed, 100);
      expect(rows.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('the sample gives the lines that were written by hand', async () => {
  const common = { member: 'central-nominees', shareClass: 'B', received: '', kind: 'proxy' };
  const other = { member: 'chan-siu-ming', shareClass: 'B', received: '', kind: '', line: 55 };
  const against = { for: '0', against: '15000000', abstain: '0' };
  expect(await rowsOf(sample)).toEqual([
    { ...common, line: 28, resolution: '1', for: '520000000', against: '1200000', abstain: '800000' },
    { ...common, line: 34, resolution: '2(b)', for: '522000000', against: '0', abstain: '0' },
    { ...common, line: 38, resolution: '3', for: 'Dscrtnry', against: '0', abstain: '0' },
    { ...other, resolution: '1', ...against },
    { ...other, resolution: '2', ...against },
  ]);
});
