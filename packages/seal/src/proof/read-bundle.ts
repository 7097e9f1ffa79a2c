import { fromBase64 } from '../bytes/base64.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { type Outcome, refused } from '../problem.ts';
import { bundleFormat, type ProofBundle } from './proof-bundle.ts';
import {
  aCount,
  anObject,
  anything,
  aText,
  listOf,
  type Member,
  objectOf,
  optional,
  type Shape,
  strangeMember,
  wrongMember,
} from './shape.ts';

const aHeader: Shape = {
  schema: { type: 'object', properties: { entries: false } },
  holds: (value) => isJsonObject(value) && !Object.hasOwn(value, 'entries'),
};
const aToken: Shape = {
  schema: { type: 'string', contentEncoding: 'base64' },
  holds: (value) => typeof value === 'string' && fromBase64(value) !== undefined,
};

const members: Readonly<Record<keyof ProofBundle, Member>> = {
  format: { schema: { const: bundleFormat }, holds: aText.holds },
  issuer: aText,
  header: aHeader,
  headerProof: listOf(aText),
  entry: anObject,
  index: aCount,
  proof: aText,
  keys: objectOf({ first: aText, rotations: listOf(aText) }),
  consistency: optional(objectOf({ from: aCount, hashes: listOf(aText) })),
  disclosures: optional(listOf(objectOf({ path: aText, salt: aText, value: anything }))),
  timestamp: optional(aToken),
};

/** The JSON Schema of a bundle, from the declaration by which it is read. Signatures and hashes are the verifier's matter. */
export function bundleSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:proof:1',
    title: bundleFormat,
    ...objectOf(members).schema,
  };
}

/** The bundle that a JSON value is. Only its shape is looked at; a member that the format does not know is refused. */
export function readBundle(value: JsonValue): Outcome<ProofBundle> {
  if (!isJsonObject(value) || value['format'] !== bundleFormat) {
    return refused('seal.problem.bundle-format', { format: { quote: bundleFormat } });
  }
  const wrong = wrongMember(value, members);
  if (wrong !== undefined) return refused('seal.problem.bundle-member', { name: { quote: wrong } });
  const strange = strangeMember(value, members);
  if (strange !== undefined) return refused('seal.problem.bundle-unknown-member', { name: { quote: strange } });
  return { value: value as unknown as ProofBundle };
}
