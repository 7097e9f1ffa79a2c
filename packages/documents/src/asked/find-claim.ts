import { message, type Message, nearWord, type World } from '@tenfold/kernel';

/** The id of the claim asked about, `null` when none was; a refusal when the record has none of that id by then. */
export function findClaim({ register }: World, typed: string | null): string | null | Message {
  if (typed === null || register.claims.has(typed)) return typed;
  const known = [...register.claims.keys()];
  const near = nearWord(typed, known);
  const quote = { quote: typed };
  if (near !== null) return message('claims.unknown-claim-near', { quote, near: { quote: near } });
  if (known.length === 0) return message('claims.no-claims', { quote });
  return message('claims.unknown-claim', { quote, known: { list: known.map((id) => ({ quote: id })) } });
}
