import type { Entry } from '../entry.ts';
import { eventKind } from '../event-kind.ts';
import { countField, idField, listOf, mapOf, objectOf, optional, unknownOrCount } from '../field.ts';
import { changeInIssue, findClass, isRefusal, settleRatchets } from '../movement.ts';
import { type Refusal, refuse } from '../refusal.ts';
import { refuseOverfull } from '../conservation.ts';
import type { Register } from '../register.ts';
import { endedOnceNamed, forgetEndedBeyondTotal, type Holding, type ShareClass } from '../share-class.ts';
import { markRatchetsStale } from '../weight.ts';

interface Row {
  readonly holder: string;
  readonly class: string;
  readonly shares: bigint | null;
}

interface Balances {
  readonly inIssue: ReadonlyMap<string, bigint | null>;
  readonly treasury: ReadonlyMap<string, bigint | null> | undefined;
  readonly boughtBack: ReadonlyMap<string, bigint> | undefined;
  readonly holdings: readonly Row[] | undefined;
}

/** Balances read off a document: the first sets a class, a later one states it anew and shows what nobody recorded. */
export const openingPosition = eventKind({
  type: 'opening-position',
  about: {
    en: 'Balances as a document states them. A later one states them anew; what the entries between do not explain is shown.',
    'zh-Hant': '按文件所載的結餘。其後的結餘重新載列；兩者之間紀錄未能解釋的差額會列明。',
    'zh-Hans': '按文件所载的结余。其后的结余重新载列；两者之间记录未能解释的差额会列明。',
  },
  fields: {
    inIssue: mapOf(unknownOrCount),
    treasury: optional(mapOf(unknownOrCount)),
    boughtBack: optional(mapOf(countField)),
    holdings: optional(listOf(objectOf({ holder: idField, class: idField, shares: unknownOrCount }))),
  },
  counts: 'stated',
  sample: {
    inIssue: { A: '614034470', B: '38060003530' },
    treasury: { B: '0' },
    holdings: [{ holder: 'example-holder', class: 'A', shares: null }],
  },
  apply(register, { inIssue, treasury, boughtBack, holdings }, entry) {
    const unknown = refuseUnknownClasses(register, { inIssue, treasury, boughtBack, holdings });
    if (unknown !== null) return unknown;
    const overfull = refuseOverfullBalances(register, { inIssue, treasury, boughtBack, holdings });
    if (overfull !== null) return overfull;
    settleRatchets(register);
    for (const [id, count] of inIssue) stateTotal(register, classOf(register, id), { count, entry });
    for (const [id, count] of treasury ?? []) classOf(register, id).treasury = count;
    for (const [id, count] of boughtBack ?? []) classOf(register, id).boughtBack = count;
    for (const row of holdings ?? []) stateHolding(classOf(register, row.class), row);
    for (const id of inIssue.keys()) forgetEndedBeyondTotal(classOf(register, id));
    markRatchetsStale(register);
    return null;
  },
});

function classOf(register: Register, id: string): ShareClass {
  return register.classes.get(id) as ShareClass;
}

function refuseUnknownClasses(register: Register, stated: Balances): Refusal | null {
  const named = [
    ...[...stated.inIssue.keys()].map((id) => ({ id, field: `fields.inIssue.${id}` })),
    ...[...(stated.treasury?.keys() ?? [])].map((id) => ({ id, field: `fields.treasury.${id}` })),
    ...[...(stated.boughtBack?.keys() ?? [])].map((id) => ({ id, field: `fields.boughtBack.${id}` })),
    ...(stated.holdings ?? []).map(({ class: id }, index) => ({ id, field: `fields.holdings[${index}].class` })),
  ];
  for (const { id, field } of named) {
    const found = findClass(register, id, field);
    if (isRefusal(found)) return found;
  }
  return refuseRepeatedRows(stated.holdings ?? []);
}

function refuseRepeatedRows(rows: readonly Row[]): Refusal | null {
  const seen = new Set<string>();
  for (const [index, { holder, class: id }] of rows.entries()) {
    const key = `${id} ${holder}`;
    if (seen.has(key)) {
      return refuse(`fields.holdings[${index}]`, 'register.row-repeated', {
        holder: { name: holder },
        class: { name: id },
      });
    }
    seen.add(key);
  }
  return null;
}

function stateTotal(
  register: Register,
  shareClass: ShareClass,
  { count, entry }: { readonly count: bigint | null; readonly entry: Entry },
): void {
  const folded = shareClass.inIssue;
  if (count === null) {
    changeInIssue(register, shareClass, null);
    return;
  }
  if (folded !== null && folded > 0n && folded !== count) {
    register.restatements.push({
      entry: entry.id,
      on: entry.effectiveOn,
      shareClass: shareClass.id,
      folded,
      stated: count,
    });
  }
  shareClass.inIssue = count;
  register.conserved = totalInIssue(register);
}

/** A stated balance starts the count of movements anew: what went before it may have had gaps. */
function totalInIssue({ classes }: Register): bigint | null {
  let sum = 0n;
  for (const { inIssue } of classes.values()) {
    if (inIssue === null) return null;
    sum += inIssue;
  }
  return sum;
}

function stateHolding(shareClass: ShareClass, { holder, shares }: Row): void {
  const before = shareClass.holdings.get(holder);
  const gone = before === undefined ? endedOnceNamed(shareClass, shares ?? 0n) : endedOfStated(before, shares ?? 0n);
  if (before !== undefined) forget(shareClass, before);
  shareClass.holdings.set(holder, { shares, ended: gone, uncertain: 0n, allEnded: before?.allEnded ?? false });
  shareClass.named += shares ?? 0n;
  shareClass.ended += gone;
}

function endedOfStated({ allEnded, ended }: Holding, shares: bigint): bigint {
  return allEnded ? shares : least(ended, shares);
}

function forget(shareClass: ShareClass, { shares, ended, uncertain }: Holding): void {
  shareClass.named -= shares ?? 0n;
  shareClass.ended -= ended;
  shareClass.uncertain -= uncertain;
}

/** Balances that can't be true together, found before any of them is written. */
function refuseOverfullBalances(
  register: Register,
  { inIssue, treasury, boughtBack, holdings }: Balances,
): Refusal | null {
  const ids = new Set([
    ...inIssue.keys(),
    ...(treasury?.keys() ?? []),
    ...(boughtBack?.keys() ?? []),
    ...(holdings ?? []).map((row) => row.class),
  ]);
  for (const id of ids) {
    const before = classOf(register, id);
    const after = {
      id,
      inIssue: inIssue.has(id) ? (inIssue.get(id) ?? null) : before.inIssue,
      treasury: treasury?.has(id) === true ? (treasury.get(id) ?? null) : before.treasury,
      boughtBack: boughtBack?.get(id) ?? before.boughtBack,
      named: namedAfter(before, holdings ?? []),
    };
    const refusal = refuseOverfull(after, `fields.inIssue.${id}`);
    if (refusal !== null) return refusal;
  }
  return null;
}

function namedAfter({ id, named, holdings }: ShareClass, rows: readonly Row[]): bigint {
  return rows
    .filter((row) => row.class === id)
    .reduce((sum, { holder, shares }) => sum - (holdings.get(holder)?.shares ?? 0n) + (shares ?? 0n), named);
}

function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}
