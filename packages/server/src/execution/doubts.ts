import { message, type Message, type SigningWay } from '@tenfold/kernel';
import { type Role, roles } from '@tenfold/signing/assent';
import type { FiledStep } from './files-of-steps.ts';
import { accountsOf } from './files-of-steps.ts';
import { roleFigure } from './refuse-turn.ts';
import { isWitness } from './signers.ts';

/** What is not wrong with the signatures taken together, and what counsel may want to look at all the same. */
export function doubtsOf(steps: readonly FiledStep[]): readonly Message[] {
  return [...mixedWays(steps), ...sameNames(steps), ...oneWitness(steps), ...byAccount(steps)];
}

/** In how many ways they have signed. */
export function waysOf(steps: readonly FiledStep[]): readonly SigningWay[] {
  return [...new Set(steps.flatMap(({ way }) => way ?? []))];
}

function mixedWays(steps: readonly FiledStep[]): readonly Message[] {
  const ways = waysOf(steps);
  if (ways.length < 2) return [];
  const list = ways.map((way) => ({ message: `execution.way.${way}` }));
  return [message('execution.doubt.mixed-ways', { ways: { list } })];
}

/** Two may have one name, and one man may be director and beneficiary: the law leaves that open, so it is shown. */
function sameNames(steps: readonly FiledStep[]): readonly Message[] {
  return pairsOf(steps).flatMap(([one, other]) => {
    if (one.name === null || other.name === null || plain(one.name) !== plain(other.name)) return [];
    if (isWitness(one.role) && isWitness(other.role)) return [];
    const figures = { name: { quote: other.name }, who: roleFigure(one.role), as: roleFigure(other.role) };
    return [message('execution.doubt.same-name', figures)];
  });
}

function oneWitness(steps: readonly FiledStep[]): readonly Message[] {
  const names = new Set(steps.filter(({ role }) => isWitness(role)).map(({ name }) => plain(name ?? '')));
  const accounts = new Set(
    accountsOf(steps)
      .filter(({ role }) => isWitness(role))
      .map(({ mark }) => mark),
  );
  const both = steps.filter(({ role }) => isWitness(role)).length === 2;
  const isOne = (names.size === 1 && !names.has('')) || (accounts.size === 1 && countOf(steps) === 2);
  return both && isOne ? [message('execution.doubt.one-witness')] : [];
}

function countOf(steps: readonly FiledStep[]): number {
  return accountsOf(steps).filter(({ role }) => isWitness(role)).length;
}

/** A passkey shows that somebody used his account; whose account it is, whoever let him in says. */
function byAccount(steps: readonly FiledStep[]): readonly Message[] {
  const assented = accountsOf(steps).map(({ role }) => roleFigure(role));
  return assented.length === 0 ? [] : [message('execution.doubt.account', { who: { list: assented } })];
}

function pairsOf(steps: readonly FiledStep[]): readonly (readonly [FiledStep, FiledStep])[] {
  const at = ({ role }: { readonly role: Role }): number => roles.indexOf(role);
  return steps.flatMap((one) => steps.filter((other) => at(other) > at(one)).map((other) => [one, other] as const));
}

/** A name without what people write now so and now so. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s.,·-]+/gu, ' ')
    .trim();
}
