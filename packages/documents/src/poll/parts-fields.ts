import {
  anyField,
  choiceField,
  countField,
  flagField,
  idField,
  listOf,
  mapOf,
  objectOf,
  ratioField,
  textField,
  unknownOr,
} from '@tenfold/kernel';
import { deductionCauses } from '@tenfold/kernel/poll';

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
