import type { Catalogue } from './catalogue.ts';

/** Names of the days of the trading calendar, as gazetted. */
export const calendarMessages = {
  'calendar.holiday.first-of-january': {
    en: 'the first day of January',
    'zh-Hant': '一月一日',
    'zh-Hans': '一月一日',
  },
  'calendar.holiday.day-following-first-of-january': {
    en: 'the day following the first day of January',
    'zh-Hant': '一月一日翌日',
    'zh-Hans': '一月一日翌日',
  },
  'calendar.holiday.lunar-new-year': {
    en: 'Lunar New Year’s Day',
    'zh-Hant': '農曆年初一',
    'zh-Hans': '农历年初一',
  },
  'calendar.holiday.lunar-new-year-second-day': {
    en: 'the second day of Lunar New Year',
    'zh-Hant': '農曆年初二',
    'zh-Hans': '农历年初二',
  },
  'calendar.holiday.lunar-new-year-third-day': {
    en: 'the third day of Lunar New Year',
    'zh-Hant': '農曆年初三',
    'zh-Hans': '农历年初三',
  },
  'calendar.holiday.lunar-new-year-fourth-day': {
    en: 'the fourth day of Lunar New Year',
    'zh-Hant': '農曆年初四',
    'zh-Hans': '农历年初四',
  },
  'calendar.holiday.ching-ming': {
    en: 'Ching Ming Festival',
    'zh-Hant': '清明節',
    'zh-Hans': '清明节',
  },
  'calendar.holiday.day-following-ching-ming': {
    en: 'the day following Ching Ming Festival',
    'zh-Hant': '清明節翌日',
    'zh-Hans': '清明节翌日',
  },
  'calendar.holiday.good-friday': {
    en: 'Good Friday',
    'zh-Hant': '耶穌受難節',
    'zh-Hans': '耶稣受难节',
  },
  'calendar.holiday.day-following-good-friday': {
    en: 'the day following Good Friday',
    'zh-Hant': '耶穌受難節翌日',
    'zh-Hans': '耶稣受难节翌日',
  },
  'calendar.holiday.easter-monday': {
    en: 'Easter Monday',
    'zh-Hant': '復活節星期一',
    'zh-Hans': '复活节星期一',
  },
  'calendar.holiday.day-following-easter-monday': {
    en: 'the day following Easter Monday',
    'zh-Hant': '復活節星期一翌日',
    'zh-Hans': '复活节星期一翌日',
  },
  'calendar.holiday.labour-day': {
    en: 'Labour Day',
    'zh-Hant': '勞動節',
    'zh-Hans': '劳动节',
  },
  'calendar.holiday.day-following-labour-day': {
    en: 'the day following Labour Day',
    'zh-Hant': '勞動節翌日',
    'zh-Hans': '劳动节翌日',
  },
  'calendar.holiday.buddha': {
    en: 'the Birthday of the Buddha',
    'zh-Hant': '佛誕',
    'zh-Hans': '佛诞',
  },
  'calendar.holiday.day-following-buddha': {
    en: 'the day following the Birthday of the Buddha',
    'zh-Hant': '佛誕翌日',
    'zh-Hans': '佛诞翌日',
  },
  'calendar.holiday.tuen-ng': {
    en: 'Tuen Ng Festival',
    'zh-Hant': '端午節',
    'zh-Hans': '端午节',
  },
  'calendar.holiday.establishment-day': {
    en: 'Hong Kong SAR Establishment Day',
    'zh-Hant': '香港特別行政區成立紀念日',
    'zh-Hans': '香港特别行政区成立纪念日',
  },
  'calendar.holiday.day-following-establishment-day': {
    en: 'the day following Hong Kong SAR Establishment Day',
    'zh-Hant': '香港特別行政區成立紀念日翌日',
    'zh-Hans': '香港特别行政区成立纪念日翌日',
  },
  'calendar.holiday.day-following-mid-autumn': {
    en: 'the day following Mid-Autumn Festival',
    'zh-Hant': '中秋節翌日',
    'zh-Hans': '中秋节翌日',
  },
  'calendar.holiday.second-day-following-mid-autumn': {
    en: 'the second day following Mid-Autumn Festival',
    'zh-Hant': '中秋節後第二日',
    'zh-Hans': '中秋节后第二日',
  },
  'calendar.holiday.national-day': {
    en: 'National Day',
    'zh-Hant': '國慶日',
    'zh-Hans': '国庆日',
  },
  'calendar.holiday.day-following-national-day': {
    en: 'the day following National Day',
    'zh-Hant': '國慶日翌日',
    'zh-Hans': '国庆日翌日',
  },
  'calendar.holiday.chung-yeung': {
    en: 'Chung Yeung Festival',
    'zh-Hant': '重陽節',
    'zh-Hans': '重阳节',
  },
  'calendar.holiday.day-following-chung-yeung': {
    en: 'the day following Chung Yeung Festival',
    'zh-Hant': '重陽節翌日',
    'zh-Hans': '重阳节翌日',
  },
  'calendar.holiday.christmas-day': {
    en: 'Christmas Day',
    'zh-Hant': '聖誕節',
    'zh-Hans': '圣诞节',
  },
  'calendar.holiday.first-weekday-after-christmas': {
    en: 'the first weekday after Christmas Day',
    'zh-Hant': '聖誕節後第一個周日',
    'zh-Hans': '圣诞节后第一个周日',
  },
  'calendar.holiday.second-weekday-after-christmas': {
    en: 'the second weekday after Christmas Day',
    'zh-Hant': '聖誕節後第二個周日',
    'zh-Hans': '圣诞节后第二个周日',
  },
  'calendar.half-day.lunar-new-year-eve': {
    en: 'the eve of Lunar New Year',
    'zh-Hant': '農曆年除夕',
    'zh-Hans': '农历年除夕',
  },
  'calendar.half-day.christmas-eve': {
    en: 'Christmas Eve',
    'zh-Hant': '聖誕節前夕',
    'zh-Hans': '圣诞节前夕',
  },
  'calendar.half-day.new-years-eve': {
    en: 'New Year’s Eve',
    'zh-Hant': '除夕（12月31日）',
    'zh-Hans': '除夕（12月31日）',
  },
  'calendar.typhoon': {
    en: 'typhoon signal No. 8 or above',
    'zh-Hant': '八號或以上颱風訊號',
    'zh-Hans': '八号或以上台风讯号',
  },
  'calendar.black-rainstorm': {
    en: 'a black rainstorm warning',
    'zh-Hant': '黑色暴雨警告',
    'zh-Hans': '黑色暴雨警告',
  },
} as const satisfies Catalogue;
