import type { PlainDate } from '@tenfold/kernel';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const digits = [...'零一二三四五六七八九'];

/** The ways in which papers print a day, without what stands between letters and digits: a reading gives it as figures. */
export function datePrints(date: PlainDate): readonly string[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const name = months[month - 1] as string;
  const counted = `${day}${ordinalOf(day)}`;
  const names = [name, name.slice(0, 3)];
  return [
    ...names.flatMap((said) => [
      `${day} ${said} ${year}`,
      `${said} ${day} ${year}`,
      `${counted} ${said} ${year}`,
      `${said} ${counted} ${year}`,
      `${counted} day of ${said} ${year}`,
    ]),
    `${year}年${month}月${day}日`,
    ...['零', '〇'].map((zero) => `${yearInChinese(year, zero)}年${inChinese(month)}月${inChinese(day)}日`),
    date,
    `${day}/${month}/${year}`,
    `${String(day).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year}`,
  ];
}

function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return 'th';
  return ['th', 'st', 'nd', 'rd'][day % 10] ?? 'th';
}

function yearInChinese(year: number, zero: string): string {
  return [...`${year}`].map((digit) => (digit === '0' ? zero : digits[Number(digit)])).join('');
}

/** A number below a hundred as it is said: 三, 十一, 二十六. */
function inChinese(count: number): string {
  const [tens, ones] = [(count - (count % 10)) / 10, count % 10];
  const high = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`;
  return ones === 0 && tens > 0 ? high : `${high}${digits[ones]}`;
}
