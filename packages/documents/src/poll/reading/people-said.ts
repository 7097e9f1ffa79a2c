import type { MeetingRead, ScrutineerRead } from './reading.ts';
import { type ProseText, sentencesIn } from './prose-text.ts';

const scrutinises = /scrutineer|inspector of election|[監监]票|[點点]票|[計计]票/i;

const company =
  /(?:[A-Z][\w&.'’()-]*\s+)(?:(?:[A-Z][\w&.'’()-]*|of|and|&)\s+){0,8}?(?:Limited|Ltd\.?|LLP|LLC|Inc\.?|PLC)(?![a-z])/g;
const companyInChinese = /[\p{Script=Han}()]{2,40}?(?:有限公司|[會会][計计][師师]行|[會会][計计][師师]事[務务]所)/gu;

const capacities: readonly (readonly [capacity: NonNullable<ScrutineerRead['capacity']>, form: RegExp])[] = [
  ['share-registrar', /registrar|transfer office|[過过][戶户]登[記记]|股份登[記记]|[證证]券登[記记]/i],
  ['auditors', /\bauditors?\b|核[數数][師师]|[審审][計计][師师]/i],
  ['accountants', /\baccountants?\b|[會会][計计][師师]/i],
];

/** Who counted, where one sentence names one company for it; else `null`. */
export function scrutineerSaid({ text, placeAt }: ProseText): ScrutineerRead | null {
  const said = sentencesIn(text).filter((one) => scrutinises.test(one.text));
  const found = said.flatMap(({ text: sentence, at }): readonly ScrutineerRead[] => {
    const name = companyNamed(sentence);
    if (name === null) return [];
    const capacity = capacities.filter(([, form]) => form.test(sentence.replace(name, '')));
    return [{ name, capacity: capacity.length === 1 ? (capacity[0]?.[0] ?? null) : null, place: placeAt(at) }];
  });
  const names = new Set(found.map(({ name }) => name));
  return names.size === 1 ? (found.find(({ capacity }) => capacity !== null) ?? found[0] ?? null) : null;
}

function companyNamed(sentence: string): string | null {
  const names = [
    ...new Set([...sentence.matchAll(company), ...sentence.matchAll(companyInChinese)].map(([name]) => trimmed(name))),
  ];
  const [only] = names;
  return names.length === 1 && only !== undefined && only !== '' ? only : null;
}

/** What leads up to a name is no part of it. */
function trimmed(name: string): string {
  return name
    .replace(
      /^.*(?:登[記记](?:分)?[處处]|[過过][戶户]處|核[數数][師师]|委任|委[託托]|由|及|之)(?=\p{Script=Han}{4})/u,
      '',
    )
    .replace(/^(?:The|Company|Our|Hong Kong Share Registrar|Registrar)\s+/i, '')
    .trim();
}

const person = /(?:Mr|Ms|Mrs|Miss|Dr|Prof(?:essor)?)\.?\s+[A-Z][\w'’-]*(?:\s+[A-Z][\w'’-]*)*/g;
const personInChinese = /(?<=^|[、及和與与事席,:，：\s])(\p{Script=Han}{2,4}?(?:先生|女士|博士|教授))/gu;
const absent =
  /unable to attend|did not attend|not (?:able to )?attend|\babsent\b|apolog|未能出席|[沒没]有出席|缺席|因[^。]{0,20}未[^。]{0,4}出席/i;
const present = /\battended\b|\bpresent (?:at|in)\b|were present|出席/i;

/** Which directors attended, where sentences name them. */
export function attendedSaid({ text }: ProseText): MeetingRead['attended'] {
  const sentences = sentencesIn(text).map((one) => one.text);
  const about = sentences.filter((one) => /director|chair|董事|主席/i.test(one));
  const missing = about.filter((one) => absent.test(one));
  const there = about.filter((one) => present.test(one.replaceAll(new RegExp(absent.source, 'gi'), '')));
  if (missing.some((one) => there.includes(one))) return null;
  const [attended, away] = [there.flatMap(peopleIn), missing.flatMap(peopleIn)];
  return attended.length === 0 ? null : { present: [...new Set(attended)], absent: [...new Set(away)] };
}

function peopleIn(sentence: string): readonly string[] {
  const english = [...sentence.matchAll(person)].map(([name]) => name);
  const chinese = [...sentence.matchAll(personInChinese)].map(([name]) => name);
  return [...english, ...chinese];
}
