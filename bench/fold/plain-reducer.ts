import type { Entry } from '@tenfold/kernel';

/** The totals of one class, as a plain reducer keeps them. */
interface Totals {
  readonly inIssue: bigint;
  readonly treasury: bigint;
  readonly boughtBack: bigint;
}

export type State = Readonly<Record<string, Totals>>;

const nothing: Totals = { inIssue: 0n, treasury: 0n, boughtBack: 0n };

/**
 * What one would write without Tenfold: a reducer that gives a new state for each event. It adds up the same totals and
 * does nothing else: no holders, no look-through, no ratchet, no refusals, no check of conservation.
 */
export function totalsOf(entries: Iterable<Entry>): State {
  let state: State = {};
  for (const entry of entries) state = reduce(state, entry);
  return state;
}

function reduce(state: State, { kind, fields }: Entry): State {
  const { class: id, shares } = fields as { readonly class: string; readonly shares: bigint };
  const before = state[id] ?? nothing;
  switch (kind) {
    case 'opening-position':
      return opened(fields as Opening);
    case 'shares-issued':
      return { ...state, [id]: { ...before, inIssue: before.inIssue + shares } };
    case 'shares-bought-back':
      return { ...state, [id]: { ...before, boughtBack: before.boughtBack + shares } };
    case 'shares-cancelled':
      return {
        ...state,
        [id]: { ...before, inIssue: before.inIssue - shares, boughtBack: before.boughtBack - shares },
      };
    case 'shares-moved-to-treasury':
      return {
        ...state,
        [id]: { ...before, treasury: before.treasury + shares, boughtBack: before.boughtBack - shares },
      };
    case 'treasury-shares-sold':
      return { ...state, [id]: { ...before, treasury: before.treasury - shares } };
    case 'weighted-shares-converted':
      return converted(state, fields as Conversion);
    default:
      return state;
  }
}

type Counts = ReadonlyMap<string, bigint>;

interface Opening {
  readonly inIssue: Counts;
  readonly treasury: Counts;
  readonly boughtBack: Counts;
}

function opened({ inIssue, treasury, boughtBack }: Opening): State {
  const classes = [...inIssue].map(([id, count]) => {
    const own = { treasury: treasury.get(id) ?? 0n, boughtBack: boughtBack.get(id) ?? 0n };
    return [id, { inIssue: count, ...own }];
  });
  return Object.fromEntries(classes);
}

interface Conversion {
  readonly class: string;
  readonly into: string;
  readonly shares: bigint;
}

function converted(state: State, { class: id, into, shares }: Conversion): State {
  const [from, to] = [state[id] ?? nothing, state[into] ?? nothing];
  return {
    ...state,
    [id]: { ...from, inIssue: from.inIssue - shares },
    [into]: { ...to, inIssue: to.inIssue + shares },
  };
}
