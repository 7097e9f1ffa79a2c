import { capitalSaid, type CapitalSaid } from './capital-said.ts';
import { dateSaid } from './date-said.ts';
import { attendedSaid, scrutineerSaid } from './people-said.ts';
import { numbersNamed, type ProseText, sentencesIn } from './prose-text.ts';
import type { MeetingRead } from './reading.ts';

const kinds: readonly (readonly [kind: NonNullable<MeetingRead['kind']>, form: RegExp])[] = [
  [
    'class',
    /class\s+(?:[A-Z]\s+)?(?:shareholders?['’]?\s+)?(?:general\s+)?meeting|[類类][別别]股[東东](?:大)?[會会]|[A-Z][類类]股[東东]大?[會会]/i,
  ],
  [
    'extraordinary',
    /extraordinary\s+general\s+meeting|special\s+general\s+meeting|股[東东]特[別别]大[會会]|[臨临][時时]股[東东]大[會会]/i,
  ],
  ['annual', /annual\s+general\s+meeting|股[東东][週周年]{2}大[會会]|年度股[東东](?:周年)?大[會会]/i],
];

/** Most sentences with conditions that are handed on: an announcement has few, a circular many. */
const mostConditions = 10;

/** What the sentences say of the meeting, and of the shares. `known` are the numbers of its resolutions. */
export function meetingSaid(prose: ProseText, known: readonly string[]): MeetingRead & Pick<CapitalSaid, 'entitled'> {
  const { text, placeAt } = prose;
  const sentences = sentencesIn(text);
  const capital = capitalSaid(prose);
  return {
    kind: kindSaid(sentences.map((one) => one.text)),
    date: heldOn(text),
    scrutineer: scrutineerSaid(prose),
    attended: attendedSaid(prose),
    votesPerShare: votesSaid(prose),
    oneVote: oneVoteSaid(
      sentences.map((one) => one.text),
      known,
    ),
    inIssue: capital.inIssue,
    deductions: capital.deductions,
    entitled: capital.entitled,
    withdrawn: withdrawnSaid(
      sentences.map((one) => one.text),
      known,
    ),
    thresholds: thresholdsSaid(text),
    conditions: sentences
      .filter((one) =>
        /conditional (?:up)?on|subject to (?:and conditional|the passing)|[須须]待[^。]{0,40}通[過过]|以[^。]{0,30}通[過过][為为]條?条?件/i.test(
          one.text,
        ),
      )
      .slice(0, mostConditions)
      .map((one) => ({ text: one.text, place: placeAt(one.at) })),
  };
}

/** The kind that the first sentences name; where they name two kinds nobody can say of which the tables are. */
function kindSaid(sentences: readonly string[]): MeetingRead['kind'] {
  for (const sentence of sentences.filter((one) => /poll|result|投票|表[決决]/i.test(one))) {
    const named = kinds.filter(([, form]) => form.test(sentence));
    if (named.length === 1) return named[0]?.[0] ?? null;
    if (named.length > 1) return null;
  }
  return null;
}

/** The day on which the meeting was held: every sentence that says so must name the same. */
function heldOn(text: string): string | null {
  const english = [...text.matchAll(/\bheld\b[^.\n]{0,80}?\bon\b(?=([^.\n]{0,60}))/gi)].map(([, behind = '']) =>
    dateSaid(behind),
  );
  const chinese = [...text.matchAll(/([^。\n]{0,40})[舉举]行/g)].map(([, before = '']) => lastDate(before));
  const days = new Set([...english, ...chinese].filter((day) => day !== null));
  const [only] = days;
  return days.size === 1 ? (only ?? null) : null;
}

function lastDate(before: string): string | null {
  const at = Math.max(before.lastIndexOf('於'), before.lastIndexOf('于'), 0);
  return dateSaid(before.slice(at));
}

const counted: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  five: '5',
  eight: '8',
  ten: '10',
  fifteen: '15',
  twenty: '20',
  thirty: '30',
  fifty: '50',
  一: '1',
  兩: '2',
  两: '2',
  五: '5',
  八: '8',
  十: '10',
  十五: '15',
  二十: '20',
  三十: '30',
  五十: '50',
};
const COUNT = Object.keys(counted)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const votesForms = [
  new RegExp(
    `each\\s+class\\s+([A-Z])\\b(?:(?!\\bclass\\s+[A-Z]\\b)[^.;]){0,90}?\\b(${COUNT}|\\d{1,3})(?:\\s*\\(\\d+\\))?\\s+votes?`,
    'gi',
  ),
  new RegExp(`每(?:一)?股([A-Z])[類类](?:(?![A-Z][類类])[^。;]){0,40}?(${COUNT}|\\d{1,3})票`, 'gi'),
];

/** Votes of a share of a class that sentences name; the most where they name several, for fewer are those on reserved matters. */
function votesSaid({ text, placeAt }: ProseText): MeetingRead['votesPerShare'] {
  const found = votesForms.flatMap((form) =>
    [...text.matchAll(form)].map(({ 1: name = '', 2: count = '', index }) => ({
      shareClass: name.toUpperCase(),
      votes: counted[count.toLowerCase()] ?? count,
      place: placeAt(index),
    })),
  );
  const most = found.toSorted((a, b) => Number(b.votes) - Number(a.votes));
  return most.filter((one, at) => most.findIndex(({ shareClass }) => shareClass === one.shareClass) === at);
}

const except = /\b(?:save|except)(?: for| that| in respect of)?\b|\bother than\b|惟|除/i;
const oneVote = /\bone(?:\s*\(1\))? vote\b|一票|1票/i;

/** The resolutions that a sentence names as those on which every share has one vote. */
function oneVoteSaid(sentences: readonly string[], known: readonly string[]): readonly string[] {
  const named = sentences.flatMap((sentence) => {
    const at = except.exec(sentence)?.index;
    if (at === undefined || !oneVote.test(sentence.slice(at))) return [];
    const behind = sentence.slice(at);
    const passage =
      /(?:resolutions?|proposals?)[^\d(]{0,20}([\d\s(),a-z-]*?)(?=\babove\b|\bin which\b|,\s*(?:where|each|in)|\bon which\b)/i.exec(
        behind,
      )?.[1];
    const inChinese = /第([\d\s()a-z、,及和至-]+)[項项]/i.exec(behind)?.[1];
    return numbersNamed(passage?.replaceAll(/,|\band\b/gi, ' ; ') ?? inChinese ?? '', known);
  });
  return known.filter((number) => named.includes(number));
}

function withdrawnSaid(sentences: readonly string[], known: readonly string[]): readonly string[] {
  const named = sentences
    .filter((one) => /\bwithdrawn\b|撤回/i.test(one) && !/\bnot\b|\bif\b|未/i.test(one))
    .flatMap((one) => {
      const passage = /(?:resolutions?|proposals?)[^\d]{0,16}([\d\s(),a-z-]*?)(?=\b(?:was|were|has|have)\b|$)/i.exec(
        one,
      )?.[1];
      const inChinese = /第([\d\s()a-z、,及和至-]+)[項项]/i.exec(one)?.[1];
      return (passage ?? inChinese ?? '').match(/\d{1,3}(?:\s*\([a-z]{1,4}\))*/gi) ?? [];
    })
    .map((number) => number.replaceAll(/\s/g, ''));
  return [...new Set(named)].filter((number) => !known.includes(number));
}

const thresholds: readonly (readonly [part: string, form: RegExp])[] = [
  [
    '1/2',
    /more than (?:50%|fifty per ?cent|one[- ]half|half)|over 50%|simple majority|[過过]半[數数]?|超[過过]50%|50%以上/i,
  ],
  ['2/3', /two[- ]thirds|三分之二/i],
  ['3/4', /(?:75%|three[- ](?:fourths|quarters))|四分之三/i],
];

function thresholdsSaid(text: string): readonly string[] {
  return thresholds.filter(([, form]) => form.test(text)).map(([part]) => part);
}
