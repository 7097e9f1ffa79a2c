import { type Instant, isInstant } from '@tenfold/kernel/instant';

/** A moment as XML writes it. One that says no offset is of Hong Kong, where the meetings are. */
export function moment(text: string): Instant {
  return isInstant(text) ? text : `${text}+08:00`;
}
