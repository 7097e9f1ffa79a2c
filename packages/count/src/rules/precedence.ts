import { type InstructionKind, instructionKinds, type RuleBook } from '@tenfold/kernel/poll';

/**
 * How strong each kind of instruction is under a rule book, in the order of `instructionKinds`, and last one that says no kind.
 * Kinds that the rule book does not name, and those without a name, are weaker than all that it names.
 */
export function strengthsOf({ precedence }: RuleBook): readonly number[] {
  const strengthOf = (kind: InstructionKind): number => {
    const place = precedence.indexOf(kind);
    return place === -1 ? 0 : precedence.length - place;
  };
  return [...instructionKinds.map(strengthOf), 0];
}

/** The place of a kind in `instructionKinds`; that behind the last for none; `undefined` for a word that is no kind. */
export function placeOfKind(word: string): number | undefined {
  if (word === '') return instructionKinds.length;
  const place = (instructionKinds as readonly string[]).indexOf(word);
  return place === -1 ? undefined : place;
}
