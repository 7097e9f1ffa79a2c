import { plainText } from '../plain-text.ts';
import { type MeetingName, type MeetingsNamed, meetingsNamed } from './meeting-names.ts';

/** What a text above a table says of it: the results of one meeting, of several that it does not tell apart, or nothing. */
export type Said = { readonly name: MeetingName } | 'several' | null;

/** A heading that begins in the middle of one. */
const goesOnBefore = /^(?:and\b|&|[及和與与])/i;

const longestHeading = 180;
const longestSentence = 500;

const englishWords =
  /\b(?:polls?|polled|voting|votes?|voted|results?|against|abstain(?:ed)?|favou?r|of|the|at|in|for|on|held|convened|meetings?|resolutions?|proposals?|proposed|passed|considered|approved|submitted|put|special|ordinary|business|as|an?|and|to|be|by|way|no|nos|numbers?|tables?|details|company|shares?|shareholders?|holders?|class|general|respect|relating|first|second|third|1st|2nd|3rd|th|announcement|part|section|january|february|march|april|may|june|july|august|september|october|november|december|i|ii|iii|iv|v|vi|vii|[A-Z])\b/gi;
const chineseWords =
  /[贊赞]成|反[對对]|[棄弃][權权]|投票|表[決决]|[結结]果|[決决][議议]案?|[議议]案|普通|特[別别]|[舉举]行|召[開开]|提呈|提交|[審审][議议]|通[過过]|考[慮虑]|[項项]|公告|情[況况]|[詳详]情|股份|股[東东]|持有人|[類类]|本?公司|有[關关]|[於于在的之上以及]|第|次|年|月|日|[一二三四五六七八九十〇零]/g;

/** What a heading says: it has no other words than those of headings, and no figures but a date and its own number. */
export function headingSays(given: string): Said {
  const text = plainText(given);
  if (text.length > longestHeading || /[,;，；、。]$|\.$|%|\d,\d/.test(text)) return null;
  const named = meetingsNamed(text);
  if ((named.names.length === 0 && !named.isPlural) || !isOfHeadings(named.rest)) return null;
  return goesOnBefore.test(text) ? 'several' : saidBy(named);
}

/** Whether a text has no other words than headings have. */
export function isOfHeadings(text: string): boolean {
  return (
    text
      .replaceAll(englishWords, '')
      .replaceAll(chineseWords, '')
      .replaceAll(/[^\p{Letter}]/gu, '') === ''
  );
}

const leadsIn =
  /:\s*$|\b(?:as follows|(?:set out|shown|listed|stated|given) below|below (?:are|is)|following table|table below)\b|如下|下表|[載载]列[於于]下/i;
const ofResults = /\b(?:polls?|voting|votes?|results?|resolutions?)\b|投票|表[決决]|[結结]果|[決决][議议]/i;

/** What a sentence says that leads up to a table: “The poll results of the H Share Class Meeting are as follows:”. */
export function sentenceSays(given: string): Said {
  const text = plainText(given);
  if (text.length > longestSentence || /\d,\d{3}|%/.test(text)) return null;
  if (!leadsIn.test(text) || !ofResults.test(text)) return null;
  const named = meetingsNamed(text);
  return named.names.length === 0 && !named.isPlural ? null : saidBy(named);
}

/** One meeting, however often it is named, and by whatever is said of it most. */
function saidBy({ names, isPlural }: MeetingsNamed): Said {
  const [best] = names.toSorted((a, b) => saying(b) - saying(a));
  if (isPlural || best === undefined || !names.every((one) => mayBe(one, best))) return 'several';
  return { name: best };
}

function saying({ shareClass, ordinal }: MeetingName): number {
  return Number(shareClass !== null) + Number(ordinal !== null);
}

/** Whether a name that says less can be that of the same meeting. */
function mayBe({ kind, shareClass, ordinal }: MeetingName, best: MeetingName): boolean {
  return (
    kind === best.kind &&
    (shareClass === null || shareClass === best.shareClass) &&
    (ordinal === null || ordinal === best.ordinal)
  );
}
