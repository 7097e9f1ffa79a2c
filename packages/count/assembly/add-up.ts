import { isOrderOfLinesIn, isSameMomentIn, isTakenIn, marksOf, sharesIn } from './box';
import { boxBytes, boxes, resolutions } from './facts';

/** The class of a holding that is in no sum. */
export const apart: i32 = 255;

/** Bytes of the sums of one class on one resolution: for, against and abstain in two parts each, of low and of high words. */
export const bytesOfSums: i32 = 48;

let instructions: i32 = 0;
let sameMoment: i32 = 0;
let orderOfLines: i32 = 0;

/** Of the boxes that were added up last: how many hold an instruction, and how many of those nothing but their content decided for. */
export function instructionsAdded(): i32 {
  return instructions;
}
export function sameMomentAdded(): i32 {
  return sameMoment;
}
export function orderOfLinesAdded(): i32 {
  return orderOfLines;
}

/**
 * Adds all boxes of so many holdings to sums, class by class and resolution by resolution: shares that voted, as whole numbers of
 * 64 bits of their low words and of their high words. `classes` has a byte for each holding.
 */
export function addUp(holdings: i32, classes: usize, sums: usize): void {
  instructions = 0;
  sameMoment = 0;
  orderOfLines = 0;
  let box = boxes;
  for (let holding = 0; holding < holdings; holding += 1) {
    const group = load<u8>(classes + (holding as usize)) as i32;
    let sum = sums + ((group * resolutions * bytesOfSums) as usize);
    for (let resolution = 0; resolution < resolutions; resolution += 1) {
      if (isCounted(marksOf(box)) && group !== apart) addBox(box, sum);
      box += boxBytes;
      sum += bytesOfSums as usize;
    }
  }
}

/** Counts a box by its marks; whether it holds an instruction. */
function isCounted(marks: i32): bool {
  if (!isTakenIn(marks)) return false;
  instructions += 1;
  if (isSameMomentIn(marks)) sameMoment += 1;
  else if (isOrderOfLinesIn(marks)) orderOfLines += 1;
  return true;
}

function addBox(box: usize, sum: usize): void {
  addTo(sum, sharesIn(box, 0));
  addTo(sum + 16, sharesIn(box, 4));
  addTo(sum + 32, sharesIn(box, 8));
}

function addTo(sum: usize, shares: u64): void {
  store<u64>(sum, load<u64>(sum) + (shares & 0xffff_ffff));
  store<u64>(sum, load<u64>(sum, 8) + (shares >> 32), 8);
}
