import { fromUtf8 } from '../bytes/utf8.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../json/json-value.ts';
import { readJson } from '../json/read-json.ts';
import { type Problem, refused } from '../problem.ts';
import {
  aCount,
  aText,
  constant,
  listOf,
  type Members,
  objectOf,
  strangeMember,
  textOfForm,
  wrongMember,
} from '../proof/shape.ts';
import {
  problemOfReceipt,
  type Receipt,
  receiptFormat,
  type ReceiptProblem,
  type Receipts,
  receiptsFormat,
} from './receipt.ts';

const shares = textOfForm('0|[1-9][0-9]{0,39}');
const hash = textOfForm('[0-9a-f]{64}');

const instruction = objectOf({
  meeting: aText,
  resolution: aText,
  member: aText,
  class: aText,
  for: shares,
  against: shares,
  abstain: shares,
  nonce: textOfForm('(?:[0-9a-f]{2}){16,}'),
});

const members: Members = {
  format: constant(receiptFormat),
  instruction,
  index: aCount,
  size: aCount,
  proof: listOf(hash),
};

const severalMembers: Members = {
  format: constant(receiptsFormat),
  seal: objectOf({ root: hash, size: aCount }),
  receipts: listOf(objectOf(members)),
};

/** The JSON Schema of a receipt, and of a file with several, from the declaration by which they are read. */
export function receiptSchema(): JsonObject {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:tenfold:vote-receipt:1',
    title: receiptFormat,
    oneOf: [objectOf(members).schema, { title: receiptsFormat, ...objectOf(severalMembers).schema }],
  };
}

/** Whether a file says of itself that it is a receipt of a vote, or several; no other file need be read as one. */
export function saysItIsReceipt(bytes: Uint8Array): boolean {
  const value = valueIn(bytes);
  if ('problem' in value || !isJsonObject(value.value)) return false;
  return isReceiptFormat(value.value['format']);
}

/** The receipts in a file, one or several. Only their form is looked at; a part that the format does not know is refused. */
export function readReceipts(
  bytes: Uint8Array,
): { readonly receipts: readonly Receipt[] } | { readonly problem: Problem | ReceiptProblem } {
  const read = valueIn(bytes);
  if ('problem' in read) return read;
  const { value } = read;
  if (!isJsonObject(value) || !isReceiptFormat(value['format']))
    return { problem: problemOfReceipt('format', { format: { quote: receiptFormat } }) };
  const isSeveral = value['format'] === receiptsFormat;
  const expected = isSeveral ? severalMembers : members;
  const wrong = wrongMember(value, expected);
  if (wrong !== undefined) return { problem: problemOfReceipt('part', { name: { quote: wrong } }) };
  const strange = strangeMember(value, expected);
  if (strange !== undefined) return { problem: problemOfReceipt('unknown-part', { name: { quote: strange } }) };
  const receipts = isSeveral ? (value as unknown as Receipts).receipts : [value as unknown as Receipt];
  return { receipts };
}

function isReceiptFormat(format: JsonValue | undefined): boolean {
  return format === receiptFormat || format === receiptsFormat;
}

function valueIn(bytes: Uint8Array): { readonly value: JsonValue } | { readonly problem: Problem } {
  const text = fromUtf8(bytes)?.replace(/^\ufeff/, '');
  return text === undefined ? refused('seal.problem.not-utf-8') : readJson(text);
}
