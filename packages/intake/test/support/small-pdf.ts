/** A PDF of pages of text in Helvetica, written by hand: a line each, from the top. */
export function smallPdf(
  pages: readonly (readonly string[])[],
  more: { readonly catalog?: string; readonly trailer?: string } = {},
): Uint8Array {
  const kids = pages.map((_, at) => `${4 + 2 * at} 0 R`).join(' ');
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${more.catalog ?? ''} >>`,
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      streamOf(lines),
    ]),
  ];
  return assembled(objects, more.trailer ?? '');
}

const TOP = 780;
const STEP = 16;

function streamOf(lines: readonly string[]): string {
  const shown = lines.map((line, at) => `BT /F1 11 Tf 60 ${TOP - at * STEP} Td (${escaped(line)}) Tj ET`).join('\n');
  return `<< /Length ${shown.length} >>\nstream\n${shown}\nendstream`;
}

function escaped(line: string): string {
  return line.replaceAll(/[\\()]/g, String.raw`\$&`);
}

function assembled(objects: readonly string[], trailer: string): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = text.length;
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${table}\n%%EOF\n`;
  return new TextEncoder().encode(text);
}
