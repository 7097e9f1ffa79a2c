/** The piece whose lines are read, and where it ends. */
export let room: usize = 0;
export let roomEnd: usize = 0;

/** Where the first line begins that was not read. */
let next: usize = 0;

/** Says where the piece is whose lines follow. */
export function openPiece(place: usize, length: usize): void {
  room = place;
  roomEnd = place + length;
}

/** Says up to where lines were read. */
export function readUpTo(place: usize): void {
  next = place;
}

/** Where in the piece the first line begins that was not read. */
export function nextStart(): usize {
  return next - room;
}
