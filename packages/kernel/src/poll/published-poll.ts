import { message } from '../finding/message.ts';
import { namedObject, readNamed, wordOf } from '../record/named-fields.ts';
import {
  countField,
  type Field,
  type FieldValues,
  flagField,
  listOf,
  optional,
  quoted,
  textField,
  unknownOr,
} from '../register/field.ts';
import type { Problem } from '../register/refusal.ts';

/** The name of the format of a published announcement, figure by figure as it was printed. */
export const publishedPollFormat = 'tenfold/published-poll/1';

const PERCENT = /^\(?(?:(?:approximately|approx\.?|about|[約约])\s*)?(\d{1,3}(?:\.\d{1,12})?)\)?\s*%?\)?$/;

const GROUPED = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** A count as it was printed: with or without its groups of three. */
const printedCount: Field<bigint> = {
  optional: false,
  schema: { anyOf: [countField.schema, { type: 'string', pattern: GROUPED.source }] },
  read(json, path, complain) {
    const isGrouped = typeof json === 'string' && GROUPED.test(json);
    return countField.read(isGrouped ? json.replaceAll(',', '') : json, path, complain);
  },
};

/** A percentage as it was printed: its digits, without brackets and sign; how many stand after the point is kept. */
const printedPercent: Field<string> = {
  optional: false,
  schema: { type: 'string', pattern: PERCENT.source },
  read(json, path, complain) {
    const digits = typeof json === 'string' ? PERCENT.exec(json.trim())?.[1] : undefined;
    if (digits === undefined) complain(path, message('poll.refused.percent', { quote: { quote: quoted(json) } }));
    return digits;
  },
};

const count = optional(unknownOr(printedCount));
const percent = optional(unknownOr(printedPercent));

/** The figures of one row, each under the heading under which it was printed. */
const rowFields = {
  votesFor: count,
  votesAgainst: count,
  votesAbstain: count,
  /** Shares by the way they were voted, where the cells hold shares and not votes. */
  sharesFor: count,
  sharesAgainst: count,
  sharesAbstain: count,
  totalShares: count,
  totalVotes: count,
  percentFor: percent,
  percentAgainst: percent,
  percentAbstain: percent,
} as const;

/** A class as the announcement names it: `Class A` is the class `A` of the record. */
const classFields = { class: textField, ...rowFields } as const;

const resolutionFields = {
  number: textField,
  perClass: optional(unknownOr(listOf(namedObject(classFields)))),
  ...rowFields,
  carried: optional(unknownOr(flagField)),
} as const;

const baseFields = { class: textField, shares: printedCount } as const;

/** What stands in a published announcement, field by field. */
export const publishedPollFields = {
  format: wordOf([publishedPollFormat]),
  title: optional(textField),
  url: optional(textField),
  note: optional(textField),
  /** Shares whose holders may attend and vote: of each class as printed, and of all. */
  entitled: optional(unknownOr(listOf(namedObject(baseFields)))),
  entitledInAll: count,
  resolutions: listOf(namedObject(resolutionFields)),
} as const;

export type PublishedPoll = FieldValues<typeof publishedPollFields>;
export type PublishedResolution = PublishedPoll['resolutions'][number];
export type PublishedRow = FieldValues<typeof rowFields>;

/** Reads a published announcement, or gives everything that is wrong with it. */
export function readPublishedPoll(
  json: unknown,
): { readonly published: PublishedPoll } | { readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const published = readNamed(publishedPollFields, json, {
    path: '',
    others: 'refused',
    complain: (field, problem) => problems.push({ entry: null, field, message: problem }),
  });
  return published === undefined ? { problems } : { published };
}
