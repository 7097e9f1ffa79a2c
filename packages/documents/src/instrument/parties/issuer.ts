import { anyOf } from '../text/any-of.ts';
import { companyNames, isExchange } from './companies.ts';
import { Tally } from './tally.ts';

/** The company that the promise is made to, with the other names that the paper uses for it. */
export interface IssuerReading {
  readonly name: string | null;
  /** Short names that the paper defines, as `"Bluepeak"`. */
  readonly aliases: readonly string[];
  /** Another company that about as much speaks for; `null` when none. */
  readonly rival: string | null;
}

/** A cue in front of a name or behind it, and how much it says for the name being the issuer. */
interface PartyCue {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly weight: number;
}

const CUES: readonly PartyCue[] = [
  { after: /^[^"「『]{0,80}[(（][^)）]{0,40}["「『](?:the )?(?:company|issuer|listco)["」』]/i, weight: 6 },
  { after: /^[^。]{0,30}[(（][^)）]{0,14}["「『]?(?:貴|贵|本)?(?:公司|發行人|发行人)["」』]?[)）]/, weight: 6 },
  {
    before: /\b(?:undertakes?|undertaking|covenants?|promises?|agrees?)\b[^.;:"]{0,40}\b(?:to|with|in favour of) $/i,
    weight: 4,
  },
  { before: /(?:向|致|予|給|给) ?$/, weight: 4 },
  { before: /\bwe,? $/i, after: /^,? (?:hereby )?(?:acknowledge|accept|agree|confirm)/i, weight: 4 },
  { before: /\bto: ?(?:the (?:board of )?directors,? (?:of )?)?$/i, weight: 4 },
  { before: /\bon behalf of (?:the )?$/i, weight: 4 },
  { before: /(?:代表) ?$/, weight: 4 },
  { before: /\b(?:beneficiary|beneficiaries) of [^.;:"]{0,40} (?:in|of) (?:the )?$/i, weight: 3 },
  { before: /\b(?:director|shares|shareholders?) (?:of|in) (?:the )?$/i, weight: 2 },
];

/** What says that a company is somebody else: the vehicle, the sponsor, who acts for the giver. */
const AGAINST = anyOf(
  [
    /\b(?:through|vehicle|sponsor|trustee|nominee|holding company)\b[^.;:"]{0,40}$/,
    /(?:透過|通过|經由|保薦人|受託人)[^。]{0,10}$/,
  ],
  'i',
);

/** What stands before a name that the company had once. */
const FORMER = anyOf(
  [/\b(?:formerly|previously)(?: known as| called| named)? $/, /(?:前[稱称]|原名|曾用名)[為为]?$/],
  'i',
);

/** The issuer by what speaks for each company that the texts name; the first texts are the heading. */
export function readIssuer(texts: readonly string[]): IssuerReading {
  const tally = new Tally();
  const aliases = new Set<string>();
  for (const [index, text] of texts.entries()) {
    for (const { name, at, end } of companyNames(text)) {
      if (FORMER.test(text.slice(0, at))) continue;
      const around = { before: text.slice(Math.max(0, at - 90), at), after: text.slice(end, end + 140) };
      tally.add(name, weightOf(around) + (index === 0 ? 2 : 0));
      for (const alias of aliasesIn(around.after)) aliases.add(`${name}\n${alias}`);
    }
    for (const name of labelledNames(text)) tally.add(name, 4);
  }
  const [first, second] = tally.ranked().filter(({ weight }) => weight > 0);
  if (first === undefined) return { name: null, aliases: [], rival: null };
  const own = [...aliases]
    .filter((alias) => alias.startsWith(`${first.name}\n`))
    .map((alias) => alias.split('\n')[1] as string);
  const rival = second !== undefined && second.best >= 4 && second.weight * 2 > first.weight ? second.name : null;
  return { name: first.name, aliases: own, rival };
}

function weightOf({ before, after }: { readonly before: string; readonly after: string }): number {
  const against = AGAINST.test(before) ? -4 : 0;
  return CUES.reduce((sum, cue) => sum + (fits(cue, before, after) ? cue.weight : 0), 1 + against);
}

function fits(cue: PartyCue, before: string, after: string): boolean {
  return (cue.before?.test(before) ?? true) && (cue.after?.test(after) ?? true);
}

/** The short names in the brackets behind a full one. */
function aliasesIn(after: string): readonly string[] {
  const bracket = /^[^.;:()（）]{0,90}[(（]([^)）]{2,80})[)）]/.exec(after)?.[1] ?? '';
  const names = [...bracket.matchAll(/["「『]([^"」』]{2,30})["」』]/g)].map((match) => match[1] as string);
  return names.filter((name) => !GENERIC.test(name));
}

/** Words that stand for the issuer anyway. */
const GENERIC = /^(?:the )?(?:company|issuer|listco|group)$|公司|集[團团]|[發发]行人/i;

/** A name without a company's suffix before its label: `Bluepeak ("Company")`. */
function labelledNames(text: string): readonly string[] {
  if (companyNames(text).length > 0) return [];
  const pattern = /((?:[\p{Lu}\p{N}][\p{L}\p{N}&.'-]*\s){1,6})\((?:the )?"(?:the )?(?:Company|Issuer)"\)/gu;
  return [...text.matchAll(pattern)]
    .map((match) => (match[1] as string).trim())
    .filter((name) => !isExchange(name) && !/^(?:Islands|Limited|Ltd)/.test(name) && !ENDS_DESCRIPTION.test(name));
}

const ENDS_DESCRIPTION = /\b(?:Islands|Kong|Liability|Bermuda|China|PRC)$/i;
