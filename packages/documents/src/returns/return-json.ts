import { formatRatio, type Message, type Ratio } from '@tenfold/kernel';
import { countJson } from '../check/capital-json.ts';
import { type Json, messageJson } from '../check/figure-json.ts';
import type { Say } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import type { Columns } from './movement.ts';
import { percentText } from './percent-text.ts';
import type { MovementRow, Parts, PurchaseRow, ReturnClass, ReturnFigures } from './return-figures.ts';
import { returnFormats } from './return-formats.ts';
import { movementMessage, nameOnForm, sayOfReturn } from './words-of-return.ts';

/** The figures of a return for a program, with its texts in one language. What is not known is `null`. */
export function returnJson(figures: ReturnFigures, language: Language): Json {
  const { kind, issuer, period, knownAt, classes, all, notes } = figures;
  const say = sayOfReturn(figures, language);
  return {
    format: returnFormats[kind],
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    ...(kind === 'monthly-return' ? { month: period.month } : {}),
    opensOn: period.since,
    closesOn: period.until,
    knownAt,
    language,
    classes: classes.map((one) => classJson(one, figures, say)),
    all: { opening: columnsJson(all.opening), closing: columnsJson(all.closing) },
    notes: notes.map((note) => messageJson(note, say)),
  };
}

function classJson(one: ReturnClass, figures: ReturnFigures, say: Say): Json {
  return {
    class: one.id,
    names: one.names === null ? null : { ...one.names },
    weighted: one.weighted,
    listed: one.listed,
    onForm: { class: nameOnForm(figures), type: one.id, listed: one.listed },
    opening: columnsJson(one.opening),
    movements: one.movements.map((movement) => movementJson(movement, say)),
    partTotals: Object.fromEntries(one.partTotals.map(({ part, change }) => [part, columnsJson(change)])),
    change: columnsJson(one.change),
    closing: columnsJson(one.closing),
    notCancelled: one.notCancelled.map(purchaseJson),
    notCancelledTotal: `${one.notCancelledTotal}`,
  };
}

function movementJson(movement: MovementRow, say: Say): Json {
  const { kind, on, part, other, change, parts, entry } = movement;
  const { key, figures }: Message = movementMessage(movement);
  return {
    kind,
    text: say(key, figures),
    on,
    part,
    other,
    change: columnsJson(change),
    percent: partsJson(parts),
    entry,
  };
}

function purchaseJson({ on, shares, isNew, parts, entry }: PurchaseRow): Json {
  return { on, shares: `${shares}`, new: isNew, percent: partsJson(parts), entry };
}

function columnsJson({ issued, treasury, total }: Columns): Json {
  return { issued: countJson(issued), treasury: countJson(treasury), total: countJson(total) };
}

function partsJson({ ofAll, ofClass }: Parts): Json {
  return { ofAll: partJson(ofAll), ofClass: partJson(ofClass) };
}

/** The exact part, and the percentage as it is printed. */
function partJson(part: Ratio | null): Json {
  return part === null ? null : { exact: formatRatio(part), printed: percentText(part) };
}
