import { multiplyRatios, ratio, type Ratio, subtractRatios, whole } from '../../numbers/ratio.ts';
import type { ShareClass } from '../../register/share-class.ts';

/** Votes on an ordinary matter that go when so many shares lose their weight and keep one vote; `null` where the class's votes are not known. */
export function votesGivenUp({ votesPerShare }: Pick<ShareClass, 'votesPerShare'>, shares: bigint): Ratio | null {
  return votesPerShare === null ? null : multiplyRatios(ratio(shares, 1n), subtractRatios(votesPerShare, whole));
}
