import { deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { textOfPages } from '@tenfold/documents/pages';
import { describe, expect, test } from 'vitest';
import { type Limits, usualLimits } from '../src/limits.ts';
import type { PaperFile } from '../src/paper-file.ts';
import { readPaperFile } from '../src/process/read-paper-file.ts';
import { Unreadable } from '../src/refuse.ts';
import { NoRecogniser } from './support/no-recogniser.ts';
import { picturePdf } from './support/picture-pdf.ts';
import { smallPdf } from './support/small-pdf.ts';
import { smallZip } from './support/small-zip.ts';

async function read(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<PaperFile> {
  return readPaperFile(bytes, { limits: { ...usualLimits, ...limits }, recogniser: new NoRecogniser() });
}

/** The key of the sentence with which a file is refused, and the figures in it. */
async function refusal(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<readonly unknown[]> {
  try {
    await read(bytes, limits);
    return [];
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [
      error.reason.key,
      ...Object.values(error.reason.figures).map((figure) => Object.values(figure)[0] as unknown),
    ];
  }
}

const words = [
  'I will comply with all requirements of Rule 8A.09',
  'for as long as I am a beneficiary of weighted votes.',
];

describe('a PDF with letters', () => {
  test('is read page by page, with the place of each line', async () => {
    const { kind, pages, remarks } = await read(
      smallPdf([words, ['The second page of it, with words enough to be one.']]),
    );
    expect([kind, remarks]).toEqual(['pdf', []]);
    expect(textOfPages(pages)).toBe(`${words.join('\n')}\fThe second page of it, with words enough to be one.`);
    expect(pages.map(({ number, width, height, readBy }) => [number, width, height, readBy])).toEqual([
      [1, 595, 842, 'letters'],
      [2, 595, 842, 'letters'],
    ]);
    // The first line is set at 780 of 842 from below, in letters of 11.
    expect(pages[0]?.lines[0]?.place).toMatchObject({ left: 60, top: 842 - 780 - 11, height: 11 });
  });

  test('with another program’s bytes before its mark is a PDF all the same', async () => {
    const mailed = Buffer.concat([Buffer.from('Content-Type: application/pdf\n\n'), smallPdf([words])]);
    expect((await read(mailed)).kind).toBe('pdf');
  });

  test('in two columns is read one column after the other, under what goes over both', async () => {
    const left = Array.from({ length: 14 }, (_, at) => `left column line ${at} of the text`);
    const page = left.map(
      (line, at) =>
        `BT /F1 10 Tf 50 ${760 - 14 * at} Td (${line}) Tj ET BT /F1 10 Tf 320 ${760 - 14 * at} Td (right side line ${at} of it) Tj ET`,
    );
    const stream = [...page, 'BT /F1 10 Tf 200 800 Td (A heading that goes over both of the columns) Tj ET'].join('\n');
    const bytes = smallPdf([words]);
    const own = Buffer.from(bytes)
      .toString('latin1')
      .replace(
        /<< \/Length \d+ >>\nstream\n[^]*?\nendstream/,
        `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
      );
    const { pages } = await read(Buffer.from(own, 'latin1'));
    const lines = textOfPages(pages)
      .split('\n')
      .filter((line) => line !== '');
    expect(lines.slice(0, 3)).toEqual([
      'A heading that goes over both of the columns',
      'left column line 0 of the text',
      'left column line 1 of the text',
    ]);
    expect(lines.slice(15, 17)).toEqual(['right side line 0 of it', 'right side line 1 of it']);
  });

  test('that carries scripts is read without them, and that is said', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>';
    expect((await read(smallPdf([words], { catalog }))).remarks).toEqual([{ key: 'intake.pdf-scripts', figures: {} }]);
  });

  test('that asks for a password is refused', async () => {
    const owner = 'ab'.repeat(32);
    const trailer = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${owner}> /U <${owner}> /P -4 >> /ID [<${owner}> <${owner}>]`;
    expect(await refusal(smallPdf([words], { trailer }))).toEqual(['intake.pdf-locked']);
  });

  test('of more pages than are read is refused before any is', async () => {
    const pages = Array.from({ length: 30 }, () => words);
    expect(await refusal(smallPdf(pages), { pages: 29 })).toEqual(['intake.too-many-pages', 30n, 29n]);
  });

  test('that unpacks to more than is read is refused before it is', async () => {
    const packed = deflateSync(Buffer.from('BT (x) Tj ET\n'.repeat(10_000)));
    const stream = Buffer.concat([
      Buffer.from(`5 0 obj\n<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
    ]);
    const bomb = Buffer.concat([
      smallPdf([words]).subarray(0, -6),
      stream,
      Buffer.from('\nendstream\nendobj\n%%EOF\n'),
    ]);
    expect(await refusal(bomb, { stream: 100_000 })).toEqual(['intake.pdf-too-long', 100_000n]);
    expect((await read(bomb)).pages).toHaveLength(1);
  });

  test('cut off is refused: pages may be wanting', async () => {
    expect(await refusal(Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type'))).toEqual(['intake.pdf-broken']);
    const whole = smallPdf(Array.from({ length: 20 }, () => words));
    for (const part of [0.3, 0.6, 0.95]) {
      expect(await refusal(whole.subarray(0, Math.floor(part * whole.length)))).toEqual(['intake.pdf-broken']);
    }
  });
});

/** How light a picture is at so much of its width and height. */
async function greyAt(picture: Uint8Array, part: number): Promise<number> {
  const image = await loadImage(picture);
  const context = createCanvas(image.width, image.height).getContext('2d');
  context.drawImage(image, 0, 0);
  return context.getImageData(Math.floor(part * image.width), Math.floor(part * image.height), 1, 1).data[0] as number;
}

describe('a page that is no text', () => {
  test('is recognised from its picture', async () => {
    const recogniser = new NoRecogniser();
    const none = readPaperFile(smallPdf([['7']]), { limits: usualLimits, recogniser });
    await expect(none).rejects.toMatchObject({ reason: { key: 'intake.nothing-found' } });
    expect(recogniser.seen.map((picture) => Buffer.from(picture.subarray(1, 4)).toString())).toEqual(['PNG']);
  });

  test('is recognised as a scanner put it into the file; letters under the picture are not used', async () => {
    const recogniser = new NoRecogniser();
    const scan = picturePdf(['letters that somebody put under the picture, more than a few of them']);
    await readPaperFile(scan, { limits: usualLimits, recogniser }).catch(() => undefined);
    const [seen] = recogniser.seen;
    const { width, height } = await loadImage(seen as Uint8Array);
    // A4 at 250 dots an inch; the picture has a black middle.
    expect([width, height]).toEqual([2066, 2924]);
    expect(await greyAt(seen as Uint8Array, 0.5)).toBeLessThan(20);
    expect(await greyAt(seen as Uint8Array, 0.05)).toBeGreaterThan(235);
  });

  test('is refused where there are more of them than are recognised', async () => {
    expect(await refusal(smallPdf([['1'], ['2'], ['3']]), { pictures: 2 })).toEqual([
      'intake.too-many-pictures',
      3n,
      2n,
    ]);
  });
});

const open = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>';

function docx(body: string): Uint8Array {
  return smallZip({ 'word/document.xml': `${open}${body}</w:body></w:document>` });
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe('a DOCX', () => {
  test('is read by paragraphs, with line ends, tables and the ends of pages', async () => {
    const body = `<w:p>${run('First ')}${run('paragraph')}</w:p><w:p>${run('second,')}<w:r><w:br/></w:r>${run('next line')}</w:p>
      <w:tbl><w:tr><w:tc><w:p>${run('left')}</w:p></w:tc><w:tc><w:p>${run('right')}</w:p></w:tc></w:tr></w:tbl>
      <w:p><w:r><w:br w:type="page"/></w:r>${run('On page two')}</w:p>`;
    const { kind, pages, remarks } = await read(docx(body));
    expect([kind, remarks]).toEqual(['docx', []]);
    expect(textOfPages(pages)).toBe('First paragraph\n\nsecond,\nnext line\n\nleft\n\nright\fOn page two');
  });

  test('with tracked changes is read as if they were accepted, and that is said', async () => {
    const body = `<w:p>${run('all ')}<w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins>${run('new')}</w:ins></w:p>`;
    const { pages, remarks } = await read(docx(body));
    expect([textOfPages(pages), remarks]).toEqual(['all new', [{ key: 'intake.docx-changes', figures: {} }]]);
  });

  test('that says a thing twice for older programs is read once', async () => {
    const twice = `<mc:AlternateContent xmlns:mc="m"><mc:Choice>${run('once')}</mc:Choice><mc:Fallback>${run('twice')}</mc:Fallback></mc:AlternateContent>`;
    expect(textOfPages((await read(docx(`<w:p>${twice}</w:p>`))).pages)).toBe('once');
  });

  test('that unpacks to more than is read is given up on the way, whatever its archive says', async () => {
    const long = docx(`<w:p>${run('a'.repeat(100_000))}</w:p>`);
    expect(await refusal(long, { unpacked: 50_000 })).toEqual(['intake.docx-too-long', expect.any(BigInt), 50_000n]);
    const lying = smallZip({ 'word/document.xml': `${open}${'a'.repeat(100_000)}` }, 12);
    expect(await refusal(lying, { unpacked: 50_000 })).toEqual(['intake.docx-broken']);
  });

  test.each([
    ['that is cut off', () => docx(`<w:p>${run('a')}</w:p>`).subarray(0, 60), 'intake.docx-broken'],
    ['that is another archive', () => smallZip({ 'a.txt': 'a' }), 'intake.docx-no-text'],
    ['whose text is no XML', () => smallZip({ 'word/document.xml': '<w:document><w:p>' }), 'intake.docx-broken'],
    [
      'with entities of its own',
      () => smallZip({ 'word/document.xml': `<!DOCTYPE x [<!ENTITY a "aa">]><w:document><w:p>&a;</w:p></w:document>` }),
      'intake.docx-broken',
    ],
  ])('%s is refused', async (_, made, key) => {
    expect(await refusal(made())).toEqual([key]);
  });
});

describe('a picture', () => {
  const png = (width: number, height: number): Buffer => {
    const head = Buffer.alloc(33);
    head.write('\u0089PNG\r\n\u001a\n', 'latin1');
    head.writeUInt32BE(13, 8);
    head.write('IHDR', 12);
    head.writeUInt32BE(width, 16);
    head.writeUInt32BE(height, 20);
    return head;
  };

  test('of 30,000 pixels is refused by what it says of itself, before it is unpacked', async () => {
    expect(await refusal(png(30_000, 100))).toEqual(['intake.picture-too-large', 30_000n, 15_000n]);
    expect(await refusal(png(14_000, 14_000))).toEqual(['intake.picture-too-many-pixels', 196_000_000n, 120_000_000n]);
  });

  test('that is cut off in the middle is refused: its upper part is not the page', async () => {
    const canvas = createCanvas(300, 400);
    for (const kind of ['image/png', 'image/jpeg'] as const) {
      const whole = kind === 'image/png' ? canvas.toBuffer(kind) : canvas.toBuffer(kind);
      expect([kind, await refusal(whole)]).toEqual([kind, ['intake.nothing-found']]);
      const cut = whole.subarray(0, Math.floor(whole.length * 0.7));
      expect([kind, await refusal(cut)]).toEqual([kind, ['intake.picture-broken']]);
    }
  });

  test.each([
    ['PNG', png(10, 10)],
    ['PNG', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1')],
    ['JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10])],
    ['TIFF', Buffer.from('II*\0\u0008\0\0\0', 'latin1')],
  ])('%s that is cut off is refused', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual(['intake.picture-broken']);
  });
});

test('what is none of these is refused, and so is more than is read', async () => {
  expect(await refusal(Buffer.from('MZ\u0090'))).toEqual(['intake.kind-unknown']);
  expect(await refusal(smallPdf([words]), { bytes: 100 })).toEqual(['intake.too-large', expect.any(BigInt), 100n]);
});
