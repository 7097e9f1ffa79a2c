import { useHotkeys } from '@mantine/hooks';
import type { ClauseJson } from '../../format/check.ts';

interface Given {
  readonly clauses: readonly ClauseJson[];
  readonly chosen: string | null;
  readonly onChoose: (clause: string | undefined) => void;
}

/** `j` and `k` go to the next sentence and the one before and open why; `Escape` closes it. */
export function useClauseKeys({ clauses, chosen, onChoose }: Given): void {
  const place = clauses.findIndex(({ id }) => id === chosen);
  const goTo = (index: number): void => {
    const found = clauses[Math.min(Math.max(index, 0), clauses.length - 1)];
    if (found === undefined) return;
    onChoose(found.id);
    document.querySelector(`#${CSS.escape(`clause-${found.id}`)}`)?.scrollIntoView({ block: 'nearest' });
  };
  useHotkeys([
    ['j', () => goTo(place + 1)],
    ['k', () => goTo(place === -1 ? 0 : place - 1)],
    ['Escape', () => onChoose(undefined)],
  ]);
}
