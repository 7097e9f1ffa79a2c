import { anyOf } from '../text/any-of.ts';
import { COMPANY, IT, OF_COMPANY, PROCURE, VEHICLE } from './limb-words.ts';

/** One “comply” of a sentence with the words before it, back to the one before, and some words behind. */
export interface Step {
  readonly before: string;
  readonly verb: string;
  readonly after: string;
}

/** Whose conduct a step is about, besides the giver's own. */
export interface Others {
  readonly vehicle: boolean;
  readonly company: boolean;
  /** The words that say how hard he will try. */
  readonly led: string;
}

/**
 * Whose conduct he is to bring about: those named behind “procure”, those in “compliance by …”, or what “it” stands for.
 * `null` where nothing of the kind is said.
 */
export function othersIn(step: Step): Others | null {
  const { before, after } = step;
  const behind = agentBehind(step);
  const effort = [...before.matchAll(PROCURE)];
  if (effort.length === 0) return behind === '' || after.search(PROCURE) === -1 ? null : whose(behind, behind, after);
  const object = before.slice(effort[0]?.index ?? 0) + behind;
  const last = before.slice(effort.at(-1)?.index ?? 0) + behind;
  const found = whose(object, last, before);
  if (found !== null) return found;
  return IT.test(object) && VEHICLE.test(before) ? { vehicle: true, company: false, led: before } : null;
}

/** Beside a vehicle, the company counts where it is named as the one to comply, not as the one whose shares are held. */
function whose(object: string, last: string, led: string): Others | null {
  const vehicle = VEHICLE.test(object);
  const company = COMPANY.test(vehicle ? last.replaceAll(OF_COMPANY, '') : object);
  if (IT.test(object) && !vehicle && !company && VEHICLE.test(led)) return { vehicle: true, company, led };
  return vehicle || company ? { vehicle, company, led } : null;
}

/** “Compliance by the Company”, “be complied with by any vehicle”. */
function agentBehind({ before, verb, after }: Step): string {
  const isNoun = /ance$|^(?:be |is |are )/.test(verb) || /\b(?:be|is|are) $/.test(before);
  return isNoun ? (/^[^.;]{0,60}?\b(?:by|of) [^.;]{0,70}/.exec(after)?.[0] ?? '') : '';
}

/** “I shall, and shall procure that … , comply”: the verb is his own as well. */
export function promisesHimselfToo(before: string): boolean {
  const at = before.search(PROCURE);
  if (at === -1) return false;
  return HIMSELF.test(before.slice(at)) || GOES_ON.test(before.slice(0, at));
}

const HIMSELF = /\b(?:that|both) (?:both )?(?:i|myself|he|she)\b(?! (?:am|hold|own|have|control|is|may|directly))/;

const GOES_ON = anyOf([
  /\b(?:shall|will|must|to|not)\b[\s,(]*(?:\w+ly[\s,]*)?(?:not[\s,]*)?(?:and|as well as|both)\b[^.;]{0,60}$/,
  /(?:须|将|会|应)[,(]*(?:自行)?[,(]*(?:并|及|以及|同时|且)(?:将|须|会|应)?[^,。]{0,12}$/,
]);

/** “The Company shall comply” without a “procure” is nobody's promise here. */
export function isSomebodyElse(before: string): boolean {
  return SOMEBODY_ELSE.test(before);
}

const SOMEBODY_ELSE = anyOf([
  /\b(?:the company|shareholders?|the exchange|vehicle|partnership|trust|directors?) (?:itself )?(?:\w+ )?(?:\w+ly )?$/,
  /(?:公司|股东|联交所)(?:须|将|会|应|已)?$/,
]);
