/** How the time of a moment may be written, and its offset, with 0 for every digit. */
const times = ['00:00', '00:00:00', '00:00:00.0', '00:00:00.00', '00:00:00.000'];
const offsets = ['Z', '+00:00', '-00:00'];
const forms = times.flatMap((time) => offsets.map((offset) => `'0000-00-00T${time}${offset}'`));

const part = (from: number, length: number): string => `substr(received, ${from}, ${length})`;
const [year, month, day] = [part(1, 4), part(6, 2), part(9, 2)];
const ofOffset = `case when right(received, 1) = 'Z' then '00:00' else right(received, 5) end`;

/** Whether the day is one of the calendar, from 1900 to 2199. */
const isDay = `${year} between '1900' and '2199' and ${month} between '01' and '12' and ${day} >= '01' and (
      ${day} <= '28' or ${day} <= '30' and ${month} <> '02'
      or ${day} = '31' and ${month} in ('01', '03', '05', '07', '08', '10', '12')
      or ${day} = '29' and ${year}::int % 4 = 0 and ${year} not in ('1900', '2100')
    )`;

const isTime = `${part(12, 2)} <= '23' and ${part(15, 2)} <= '59' and (${part(17, 1)} <> ':' or ${part(18, 2)} <= '59')
      and ${ofOffset} <= '14:59' and right(${ofOffset}, 2) <= '59'`;

/** The moment that a text writes; no value where it writes none. Its form is looked at before any part of it. */
const moment = `case when translate(received, '123456789', '000000000') in (${forms.join(', ')})
    then case when ${isDay} and ${isTime} then received::timestamptz end
  end`;

/**
 * The moments that the instructions write, with their offsets and to the thousandth of a second at most. Each text is read once:
 * many instructions come in one moment.
 */
export const moments = `
  create temp table moment as
  select received, ${moment} as moment from (select distinct received from instruction where received <> '') written`;
