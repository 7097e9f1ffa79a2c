import { boxBytes, isWide } from './facts';

/** Where in a box its words stand: its weight in two, then for, against and abstain, low words first; marks are the last word. */
const lowAt: usize = 8;
const highAt: usize = 20;

/** Bits of a box's marks, as `boxes.ts` reads them; above the lowest eight, how strong the kind is of what stands there. */
const isTaken: i32 = 1;
const isSameMoment: i32 = 2;
const isOrderOfLines: i32 = 4;
const isRevised: i32 = 8;
const strengthShift: i32 = 8;
const strengthMask: i32 = 0xff;
const lock: i32 = 1 << 30;

/** What is put in: the counts, by which a box settles which of two instructions counts. */
let inFavour: u64 = 0;
let against: u64 = 0;
let abstain: u64 = 0;

/** Says what is put into the next box. */
export function bring(first: u64, second: u64, third: u64): void {
  inFavour = first;
  against = second;
  abstain = third;
}

/** Puts what was brought into a box, where it counts or is replaced at once. Several threads may do so at the same time. */
export function putInto(box: usize, weight: f64, strength: i32): void {
  const place = box + boxBytes - 4;
  let marks = atomic.load<i32>(place);
  while ((marks & lock) !== 0 || atomic.cmpxchg<i32>(place, marks, marks | lock) !== marks)
    marks = atomic.load<i32>(place);
  atomic.store<i32>(place, settled(box, marks, weight, strength));
}

/** The marks of a box after an instruction came to it, which it holds from now on if that counts. */
function settled(box: usize, marks: i32, weight: f64, strength: i32): i32 {
  const fresh = (strength << strengthShift) | isTaken;
  return (marks & isTaken) === 0 ? take(box, weight, fresh) : settledWith(box, marks, weight, fresh);
}

function settledWith(box: usize, marks: i32, weight: f64, fresh: i32): i32 {
  const order = orderWith(box);
  const own = fresh | (marks & isRevised) | (order === 0 ? 0 : isRevised);
  const stood = load<f64>(box);
  const stronger = (fresh >> strengthShift) - ((marks >> strengthShift) & strengthMask);
  const isLevel = stronger === 0 && (weight > 0 ? weight === stood : stood < 0);
  if (!isLevel) {
    const isNext = stronger > 0 || (stronger === 0 && weight > stood);
    return isNext ? take(box, weight, own) : marks | (own & isRevised);
  }
  const contest = order === 0 ? 0 : weight > 0 ? isSameMoment : isOrderOfLines;
  const kept = (marks & (isSameMoment | isOrderOfLines)) | contest;
  const isNext = weight === stood ? order < 0 : weight > stood;
  return isNext ? take(box, weight, own | kept) : marks | kept | (own & isRevised);
}

function take(box: usize, weight: f64, marks: i32): i32 {
  store<f64>(box, weight);
  store<u32>(box, inFavour as u32, lowAt);
  store<u32>(box, against as u32, lowAt + 4);
  store<u32>(box, abstain as u32, lowAt + 8);
  if (!isWide) return marks;
  store<u32>(box, (inFavour >> 32) as u32, highAt);
  store<u32>(box, (against >> 32) as u32, highAt + 4);
  store<u32>(box, (abstain >> 32) as u32, highAt + 8);
  return marks;
}

/** The order of what is put in and what the box holds: below nought where the former goes before, with fewer shares for, then more against, then more abstaining. */
function orderWith(box: usize): i32 {
  const first = compare(inFavour, sharesIn(box, 0));
  if (first !== 0) return first;
  const second = compare(against, sharesIn(box, 4));
  return second !== 0 ? -second : -compare(abstain, sharesIn(box, 8));
}

function compare(left: u64, right: u64): i32 {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** The shares of a box for, against or abstaining, by how many bytes the words of that side are behind the first. */
export function sharesIn(box: usize, side: usize): u64 {
  const low = load<u32>(box + side, lowAt) as u64;
  return isWide ? ((load<u32>(box + side, highAt) as u64) << 32) | low : low;
}

/** The marks of a box. */
export function marksOf(box: usize): i32 {
  return load<i32>(box + boxBytes - 4);
}

/** Whether a box holds an instruction; and whether neither kind nor time decided for it. */
export function isTakenIn(marks: i32): bool {
  return (marks & isTaken) !== 0;
}
export function isSameMomentIn(marks: i32): bool {
  return (marks & isSameMoment) !== 0;
}
export function isOrderOfLinesIn(marks: i32): bool {
  return (marks & isOrderOfLines) !== 0;
}
