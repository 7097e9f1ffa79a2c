import type { Check } from '@tenfold/documents';
import { Recent } from './recent.ts';

/** Each holds the register of its issuer. */
const MOST = 64;

/** Checks that were made lately. */
export class RecentChecks extends Recent<Check> {
  constructor() {
    super(MOST);
  }
}
