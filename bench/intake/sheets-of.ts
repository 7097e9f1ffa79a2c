import type { Sheet } from './page-html.ts';

/** So many lines stand on a page; a longer one is broken where a typist would break it. */
const LINES = 48;
const WIDE = 92;

/** The pages of a text, whose ends are form feeds. */
export function sheetsOf(text: string): readonly Sheet[] {
  return text.split('\f').flatMap((page) => {
    const lines = page
      .replace(/^\n+|\n+$/g, '')
      .split('\n')
      .flatMap(broken);
    const count = Math.max(1, Math.ceil(lines.length / LINES));
    return Array.from({ length: count }, (_, at) => ({ lines: lines.slice(at * LINES, (at + 1) * LINES).join('\n') }));
  });
}

function broken(line: string): readonly string[] {
  const isChinese = /\p{Script=Han}/u.test(line);
  if (isChinese) return line.match(/(?:[\w.]+|[^\w.]){1,42}/gu) ?? [line];
  return line.match(new RegExp(`.{1,${WIDE}}(?:\\s|$)`, 'g')) ?? [line];
}
