import {
  type Entry,
  type Instant,
  type Issuer,
  type PlainDate,
  type Policies,
  ratio,
  type ShareClass,
} from '@tenfold/kernel';
import { type ClassCounts, columnsOf } from './change-of-entry.ts';
import { addColumns, type Columns, type FormPart, type Movement, partOf, unchanged } from './movement.ts';
import { notesOf } from './notes.ts';
import { noPurchases, sharesIn } from './open-purchases.ts';
import type {
  MovementRow,
  Parts,
  Period,
  PurchaseRow,
  ReturnClass,
  ReturnFigures,
  ReturnKind,
} from './return-figures.ts';
import { type Trace, traceOf } from './trace.ts';

/** What figures of a return are made from. */
export interface ReturnGiven {
  readonly issuer: Issuer;
  readonly policies: Policies;
  readonly period: Period;
  readonly knownAt: Instant | null;
  /** The day in Hong Kong on which the question is asked. */
  readonly today: PlainDate;
  /** Entries of `kindsInReturns`, in force on the day of the closing balance, in the order of their days. */
  readonly entries: readonly Entry[];
}

/** The figures of a return over a period: balances, movements, and purchases that are not cancelled, class by class. */
export function figuresOf(kind: ReturnKind, given: ReturnGiven): ReturnFigures {
  const { issuer, period, knownAt, policies } = given;
  const trace = traceOf(given.entries, { since: period.since, policies });
  const all = { opening: sumOf(trace.opening.values()), closing: sumOf(trace.closing.classes.values()) };
  const classes = [...trace.closing.classes.values()].map((one) =>
    classOf(one, { trace, period, issuedOfAll: all.opening.issued }),
  );
  const isWeighted = classes.some(({ weighted }) => weighted);
  const figures = { kind, issuer, period, knownAt, classes, all, isWeighted };
  const isOldestFirst = [...trace.purchases.values()].some((one) => one.isOldestFirst);
  return { ...figures, notes: notesOf(figures, { today: given.today, isOldestFirst }) };
}

/** What a class's rows are made from. */
interface ClassGiven {
  readonly trace: Trace;
  readonly period: Period;
  readonly issuedOfAll: bigint | null;
}

function classOf(shareClass: ShareClass, { trace, period, issuedOfAll }: ClassGiven): ReturnClass {
  const { id, names, weighted, listed } = shareClass;
  const opening = openingOf(trace.opening.get(id));
  const parts = (shares: bigint | null): Parts => ({
    ofAll: partIn(shares, issuedOfAll),
    ofClass: partIn(shares, opening.issued),
  });
  const movements = trace.movements
    .filter((one) => one.shareClass === id)
    .map((one) => ({ ...one, part: partOf(one.kind), parts: parts(one.change.issued) }));
  const { open } = trace.purchases.get(id) ?? noPurchases;
  const notCancelled = open.map(
    (one): PurchaseRow => ({ ...one, isNew: one.on !== null && one.on > period.since, parts: parts(one.shares) }),
  );
  return {
    id,
    names,
    weighted,
    listed,
    opening,
    movements,
    partTotals: partTotals(movements),
    change: changeOf(movements),
    closing: columnsOf(shareClass),
    notCancelled,
    notCancelledTotal: sharesIn(open),
  };
}

/** A class that was made after the opening day had no shares on it. */
function openingOf(counts: ClassCounts | undefined): Columns {
  return counts === undefined ? unchanged : columnsOf(counts);
}

function partIn(shares: bigint | null, issued: bigint | null): Parts['ofAll'] {
  return shares === null || issued === null || issued === 0n ? null : ratio(shares, issued);
}

function partTotals(movements: readonly MovementRow[]): ReturnClass['partTotals'] {
  const parts: readonly FormPart[] = ['A', 'D', 'E'];
  return parts.flatMap((part) => {
    const ofPart = movements.filter((one) => one.part === part);
    return ofPart.length === 0 ? [] : [{ part, change: changeOf(ofPart) }];
  });
}

function changeOf(movements: readonly Movement[]): Columns {
  return movements.reduce((sum, { change }) => addColumns(sum, change), unchanged);
}

function sumOf(classes: Iterable<ClassCounts>): Columns {
  let sum = unchanged;
  for (const one of classes) sum = addColumns(sum, columnsOf(one));
  return sum;
}
