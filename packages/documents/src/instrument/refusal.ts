import { type Message, message } from '@tenfold/kernel';
import { clausesOf, type Paper } from './paper.ts';
import { isGiving } from './clauses/stance.ts';
import { anyOf } from './text/any-of.ts';

/** Why a text is no undertaking under Rule 8A.43; `null` when it is one. The message tells what it looks like and lacks. */
export function refusalOf(text: string, paper: Paper): Message | null {
  if (!/\S/.test(text)) return message('instrument.refused.empty');
  if (!isReadable(text)) return message('instrument.refused.unreadable');
  const lookalike = LOOKALIKES.find(([pattern]) => pattern.test(headOf(paper)))?.[1];
  if (isUndertaking(paper, lookalike === undefined ? ENOUGH : ENOUGH_AGAINST_HEAD)) return null;
  if (lookalike !== undefined) return message(`instrument.refused.${lookalike}`);
  if (paper.sentences.some(({ plain }) => PROMISES.test(plain))) return message('instrument.refused.other-undertaking');
  return message(speaksOfWeight(paper) ? 'instrument.refused.only-mentions' : 'instrument.refused.no-undertaking');
}

/** Whether there are words to read, of which a Chinese one takes a character or two. */
function isReadable(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const chinese = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters + 2 * chinese >= 40 && letters * 3 >= text.replaceAll(/\s/g, '').length;
}

/** How many signs of an undertaking a text needs, and how many where its head says that it is something else. */
const ENOUGH = 3;
const ENOUGH_AGAINST_HEAD = 6;

/** A promise to comply or to have complied with, tied to weighted voting rights, given on this paper, and more signs of it. */
function isUndertaking(paper: Paper, enough: number): boolean {
  const promises = clausesOf(paper, 'own-compliance', 'vehicle-compliance', 'company-compliance');
  if (promises.length === 0 || !speaksOfWeight(paper) || !isGivenHere(paper)) return false;
  return SIGNS.filter((isThere) => isThere(paper)).length >= enough;
}

const SIGNS: readonly ((paper: Paper) => boolean)[] = [
  (paper) => clausesOf(paper, 'own-compliance').length > 0,
  ({ provisions }) => provisions.length >= 3,
  ({ sentences }) => sentences.some(({ plain }) => isGiving(plain)),
  (paper) => clausesOf(paper, 'title').some(({ plain }) => /\bundertak|\bdeed\b|承诺/.test(plain)),
  (paper) => clausesOf(paper, 'waiver').length > 0,
  (paper) => clausesOf(paper, 'reliance', 'benefit', 'enforcement').length > 0,
  (paper) => clausesOf(paper, 'termination', 'survival').length > 0,
  (paper) => clausesOf(paper, 'governing-law', 'jurisdiction').length > 0,
  ({ execution }) => execution.blocks.beneficiary.present && execution.blocks.company.present,
];

/** Whether somebody gives it on this paper: in the first person, by “hereby”, or over a block for signing. */
function isGivenHere({ sentences, execution }: Paper): boolean {
  if (sentences.some(({ plain }) => FIRST_PERSON.test(plain))) return true;
  const isSigned = execution.blocks.beneficiary.present || execution.blocks.company.present;
  return isSigned && sentences.some(({ plain }) => HEREBY.test(plain));
}

const FIRST_PERSON = anyOf([
  /\b(?:i|we) (?:\w+ ){0,4}(?:undertake|covenant|promise|shall|will|agree|acknowledge|bind|commit|give|confirm|accept|recogni[sz]e)\b/,
  /\bi, .{2,60}(?:undertake|covenant|promise|agree)/,
  /本人|吾等|本承诺/,
]);

const HEREBY = /\bhereby\b|\bundertakes?\b|\bthis (?:undertaking|deed)\b|谨此|特此|兹|承诺/;

function speaksOfWeight({ sentences }: Paper): boolean {
  return (
    sentences.some(({ plain }) => /\bweighted voting|\bchapter 8a\b|不同投票权|第8a章/.test(plain)) ||
    usualMentions(sentences) > 1
  );
}

function usualMentions(sentences: Paper['sentences']): number {
  return new Set(sentences.flatMap(({ mentions }) => mentions.map(({ provision }) => provision))).size;
}

/** What a paper calls itself at its head. */
const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:annual|interim|quarterly|esg) report\b|年报|年度报告|中期报告/, 'report'],
  [
    anyOf([
      /\b(?:circular|notice of (?:annual|extraordinary|the)|notice of \w+ general meeting|proxy form)\b/,
      /\b(?:form of proxy|explanatory statement)\b/,
      /通函|股东(?:特别|周年)?大会通告|代表委任表格/,
    ]),
    'circular',
  ],
  [
    /\b(?:prospectus|global offering|listing document|offering circular)\b|招股(?:章程|书|说明书)|上市文件/,
    'prospectus',
  ],
  [/\b(?:announcement|press release|next day disclosure|monthly return)\b|公告|月报表|翌日披露报表/, 'announcement'],
  [
    /\b(?:listing rules?|rules governing the listing)\b[^.]{0,40}\b(?:chapter|amendment)|^chapter 8a\b|^第八a章/,
    'rules',
  ],
  [
    /\b(?:(?:call |put |share )?options? (?:agreement|deed|certificate)|(?:call|put) options?)\b|购股权(?:协议|契据)|期权(?:协议|契据)/,
    'option-agreement',
  ],
  [/\b(?:letter of|bank|payment|performance) guarantee\b|银行(?:担保|保函)|担保(?:书|函|契据)|保函/, 'guarantee'],
  [
    /\bminutes of\b|\b(?:written|board) resolutions?\b|\bresolutions? of the (?:board|directors)\b|会议[纪记]录|(?:书面|董事会)决议/,
    'minutes',
  ],
];

function headOf({ sentences, signing }: Paper): string {
  const head = sentences
    .slice(0, 5)
    .map(({ plain }) => plain)
    .join(' ');
  return `${head} ${signing.text.toLowerCase()}`.slice(0, 600);
}

const PROMISES = anyOf([
  /\b(?:i|we), [^.;]{2,60}\b(?:undertake|covenant|guarantee|promise|agree)\b/,
  /\b(?:hereby|irrevocably|unconditionally|jointly|severally|i|we) (?:\w+ ){0,4}(?:undertakes?|covenants?|guarantees?|promises?)\b/,
  /\bguarantee\b|\bindemnif/,
  /(?:谨此|特此|兹|本人|吾等|我们)[^。]{0,16}(?:承诺|保证|担保)/,
]);
