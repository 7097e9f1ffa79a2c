/** A tag or a stretch of text of an HTML document. */
export type HtmlEvent =
  | { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements whose text is not for readers. */
const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'svg',
  'math',
  'iframe',
  'object',
  'textarea',
  'select',
]);

/** What has no end tag. */
const empty = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
]);

/**
 * The tags and texts of an HTML document, from its beginning to its end, in one pass. Nothing is run or fetched; what a reader
 * does not see (scripts, hidden elements, comments) is left out.
 */
export function* htmlEvents(html: string): Generator<HtmlEvent> {
  let hidden: { readonly name: string; depth: number } | null = null;
  for (const event of rawEvents(html)) {
    if (hidden === null) {
      if (event.kind === 'open' && isHidden(event)) hidden = { name: event.name, depth: 1 };
      else yield event;
      continue;
    }
    if (event.kind === 'text' || event.name !== hidden.name) continue;
    hidden.depth += event.kind === 'open' ? 1 : -1;
    if (hidden.depth === 0) hidden = null;
  }
}

function isHidden({ name, attributes }: { readonly name: string; readonly attributes: string }): boolean {
  if (unread.has(name)) return true;
  if (empty.has(name)) return false;
  return /(?:^|\s)hidden(?:\s|=|$)/i.test(attributes) || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes);
}

function* rawEvents(html: string): Generator<HtmlEvent> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const end = start === -1 ? html.length : start;
    if (end > at) yield { kind: 'text', text: html.slice(at, end) };
    if (start === -1) return;
    const behind = tagEnd(html, start);
    const tag = html.slice(start, behind);
    const found = /^<(\/?)([A-Za-z][A-Za-z0-9:-]{0,40})([^]*?)\/?>$/.exec(tag);
    if (found === null) {
      if (!/^<[!?]/.test(tag)) yield { kind: 'text', text: tag };
      at = behind;
      continue;
    }
    const [, slash, name = '', attributes = ''] = found;
    yield { kind: slash === '/' ? 'close' : 'open', name: name.toLowerCase(), attributes };
    at = rawTextEnd(html, { name: name.toLowerCase(), slash: slash ?? '', behind });
  }
}

/** A comment ends with its own mark; a tag at the first bracket outside of quotes. */
function tagEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4);
    return end === -1 ? html.length : end + 3;
  }
  if (!/[A-Za-z/!?]/.test(html[start + 1] ?? '')) return start + 1;
  let quote = '';
  for (let at = start + 1; at < html.length; at += 1) {
    const letter = html[at] as string;
    if (quote !== '') quote = letter === quote ? '' : quote;
    else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
    else if (letter === '>') return at + 1;
  }
  return html.length;
}

/** Scripts and styles hold brackets that are no tags: they go on to their own end. */
function rawTextEnd(
  html: string,
  { name, slash, behind }: { readonly name: string; readonly slash: string; readonly behind: number },
): number {
  if (slash === '/' || (name !== 'script' && name !== 'style')) return behind;
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = behind;
  return end.exec(html)?.index ?? html.length;
}

/** The value of an attribute; `null` where it has none. */
export function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return found?.[1] ?? found?.[2] ?? found?.[3] ?? null;
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  shy: '',
  ndash: '–',
  mdash: '—',
  minus: '−',
  hyphen: '-',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  bull: '•',
  sect: '§',
  para: '¶',
  dagger: '†',
  Dagger: '‡',
  percnt: '%',
  lpar: '(',
  rpar: ')',
  comma: ',',
  period: '.',
  sol: '/',
  sup1: '¹',
  sup2: '²',
  sup3: '³',
  hellip: '…',
  copy: '©',
  reg: '®',
  trade: '™',
  times: '×',
  frac12: '½',
};

/** Text with its character references written out; one that nobody knows stays as it stands. */
export function decodedText(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]{1,9}));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return named[name as string] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
