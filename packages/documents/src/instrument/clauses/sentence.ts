import type { Unit } from '../parts/units.ts';
import { findProvisions } from '../provisions/find-provisions.ts';
import { plainOf } from '../text/plain.ts';

/** A sentence with the plain form in which cues are looked for. */
export interface Sentence extends Unit {
  /**
   * Lower case, misread words put right; the parties stand in it as “the company” and “the beneficiary”, rules as `8a-09`, so
   * that no dot stands but at the end.
   */
  readonly plain: string;
  readonly isRepaired: boolean;
  /** The plain form of the sentence that leads into the list of which this one is an item; empty for others. */
  readonly lead: string;
}

/** The names that stand for the parties on this paper. */
export interface PartyNames {
  readonly issuer: readonly string[];
  readonly beneficiary: readonly string[];
}

/** The sentences made ready: names of the parties become what they are, items of a list get their lead. */
export function sentencesOf(units: readonly Unit[], names: PartyNames): readonly Sentence[] {
  const roles = plainNames(names);
  let lead: string | null = null;
  return units.map((unit) => {
    const { text, isRepaired } = plainOf(withoutDots(unit));
    const plain = inRoles(text, roles);
    const isItem = unit.opensItem && lead !== null;
    const isPatched = isRepaired || MISREAD_2_04.test(unit.tidy);
    const sentence = { ...unit, plain, isRepaired: isPatched, lead: isItem ? (lead as string) : '' };
    if (!isItem) lead = /[.。;；!?]$/.test(plain) ? null : plain;
    return sentence;
  });
}

/** The plain form of a part of a sentence, with the parties as what they are. */
export function plainPart(tidy: string, names: PartyNames): string {
  const mentions = findProvisions(tidy);
  return inRoles(plainOf(withoutDots({ tidy, mentions })).text, plainNames(names));
}

function plainNames({ issuer, beneficiary }: PartyNames): PartyNames {
  return {
    issuer: issuer.map((name) => plainOf(name).text).filter((name) => name.length > 2),
    beneficiary: beneficiary.map((name) => plainOf(name).text).filter((name) => name.length > 1),
  };
}

function withoutDots({ tidy, mentions }: Pick<Unit, 'tidy' | 'mentions'>): string {
  let text = '';
  let from = 0;
  for (const { at, end, provision } of mentions) {
    text += tidy.slice(from, at) + provision.replace('.', '-');
    from = end;
  }
  return (text + tidy.slice(from))
    .replaceAll(RULE_2_04, '2-04')
    .replaceAll(/(?<=\b(?:Inc|Ltd|Co|Corp|No|Mr|Ms|Mrs|Dr))\.(?=\S|\s\S)/g, '');
}

const MISREAD_2_04 = /(?<!\d)2\s?(?:[.,·]\s?O[4A]|[.,·]\s?0A|[,·]\s?04)(?!\d)/;

const RULE_2_04 = /(?<!\d)2\s?[.,·]\s?[0O][4A](?!\d)/g;

function inRoles(text: string, { issuer, beneficiary }: PartyNames): string {
  const isChinese = /\p{Script=Han}/u.test(text);
  let plain = text;
  for (const name of issuer) plain = plain.replaceAll(name, isChinese ? '公司' : 'the company');
  for (const name of isChinese ? [] : beneficiary) plain = plain.replaceAll(name, 'the beneficiary');
  return plain
    .replaceAll(COMPANY, 'the company')
    .replaceAll(/\b(?:the )+(?=the beneficiary\b)/g, '')
    .replaceAll(CHINESE_COMPANY, '公司')
    .replaceAll(/\bwvrs?\b/g, 'weighted voting rights');
}

const COMPANY =
  /\b(?:the )?(?:the company|(?:the|that|our) (?:listed )?issuer|the listing applicant|this company|our company|the listco)\b/g;

const CHINESE_COMPANY = /(?:本|贵|該|该|上市)公司|发行人|(?<=向|予|对|促使)阁下/g;
