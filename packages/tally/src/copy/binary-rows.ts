import { bytesOfHead } from './copy-in.ts';

/** Bytes of a message: small beside what a connection holds ready, large enough for a message to cost nothing. */
const messageBytes = 1 << 17;

/** What is told where a field holds a sign that no count, moment or kind has: it is none of them, whatever else it is. */
const sign = 0x3f;

/**
 * Rows in the binary form of COPY, gathered into messages. A row is begun with the number of its fields, and then has them one by
 * one.
 */
export class BinaryRows {
  readonly #full: Buffer[] = [];
  #room = Buffer.allocUnsafeSlow(messageBytes);
  #at = bytesOfHead;

  /** Takes all messages that are there. */
  take(): readonly Buffer[] {
    if (this.#at > bytesOfHead) this.#turn(messageBytes);
    return this.#full.splice(0);
  }

  /** Begins a row of so many fields that need so many bytes at most, beside their lengths. */
  begin(fields: number, bytes: number): void {
    const needed = 2 + fields * 4 + bytes;
    if (this.#at + needed > this.#room.length) this.#turn(Math.max(messageBytes, bytesOfHead + needed));
    this.#at = this.#room.writeInt16BE(fields, this.#at);
  }

  /** A field without a value. */
  nothing(): void {
    this.#at = this.#room.writeInt32BE(-1, this.#at);
  }

  bool(value: boolean): void {
    this.#at = this.#room.writeInt32BE(1, this.#at);
    this.#at = this.#room.writeUInt8(value ? 1 : 0, this.#at);
  }

  int4(value: number): void {
    this.#at = this.#room.writeInt32BE(4, this.#at);
    this.#at = this.#room.writeInt32BE(value, this.#at);
  }

  /** A whole number from 0 to 2^53 as int8. */
  int8(value: number): void {
    this.#at = this.#room.writeInt32BE(8, this.#at);
    this.#at = this.#room.writeInt32BE(Math.floor(value / 2 ** 32), this.#at);
    this.#at = this.#room.writeUInt32BE(value % 2 ** 32, this.#at);
  }

  /** Bytes as they are. */
  bytes(source: Uint8Array, start: number, end: number): void {
    this.#at = this.#room.writeInt32BE(end - start, this.#at);
    this.#room.set(source.subarray(start, end), this.#at);
    this.#at += end - start;
  }

  /** A field as text; `?` where it has a sign beyond those of ASCII that are printed, which no text in a database need be able to hold. */
  text(source: Uint8Array, start: number, end: number): void {
    const lengthAt = this.#at;
    const room = this.#room;
    let to = lengthAt + 4;
    for (let from = start; from < end; from += 1, to += 1) {
      const byte = source[from] as number;
      if (byte < 0x20 || byte > 0x7e) {
        room[lengthAt + 4] = sign;
        to = lengthAt + 5;
        break;
      }
      room[to] = byte;
    }
    room.writeInt32BE(to - lengthAt - 4, lengthAt);
    this.#at = to;
  }

  #turn(bytes: number): void {
    if (this.#at > bytesOfHead) this.#full.push(this.#room.subarray(0, this.#at));
    this.#room = Buffer.allocUnsafeSlow(bytes);
    this.#at = bytesOfHead;
  }
}
