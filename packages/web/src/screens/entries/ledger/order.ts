import type { Texts } from '../../../app/address.ts';

/** Whether the newest entries stand first: so it is, unless the address says otherwise. */
export function isNewestFirst({ order }: Texts): boolean {
  return order !== 'oldest-first';
}
