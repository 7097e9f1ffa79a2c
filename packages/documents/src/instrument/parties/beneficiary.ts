import { isAddress } from '../execution/values.ts';
import { anyOf } from '../text/any-of.ts';
import { companyNames } from './companies.ts';
import { isSameName, personName } from './names.ts';
import { Tally } from './tally.ts';

/** Who gives the promise. */
export interface GiverReading {
  /** As printed; of several givers, all of them. */
  readonly name: string | null;
  readonly several: readonly string[];
  /** What the paper calls him, as `"Covenantor"`. */
  readonly aliases: readonly string[];
  /** A different name in another place of the paper; `null` when they agree. */
  readonly rival: string | null;
}

/** A place where a giver's name stands, and how much it says. The name begins where the match ends. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/(?<![\p{L}'])I,? (?:the undersigned,? )?(?=[\p{Lu}\p{Script=Han}])/gu, 5],
  [/\b(?:the )?undersigned,? \(?(?=\p{Lu})/giu, 4],
  [/\b(?:given|made|executed|granted|entered into) (?:on [^,.;]{4,30} )?by,? (?=\p{Lu})/gu, 3],
  [/\bundertaking (?:by|of|from) (?=\p{Lu})/giu, 3],
  [/(?:^|\n|\s)(?:by|given by|made by)\s?: ?(?=\p{Lu})/giu, 4],
  [/\b(?:from|beneficiary|covenantor|giver): (?=\p{Lu})/giu, 3],
  [/本人[,，:：]?\s?(?=[\p{Script=Han}\p{Lu}])/gu, 5],
  [/(?:承[諾诺]人|受益人|立[承諾诺書书]{2,3}人)\s?[:：]\s?(?=\p{Script=Han})/gu, 4],
  [/(?:承[諾诺]人|受益人)(?:為|为)?\s?(?=\p{Script=Han}{2,4}[(（,，])/gu, 3],
];

/** Labels that papers give to whoever gives the promise, behind his name. */
const LABELLED =
  /(?:^|[\s("])((?:[\p{Lu}][\p{L}'-]*[,]?\s){1,5}(?:\([\p{Script=Han}]{2,5}\)\s?)?)\((?:the )?"(?:the )?(?:WVR |Founder and )?(?:Beneficiary|Covenantor|Undertaking Party|Undertaker|Promisor|Obligor|Giver|Founder|Undersigned)"/gu;

const CHINESE_LABELLED =
  /(?:^(?![由為为向])|[由為为向，,。\s(（])([\p{Script=Han}·]{2,4}?)(?:先生|女士)?[(（][^)）]{0,20}[「『"](?:承[諾诺]人|受益人|本人)[」』"]/gu;

/** The giver from the sentences and from the names of the blocks for signing. */
export function readBeneficiary(texts: readonly string[], signers: readonly string[]): GiverReading {
  const reading = namedGiver(texts, signers);
  return {
    ...reading,
    aliases: reading.name === null ? [] : texts.flatMap((text) => aliasesOf(reading.name as string, text)),
  };
}

type Named = Omit<GiverReading, 'aliases'>;

function namedGiver(texts: readonly string[], signers: readonly string[]): Named {
  const several = texts.flatMap((text) => [...severalIn(text)])[0];
  if (several !== undefined) return { name: several.printed, several: several.names, rival: null };
  const tally = new Tally();
  for (const text of texts) for (const [name, weight] of namesIn(text)) tally.add(name, weight);
  for (const name of signers) tally.add(name, 4);
  const [first, second] = tally.ranked();
  if (first === undefined) return { name: null, several: [], rival: null };
  const isRival = second !== undefined && second.best >= 4 && !isPartOf(first.name, second.name);
  if (isRival && signers.length > 1) return { name: signers.join(', '), several: signers, rival: null };
  return { name: wholeOf(first.name, second), several: [], rival: isRival ? second.name : null };
}

/** A name that is the beginning of another is that one cut short, as by a letter that a scan shows as a bracket. */
function wholeOf(name: string, other: { readonly name: string; readonly best: number } | undefined): string {
  return other !== undefined && other.best >= 4 && other.name.startsWith(`${name} `) ? other.name : name;
}

/** The names in the brackets behind the giver's own: `("Mr. Chow" or the "Covenantor")`. */
function aliasesOf(name: string, text: string): readonly string[] {
  const at = text.indexOf(name);
  if (at === -1) return [];
  const bracket = /^[^()]{0,140}\(([^()]{2,80}["」][^()]{0,40})\)/.exec(text.slice(at + name.length))?.[1] ?? '';
  const names = [...bracket.matchAll(/["「]([^"」]{2,30})["」]/g)].map((match) => match[1] as string);
  return names.filter((alias) => !/company|issuer|exchange|rules|公司|规则|規則/i.test(alias));
}

function* namesIn(text: string): Iterable<readonly [string, number]> {
  for (const [pattern, weight] of PLACES) {
    for (const match of text.matchAll(pattern)) {
      const name = nameAt(text.slice(match.index + match[0].length, match.index + match[0].length + 80));
      if (name !== null) yield [name, weight];
    }
  }
  for (const match of [...text.matchAll(LABELLED), ...text.matchAll(CHINESE_LABELLED)]) {
    const name = personName((match[1] as string).trim());
    if (name !== null && !isAddress(match[1] as string)) yield [name, 4];
  }
}

/** A Chinese name behind 本人 ends before a bracket or a comma; a verb there is none. */
function nameAt(text: string): string | null {
  if (!/^\p{Script=Han}/u.test(text)) return personName(text);
  const found = BEFORE_WORD.exec(text)?.[1];
  return found === undefined || NO_NAME.test(found) ? null : found;
}

/** A name right behind 本人: two to four characters before a bracket, a comma or a word that goes on with the sentence. */
const BEFORE_WORD = /^([\p{Script=Han}·]{2,4}?)(?=[(（,，、「]|[謹谨茲兹現现為为乃係系]|特此|作為|作为|在此)/u;

/** Characters and words that go on with a sentence about 本人 and begin no name. */
const NO_NAME = anyOf(
  [
    /^[不与並为主乃之也于亦仅仍以会作依係促保倘停僅其兹及受可向因在均如姓对将將對就尽已并应強强当愿]/,
    /^[應所承拥持按提擁於无明是會有根為無特獲现現當的盡直等系索終终而與若茲获要謹谨負负进追透通進遵]/,
    /^[間间須願须]/,
    /^(?:同意|確認|确认|理解|知悉|名下)/,
  ],
  'u',
);

/** “We, A and B, …” with something that givers do; two companies that acknowledge are none. */
function* severalIn(text: string): Iterable<{ readonly printed: string; readonly names: readonly string[] }> {
  for (const match of text.matchAll(/(?<!\p{L})(?:We|WE|we), (?=\p{Lu})/gu)) {
    const rest = text.slice(match.index + match[0].length, match.index + 220);
    const verb = rest.search(/\b(?:acknowledge|accept)\b/i);
    const names = namesJoined(rest);
    if (companyNames(rest).some(({ at }) => at < 3) || names.length < 2 || (verb !== -1 && verb < 60)) continue;
    const end = rest.indexOf(names.at(-1) as string) + (names.at(-1) as string).length;
    yield { printed: rest.slice(0, end), names };
  }
  for (const match of text.matchAll(
    /(?:吾等|我們|我们)[,，:：]?\s?([\p{Script=Han}]{2,4})(?:及|和|與|与|、)([\p{Script=Han}]{2,4})(?=[(（,，])/gu,
  )) {
    yield {
      printed: match[0].replace(/^(?:吾等|我們|我们)[,，:：]?\s?/, ''),
      names: [match[1] as string, match[2] as string],
    };
  }
}

function namesJoined(text: string): readonly string[] {
  const names: string[] = [];
  let rest = text;
  for (let name = personName(rest); name !== null && names.length < 6; name = personName(rest)) {
    names.push(name);
    const behind = rest.slice(rest.indexOf(name) + name.length);
    const joint = /^(?:\s?\([^)]{0,40}\))?\s?(?:,? and |, |& )(?=(?:mr|ms|mrs|dr)?\.?\s?\p{Lu})/iu.exec(behind);
    if (joint === null) break;
    rest = behind.slice(joint[0].length);
  }
  return names;
}

function isPartOf(a: string, b: string): boolean {
  const [longer, shorter] = a.length >= b.length ? [a, b] : [b, a];
  return isSameName(a, b) || longer.toLowerCase().includes(shorter.toLowerCase().replace(/[()（）]/g, ''));
}
