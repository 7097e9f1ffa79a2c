import { useHotkeys } from '@mantine/hooks';

/** `j` and `k` go down and up the rows; `Enter` opens the one that has the focus, as any link. */
export function useRowKeys(): void {
  const move = (by: number): void => {
    const rows = [...document.querySelectorAll<HTMLElement>('.issuers-row')];
    const place = rows.findIndex((row) => row === document.activeElement);
    rows[Math.min(Math.max(place + by, 0), rows.length - 1)]?.focus();
  };
  useHotkeys([
    ['j', () => move(1)],
    ['k', () => move(-1)],
  ]);
}
