import { message, type Message } from '@tenfold/kernel';
import { z } from 'zod';
import type { MailWish } from '../reminders/mailer.ts';

const names = { url: 'TENFOLD_SMTP_URL', from: 'TENFOLD_MAIL_FROM' } as const;

/** An address by itself, or with a name before it: `Tenfold <register@example.com>`. */
const ADDRESS = /^(?:[^<>\p{Cc}]{0,100}<([^<>\s]+)>|([^<>\s]+))$/u;

/** The mail server and the sender: both are needed, or none of them. What is wrong with them is told without what was set. */
export function mailFrom(env: Readonly<Record<string, string | undefined>>): MailWish | null | Message {
  const [url, from] = [env[names.url] || null, env[names.from] || null];
  if (url === null && from === null) return null;
  const missing = [...(url === null ? [names.url] : []), ...(from === null || !isAddress(from) ? [names.from] : [])];
  if (url === null || from === null || missing.length > 0)
    return message('server.smtp-incomplete', { missing: { list: missing.map((quote) => ({ quote })) } });
  const isServer = URL.canParse(url) && ['smtp:', 'smtps:'].includes(new URL(url).protocol) && new URL(url).host !== '';
  return isServer ? { url, from } : message('server.no-smtp');
}

function isAddress(text: string): boolean {
  const [, within, bare] = ADDRESS.exec(text) ?? [];
  return z.email().safeParse(within ?? bare ?? '').success;
}
