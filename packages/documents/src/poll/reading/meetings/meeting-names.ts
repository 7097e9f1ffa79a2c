import { plainText } from '../plain-text.ts';

/** A meeting as a text names it, by what tells it from the other meetings of one announcement. */
export interface MeetingName {
  readonly kind: 'annual' | 'extraordinary' | 'class' | 'court';
  /** The class that meets; `null` where the text does not say, and for meetings of all. */
  readonly shareClass: string | null;
  /** Which of several of its kind in one year: `1` of “the first extraordinary general meeting”. */
  readonly ordinal: string | null;
  readonly printed: string;
}

/** The meetings that a text names. */
export interface MeetingsNamed {
  readonly names: readonly MeetingName[];
  /** Whether it speaks of several meetings at once, as “the class meetings” does. */
  readonly isPlural: boolean;
  /** The text without the names. */
  readonly rest: string;
}

type Kind = MeetingName['kind'];

const HOLDERS = "(?:share(?:s|holders?['’]?s?)?|stock(?:holders?['’]?s?)?|holders?['’]?)";
const OF_CLASS =
  "(?:(?:independent|all|the|holders?|shareholders?|of|who hold) )*(?:class ([A-Z])\\b|([A-Z]) (?:shares?|shareholders?)\\b|(domestic|unlisted|preferred|preference))(?: (?:ordinary|preferred|preference|shares?|shareholders?['’]?))*";
const MEETING = '(?:general )?meetings?\\b';

/** Forms in the order in which they are looked for: what one has taken is not looked at again. */
const forms: readonly (readonly [kind: Kind, form: RegExp])[] = [
  ['class', new RegExp(`\\b(?:class |separate )?meetings? (?:of|for) ${OF_CLASS}`, 'gi')],
  ['class', new RegExp(`\\bclass ([A-Z])(?: ordinary)?(?: ${HOLDERS})?(?: class)? ${MEETING}`, 'gi')],
  ['class', new RegExp(`\\b([A-Z])[- ]${HOLDERS}(?: class)? ${MEETING}`, 'gi')],
  ['class', /(?:\b([B-HJ-Z])|(?<=\bthe )(A)) (?:Class|CLASS) (?:Meeting|MEETING)[sS]?\b/g],
  [
    'class',
    new RegExp(`\\b(domestic|unlisted|preferred|preference)(?: ordinary)?(?: ${HOLDERS})*(?: class)? ${MEETING}`, 'gi'),
  ],
  [
    'class',
    /([A-Z])\s*(?:股|[類类])(?:普通股|股份|[類类][別别]|股[東东]|持有人|獨立|独立|之|的)*大?[會会](?![計计社員员])[議议]?/g,
  ],
  [
    'class',
    /([內内][資资]股|(?:境[內内])?(?:非|未)上市(?:股份|股)|[優优]先股)(?:[類类][別别]|股[東东]|持有人|之|的)*大?[會会](?![計计社員员])[議议]?/g,
  ],
  ['annual', /\b(?:annual general meeting|AGM)s?\b/gi],
  ['extraordinary', /\b(?:(?:extraordinary|special) general meeting|[ES]GM)s?\b/gi],
  ['court', /\bcourt[ -](?:convened |ordered )?meetings?\b/gi],
  ['class', new RegExp(`\\bclass ${MEETING}`, 'gi')],
  ['annual', /(?:股[東东])?[週周]年(?:股[東东])?大[會会]|年度股[東东](?:[週周]年)?大?[會会](?![計计社員员])/g],
  ['extraordinary', /股[東东]特[別别]大[會会]|[臨临][時时]股[東东]大?[會会](?![計计社員员])|特[別别]股[東东]大[會会]/g],
  ['court', /法院[會会][議议]/g],
  ['class', /[類类][別别](?:股[東东])?大?[會会](?![計计社員员])[議议]?/g],
];

/** A meeting that is still to come, or is past, is none whose results are told. */
const another =
  /(?:\b(?:next|following|forthcoming|previous|last|preceding|ensuing)(?: \w+)?|下[屆届次]|下一[屆届次]|[應应][屆届]|上[屆届次])\s*$/i;

const plural =
  /\bmeetings\b|\b[A-Z](?: shares?| shareholders?['’]?)?(?: and|,| &)(?: the)? [A-Z] (?:share|class)|[A-Z](?:股|[類类])(?:普通股)?(?:及|和|與|与|、)[A-Z](?:股|[類类])/i;

/** The meetings that a text names; names of meetings of other years are none. */
export function meetingsNamed(given: string): MeetingsNamed {
  const text = plainText(given);
  let rest = text;
  const found: (MeetingName & { readonly at: number })[] = [];
  for (const [kind, form] of forms) {
    rest = rest.replaceAll(form, (printed: string, ...groups: unknown[]) => {
      const at = groups.findLast((one) => typeof one === 'number') as number;
      const parts = groups.slice(0, groups.lastIndexOf(at)).filter((one) => typeof one === 'string');
      const before = text.slice(0, at);
      if (parts.some((part) => isArticle(part, printed, before))) return printed;
      const { ordinal, words } = ordinalBefore(before);
      const shareClass = kind === 'class' ? classIn(parts) : null;
      if (!another.test(before)) found.push({ kind, shareClass, ordinal, printed: words + printed.trim(), at });
      return '\u0001'.repeat(printed.length);
    });
  }
  const names = found.toSorted((a, b) => a.at - b.at).map(({ at: _, ...name }) => name);
  return { names, isPlural: plural.test(text), rest: rest.replaceAll('\u0001', ' ') };
}

/** A small letter names no class, and “A shareholders’ meeting” is any meeting unless an article stands before it. */
function isArticle(letter: string, printed: string, before: string): boolean {
  if (!/^[A-Z]$/i.test(letter)) return false;
  const isFirst = printed.startsWith(`${letter} `);
  return /[a-z]/.test(letter) || (letter === 'A' && isFirst && !/class/i.test(printed) && !/\bthe $/i.test(before));
}

const named: readonly (readonly [shareClass: string, form: RegExp])[] = [
  ['domestic', /domestic|[內内][資资]/i],
  ['unlisted', /unlisted|上市/i],
  ['preferred', /prefer|[優优]先/i],
];

function classIn(parts: readonly string[]): string | null {
  const letter = parts.find((part) => /^[A-Z]$/.test(part));
  if (letter !== undefined) return letter;
  return named.find(([, form]) => parts.some((part) => form.test(part)))?.[0] ?? null;
}

const ordinals: readonly (readonly [ordinal: string, form: RegExp])[] = [
  ['1', /(?:\b(?:first|1st)|第[一1]次)\s*$/i],
  ['2', /(?:\b(?:second|2nd)|第[二2]次)\s*$/i],
  ['3', /(?:\b(?:third|3rd)|第[三3]次)\s*$/i],
  ['4', /(?:\b(?:fourth|4th)|第[四4]次)\s*$/i],
];

function ordinalBefore(before: string): { readonly ordinal: string | null; readonly words: string } {
  for (const [ordinal, form] of ordinals) {
    const words = form.exec(before)?.[0];
    if (words !== undefined) return { ordinal, words };
  }
  return { ordinal: null, words: '' };
}
