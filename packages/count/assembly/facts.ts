import { rememberMomentsAt } from './moment';

/** The batch of this thread. */
export let batch: usize = 0;
/** Members with their holdings. */
export let entries: usize = 0;
export let mask: u32 = 0;
/** The place of the class by its only letter, as numbers of sixteen bits; -1 for one that is none. */
export let groups: usize = 0;
/** For each resolution and class whether a line on it is refused. */
export let closed: usize = 0;
export let classCount: i32 = 0;
/** The names of the resolutions, and the words for kinds of instruction with their strengths. */
export let names: usize = 0;
export let namesMask: u32 = 0;
export let resolutions: i32 = 0;
export let kinds: usize = 0;
export let kindsMask: u32 = 0;
export let strengths: usize = 0;
/** The boxes, and how many bytes one has. */
export let boxes: usize = 0;
export let boxBytes: usize = 0;
export let isWide: bool = false;
/** Whether the instruction received first counts, and not the last; and the moment after which one is too late. */
export let isFirst: bool = false;
export let closesAt: f64 = Infinity;

/** Where this thread works: its batch, and behind it what is remembered of moments. */
export function workAt(place: usize, moments: usize): void {
  batch = place;
  rememberMomentsAt(moments);
}

/** Against which members, of which classes, lines are held. */
export function setMembers(place: usize, last: u32, letters: usize, count: i32): void {
  entries = place;
  mask = last;
  groups = letters;
  classCount = count;
}

/** Which resolutions there are, and which of them are closed to which class. */
export function setResolutions(place: usize, last: u32, count: i32, closedAt: usize): void {
  names = place;
  namesMask = last;
  resolutions = count;
  closed = closedAt;
}

/** Which kinds of instruction there are, and how strong each is. */
export function setKinds(place: usize, last: u32, strengthsAt: usize): void {
  kinds = place;
  kindsMask = last;
  strengths = strengthsAt;
}

/** What else decides between instructions, and which are too late. */
export function setRules(isFirstReceived: bool, closing: f64): void {
  isFirst = isFirstReceived;
  closesAt = closing;
}

/** Where the boxes are. */
export function setBoxes(place: usize, bytes: usize, wide: bool): void {
  boxes = place;
  boxBytes = bytes;
  isWide = wide;
}
