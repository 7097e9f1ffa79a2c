import type { Core } from '../core/core.ts';
import { boxWords } from './boxes.ts';
import type { CountFacts } from './count-facts.ts';

/** Tells the core against what lines are held. */
export function setFacts({ run }: Core, facts: CountFacts): void {
  const { members, letters, classCount, resolutions, closed, kinds, strengths, boxes } = facts;
  const isFirst = Number(facts.replacing === 'first-received');
  run.setMembers(members.entries.byteOffset, members.mask, letters.byteOffset, classCount);
  run.setResolutions(resolutions.entries.byteOffset, resolutions.mask, boxes.resolutions, closed.byteOffset);
  run.setKinds(kinds.entries.byteOffset, kinds.mask, strengths.byteOffset);
  run.setRules(isFirst, facts.closesAt);
  run.setBoxes(boxes.words.byteOffset, boxWords(boxes.isWide) * Int32Array.BYTES_PER_ELEMENT, Number(boxes.isWide));
}
