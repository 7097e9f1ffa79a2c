import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  preparsePolicySet,
  preparseSchema,
  statefulIsAuthorized,
  type TypeAndId,
  validate,
} from '@cedar-policy/cedar-wasm/nodejs';
import type { Action } from '../access.ts';

/** The texts that decide who may do what. */
export interface PolicyTexts {
  readonly schema: string;
  readonly policies: string;
}

/** A question to the policies: everything that they can look at. */
export interface Question {
  /** `null` for somebody who has not signed in. */
  readonly person: string | null;
  /** The roles that the person holds there at this moment. */
  readonly roles: readonly string[];
  readonly action: Action;
  /** `null` for the installation. */
  readonly issuer: string | null;
  readonly isPublic: boolean;
  readonly byKey: boolean;
  readonly inScope: boolean;
  readonly enteredBy: string | null;
  readonly fourEyes: boolean;
  readonly subject: string | null;
  /** For whom an undertaking is to be signed. */
  readonly signs: string | null;
}

/** Answers whether something may be done. */
export type Decider = (question: Question) => boolean;

/** How many answers are kept: a question holds all that the policies can look at, so the same one is answered the same. */
const MOST_KNOWN = 10_000;

const files = ['1-public.cedar', '2-roles.cedar', '3-limits.cedar'];

/** The policies that the product comes with. */
export function readPolicies(): PolicyTexts {
  const text = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8');
  return { schema: text('tenfold.cedarschema'), policies: files.map(text).join('\n') };
}

/** Reads the policies once. Throws where they can't be read, or speak of something that the schema does not know. */
export function deciderFrom({ schema, policies }: PolicyTexts): Decider {
  const name = createHash('sha256').update(schema).update('\n').update(policies).digest('hex');
  refuseFailure(preparseSchema(name, schema));
  refuseFailure(preparsePolicySet(name, { staticPolicies: policies }));
  refuseInvalid({ schema, policies });
  const known = new Map<string, boolean>();
  return (question) => {
    const asked = JSON.stringify(question);
    const answer = known.get(asked) ?? decide(name, question);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(asked, answer);
    return answer;
  };
}

function refuseFailure(answer: { readonly type: string; readonly errors?: readonly { message: string }[] }): void {
  if (answer.type === 'failure')
    throw new Error(`fault: ${(answer.errors ?? []).map((one) => one.message).join('; ')}`);
}

function refuseInvalid({ schema, policies }: PolicyTexts): void {
  const answer = validate({ schema, policies: { staticPolicies: policies } });
  refuseFailure(answer);
  if (answer.type === 'failure' || answer.validationErrors.length === 0) return;
  throw new Error(`fault: ${answer.validationErrors.map(({ error }) => error.message).join('; ')}`);
}

/** Whatever can't be decided is refused: a fault of the policies opens nothing. */
function decide(name: string, question: Question): boolean {
  const { person, roles, action, issuer, isPublic } = question;
  const principal = person === null ? { type: 'Anyone', id: '' } : personNamed(person);
  const resource = issuer === null ? { type: 'Installation', id: '' } : { type: 'Issuer', id: issuer };
  const answer = statefulIsAuthorized({
    principal,
    action: { type: 'Action', id: action },
    resource,
    context: contextOf(question),
    preparsedSchemaName: name,
    preparsedPolicySetId: name,
    validateRequest: true,
    entities: [
      { uid: principal, attrs: {}, parents: person === null ? [] : roles.map((id) => ({ type: 'Role', id })) },
      { uid: resource, attrs: issuer === null ? {} : { isPublic }, parents: [] },
    ],
  });
  if (answer.type === 'failure') return false;
  return answer.response.decision === 'allow' && answer.response.diagnostics.errors.length === 0;
}

function contextOf({ byKey, inScope, fourEyes, enteredBy, subject, signs }: Question): Record<string, never> {
  return {
    byKey,
    inScope,
    fourEyes,
    ...(enteredBy === null ? {} : { enteredBy: { __entity: personNamed(enteredBy) } }),
    ...(subject === null ? {} : { subject: { __entity: personNamed(subject) } }),
    ...(signs === null ? {} : { signs }),
  } as unknown as Record<string, never>;
}

function personNamed(id: string): TypeAndId {
  return { type: 'Person', id };
}
