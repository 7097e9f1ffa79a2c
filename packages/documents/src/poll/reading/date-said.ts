const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const digits = [...'〇一二三四五六七八九'];
const month = `(${months.join('|')})`;

const forms: readonly (readonly [form: RegExp, order: readonly ('y' | 'm' | 'd')[]])[] = [
  [new RegExp(`(\\d{1,2})(?:st|nd|rd|th)?\\s+${month}\\s*,?\\s+(\\d{4})`, 'i'), ['d', 'm', 'y']],
  [new RegExp(`${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s+(\\d{4})`, 'i'), ['m', 'd', 'y']],
  [/(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日/, ['y', 'm', 'd']],
  [/([零〇一二三四五六七八九]{4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十廿]{1,3})日/, ['y', 'm', 'd']],
];

/** The first day that a passage names, as `YYYY-MM-DD`; `null` where it names none that there is. */
export function dateSaid(passage: string): string | null {
  const found = forms
    .flatMap(([form, order]) => {
      const match = form.exec(passage);
      return match === null ? [] : [{ at: match.index, parts: match.slice(1), order }];
    })
    .toSorted((a, b) => a.at - b.at)[0];
  if (found === undefined) return null;
  const part = (name: 'y' | 'm' | 'd'): number => numberOf(found.parts[found.order.indexOf(name)] ?? '', name);
  const [year, ofYear, day] = [part('y'), part('m'), part('d')];
  if (year < 1900 || ofYear < 1 || ofYear > 12 || day < 1 || day > 31) return null;
  return `${year}-${`${ofYear}`.padStart(2, '0')}-${`${day}`.padStart(2, '0')}`;
}

function numberOf(text: string, name: 'y' | 'm' | 'd'): number {
  if (/^\d+$/.test(text)) return Number(text);
  const named = months.indexOf(text.toLowerCase());
  if (named !== -1) return named + 1;
  const plain = text.replaceAll('零', '〇').replace('廿', '二十');
  if (name === 'y') return Number([...plain].map((one) => digits.indexOf(one)).join(''));
  if (!plain.includes('十')) return digits.indexOf(plain);
  const [tens = '', ones = ''] = plain.split('十');
  return 10 * (tens === '' ? 1 : digits.indexOf(tens)) + (ones === '' ? 0 : digits.indexOf(ones));
}
