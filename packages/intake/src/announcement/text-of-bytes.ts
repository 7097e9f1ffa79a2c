import { isUtf8 } from 'node:buffer';

/** Encodings in which pages of announcements are kept, beside UTF-8; what else a page names is read as the last. */
const known = new Set(['big5', 'big5-hkscs', 'gb2312', 'gbk', 'gb18030', 'iso-8859-1', 'windows-1252']);

/** Text from bytes: UTF-8, UTF-16 where a mark says so, else what the page itself names; `null` for what is no text. */
export function textOfBytes(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  if (isUtf8(bytes)) return new TextDecoder('utf-8').decode(bytes);
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const named = /charset\s*=\s*["']?([a-z0-9_-]+)/i.exec(head)?.[1]?.toLowerCase();
  return named !== undefined && known.has(named) ? new TextDecoder(named).decode(bytes) : null;
}

/** Whether a text is an HTML page, by its tags. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, 20_000);
  return (
    /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*(?:<!doctype html|<html))/i.test(head) ||
    /<(?:table|p|div|body|td|br)\b[^>]*>/i.test(head)
  );
}
