import { entriesFrom } from '../../src/record/index.ts';
import type { Entry } from '../../src/register/entry.ts';
import type { KeptAnswer, KeptStep } from '../../src/plan/kept-answer.ts';
import { keptDraft } from '../../src/plan/kept-draft.ts';

/** An entry that was recorded, as a record writes it; recorded when it took effect. */
export function recorded(id: string, kind: string, on: string, fields: object): Entry {
  const source = { title: 'Made for a test', url: null, standing: 'primary' };
  const [entry] = entriesFrom([{ id, kind, effective: on, recorded: `${on}T18:00:00+08:00`, source, fields }]);
  return entry as Entry;
}

/** `shares` bought back to be cancelled. */
export function boughtBack(id: string, on: string, shares: number): Entry {
  return recorded(id, 'shares-bought-back', on, { class: 'B', shares: String(shares), for: 'cancellation' });
}

export function cancelled(id: string, on: string, shares: number): Entry {
  return recorded(id, 'shares-cancelled', on, { class: 'B', shares: String(shares), from: 'bought-back' });
}

export function converted(id: string, on: string, shares: number, holder = 'ann'): Entry {
  return recorded(id, 'weighted-shares-converted', on, { holder, class: 'A', shares: String(shares), into: 'B' });
}

/** A buy-back of 90 shares on 3 Feb 2025, cancelled the day after with a conversion of 10, as it was cleared. */
export function buyBack(change: Partial<KeptStep> = {}): KeptStep {
  return {
    act: 'buy-back',
    on: '2025-02-03',
    verdict: 'action-required',
    minimum: '10',
    bounds: { low: '10', high: '10' },
    due: '2025-02-04',
    allocation: [{ holder: 'ann', shareClass: 'A', shares: '10' }],
    requirements: ['return'],
    ended: [],
    entries: [
      boughtBack('1', '2025-02-03', 90),
      cancelled('2', '2025-02-04', 90),
      converted('3', '2025-02-04', 10),
    ].map(keptDraft),
    ...change,
  };
}

/** A second step: ten shares issued to the scheme on 3 March 2025. */
export const grant: KeptStep = {
  act: 'scheme-issue',
  on: '2025-03-03',
  verdict: 'kept',
  minimum: '0',
  bounds: { low: '0', high: '0' },
  due: null,
  allocation: [],
  requirements: [],
  ended: [],
  entries: [keptDraft(recorded('4', 'shares-issued', '2025-03-03', { class: 'B', shares: '10', way: 'scheme' }))],
};

/** As the database gives it back: with the names of every object in the order of their letters. */
export function stored(answer: KeptAnswer): KeptAnswer {
  return sorted(answer) as KeptAnswer;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(members.map(([name, item]) => [name, sorted(item)]));
}
