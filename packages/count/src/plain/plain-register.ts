import { isCount } from '@tenfold/kernel';
import type { LineSource, RegisterGiven, Withheld } from '../asked.ts';
import type { Holding } from '../counted.ts';
import { registerColumns } from '../csv/columns.ts';
import { problemAt, problemIn, type CountProblem, Uncountable } from '../problem.ts';
import { isNominee } from '../register/nominee-word.ts';
import { isAll, isOfPart, type MemberPart } from './part.ts';
import { asBytes, asText } from './plain-bytes.ts';
import { type PlainRow, plainRows } from './plain-table.ts';

/** A holding with what of it cannot vote. */
export interface PlainHolding {
  readonly member: string;
  readonly shareClass: string;
  /** As the register has it. */
  readonly onRegister: bigint;
  withheld: bigint;
  readonly nominee: boolean;
}

/** The register of members; members and classes as bytes. */
export interface PlainRegister {
  readonly byMember: ReadonlyMap<string, ReadonlyMap<string, PlainHolding>>;
  /** Its holdings in the order of its lines. */
  readonly inOrder: readonly PlainHolding[];
}

type ByMember = Map<string, Map<string, PlainHolding>>;

/** A register, what of it cannot vote, and which part of its members is taken. */
export interface PlainRegisterGiven {
  readonly given: RegisterGiven;
  readonly withheld: readonly Withheld[];
  readonly part: MemberPart;
}

/** Reads a register of members. Throws {@link Uncountable} with all that is wrong with it. */
export async function plainRegister({ given, withheld, part }: PlainRegisterGiven): Promise<PlainRegister> {
  const byMember: ByMember = new Map();
  const inOrder: PlainHolding[] = [];
  for await (const { place, holding } of holdingsOf(given)) {
    if (!isOfPart(holding.member, part)) continue;
    put(byMember, holding, place);
    inOrder.push(holding);
  }
  if (inOrder.length === 0 && isAll(part)) throw new Uncountable([problemIn('', 'register-empty')]);
  for (const row of withheld) if (isOfPart(asBytes(row.member), part)) withhold(byMember, row);
  return { byMember, inOrder };
}

/** The shares of a holding that vote. */
export function votingShares({ onRegister, withheld }: PlainHolding): bigint {
  return onRegister - withheld;
}

/** A holding as the result shows it. */
export function shownHolding(holding: PlainHolding): Holding {
  const { member, shareClass, nominee } = holding;
  return { member: asText(member), shareClass: asText(shareClass), shares: votingShares(holding), nominee };
}

interface Place {
  readonly file: string;
  readonly line: number;
}

interface Placed {
  readonly place: Place;
  readonly holding: PlainHolding;
}

async function* holdingsOf(given: RegisterGiven): AsyncGenerator<Placed> {
  if (!('rows' in given)) {
    for (const source of given) yield* holdingsIn(source);
    return;
  }
  for (const [at, { member, shareClass, shares }] of given.rows.entries()) {
    const holding = holdingOf(asBytes(member), asBytes(shareClass), shares);
    yield { place: { file: '', line: at + 1 }, holding };
  }
}

async function* holdingsIn(source: LineSource): AsyncGenerator<Placed> {
  for await (const row of plainRows(source, registerColumns)) {
    const place = { file: source.name, line: row.line };
    yield { place, holding: readHolding(row, place) };
  }
}

function readHolding({ field }: PlainRow, place: Place): PlainHolding {
  if (field === null) throw wrong(place, 'register-line');
  const [member = '', shareClass = '', shares = ''] = ['member', 'class', 'shares'].map(field);
  if (member === '') throw wrong(place, 'register-member-empty');
  if (shareClass === '') throw wrong(place, 'register-class-empty');
  if (!isCount(shares)) throw wrong(place, 'register-no-whole-count');
  const nominee = isNominee(asText(field('nominee') ?? ''));
  if (nominee === undefined) throw wrong(place, 'register-nominee');
  return holdingOf(member, shareClass, BigInt(shares), nominee);
}

function holdingOf(member: string, shareClass: string, onRegister: bigint, nominee = false): PlainHolding {
  return { member, shareClass, onRegister, withheld: 0n, nominee };
}

function put(byMember: ByMember, holding: PlainHolding, place: Place): void {
  const ofMember = byMember.get(holding.member) ?? new Map<string, PlainHolding>();
  if (ofMember.has(holding.shareClass)) throw wrong(place, 'register-twice');
  byMember.set(holding.member, ofMember.set(holding.shareClass, holding));
}

function withhold(byMember: ByMember, { member, shareClass, shares }: Withheld): void {
  const holding = byMember.get(asBytes(member))?.get(asBytes(shareClass));
  const figures = { member: { quote: member }, class: { quote: shareClass }, shares: { shares } };
  if (holding === undefined) throw unable('withheld-unknown', figures);
  holding.withheld += shares;
  if (holding.withheld > holding.onRegister) throw unable('withheld-too-many', figures);
}

function unable(problem: CountProblem, figures: Parameters<typeof problemIn>[2]): Uncountable {
  return new Uncountable([problemIn('', problem, figures)]);
}

function wrong(place: Place, problem: CountProblem): Uncountable {
  return new Uncountable([problemAt(place, problem)]);
}
