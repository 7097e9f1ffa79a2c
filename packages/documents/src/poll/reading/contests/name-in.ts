import { plainText } from '../plain-text.ts';

/** A word of a name; a title, a part of a sentence or an office is none. */
const WORD = "(?:\\p{Lu}[\\p{L}'’.-]*)";
const NAME = `${WORD}(?:\\s+${WORD}){1,5}`;
const TITLE = '(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Madam)\\.?';
const ACT =
  '(?:[Rr]e-?)?(?:[Ee]lect|[Aa]ppoint|[Nn]ominat)(?:ion of|ment of|e)?|[Rr]emov(?:e|al of)|[Rr]atif(?:y|ication of)(?: the (?:[Aa]ppointment|[Ss]election) of)?|RE-?ELECT|ELECT|REMOVE|APPOINT|RE-?APPOINT';

const english: readonly RegExp[] = [
  new RegExp(`(?<!\\p{L})${TITLE}\\s+(${NAME})`, 'gu'),
  new RegExp(`(?<!\\p{L})(?:${ACT})\\s+(${NAME})`, 'gu'),
];
const nameAlone = new RegExp(`^(${NAME})(?:\\s*\\([^)]*\\))?$`, 'u');

const HAN = '\\p{Script=Han}';
const chinese: readonly RegExp[] = [
  new RegExp(
    `(?:重選|重选|選舉|选举|推選|推选|委任|選任|选任|罷免|罢免|提名)(${HAN}{2,4}?)(?=先生|女士|博士|教授|小姐|[為为出擔担])`,
    'gu',
  ),
  new RegExp(`(?:委任|聘任|[續续]聘|批准)(${HAN}{2,20}?(?:[會会][計计][師师](?:事[務务]所|行)))`, 'gu'),
  new RegExp(`^(${HAN}{2,4})(?=(?:先生|女士|博士|教授|小姐)$)`, 'gu'),
];

/** Words with capitals that are no name, whatever stands beside them. */
const office =
  /^(?:the|as|to|of|for|directors?|executive|independent|non-?executive|non|chair(?:man|person|woman)?|board|company|auditors?|annual|general|meeting|ordinary|special|resolutions?|proposals?|total|class|shares?|nominees?|candidates?|election|re-?election|appointment|withdrawn|votes?|by|and|its?|an?|report|reports|financial|statements|remuneration)$/i;

/** The one person or firm that the subject of a resolution names; `null` where it names none or several. */
export function nameIn(given: string): string | null {
  const text = plainText(given);
  const alone = nameAlone.exec(text)?.[1];
  const found = [
    ...(alone === undefined ? [] : [alone]),
    ...english.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name)),
    ...chinese.flatMap((form) => [...text.matchAll(form)].map(([, name = '']) => name)),
  ].flatMap((name) => trimmed(name) ?? []);
  const [first, ...others] = found.toSorted((a, b) => b.length - a.length);
  return first !== undefined && others.every((one) => areOne(first, one)) ? first : null;
}

/** A name up to the first word that is none; one word alone is none. */
function trimmed(name: string): string | null {
  if (/\p{Script=Han}/u.test(name)) return name;
  const words = name.replace(new RegExp(`^${TITLE}\\s+`, 'u'), '').split(/\s+/);
  const end = words.findIndex((word) => office.test(word.replaceAll(/[.,]/g, '')));
  const own = (end === -1 ? words : words.slice(0, end)).join(' ').replace(/[.,]+$/, '');
  return own.includes(' ') ? own : null;
}

/** Whether two names may be those of one: the same, or one within the other. */
export function areOne(a: string, b: string): boolean {
  const [one, other] = [keyOf(a), keyOf(b)];
  return one.includes(other) || other.includes(one);
}

function keyOf(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, '');
}
