import type { Instrument, World } from '@tenfold/kernel';
import { message, type Message } from '@tenfold/kernel';
import { type Given, isRefused, type Refused, refused } from '../commands/command.ts';

/** The paper that `--paper` names, by the id of the beneficiary whose it is; nothing where none is named. */
export async function papersFor(
  world: World,
  person: string | null,
  given: Given,
): Promise<ReadonlyMap<string, Instrument> | Refused> {
  const path = given.arguments.options.get('paper');
  if (path === undefined) return new Map();
  const { loadPaper } = await import('./load-paper.ts');
  const paper = await loadPaper(path, given);
  if (isRefused(paper)) return paper;
  const { instrument } = paper;
  const giver = giverOf(instrument, world, person);
  return typeof giver === 'string' ? new Map([[giver, instrument]]) : refused(giver);
}

/** Whose promise a paper is: of the person named on it, or, where no name can be read, of the one asked about. */
function giverOf({ beneficiary }: Instrument, { beneficiaries }: World, person: string | null): string | Message {
  if (beneficiary === null) return person ?? message('cli.paper-names-nobody');
  const wanted = lettersOf(beneficiary);
  const found = beneficiaries.find(({ person: { id, names } }) =>
    [id, ...Object.values(names ?? {})].some((name) => lettersOf(name) === wanted),
  );
  if (found !== undefined) return found.person.id;
  const known = beneficiaries.map(({ person: { id } }) => ({ quote: id }));
  return message('cli.paper-names-stranger', { quote: { quote: beneficiary }, known: { list: known } });
}

/** A name without regard to capitals, hyphens and the order in which its words stand. */
function lettersOf(name: string): string {
  const words = name.toLowerCase().match(/[\p{Letter}\p{Number}'’]+/gu) ?? [];
  return words
    .map((word) => word.replaceAll(/['’]/g, ''))
    .toSorted()
    .join(' ');
}
