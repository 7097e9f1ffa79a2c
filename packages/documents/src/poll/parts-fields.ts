import {
  anyField,
  choiceField,
  countField,
  type Field,
  flagField,
  idField,
  listOf,
  mapOf,
  message,
  objectOf,
  quoted,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { deductionCauses } from '@tenfold/kernel/poll';

/** A number of lines, places or the like. */
export const wholeField: Field<number> = {
  optional: false,
  schema: { type: 'integer', minimum: 0 },
  read(json, path, complain) {
    if (typeof json === 'number' && Number.isInteger(json) && json >= 0) return json;
    complain(path, message('record.no-count', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};

/** A sentence with its key and its figures. */
export const said = { key: textField, text: textField, figures: mapOf(anyField) } as const;

const deductionField = objectOf({
  why: choiceField(...deductionCauses),
  shares: countField,
  member: unknownOr(textField),
  note: unknownOr(textField),
});

/** What `capitalJson` gives. */
export const capitalFields = {
  class: idField,
  weighted: flagField,
  votesPerShare: unknownOr(ratioField),
  inIssue: unknownOr(countField),
  deductions: listOf(deductionField),
  entitled: unknownOr(countField),
} as const;

/** What `proposalJson` gives. */
export const proposalField = objectOf({
  reserved: flagField,
  matters: listOf(textField),
  mixed: flagField,
  certain: flagField,
  reasons: listOf(objectOf(said)),
});
