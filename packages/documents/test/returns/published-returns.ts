/** The balance or the rows of a class, as a return printed them. */
export interface PublishedClass {
  readonly class: string;
  readonly opening?: string;
  /** Printed movements: the kind under which we list them, and the shares with their sign. */
  readonly movements?: readonly (readonly [kind: string, shares: string])[];
  /** The sum of part E of the monthly return. */
  readonly totalE?: string;
  readonly closing?: string;
  /** Bought back and not cancelled: day and shares; with the percentage where one was read. */
  readonly notCancelled?: readonly (readonly [on: string, shares: string, percent?: string])[];
}

/** A return that an issuer filed, as far as it was read, and where. */
export interface PublishedReturn {
  readonly record: string;
  readonly kind: 'next-day-return' | 'monthly-return';
  readonly asked: Readonly<Record<string, string>>;
  readonly source: string;
  /** Whether the issuer's own text was read, or what somebody told of it. */
  readonly primary: boolean;
  readonly classes: readonly PublishedClass[];
  readonly all?: { readonly opening?: string; readonly closing?: string };
}

const kanzhun = 'https://capedge.com/filing/1842827/0001104659-23-088001/BZ-6K/file/2';
const keJuly = 'https://sec.gov/Archives/edgar/data/1809587/000110465924083522/tm2420344d1_ex99-1.htm';
const keMay = 'https://www.sec.gov/Archives/edgar/data/1809587/000110465924065230/tm2415567d1_ex99-1.htm';
const keSeptember = 'https://news.futunn.com/translate-news/notice/300936829/zh-hk/4';

const boughtInMay = [
  ['2024-05-01', '437931'],
  ['2024-05-02', '369612'],
  ['2024-05-03', '198942'],
  ['2024-05-06', '353838'],
  ['2024-05-07', '357771'],
  ['2024-05-08', '364020'],
  ['2024-05-09', '355404'],
  ['2024-05-10', '15357'],
] as const;

const boughtInJuly = [
  ['2024-07-01', '612621'],
  ['2024-07-02', '398097'],
  ['2024-07-03', '379152'],
  ['2024-07-05', '391707'],
  ['2024-07-08', '608532'],
  ['2024-07-09', '399648'],
] as const;

/** Figures of returns on file, to be met to the last share. Where only a part of one was read, only that stands here. */
export const publishedReturns: readonly PublishedReturn[] = [
  {
    record: 'kanzhun',
    kind: 'monthly-return',
    asked: { month: '2023-07' },
    source: `KANZHUN, monthly return for July 2023, part E: ${kanzhun}`,
    primary: true,
    classes: [
      {
        class: 'A',
        movements: [
          ['bought-back-cancelled', '-1442852'],
          ['converted-in', '1200000'],
        ],
        totalE: '-242852',
        closing: '727867391',
      },
      { class: 'B', movements: [['converted-out', '-1200000']], totalE: '-1200000', closing: '139630401' },
    ],
    all: { closing: '867497792' },
  },
  {
    record: 'ke',
    kind: 'next-day-return',
    asked: { on: '2024-05-10' },
    source: `KE Holdings, next day disclosure return of 22 May 2024, pages 1–2: ${keMay}`,
    primary: true,
    classes: [{ class: 'A', closing: '3577284062', notCancelled: boughtInMay }],
  },
  {
    record: 'ke',
    kind: 'next-day-return',
    asked: { on: '2024-07-19' },
    source: `KE Holdings, next day disclosure return of 22 July 2024, pages 1–2: ${keJuly}`,
    primary: true,
    classes: [
      {
        class: 'A',
        opening: '3529562630',
        movements: [],
        closing: '3529562630',
        notCancelled: [...boughtInMay, ...boughtInJuly],
      },
    ],
  },
  {
    record: 'ke',
    kind: 'next-day-return',
    asked: { on: '2024-09-04' },
    source: `KE Holdings, next day disclosure return of 5 September 2024, pages 1–2: ${keSeptember}`,
    primary: true,
    classes: [{ class: 'A', opening: '3520634387', movements: [], closing: '3520634387', notCancelled: boughtInJuly }],
  },
  {
    record: 'xiaomi',
    kind: 'next-day-return',
    asked: { on: '2025-11-20', opening: '2025-11-12' },
    source: 'Xiaomi, next day disclosure return of 20 November 2025, as told: https://ttmgoal.com/m/news/1156016625',
    primary: false,
    classes: [
      { class: 'A', opening: '4511553144', movements: [], closing: '4511553144' },
      {
        class: 'B',
        opening: '21530610634',
        movements: [['scheme', '1042000']],
        closing: '21531652634',
        notCancelled: [['2025-11-20', '13500000', '0.052']],
      },
    ],
  },
  {
    record: 'xiaomi',
    kind: 'next-day-return',
    asked: { on: '2026-02-03' },
    source: 'Xiaomi, next day disclosure return of 3 February 2026, as told: https://ttm.financial/m/news/1152493487',
    primary: false,
    classes: [
      { class: 'A', opening: '4511553144', movements: [], closing: '4511553144' },
      {
        class: 'B',
        opening: '21539047934',
        movements: [
          ['scheme', '9500'],
          ['scheme', '41351464'],
          ['scheme', '52299674'],
        ],
        closing: '21632708572',
      },
    ],
    all: { opening: '26050601078', closing: '26144261716' },
  },
  {
    record: 'xiaomi',
    kind: 'next-day-return',
    asked: { on: '2026-02-04' },
    source: 'Xiaomi, next day disclosure return of 4 February 2026, as told: https://ttm.financial/m/news/1173247166',
    primary: false,
    classes: [{ class: 'B', movements: [['scheme', '55000']], closing: '21632763572' }],
    all: { closing: '26144316716' },
  },
  {
    record: 'xiaomi',
    kind: 'next-day-return',
    asked: { on: '2019-02-01' },
    source:
      'Xiaomi, next day disclosure return of 1 February 2019, as told: https://equalocean.com/analysis/201902141445',
    primary: false,
    classes: [
      {
        class: 'A',
        opening: '6695187720',
        movements: [
          ['converted-out', '-3587300'],
          ['converted-out', '-2004400'],
        ],
        closing: '6689596020',
      },
    ],
    all: { opening: '23901146847' },
  },
];
