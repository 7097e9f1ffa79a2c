import type { ClauseKind, Strength } from '@tenfold/kernel';
import { anyOf } from '../text/any-of.ts';
import type { Sentence } from './sentence.ts';
import { isReport } from './stance.ts';
import { strengthOf } from './strength.ts';

/** One of the three promises of an undertaking: his own conduct, that of his vehicles, that of the company. */
export type LimbKind = Extract<ClauseKind, 'own-compliance' | 'vehicle-compliance' | 'company-compliance'>;

/** A promise found in a sentence. */
export interface Limb {
  readonly kind: LimbKind;
  readonly strength: Strength;
  /** The plain words that lead up to “comply”, and those behind it. */
  readonly words: string;
}

/** The promises that a sentence makes, each kind once. A sentence that only tells of a promise makes none. */
export function limbsOf({ plain, lead, mentions }: Pick<Sentence, 'plain' | 'lead' | 'mentions'>): readonly Limb[] {
  const text = lead === '' ? plain : `${lead} ${plain}`;
  if (isReport(text)) return [];
  const hasTarget = mentions.length > 0 || TARGET.test(plain);
  const limbs: Limb[] = [];
  let from = 0;
  for (const match of text.matchAll(COMPLY)) {
    const end = match.index + match[0].length;
    const step: Step = { before: text.slice(from, match.index), verb: match[0], after: text.slice(end, end + 160) };
    if (end > text.length - plain.length && isPromise(step)) limbs.push(...limbsOfStep(step, hasTarget));
    from = end;
  }
  return limbs.filter((limb, index) => limbs.findIndex(({ kind }) => kind === limb.kind) === index);
}

/** Whether a text speaks of a vehicle, plain form. */
export function namesVehicle(text: string): boolean {
  return VEHICLE.test(text);
}

/** One “comply” with the words before it, back to the one before, and some words behind. */
interface Step {
  readonly before: string;
  readonly verb: string;
  readonly after: string;
}

const TARGET =
  /\b(?:requirements?|rules?|provisions?|obligations?|restrictions?|chapter 8a|safeguards?)\b|规定|规则|要求|条文|义务/;

const COMPLY = anyOf(
  [
    /\b(?:compl(?:y|ies|ied|ying|iance)|observ(?:e|es|ed|ing|ance)|abid(?:e|es|ing))\b/,
    /\b(?:adher(?:e|es|ing|ence)|conform(?:s|ed|ing|ity)?|fulfil(?:l|s|led|ling|ls)?)\b/,
    /\b(?:perform(?:s|ed|ing|ance)?|(?:act|acts|acting|behave) (?:\w+ )?in accordance)\b/,
    /\b(?:honou?r(?:s|ed)?|satisf(?:y|ies)|keep(?:s)? (?:to|within)|(?:be|is|are) bound by)\b/,
    /\b(?:(?<!as )follow(?:s|ed)?|obey(?:s|ed)?|respect(?:s|ed)? (?=all|the|each|every|rules?))\b/,
    /\b(?:breach(?:es)?|contravenes?|violates?|infringes?)\b/,
    /遵守|遵从|遵循|恪守|遵照|履行|符合|违反|抵触|受(?=[^。]{0,30}约束)/,
  ],
  'g',
);

const PROCURE = anyOf(
  [
    /\b(?:procur(?:e|es|ing)|ensur(?:e|es|ing)|caus(?:e|es|ing)|see(?:ing)? to it|see that)\b/,
    /\b(?:mak(?:e|ing) (?:sure|certain)|secur(?:e|es|ing)|so that|to the end that)\b/,
    /\b(?:requir(?:e|es|ing) (?:that|the|any|each|every|such)|have (?:the company|any|such|each))\b/,
    /\b(?:get|cause to be|endeavou?rs?|efforts?)\b/,
    /促使|促成|促致|确保|保证|敦促|督促|致使|令(?!人)|(?<!致|促|即|行)使(?!用|命)|安排/,
  ],
  'g',
);

const VEHICLE = anyOf([
  /\b(?:vehicles?|(?:limited )?partnerships?|trusts?|trustees?|private compan(?:y|ies))\b/,
  /\b(?:intermediar(?:y|ies)|nominees?|spvs?|special purpose \w+)\b/,
  /\b(?:holding (?:entity|entities|company|companies|structures?))\b/,
  /\b(?:(?:entity|entities|person|persons|compan(?:y|ies)|bod(?:y|ies)|structures?|arrangements?|party|parties) (?:\w+ ){0,3}(?:through (?:which|whom)|holding|that holds?|which holds?|who holds?|in whose name|by (?:which|whom)))\b/,
  /\b(?:(?:any|such|that|each|every|another|other) (?:(?!the )\w+ )?(?:entity|entities|company|holder))\b/,
  /有限合伙|合伙企业|信托|受托人|私人公司|私营公司|私人股份|工具|载体|实体|持股平台|中介|代名人|代持/,
  /名义持有/,
]);

const COMPANY = anyOf([
  /\bthe company\b(?! (?:which|that holds?|through|holding|by which))/,
  /(?<!私人|私营|有限|控股|投资|该等|一间|任何|等|或|、)公司/,
]);

/** Negative verbs promise only behind a “not”; a failure to comply is no promise. */
function isPromise({ before, verb }: Step): boolean {
  if (/^(?:breach|contraven|violat|infring)/.test(verb))
    return /\b(?:not|never|nor|neither|refrain from)\b[^.;]{0,16}$/.test(before);
  if (/违反|抵触/.test(verb)) return /(?:不|勿|无|未)[会得应将可致曾]{0,2}$/.test(before);
  if (
    /\b(?:fail\w*|omission|default in|unable|non-?|(?<!act )in|for|any|no|of|evidence|report on|duty|obligation)\s?(?:to )?(?:\w+ )?$/.test(
      before,
    ) &&
    /ance$|^fail/.test(verb)
  )
    return false;
  return !/\b(?:fail\w*|omission|unable|omits?|neglects?) to (?:\w+ )?$|未能(?:\p{Script=Han}{0,3})$/u.test(before);
}

/** His own promise needs rules to comply with; what others shall do may be “the same”. */
function limbsOfStep(step: Step, hasTarget: boolean): readonly Limb[] {
  const { before, verb, after } = step;
  const effort = [...before.matchAll(PROCURE)];
  const words = `${before}${verb}${after}`;
  const limb = (kind: LimbKind, led: string): Limb => ({ kind, strength: strengthOf(led), words });
  const others = effort.length === 0 ? [] : othersIn(step, effort);
  const limbs = others.map((kind) => limb(kind, before));
  if (others.length > 0 && !promisesHimselfToo(before, effort)) return limbs;
  if (others.length > 0) return [{ kind: 'own-compliance', strength: 'absolute', words }, ...limbs];
  return isSomebodyElse(before) || !hasTarget ? [] : [limb('own-compliance', before)];
}

/** Whose conduct he is to bring about: those named behind the first “procure”, by “by …” behind the verb, or as “it”. */
function othersIn({ before, verb, after }: Step, effort: readonly RegExpExecArray[]): readonly LimbKind[] {
  const behind =
    /ance$|^(?:be |is |are )/.test(verb) || /\b(?:be|is|are) $/.test(before)
      ? (/^[^.;]{0,60}?\b(?:by|of) [^.;]{0,70}/.exec(after)?.[0] ?? '')
      : '';
  const object = before.slice(effort[0]?.index ?? 0) + behind;
  const kinds: LimbKind[] = [];
  if (VEHICLE.test(object) || (IT.test(object) && VEHICLE.test(before))) kinds.push('vehicle-compliance');
  const lastEffort = before.slice(effort.at(-1)?.index ?? 0) + behind;
  if (COMPANY.test(kinds.length === 0 ? object : lastEffort.replace(OF_COMPANY, ''))) kinds.push('company-compliance');
  return kinds;
}

/** A pronoun or “such person” that stands for what was named before. */
const IT = /\b(?:it|its|they|their|them|the same|the latter)\b|[其该]/;

/** The company as the one whose shares a vehicle holds, not as the one who is to comply. */
const OF_COMPANY = anyOf(
  [
    /\b(?:shares?|interests?|securities|rights|beneficiary|director|shareholder|structure|capital) (?:\w+ ){0,4}(?:in|of) the company/,
    /公司(?:的)?(?:股份|股权|不同投票权)/,
  ],
  'g',
);

/** “I shall, and shall procure that … , comply”: the verb is his own as well. */
function promisesHimselfToo(before: string, effort: readonly RegExpExecArray[]): boolean {
  const lead = before.slice(0, effort[0]?.index ?? 0);
  const object = before.slice(effort[0]?.index ?? 0);
  if (
    /\b(?:i|myself|himself|herself)\b(?! (?:am|hold|own|have|control|is|may|directly|beneficially))/.test(
      object.replace(/^.{0,12}/, ''),
    ) &&
    /\b(?:that|both) (?:both )?(?:i|myself|he|she)\b/.test(object)
  )
    return true;
  return (
    /\b(?:shall|will|must|to|not)\b[\s,(]*(?:\w+ly[\s,]*)?(?:not[\s,]*)?(?:and|as well as|both)\b[^.;]{0,60}$/.test(
      lead,
    ) || /(?:须|将|会|应)[,(]*(?:自行)?[,(]*(?:并|及|以及|同时|且)(?:将|须|会|应)?(?:[^,。]{0,12})$/.test(lead)
  );
}

/** “The Company shall comply” without a “procure” is nobody's promise here. */
function isSomebodyElse(before: string): boolean {
  return (
    /\b(?:the company|shareholders?|the exchange|vehicle|partnership|trust|directors?) (?:itself )?(?:shall|will|must|does|do|to|has|have|is|are)?\s?(?:\w+ly )?$/.test(
      before,
    ) || /(?:公司|股东|联交所)(?:须|将|会|应|已)?$/.test(before)
  );
}
