import type { AnyRule } from '@tenfold/kernel';
import { r204 } from './hk/main-board/2-04.rule.ts';
import { r8a07 } from './hk/main-board/chapter-8a/8a-07.rule.ts';
import { r8a08 } from './hk/main-board/chapter-8a/8a-08.rule.ts';
import { r8a09 } from './hk/main-board/chapter-8a/8a-09.rule.ts';
import { r8a10 } from './hk/main-board/chapter-8a/8a-10.rule.ts';
import { r8a11 } from './hk/main-board/chapter-8a/8a-11.rule.ts';
import { r8a12 } from './hk/main-board/chapter-8a/8a-12.rule.ts';
import { r8a13 } from './hk/main-board/chapter-8a/8a-13.rule.ts';
import { r8a14 } from './hk/main-board/chapter-8a/8a-14.rule.ts';
import { r8a15 } from './hk/main-board/chapter-8a/8a-15.rule.ts';
import { r8a16 } from './hk/main-board/chapter-8a/8a-16.rule.ts';
import { r8a17 } from './hk/main-board/chapter-8a/8a-17.rule.ts';
import { r8a18 } from './hk/main-board/chapter-8a/8a-18.rule.ts';
import { r8a19 } from './hk/main-board/chapter-8a/8a-19.rule.ts';
import { r8a21 } from './hk/main-board/chapter-8a/8a-21.rule.ts';
import { r8a22 } from './hk/main-board/chapter-8a/8a-22.rule.ts';
import { r8a23 } from './hk/main-board/chapter-8a/8a-23.rule.ts';
import { r8a24 } from './hk/main-board/chapter-8a/8a-24.rule.ts';
import { r8a30 } from './hk/main-board/chapter-8a/8a-30.rule.ts';
import { r8a31 } from './hk/main-board/chapter-8a/8a-31.rule.ts';
import { r8a32 } from './hk/main-board/chapter-8a/8a-32.rule.ts';
import { r8a33 } from './hk/main-board/chapter-8a/8a-33.rule.ts';
import { r8a34 } from './hk/main-board/chapter-8a/8a-34.rule.ts';
import { r8a43 } from './hk/main-board/chapter-8a/8a-43.rule.ts';
import { r8a44 } from './hk/main-board/chapter-8a/8a-44.rule.ts';
import { r8a46 } from './hk/main-board/chapter-8a/8a-46.rule.ts';

export { partOfOthers } from './hk/main-board/chapter-8a/8a-09-others.ts';
export { coverage, type CoverageLine } from './hk/main-board/coverage.ts';
export { limitation } from './hk/limitation.ts';
export { provisionsOfActs } from './hk/main-board/acts-under-promise.ts';
export { confirmedByCommittee, groundsOfUnfitness, promisedInUndertaking } from './hk/main-board/lists.ts';

/** Every rule there is, in the order of the Rules: to add one, write its file and list it here. */
export const rules: readonly AnyRule[] = [
  r204,
  r8a07,
  r8a08,
  r8a09,
  r8a10,
  r8a11,
  r8a12,
  r8a13,
  r8a14,
  r8a15,
  r8a16,
  r8a17,
  r8a18,
  r8a19,
  r8a21,
  r8a22,
  r8a23,
  r8a24,
  r8a30,
  r8a31,
  r8a32,
  r8a33,
  r8a34,
  r8a43,
  r8a44,
  r8a46,
];

export {
  r204,
  r8a07,
  r8a08,
  r8a09,
  r8a10,
  r8a11,
  r8a12,
  r8a13,
  r8a14,
  r8a15,
  r8a16,
  r8a17,
  r8a18,
  r8a19,
  r8a21,
  r8a22,
  r8a23,
  r8a24,
  r8a30,
  r8a31,
  r8a32,
  r8a33,
  r8a34,
  r8a43,
  r8a44,
  r8a46,
};
