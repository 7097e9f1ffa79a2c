import { createCanvas } from '@napi-rs/canvas';
import { smallPdf } from './small-pdf.ts';

/** A PDF whose only page is a picture in JPEG, as a scanner makes it, and whose letters are not those of the picture. */
export function picturePdf(letters: readonly string[]): Uint8Array {
  const canvas = createCanvas(200, 280);
  const context = canvas.getContext('2d');
  context.fillStyle = 'white';
  context.fillRect(0, 0, 200, 280);
  context.fillStyle = 'black';
  context.fillRect(50, 70, 100, 140);
  const picture = canvas.toBuffer('image/jpeg');
  const image = Buffer.concat([
    Buffer.from(
      `6 0 obj\n<< /Type /XObject /Subtype /Image /Width 200 /Height 280 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${picture.length} >>\nstream\n`,
    ),
    picture,
    Buffer.from('\nendstream\nendobj\n'),
  ]);
  const bytes = Buffer.from(smallPdf([letters])).toString('latin1');
  const painted = bytes
    .replace('/Resources << ', '/Resources << /XObject << /I 6 0 R >> ')
    .replace(/stream\n/, 'stream\nq 595 0 0 842 0 0 cm /I Do Q ');
  const table = painted.indexOf('xref\n0');
  const [body, tail] = [painted.slice(0, table), painted.slice(table)];
  return Buffer.concat([Buffer.from(body, 'latin1'), image, Buffer.from(tail, 'latin1')]);
}
