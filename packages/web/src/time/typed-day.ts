import { isPlainDate } from '@tenfold/kernel';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day that somebody typed: `2023-12-18`, `18 Dec 2023`, `2023年12月18日`. `null` for what is no day; two numbers of which
 * either may be the month are none.
 */
export function typedDay(text: string): string | null {
  const typed = text.trim();
  const chinese = /^(\d{4})\s*[年/.-]\s*(\d{1,2})\s*[月/.-]\s*(\d{1,2})\s*日?$/u.exec(typed);
  if (chinese !== null) return day(chinese[1], chinese[2], chinese[3]);
  const english = /^(\d{1,2})\s+([a-z]{3})[a-z]*\.?,?\s+(\d{4})$/iu.exec(typed);
  if (english === null) return null;
  const month = months.indexOf(english[2]?.toLowerCase() ?? '') + 1;
  return day(english[3], String(month), english[1]);
}

function day(year = '', month = '', date = ''): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isPlainDate(written) ? written : null;
}
