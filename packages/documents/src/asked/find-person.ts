import { message, type Message, nearWord, type World } from '@tenfold/kernel';

/** The id of the person asked about, `null` when nobody was; a refusal when the record has nobody of that id by then. */
export function findPerson({ register }: World, typed: string | null): string | null | Message {
  if (typed === null || register.people.has(typed)) return typed;
  const known = [...register.people.keys()];
  const near = nearWord(typed, known);
  const quote = { quote: typed };
  if (near !== null) return message('cli.unknown-person-near', { quote, near: { quote: near } });
  return message('cli.unknown-person', { quote, known: { list: known.map((id) => ({ quote: id })) } });
}
