import { anyOf } from '../text/any-of.ts';

/** What there is to comply with. */
export const RULES = anyOf([
  /\b(?:requirements?|rules?|provisions?|obligations?|restrictions?|chapter 8a|safeguards?)\b/,
  /规定|规则|要求|条文|义务/,
]);

/** Words for complying; those for breaking the rules promise behind a “not” only. */
export const COMPLY = anyOf(
  [
    /\b(?:compl(?:y|ies|ied|ying|iance)|observ(?:e|es|ed|ing|ance)|abid(?:e|es|ing)|adher(?:e|es|ing|ence))\b/,
    /\b(?:conform(?:s|ed|ing|ity)?|fulfil(?:l|s|led|ling|ls)?|perform(?:s|ed|ing|ance)?|honou?r(?:s|ed)?|satisf(?:y|ies))\b/,
    /\b(?:act|acts|acting|behaves?) (?:\w+ )?in (?:accordance|compliance|conformity)\b|\bkeep(?:s)? (?:to|within)\b/,
    /\b(?:be|is|are) bound by\b|\b(?<!as )follow(?:s|ed)?\b|\bobey(?:s|ed)?\b|\brespect(?:s|ed)? (?=all|the|each|every|rules?)/,
    /\b(?:breach(?:es)?|contravenes?|violates?|infringes?)\b|\b(?:put|puts|place|places) (?:me|him|her|us|myself) in breach\b/,
    /遵守|遵从|遵循|恪守|遵照|履行|符合|违反|抵触|受(?=[^。]{0,30}约束)/,
  ],
  'g',
);

/** Words for bringing about what somebody else does. */
export const PROCURE = anyOf(
  [
    /\b(?:procur(?:e|es|ing)|ensur(?:e|es|ing)|caus(?:e|es|ing)|secur(?:e|es|ing)|see(?:ing)? to it|see that)\b/,
    /\b(?:mak(?:e|ing) (?:sure|certain|any|each|every|such|the)|bring(?:s|ing)? about|so that|to the end that|get)\b/,
    /\b(?:requir(?:e|es|ing) (?:that|the|any|each|every|such)|have (?:the company|any|such|each))\b/,
    /\b(?:endeavou?rs?|efforts?|(?:my|his|her|our) (?:\w+ )?best)\b/,
    /\b(?:guarantees?|warrants?|undertakes?|promises?|agrees?) that (?=the company (?:shall|will)|(?:any|each|every|all) (?:\w+ )?(?:vehicle|trust|partnership))/,
    /促使|促成|促致|确保|保证|敦促|督促|致使|令(?!人)|(?<!致|促|即|行)使(?!用|命)|安排/,
  ],
  'g',
);

/** What may hold shares for the giver. */
export const VEHICLE = anyOf([
  /\b(?:vehicles?|(?:limited )?partnerships?|trusts?|trustees?|private compan(?:y|ies)|intermediar(?:y|ies))\b/,
  /\b(?:nominees?|spvs?|special purpose \w+|holding (?:entity|entities|company|companies|structures?))\b/,
  /\b(?:entit(?:y|ies)|persons?|compan(?:y|ies)|bod(?:y|ies)|structures?|part(?:y|ies)) (?:\w+ ){0,3}(?:holding|that holds?)\b/,
  /\b(?:entit(?:y|ies)|persons?|compan(?:y|ies)|bod(?:y|ies)|structures?) (?:\w+ ){0,3}(?:through|by|in) (?:which|whom|whose)\b/,
  /\b(?:any|such|that|each|every|another|other) (?:(?!the )\w+ )?(?:entity|entities|company|holder)\b/,
  /有限合伙|合伙企业|信托|受托人|私人公司|私营公司|工具|载体|实体|持股平台|中介|代名人|代持|名义持有/,
]);

/** The issuer, and not the company through which somebody holds. */
export const COMPANY = anyOf([
  /\bthe company\b(?! (?:which|that holds?|through|holding|by which))/,
  /(?<!私人|私营|有限|控股|投资|该等|一间|任何|等|或|、)公司/,
]);

/** The company as the one whose shares a vehicle holds, not as the one who is to comply. */
export const OF_COMPANY = anyOf(
  [
    /\b(?:shares?|interests?|securities|rights|beneficiary|director|shareholder|capital) (?:\w+ ){0,4}(?:in|of) the company/,
    /公司(?:的)?(?:股份|股权|不同投票权)/,
  ],
  'g',
);

/** A pronoun or “such person” that stands for what was named before. */
export const IT = /\b(?:it|its|they|their|them|such|the same|the latter)\b|[其该]/;
