import {
  againstAt,
  abstainAt,
  batchLines,
  entryAt,
  hashAt,
  inFavourAt,
  isMalformedAt,
  lineAt,
  notLookedUp,
  resolutionAt,
  rowOf,
  startAt,
  strengthAt,
  wantedAt,
  weightAt,
  wideRowOf,
  wordsRowOf,
} from './batch';
import { countEnd, readCount } from './count-field';
import { batch, closesAt, groups, isFirst, kinds, kindsMask, names, namesMask, strengths } from './facts';
import { bytesInWords, hashOf, wordsOf } from './key';
import { comma, isLetter, lineAfter, lowBytes, stops } from './marks';
import { isEmptyAt, momentEnd, readMoment } from './moment';
import { readUpTo, room, roomEnd } from './piece';
import { findKey, valueAt, wantedMeta } from './table';

/** What is read where a line is not of the usual form. */
const unusual: i32 = -2;
/** Above every moment, and above every place of a line: the weights of `rules/moment.ts`. */
const beyondTime: f64 = 1125899906842624;
const beyondLines: f64 = 4503599627370496;

/** The place of a resolution that is none of the meeting. */
const noResolution: i32 = -1;

/** The columns of the lines that are read: whether a time and a kind stand behind the counts, and how strong the lines are that name no kind. */
let hasTime: bool = false;
let hasKind: bool = false;
let usualStrength: i32 = 0;

/** How many lines of the piece are before the first that was not read. */
let nextLine: i32 = 0;

/** Behind the field that was read last, of those that are read by functions of their own. */
let fieldEnd: usize = 0;

/** Says what columns the lines have that follow. */
export function setColumns(time: bool, kind: bool, strength: i32): void {
  hasTime = time;
  hasKind = kind;
  usualStrength = strength;
}

export function linesPassed(): i32 {
  return nextLine;
}

/**
 * Reads lines of the form that almost all have into the batch from its row `from` on, and gives how many rows it then has: columns
 * in their usual order, no quotation mark, a member of less than sixteen bytes, a class of one letter. It begins at `start` of the
 * piece, before which there are `line` lines, and stops before the first line that differs in the least, at the end of the piece,
 * or when the batch is full. Lines without a time weigh as their place among all lines of all sources does, which for row `from`
 * is `place`.
 */
export function readLines(start: usize, line: i32, from: i32, place: f64): i32 {
  let at = room + start;
  let nth = from;
  let weight = isFirst ? -1 - place : place - beyondLines;
  while (nth < batchLines && at < roomEnd) {
    const bytes = v128.load(at);
    const low = lowBytes(bytes);
    const length = ctz(low);
    if (low === 0 || length === 0 || load<u8>(at + (length as usize)) !== comma) break;
    const behind = readRest(at + (length as usize) + 1, nth, length, weight);
    if (behind === 0) break;
    const words = wordsOf(bytes, length);
    const row = rowOf(batch, nth);
    v128.store(wordsRowOf(batch, nth), words);
    store<u32>(row, hashOf(words, length), hashAt);
    store<i32>(row, (at - room) as i32, startAt);
    store<i32>(row, line + nth - from, lineAt);
    store<i32>(row, notLookedUp, entryAt);
    store<u8>(batch + (nth as usize), 0, isMalformedAt);
    weight += isFirst ? -1 : 1;
    nth += 1;
    at = behind;
  }
  readUpTo(at);
  nextLine = line + nth - from;
  return nth;
}

/** Reads what stands behind the member, and gives where the next line begins; 0 where the line is not of the usual form. */
function readRest(start: usize, nth: i32, length: i32, place: f64): usize {
  const letter = load<u8>(start);
  if (!isLetter(letter) || load<u8>(start, 1) !== comma) return 0;
  // One that is no class of the register is found in no entry.
  const group = load<i16>(groups + ((letter as usize) << 1)) as i32;
  const resolution = readResolution(start + 2);
  if (resolution === unusual) return 0;
  const inFavour = readCount(fieldEnd);
  if (inFavour < 0 || load<u8>(countEnd) !== comma) return 0;
  const against = readCount(countEnd + 1);
  if (against < 0 || load<u8>(countEnd) !== comma) return 0;
  const abstain = readCount(countEnd + 1);
  if (abstain < 0) return 0;
  fieldEnd = countEnd;
  const weight = hasTime ? readWeight(place) : place;
  // NaN, which alone is not itself.
  if (weight !== weight) return 0;
  const strength = hasKind ? readKind() : usualStrength;
  if (strength < 0) return 0;
  const row = rowOf(batch, nth);
  const wideRow = wideRowOf(batch, nth);
  store<i32>(row, wantedMeta(group, length), wantedAt);
  store<i32>(row, resolution, resolutionAt);
  store<f64>(wideRow, inFavour as f64, inFavourAt);
  store<f64>(wideRow, against as f64, againstAt);
  store<f64>(wideRow, abstain as f64, abstainAt);
  store<f64>(wideRow, weight, weightAt);
  store<u8>(batch + (nth as usize), strength as u8, strengthAt);
  return lineAfter(fieldEnd);
}

/** Reads a resolution, behind whose comma `fieldEnd` then is: its place, {@link noResolution} or {@link unusual}. */
function readResolution(at: usize): i32 {
  const bytes = v128.load(at);
  const length = ctz(stops(bytes) | (1 << bytesInWords));
  if (length === 0 || length >= bytesInWords || load<u8>(at + (length as usize)) !== comma) return unusual;
  fieldEnd = at + (length as usize) + 1;
  const words = wordsOf(bytes, length);
  const found = findKey(names, namesMask, words, wantedMeta(0, length), hashOf(words, length));
  return found < 0 ? noResolution : load<i32>(names + ((found as usize) << 2), valueAt);
}

/** Reads the time that stands behind `fieldEnd`; NaN where it is not of a usual form. */
function readWeight(place: f64): f64 {
  if (load<u8>(fieldEnd) !== comma) return NaN;
  const at = fieldEnd + 1;
  fieldEnd = at;
  if (isEmptyAt(at)) return place;
  const moment = readMoment(at);
  fieldEnd = momentEnd;
  if (moment > closesAt) return Infinity;
  return beyondTime + (isFirst ? -moment : moment);
}

/** Reads the kind that stands behind `fieldEnd`, and gives its strength; below nought where it is none of a usual form. */
function readKind(): i32 {
  if (load<u8>(fieldEnd) !== comma) return unusual;
  const at = fieldEnd + 1;
  const bytes = v128.load(at);
  const length = ctz(stops(bytes) | (1 << bytesInWords));
  fieldEnd = at + (length as usize);
  if (length === 0) return usualStrength;
  if (length >= bytesInWords) return unusual;
  const words = wordsOf(bytes, length);
  const found = findKey(kinds, kindsMask, words, wantedMeta(0, length), hashOf(words, length));
  if (found < 0) return unusual;
  return load<i8>(strengths + (load<i32>(kinds + ((found as usize) << 2), valueAt) as usize)) as i32;
}
