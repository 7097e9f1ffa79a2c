import {
  choiceField,
  countField,
  dateField,
  type Field,
  flagField,
  idField,
  instantField,
  type JsonSchema,
  listOf,
  mapOf,
  namesField,
  objectOf,
  objectSchema,
  optional,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import {
  instructionKinds,
  meetingFields,
  meetingFormat,
  overVoteWays,
  publishedPollFields,
  publishedPollFormat,
  refusalCauses,
  replacingWays,
  ruleBookFields,
  ruleBookFormat,
} from '@tenfold/kernel/poll';
import { shortfalls } from './count-differences.ts';
import { pollFormat } from './poll-format.ts';
import { capitalFields, proposalField, said, wholeField } from './parts-fields.ts';
import { printedFigures } from './published/compared.ts';

const unknownCount = unknownOr(countField);
const unknownText = unknownOr(textField);
const unknownRatio = unknownOr(ratioField);

const row = {
  sharesFor: countField,
  sharesAgainst: countField,
  sharesAbstain: countField,
  votesFor: ratioField,
  votesAgainst: ratioField,
  votesAbstain: ratioField,
  totalShares: countField,
  totalVotes: ratioField,
  percentFor: unknownText,
  percentAgainst: unknownText,
  percentAbstain: unknownText,
  partFor: unknownRatio,
  partAgainst: unknownRatio,
  closing: unknownOr(objectOf({ for: unknownText, against: unknownText, abstain: unknownText })),
} as const;

const basis = {
  perClass: listOf(objectOf({ class: idField, votesPerShare: unknownRatio, ...row })),
  ...row,
  carried: flagField,
} as const;

const classField = objectOf({
  ...capitalFields,
  weightEnded: listOf(objectOf({ member: textField, shares: countField })),
  register: countField,
  onRegister: countField,
  difference: unknownOr({ optional: false, schema: { type: 'string', pattern: '^-?[0-9]+$' }, read: readText }),
});

/** A difference may be less than nothing. */
function readText(json: unknown): string | undefined {
  return typeof json === 'string' && /^-?\d+$/.test(json) ? json : undefined;
}

const resolutionField = objectOf({
  number: textField,
  subject: unknownOr(namesField),
  kind: choiceField('ordinary', 'special'),
  reserved: flagField,
  provisional: flagField,
  proposal: proposalField,
  notPut: unknownOr(choiceField('withdrawn', 'condition-not-met', 'condition-open')),
  condition: unknownOr(objectOf({ on: textField, outcome: choiceField('carried', 'not-carried') })),
  eligible: objectOf({
    shares: unknownCount,
    votes: unknownRatio,
    boundToAbstain: countField,
    boundNotInFavour: countField,
  }),
  majority: objectOf({ part: ratioField, mustExceed: flagField }),
  ...basis,
  elected: unknownOr(choiceField('elected', 'not-elected', 'undecided')),
  withoutWeighting: objectOf(basis),
  withWeighting: unknownOr(objectOf(basis)),
  byOtherMoment: unknownOr(objectOf(basis)),
  intentions: listOf(
    objectOf({
      member: textField,
      resolution: textField,
      how: choiceField('against', 'abstain'),
      kept: unknownOr(flagField),
    }),
  ),
  notes: listOf(objectOf(said)),
});

const ruleBookField = objectOf({
  id: textField,
  version: textField,
  replacing: choiceField(...replacingWays),
  overVote: choiceField(...overVoteWays),
  precedence: listOf(choiceField(...instructionKinds)),
  closesAt: unknownOr(instantField),
});

const comparedField = objectOf({
  title: unknownText,
  url: unknownText,
  figures: wholeField,
  same: wholeField,
  differences: listOf(
    objectOf({
      resolution: unknownText,
      class: unknownText,
      figure: choiceField(...printedFigures),
      printed: textField,
      counted: unknownText,
      outcome: choiceField('differs', 'under-other-heading', 'cut', 'other-denominator', 'not-counted'),
    }),
  ),
});

const shortField = objectOf({
  member: textField,
  shares: countField,
  why: choiceField(...shortfalls),
  cause: unknownOr(choiceField(...refusalCauses)),
});

const differenceField = objectOf({
  resolution: textField,
  class: idField,
  cast: countField,
  lacking: countField,
  holdings: wholeField,
  largest: listOf(shortField),
  leftOut: objectOf({ holdings: wholeField, shares: countField, largest: listOf(shortField) }),
});

const nomineeField = objectOf({
  member: textField,
  class: idField,
  resolution: textField,
  shares: countField,
  for: countField,
  against: countField,
  abstain: countField,
  notInstructed: countField,
  revised: flagField,
});

/** What stands in a poll/1, field by field: its schema is made from this, and a test reads answers with it. */
export const pollFields = {
  format: choiceField(pollFormat),
  issuer: idField,
  issuerNames: namesField,
  stockCode: unknownText,
  meeting: idField,
  kind: choiceField('annual', 'extraordinary', 'class'),
  meetsAs: unknownOr(listOf(idField)),
  date: unknownOr(dateField),
  recordDate: dateField,
  knownAt: unknownOr(instantField),
  language: choiceField('en', 'zh-Hant', 'zh-Hans'),
  percentDecimals: wholeField,
  abstentions: choiceField('left-out', 'printed', 'in-denominator'),
  specialMajority: unknownRatio,
  weightAt: choiceField('poll', 'record-date'),
  provisional: flagField,
  classes: listOf(classField),
  resolutions: listOf(resolutionField),
  concerns: listOf(objectOf({ verdict: choiceField('breached', 'action-required', 'information-missing'), ...said })),
  ruleBook: ruleBookField,
  lines: wholeField,
  accepted: wholeField,
  replaced: wholeField,
  scaled: wholeField,
  countedTwice: flagField,
  contested: mapOf(wholeField),
  differences: unknownOr(listOf(differenceField)),
  nominees: unknownOr(listOf(nomineeField)),
  refusedPerReason: mapOf(wholeField),
  refusedLeftOut: wholeField,
  refused: listOf(
    objectOf({
      line: wholeField,
      source: wholeField,
      reason: choiceField(...refusalCauses),
      text: textField,
      member: unknownText,
      resolution: unknownText,
    }),
  ),
  announceBy: unknownOr(instantField),
  published: unknownOr(comparedField),
  seal: unknownOr(objectOf({ root: textField, size: wholeField, digest: textField })),
  /** By which proposal it is declared, where that was asked for; `null` where none was made. */
  proposed: optional(unknownOr(objectOf({ proposal: countField, entries: countField, needsOther: flagField }))),
} as const satisfies Readonly<Record<string, Field<unknown>>>;

/** The JSON Schema (2020-12) of poll/1. */
export function pollSchema(): JsonSchema {
  return { ...headOf(pollFormat), ...objectOf(pollFields).schema };
}

/** The JSON Schema (2020-12) of meeting/1, made from the fields with which it is read. */
export function meetingSchema(): JsonSchema {
  return { ...headOf(meetingFormat), ...objectSchema(meetingFields) };
}

/** The JSON Schema (2020-12) of a scrutineer’s rule book. */
export function ruleBookSchema(): JsonSchema {
  return { ...headOf(ruleBookFormat), ...objectSchema(ruleBookFields) };
}

/** The JSON Schema (2020-12) of a published announcement. */
export function publishedPollSchema(): JsonSchema {
  return { ...headOf(publishedPollFormat), ...objectSchema(publishedPollFields) };
}

function headOf(format: string): JsonSchema {
  const [, name] = format.split('/');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:tenfold:${name}:1`,
    title: format,
  };
}
