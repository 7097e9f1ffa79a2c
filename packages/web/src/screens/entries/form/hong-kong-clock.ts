import { epochMilliseconds, hongKongDay } from '@tenfold/kernel';

/** The clock of Hong Kong at a moment, as a field of a form has it: `18:00`, or with seconds where there are any. */
export function clockOf(instant: string): string {
  const since = epochMilliseconds(instant) - epochMilliseconds(`${hongKongDay(instant)}T00:00:00+08:00`);
  const seconds = Math.floor(since / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const texts = parts.map((part) => String(part).padStart(2, '0'));
  return parts[2] === 0 ? texts.slice(0, 2).join(':') : texts.join(':');
}

/** A moment of a day in Hong Kong, as an entry writes it. */
export function momentOf(day: string, clock: string): string {
  return `${day}T${clock.length === 5 ? `${clock}:00` : clock}+08:00`;
}
