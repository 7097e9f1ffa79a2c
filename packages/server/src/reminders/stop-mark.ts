import { timingSafeEqual } from 'node:crypto';
import { derived } from '../access/secrets.ts';

/** Whose reminders, of which issuer. */
export interface Stopped {
  readonly issuer: string;
  readonly person: string;
}

/** What shows that whoever has an address to stop reminders got it from us. It can do nothing else. */
export function stopMark(secret: Uint8Array, { issuer, person }: Stopped): string {
  return derived(secret, `stop-reminders ${issuer} ${person}`).toString('base64url');
}

/** Whether a mark is ours, for just these reminders. */
export function isStopMark(secret: Uint8Array, stopped: Stopped, mark: string): boolean {
  const [ours, given] = [Buffer.from(stopMark(secret, stopped)), Buffer.from(mark)];
  return ours.length === given.length && timingSafeEqual(ours, given);
}

/** The path at which reminders are stopped. */
export const STOP_PATH = '/reminders/stop';

/** The address at which somebody has reminders stopped. */
export function stopAddress(
  { origin, secret }: { readonly origin: string; readonly secret: Uint8Array },
  stopped: Stopped & { readonly lang: string },
): string {
  const { issuer, person, lang } = stopped;
  const query = new URLSearchParams({ issuer, person, mark: stopMark(secret, stopped), lang });
  return `${origin}${STOP_PATH}?${query.toString()}`;
}
