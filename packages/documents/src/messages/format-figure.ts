import type { Figure, Names, Ratio } from '@tenfold/kernel';
import { formatDate, formatInstant } from './format-date.ts';
import { formatList } from './format-list.ts';
import { formatFraction, formatPercentage, formatWhole } from './format-number.ts';
import { type Language, nameIn } from './languages.ts';
import { printable } from './printable.ts';

/** How texts are to be written: in which language, and under which names the ids of a record are known. */
export interface Wording {
  readonly language: Language;
  /** The recorded names of a person, vehicle or issuer; `null` for an id that has none, which then stands for itself. */
  readonly names: (id: string) => Names | null;
  /** `short` leaves out the fraction beside a percentage where it is long: it stands in the explanation. */
  readonly fractions?: 'all' | 'short';
}

/** How a template asks for a proportion: both ways, or one of them. */
export type RatioForm = 'both' | 'fraction' | 'percent';

/** How a figure is to be written. `text` gives the text of a catalogue key that stands as a figure. */
export interface FigureWording extends Wording {
  readonly form: RatioForm;
  readonly text: (key: string) => string;
}

/** A figure as it is written in the language: counts grouped, days and names in the language's own form. */
export function formatFigure(figure: Figure, wording: FigureWording): string {
  const { language } = wording;
  if ('shares' in figure) return formatWhole(figure.shares);
  if ('votes' in figure) return formatWhole(figure.votes);
  if ('number' in figure) return formatWhole(figure.number);
  if ('ratio' in figure) return formatRatio(figure.ratio, wording);
  if ('date' in figure) return formatDate(figure.date, language);
  if ('instant' in figure) return formatInstant(figure.instant, language);
  if ('name' in figure) return formatName(figure.name, wording);
  if ('message' in figure) return wording.text(figure.message);
  if ('list' in figure)
    return formatList(
      figure.list.map((one) => formatFigure(one, wording)),
      language,
    );
  return printable(verbatim(figure));
}

/** The recorded name of an id, or the id where none is recorded. */
export function formatName(id: string, { language, names }: Wording): string {
  return printable(nameIn(names(id), language) ?? id);
}

/** Whether a figure is exactly one: what English asks before it says "share" or "shares". */
export function isOne(figure: Figure): boolean {
  if ('shares' in figure) return figure.shares === 1n;
  if ('votes' in figure) return figure.votes === 1n;
  if ('number' in figure) return figure.number === 1n;
  if ('ratio' in figure) return figure.ratio.numerator === figure.ratio.denominator;
  return 'list' in figure && figure.list.length === 1;
}

/** A fraction with more characters than this is no help in a sentence that is read at a glance. */
const SHORT_FRACTION = 7;

function formatRatio(part: Ratio, { form, fractions, language }: FigureWording): string {
  if (form === 'percent') return formatPercentage(part);
  const fraction = formatFraction(part);
  if (form === 'fraction') return fraction;
  if (part.denominator === 1n) return part.numerator === 0n ? formatPercentage(part) : fraction;
  if (fractions === 'short' && fraction.length > SHORT_FRACTION) return formatPercentage(part);
  const [open, close] = language === 'en' ? [' (', ')'] : ['（', '）'];
  return `${fraction}${open}${formatPercentage(part)}${close}`;
}

type Verbatim = Extract<Figure, { provision: string } | { entry: string } | { quote: string }>;

function verbatim(figure: Verbatim): string {
  if ('provision' in figure) return figure.provision;
  return 'entry' in figure ? figure.entry : figure.quote;
}
