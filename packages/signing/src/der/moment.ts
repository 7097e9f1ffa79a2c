import { type Instant, isInstant } from '@tenfold/kernel';
import { type Der, NotDer, tags } from './der.ts';

/** The moment of a UTCTime or GeneralizedTime, as certificates and lists have it (RFC 5280, 4.1.2.5). */
export function momentOf(der: Der | undefined): Instant {
  const text = Buffer.from(der?.contents ?? []).toString('latin1');
  const full = der?.tag === tags.utcTime ? `${Number(text.slice(0, 2)) < 50 ? '20' : '19'}${text}` : text;
  const match = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})(?:\.\d+)?Z$/.exec(full);
  if (match === null) throw new NotDer('no moment');
  const [, year, month, day, hour, minute, second] = match;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`;
  if (!isInstant(moment)) throw new NotDer('no moment');
  return moment;
}
