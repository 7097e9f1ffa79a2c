import { copyFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backupCommands } from '../../src/commands/backup-commands.ts';
import { ledgerCommands } from '../../src/commands/ledger-commands.ts';
import { serveCommand } from '../../src/commands/serve-commands.ts';
import { entry, record } from '../small-record.ts';
import { folderWith, root, type, type Written } from '../run-command.ts';
import { smallPdf } from '../../../intake/test/support/small-pdf.ts';
import { smallZip } from '../../../intake/test/support/small-zip.ts';
import { Signatories } from '../../../signing/test/support/signatories.ts';

/** A paper of our own: the promises of the beneficiary of the small record. */
const paper = [
  'UNDERTAKING',
  'To: Kestrel Robotics',
  'Kestrel Robotics (the "Company") has a weighted voting rights structure and applies for a listing on the Main Board of The Stock Exchange of Hong Kong Limited. I am a beneficiary of weighted voting rights in the Company.',
  'I hereby undertake to the Company that, for so long as I am a beneficiary of weighted voting rights:',
  '1. I shall comply with all applicable requirements under Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24 of the Listing Rules from time to time in force; and',
  '2. I shall use my best endeavours to procure that the Company complies with them.',
  'This undertaking is governed by the laws of Hong Kong.',
  'Name: CHAN WING SZE',
  'Signature: (signed)',
].join('\n\n');

async function typed(
  files: Readonly<Record<string, string | Uint8Array>>,
  ...words: readonly string[]
): Promise<Written> {
  return type(words, { cwd: folderWith(files) });
}

function refusal(sentence: string): Written {
  return { exit: 2, stdout: '', stderr: `${sentence}\n` };
}

describe('read', () => {
  test('shows whose promise it is, what it promises, its sentences and its signing', async () => {
    const { exit, stdout } = await typed({ 'p.txt': paper }, 'read', 'p.txt');
    expect(exit).toBe(0);
    expect(stdout.split('\n').slice(0, 2)).toEqual([
      'Undertaking of CHAN WING SZE to Kestrel Robotics',
      'A promise to comply with Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24.',
    ]);
    expect(stdout).toContain('   own compliance · absolute\n');
    expect(stdout).toContain('── Signing ──');
    expect(stdout).toContain('── Not found on the paper ──');
  });

  test('with --json gives instrument/1, with what is missing as sentences and as keys', async () => {
    const { stdout } = await typed({ 'p.txt': paper }, 'read', 'p.txt', '--json');
    const json = JSON.parse(stdout) as Readonly<Record<string, readonly string[]>>;
    expect(json['format']).toBe('tenfold/instrument/1');
    expect(json['beneficiary']).toBe('CHAN WING SZE');
    expect(json['provisions']).toEqual(['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24']);
    expect(json['missingKeys']?.length).toBe(json['missing']?.length);
    expect(json['missing']?.every((text) => text.endsWith('.'))).toBe(true);
  });

  test('tells the same in the language asked for', async () => {
    const { stdout } = await typed({ 'p.txt': paper }, 'read', 'p.txt', '--lang', 'zh-Hans');
    expect(stdout).toContain('CHAN WING SZE向Kestrel Robotics作出的承诺');
  });

  test('reads standard input, and UTF-16 where a mark says so', async () => {
    const expected = await typed({ 'p.txt': paper }, 'read', 'p.txt');
    expect(await type(['read', '-'], { stdin: paper })).toEqual(expected);
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(paper, 'utf16le')]);
    expect(await typed({ 'p.txt': utf16 }, 'read', 'p.txt')).toEqual(expected);
  });

  test('reads the same off a PDF and a DOCX as off their text, and tells where each field stands', async () => {
    // A line of a page is as long as the page is wide.
    const lines = paper.split('\n').flatMap((line) => line.match(/.{1,85}(?:\s|$)/g) ?? ['']);
    const files = {
      'p.txt': lines.join('\n'),
      'p.pdf': Buffer.from(smallPdf([lines])),
      'p.docx': Buffer.from(docxOf(lines)),
    };
    const [text, pdf, docx] = await Promise.all(
      Object.keys(files).map(async (name) => JSON.parse((await typed(files, 'read', name, '--json')).stdout) as Read),
    );
    const { file: ofPdf, ...fromPdf } = pdf as Read;
    const { file: ofDocx, ...fromDocx } = docx as Read;
    expect([fromPdf, fromDocx]).toEqual([text, text]);
    expect([ofPdf?.kind, ofDocx?.kind]).toEqual(['pdf', 'docx']);
    expect(ofPdf?.places.find(({ field }) => field === 'issuer')).toMatchObject({ page: 1, sureness: 'certain' });
  });

  test.each([
    ['PDF', '%PDF-1.7\n', 'The PDF is cut off or broken; get or save it again.'],
    ['DOCX', 'PK\u0003\u0004', 'The DOCX is cut off or broken; save it again.'],
    ['PNG', '\u0089PNG\r\n\u001a\n', 'The picture is cut off or broken; scan or save it again.'],
    ['RTF', '{\\rtf1', 'This is a RTF file, which is not read. Save the paper as PDF, DOCX or text and read that.'],
  ])('refuses a %s that can’t be read', async (_, start, said) => {
    expect(await typed({ p: Buffer.from(start, 'latin1') }, 'read', 'p')).toEqual(refusal(`p: ${said}`));
  });

  test('refuses what is no text, is empty, or is in another encoding', async () => {
    expect(await typed({ p: ' \n' }, 'read', 'p')).toEqual(
      refusal('p: The file is empty. Check that it is the right one.'),
    );
    expect(await typed({ p: Buffer.from([1, 0, 2, 0, 3]) }, 'read', 'p')).toEqual(
      refusal('p: The file holds no text but other data. Save the words of the paper as a text file and read that.'),
    );
    // “本人為不同投票權受益人” in Big5 is not UTF-8; 0xa5 0xbb … are its bytes.
    const big5 = Buffer.from('a5bba448acb0a4a3a650a7ebb2bcc576a8fcaf71a448aabaa4bda571', 'hex');
    const { exit, stderr } = await typed({ p: big5 }, 'read', 'p');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^p: The file (?:looks like (?:Big5|GB18030)|is not in UTF-8)\. /);
    expect(await typed({}, 'read', 'p')).toEqual(refusal('There is no file “p”. Check its name and the folder.'));
    expect(await typed({}, 'read', '.')).toEqual(refusal('“.” is a folder. Name the file in it.'));
  });

  test('refuses what is no undertaking', async () => {
    const report =
      'ANNUAL REPORT 2025\n\nThe directors are pleased to present the annual report of Kestrel Robotics for the year.';
    const { exit, stdout, stderr } = await typed({ p: report }, 'read', 'p');
    expect({ exit, stdout, lines: stderr.trimEnd().split('\n').length }).toEqual({ exit: 2, stdout: '', lines: 1 });
  });
});

/** What `read --json` gives, as far as this test looks at it. */
interface Read {
  readonly file?: { readonly kind: string; readonly places: readonly { readonly field: string }[] };
}

function docxOf(lines: readonly string[]): Uint8Array {
  const escaped = lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
  const runs = escaped.map((line) => `<w:r><w:t xml:space="preserve">${line}</w:t><w:br/></w:r>`).join('');
  const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>';
  return smallZip({ 'word/document.xml': `${open}${runs}</w:p></w:body></w:document>` });
}

describe('check --paper', () => {
  const given = entry('given', 'undertaking-given', '2024-01-02', { undertaking: 'ann-2024', beneficiary: 'ann' });
  const sentence = 'I shall use my best endeavours to procure that the Company complies with';

  async function checked(file: string, contents: string, ...words: readonly string[]): Promise<Written> {
    return typed({ 'r.json': record(given), [file]: contents }, 'check', 'r.json', '--paper', file, ...words);
  }

  test('shows the sentences of the paper in place of the reading version', async () => {
    const { stdout } = await checked('p.txt', paper);
    expect(stdout).toContain(sentence);
    expect(stdout).not.toContain('reading version');
  });

  test('lets Rule 8A.43 judge the same paper', async () => {
    expect((await typed({ 'r.json': record(given) }, 'explain', 'r.json', '8A.43')).exit).toBe(3);
    const whole = readFileSync(join(root, 'examples/undertaking-example.txt'), 'utf8').replaceAll(
      'LAM Siu Yee',
      'CHAN Wing Sze',
    );
    expect((await checked('p.txt', whole, '--rule', '8A.43')).exit).toBe(0);
    const short = whole.replaceAll('8A.09,', '');
    expect((await checked('p.txt', short, '--rule', '8A.43')).stdout).toContain('8A.09');
    expect((await checked('p.txt', short, '--rule', '8A.43')).exit).toBe(1);
  });

  test('takes what read --json saved as it takes the text', async () => {
    const saved = await typed({ 'p.txt': paper }, 'read', 'p.txt', '--json');
    expect((await checked('p.json', saved.stdout)).stdout).toBe((await checked('p.txt', paper)).stdout);
  });

  test('knows a name in another order of its words', async () => {
    const { stdout } = await checked('p.txt', paper.replace('CHAN WING SZE', 'Wing Sze CHAN'));
    expect(stdout).toContain(sentence);
  });

  test('refuses the paper of somebody else', async () => {
    expect(await checked('p.txt', paper.replace('CHAN WING SZE', 'LAU KIT'))).toEqual(
      refusal('The paper is that of “LAU KIT”, who is not among the beneficiaries recorded: ann.'),
    );
  });

  test('asks whose it is where no name can be read, and takes the answer', async () => {
    const unnamed = paper.replace('Name: CHAN WING SZE', 'Name:');
    expect(await checked('p.txt', unnamed)).toEqual(
      refusal('No beneficiary could be read off the paper. Say whose it is, with --person.'),
    );
    expect((await checked('p.txt', unnamed, '--person', 'ann')).stdout).toContain(sentence);
  });

  test('refuses JSON that is none, is of another format, or lacks what it needs', async () => {
    expect(await checked('p.json', '{"format"')).toEqual(
      refusal('p.json: It begins like JSON and is none. Save it anew with: tenfold read FILE --json'),
    );
    expect(await checked('p.json', '{"format":"tenfold/record/1"}')).toEqual(
      refusal('p.json: It is JSON of another format than tenfold/instrument/1, which is the one that is read here.'),
    );
    const { exit, stderr } = await checked('p.json', '{"format":"tenfold/instrument/1"}');
    expect(exit).toBe(2);
    expect(stderr).toMatch(/^p\.json, clauses: This field is missing\./);
  });
});

describe('explain', () => {
  const files = { 'r.json': record() };

  test('takes an id that is cut short while it fits one finding only', async () => {
    expect(await typed(files, 'explain', 'r.json', '8A.15:a')).toEqual(
      await typed(files, 'explain', 'r.json', '8A.15:ann'),
    );
  });

  test('refuses an id that fits several, or none', async () => {
    const { exit, stderr } = await typed(files, 'explain', 'r.json', '8A.24');
    expect(exit).toBe(2);
    expect(stderr).toMatch(
      /^“8A\.24” fits more than one finding: 8A\.24:kestrel and 8A\.24:ann\. Write one of them\.\n$/,
    );
    expect(await typed(files, 'explain', 'r.json', '8A.15:anne')).toEqual(
      refusal('On that day there is no finding “8A.15:anne”. Did you mean “8A.15:ann”?'),
    );
    expect(await typed(files, 'explain', 'r.json', 'nothing')).toEqual(
      refusal('On that day there is no finding “nothing”. tenfold check with --json lists the ids.'),
    );
  });

  test('exits as the finding says', async () => {
    expect((await typed(files, 'explain', 'r.json', '8A.09:ann')).exit).toBe(0);
    expect((await typed(files, 'explain', 'r.json', '8A.44')).exit).toBe(3);
  });
});

interface Listed {
  readonly name: string;
  readonly example: string;
}

const needsDatabase = [...ledgerCommands, serveCommand, ...backupCommands].map(({ name }) => name);

/** A draft, the same signed by all four, the roots that this one is held against, a key of Chan’s with its certificate, a list. */
function laySigningInto(folder: string): void {
  const papers = join(root, 'packages/signing/test/papers');
  copyFileSync(join(papers, 'undertaking.pdf'), join(folder, 'undertaking.pdf'));
  copyFileSync(join(papers, 'executed.pdf'), join(folder, 'undertaking-signed.pdf'));
  copyFileSync(join(papers, 'roots.pem'), join(folder, 'roots.pem'));
  const signatories = new Signatories();
  signatories.named('chan');
  for (const name of ['chan.key', 'chan.pem']) copyFileSync(join(signatories.folder, name), join(folder, name));
  writeFileSync(join(folder, 'authority.crl'), signatories.revoked('middle'));
  signatories.remove();
}

describe('what the program tells one to type', () => {
  test('works, each example of the help', async () => {
    const { stdout } = await type(['help', '--json']);
    // Some of them write files, which the ones after them read.
    const cwd = folderWith({});
    symlinkSync(join(root, 'examples'), join(cwd, 'examples'));
    laySigningInto(cwd);
    const { commands } = JSON.parse(stdout) as { readonly commands: readonly Listed[] };
    // Those that need a database, or run on, are tried where there is one.
    for (const { example } of commands.filter(({ name }) => !needsDatabase.includes(name))) {
      const words = example
        .replace(/ > .*$/, '')
        .split(' ')
        .slice(1);
      expect({ example, stderr: (await type(words, { cwd })).stderr }).toEqual({ example, stderr: '' });
    }
  });

  test('works, each line of the start, which itself exits with 0 whatever is found', async () => {
    const { exit, stdout } = await type(['start']);
    expect(exit).toBe(0);
    const lines = stdout.split('\n').filter((line) => line.startsWith('  ./tenfold '));
    expect(lines.length).toBe(4);
    for (const line of lines) {
      const words = line.trim().split(' ').slice(1);
      expect({ line, stderr: (await type(words)).stderr }).toEqual({ line, stderr: '' });
    }
  });

  test.each(['start', 'serve'])('leaves stdout to the server where %s is asked for JSON', async (name) => {
    const wishes: unknown[] = [];
    const serve = async (wish: unknown): Promise<number> => {
      wishes.push(wish);
      return 0;
    };
    expect(await type([name, '--json'], { serve })).toEqual({ exit: 0, stdout: '', stderr: '' });
    expect(wishes).toMatchObject([{ settings: { TENFOLD_GREETING: 'json' } }]);
    await type([name, '--lang', 'zh-Hans'], { serve });
    expect(wishes[1]).toMatchObject({ settings: { LC_ALL: 'zh_CN.UTF-8' } });
    expect(wishes[1]).not.toHaveProperty('settings.TENFOLD_GREETING');
  });

  test('works from another folder too', async () => {
    const cwd = folderWith({});
    expect((await type(['start'], { cwd })).stdout.split('\n')[0]).toBe(
      (await type(['start'], { cwd: root })).stdout.split('\n')[0],
    );
  });
});
