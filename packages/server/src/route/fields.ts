import { isInstant, isPlainDate, type Message, message } from '@tenfold/kernel';
import { z } from 'zod';

/** Ids of issuers and entries, as the record format has them. */
export const idText = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/);

export const issuerParam = { issuer: idText.meta({ example: 'sensetime' }) };

/** A text that is read by our own reader, whose sentence says what is wrong with it. */
export function readBy(refuse: (typed: string) => Message | null): z.ZodType<string, string> {
  return z.string().check(({ value, issues }) => {
    const told = refuse(value);
    if (told !== null) issues.push({ code: 'custom', input: value, params: { told } });
  });
}

/** A day of the calendar, refused with the sentence of the command line. */
export const day = readBy((typed) => (isPlainDate(typed) ? null : message('cli.no-day', { quote: { quote: typed } })));
const moment = readBy((typed) => (isInstant(typed) ? null : message('cli.no-moment', { quote: { quote: typed } })));

/** The two times of a question, refused with the sentences of the command line. */
export const timesQuery = {
  on: day.optional().meta({ format: 'date' }),
  known: moment.optional().meta({ format: 'date-time' }),
};

const MOST_IN_PAGE = 1000;

/** Where a page of a list begins, and how long it is at most. */
export const pageQuery = {
  after: z
    .string()
    .regex(/^\d{1,18}$/)
    .default('0'),
  limit: z.coerce.number().int().min(1).max(MOST_IN_PAGE).default(100),
};
