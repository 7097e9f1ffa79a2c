import { lineFeed, carriageReturn, comma } from './marks';

/** The moment in milliseconds from 1970 at the beginning of the day that ten bytes write; NaN for no day. */
declare function momentOfDay(place: usize): f64;

/** What the offset from UTC that six bytes write adds to a moment, in milliseconds; NaN for no offset. */
declare function shiftOfOffset(place: usize): f64;

/** Behind the moment that was read last. */
export let momentEnd: usize = 0;

/** Where days and offsets are remembered with what they come to, for most lines have the same few. */
let days: usize = 0;
let offsets: usize = 0;

/** Parts that are remembered of each kind, and bytes of one: its text in two words, and what it comes to. */
const remembered: i32 = 64;
const bytesOfPart: i32 = 24;

/** Bytes of all that is remembered. */
export const memoryOfMoments: i32 = 2 * remembered * bytesOfPart;

/** Says where parts of moments are remembered. The place holds noughts to begin with. */
export function rememberMomentsAt(place: usize): void {
  days = place;
  offsets = place + ((remembered * bytesOfPart) as usize);
}

const letterT: u8 = 0x54;
const letterZ: u8 = 0x5a;
const dayLength: usize = 10;
const clockAt: usize = 11;
const offsetAt: usize = 19;
const offsetLength: usize = 6;

/**
 * Reads a moment of the form `2026-06-20T10:00:00+08:00` or `2026-06-20T02:00:00Z` at a place, in milliseconds from 1970; NaN for
 * one of any other form. Nobody may rely on what stands behind it.
 */
export function readMoment(at: usize): f64 {
  if (load<u8>(at + dayLength) !== letterT) return NaN;
  const clock = readClock(at + clockAt);
  if (clock < 0) return NaN;
  const isZulu = load<u8>(at + offsetAt) === letterZ;
  momentEnd = at + offsetAt + (isZulu ? 1 : offsetLength);
  return dayOf(at) + (clock as f64) + (isZulu ? 0 : shiftOf(at + offsetAt));
}

/** Milliseconds since midnight that `10:00:00` writes; below nought for no such time. */
function readClock(at: usize): i32 {
  // Digits become their values, and the two colons nought.
  const parts = load<u64>(at) ^ 0x30303a30303a3030;
  if (((parts | (parts + 0x0606060606060606)) & 0xf0f0f0f0f0f0f0f0) !== 0) return -1;
  // Whatever else has become a small number between the digits was no colon.
  if ((parts & 0x0000ff0000ff0000) !== 0) return -1;
  const hour = pairIn(parts);
  const minute = pairIn(parts >> 24);
  const second = pairIn(parts >> 48);
  return hour > 23 || minute > 59 || second > 59 ? -1 : ((hour * 60 + minute) * 60 + second) * 1000;
}

function pairIn(parts: u64): i32 {
  return ((parts & 0xff) as i32) * 10 + (((parts >> 8) & 0xff) as i32);
}

function dayOf(at: usize): f64 {
  const low = load<u64>(at);
  const high = load<u16>(at, 8) as u64;
  const part = days + (((high ^ (high >> 5)) & (remembered - 1)) as usize) * bytesOfPart;
  if (load<u64>(part) !== low || load<u64>(part, 8) !== high) keep(part, low, high, momentOfDay(at));
  return load<f64>(part, 16);
}

function shiftOf(at: usize): f64 {
  const text = load<u64>(at) & 0xffff_ffff_ffff;
  const part = offsets + (((text ^ (text >> 16) ^ (text >> 27)) & (remembered - 1)) as usize) * bytesOfPart;
  if (load<u64>(part) !== text) keep(part, text, 0, shiftOfOffset(at));
  return load<f64>(part, 16);
}

function keep(part: usize, low: u64, high: u64, comesTo: f64): void {
  store<u64>(part, low);
  store<u64>(part, high, 8);
  store<f64>(part, comesTo, 16);
}

/** Whether nothing stands at a place before the next field or line. */
export function isEmptyAt(at: usize): bool {
  const byte = load<u8>(at);
  return byte === comma || byte === lineFeed || byte === carriageReturn;
}
