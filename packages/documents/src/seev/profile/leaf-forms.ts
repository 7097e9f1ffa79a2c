import { isInstant } from '@tenfold/kernel/instant';
import { isPlainDate } from '@tenfold/kernel';
import type { LeafType } from './element.ts';

/** The most characters that an element may hold. */
export const longest: Readonly<Record<LeafType, number>> = {
  'text-16': 16,
  'text-35': 35,
  'text-140': 140,
  'text-350': 350,
  'text-1025': 1025,
  'text-2048': 2048,
  'text-8000': 8000,
  code: 4,
  language: 2,
  quantity: 19,
  'quantity-of-line': 40,
  percentage: 13,
  date: 10,
  'date-time': 35,
  'yes-no': 5,
  isin: 12,
  lei: 20,
};

/** A count of shares or votes: at most eighteen digits in all, as the standard’s decimal number. */
const QUANTITY = /^(?=(?:\d\.?){1,18}$)\d+(?:\.\d*)?$/;
const PERCENTAGE = /^\d{1,3}(?:\.\d{1,10})?$/;
const CODE = /^[A-Za-z0-9]{1,4}$/;
const LANGUAGE = /^[a-z]{2}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/;
const LEI = /^[A-Z0-9]{18}\d{2}$/;
/** A moment as XML writes it may say no offset; what it is then is for the reader of it to say. */
const WITHOUT_OFFSET = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?$/;
// Ends of lines and other marks that nobody sees have no place in what names something.
const UNSEEN = /[\u0000-\u001f\u007f]/;

/** Whether a text has the form of a type. Its length, in characters, is looked at besides. */
export function hasForm(type: LeafType, text: string): boolean {
  switch (type) {
    case 'text-16':
    case 'text-35':
    case 'text-140':
      return text !== '' && !UNSEEN.test(text);
    case 'text-350':
    case 'text-1025':
    case 'text-2048':
    case 'text-8000':
      return text !== '';
    case 'quantity-of-line':
      return !UNSEEN.test(text);
    case 'code':
      return CODE.test(text);
    case 'language':
      return LANGUAGE.test(text);
    case 'quantity':
      return QUANTITY.test(text);
    case 'percentage':
      return PERCENTAGE.test(text);
    case 'date':
      return isPlainDate(text);
    case 'date-time':
      return isInstant(text) || (WITHOUT_OFFSET.test(text) && isInstant(`${text}Z`));
    case 'yes-no':
      return ['true', 'false', '1', '0'].includes(text);
    case 'isin':
      return ISIN.test(text);
    case 'lei':
      return LEI.test(text);
  }
}

/** Characters of a text as XML Schema counts them: a letter beyond the first plane is one. */
export function charactersIn(text: string): number {
  return text.length < 1 ? 0 : [...text].length;
}

/** Whether spaces around the text of a type say nothing. */
export function isTrimmed(type: LeafType): boolean {
  return !type.startsWith('text-');
}
