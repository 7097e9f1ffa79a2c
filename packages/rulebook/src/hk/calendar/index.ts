import type { TradingCalendar } from '@tenfold/kernel';
import { year2018 } from './2018.ts';
import { year2019 } from './2019.ts';
import { year2020 } from './2020.ts';
import { year2021 } from './2021.ts';
import { year2022 } from './2022.ts';
import { year2023 } from './2023.ts';
import { year2024 } from './2024.ts';
import { year2025 } from './2025.ts';
import { year2026 } from './2026.ts';
import { year2027 } from './2027.ts';

/**
 * The days of the Hong Kong market: general holidays as gazetted, half-days, and days of severe weather that are known. Until
 * 22 September 2024 a typhoon signal 8 or above or a black rainstorm warning could cancel trading; since then the market trades
 * through it. Another year is another file, taken from the Gazette and named in the list below.
 */
export const hongKongCalendar: TradingCalendar = {
  id: 'hk',
  offset: '+08:00',
  hours: { preOpening: '09:00', morning: '09:30', morningEnds: '12:00', afternoonEnds: '16:00' },
  years: [year2018, year2019, year2020, year2021, year2022, year2023, year2024, year2025, year2026, year2027],
};
