import { epochMilliseconds, hongKongDay, type Instant, type PlainDate } from '@tenfold/kernel';
import type { Language } from './languages.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const hongKong: Readonly<Record<Language, (day: string, clock: string) => string>> = {
  en: (day, clock) => `${day}, ${clock} (Hong Kong)`,
  'zh-Hant': (day, clock) => `${day}${clock}（香港時間）`,
  'zh-Hans': (day, clock) => `${day}${clock}（香港时间）`,
};

/** A day as it is written: `18 Dec 2023`, `2023年12月18日`. */
export function formatDate(date: PlainDate, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (language !== 'en') return `${year}年${Number(month)}月${Number(day)}日`;
  return `${Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** A moment as day and clock of Hong Kong, whatever offset it was written with. */
export function formatInstant(instant: Instant, language: Language): string {
  return hongKong[language](formatDate(hongKongDay(instant), language), hongKongClock(instant));
}

function hongKongClock(instant: Instant): string {
  const day = hongKongDay(instant);
  const midnight = epochMilliseconds(`${day}T00:00:00+08:00`);
  const seconds = Math.floor((epochMilliseconds(instant) - midnight) / 1000);
  const [hour, minute, second] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return parts.map((part) => `${part}`.padStart(2, '0')).join(':');
}
