import type { Names } from '../register/entry.ts';
import { type Field, idField, namesField, optional, textField, unknownOr } from '../register/field.ts';
import { defaultPolicies, type Policies, policyChoices } from '../policy/policies.ts';
import { namedObject, wordOf } from './named-fields.ts';

/** The issuer whose record it is. What is not known is `null`. */
export interface Issuer {
  readonly id: string;
  readonly names: Names;
  readonly stockCode: string | null;
  readonly placeOfIncorporation: string | null;
}

const issuerObject = namedObject({
  id: idField,
  names: namesField,
  stockCode: optional(unknownOr(textField)),
  placeOfIncorporation: optional(unknownOr(textField)),
  note: optional(textField),
});

/** The issuer as the format writes it. */
export const issuerField: Field<Issuer> = {
  ...issuerObject,
  read(json, path, complain) {
    const issuer = issuerObject.read(json, path, complain);
    if (issuer === undefined) return undefined;
    const { id, names, stockCode = null, placeOfIncorporation = null } = issuer;
    return { id, names, stockCode, placeOfIncorporation };
  },
};

const policiesObject = namedObject(
  Object.fromEntries(Object.entries(policyChoices).map(([name, choices]) => [name, optional(wordOf<string>(choices))])),
);

/** The answers to questions that the Rules leave open; a policy that is not named has its default. */
export const policiesField: Field<Policies> = {
  ...policiesObject,
  read(json, path, complain) {
    const chosen = policiesObject.read(json, path, complain);
    return chosen === undefined ? undefined : { ...defaultPolicies, ...(chosen as Partial<Policies>) };
  },
};
