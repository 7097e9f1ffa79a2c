import { type Instant, isInstant } from '@tenfold/kernel';

/** A moment as a PDF writes it (ISO 32000-1, 7.9.4): `D:20260309101500+08'00'`. */
export function pdfDate(at: Instant): string {
  const [date = '', rest = ''] = at.split('T');
  const [, clock = '', offset = ''] = /^([\d:]{5,8})(?:\.\d+)?(.*)$/.exec(rest) ?? [];
  const [hour = '00', minute = '00', second = '00'] = clock.split(':');
  const zone = offset === 'Z' ? 'Z' : `${offset.replace(':', "'")}'`;
  return `D:${date.replaceAll('-', '')}${hour}${minute}${second}${zone}`;
}

const DATE = /^D:(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})?(?:Z(?:00'?(?:00'?)?)?|([+-])(\d{2})'?(\d{2})?'?)$/;

/** The moment in a date of a PDF; `null` where it is none, or has no offset from world time. */
export function instantOfPdfDate(text: string): Instant | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [, year, month, day, hour, minute, second = '00', sign, hours, minutes = '00'] = match;
  const offset = sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`;
  const moment = `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
  return isInstant(moment) ? moment : null;
}
