import type { Unit } from '../parts/units.ts';
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
  const issuer = names.issuer.map((name) => plainOf(name).text).filter((name) => name.length > 2);
  const beneficiary = names.beneficiary.map((name) => plainOf(name).text).filter((name) => name.length > 1);
  let lead: string | null = null;
  return units.map((unit) => {
    const { text, isRepaired } = plainOf(withoutDots(unit));
    const plain = withRoles(text, issuer, beneficiary);
    const isItem = unit.opensItem && lead !== null;
    const sentence = { ...unit, plain, isRepaired, lead: isItem ? (lead as string) : '' };
    if (!isItem) lead = /[:：]$/.test(plain) || /\bthat,?$/.test(plain) ? plain : null;
    return sentence;
  });
}

function withoutDots({ tidy, mentions }: Unit): string {
  let text = '';
  let from = 0;
  for (const { at, end, provision } of mentions) {
    text += tidy.slice(from, at) + provision.replace('.', '-');
    from = end;
  }
  return (text + tidy.slice(from)).replaceAll(RULE_2_04, '2-04').replaceAll(/(?<=\b(?:Inc|Ltd|Co|Corp|No|Mr|Ms|Mrs|Dr))\.(?=\S|\s\S)/g, '');
}

const RULE_2_04 = /(?<!\d)2\s?[.,·]\s?[0O][4A](?!\d)/g;

function withRoles(text: string, issuer: readonly string[], beneficiary: readonly string[]): string {
  const isChinese = /\p{Script=Han}/u.test(text);
  const company = isChinese ? '公司' : 'the company';
  let plain = text;
  for (const name of issuer) plain = plain.replaceAll(name, company);
  for (const name of beneficiary) if (!isChinese) plain = plain.replaceAll(name, 'the beneficiary');
  return plain
    .replaceAll(/\b(?:the )?(?:the company|the issuer|the listing applicant|the listed issuer|this company|our company)\b/g, 'the company')
    .replaceAll(/(?:本|贵|該|该|上市)公司|发行人|(?<=向|予|对|促使)阁下/g, '公司')
    .replaceAll('wvr', 'weighted voting rights')
    .replaceAll(/weighted voting rights? rights?/g, 'weighted voting rights');
}
