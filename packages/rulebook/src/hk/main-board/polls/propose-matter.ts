import { type Figure, message, type Message, type ResolutionMatter, resolutionMatters } from '@tenfold/kernel';
import type { MatterProposal, PollResolution } from '@tenfold/kernel/poll';
import { asArticlesSay, elections, ordinaryWordings, reservedWordings, weightWords, type Wording } from './wordings.ts';

/** What a proposal is made from, beside the resolution. */
export interface ProposalGiven {
  /** The matters that Rule 8A.24 reserves. */
  readonly reserved: readonly ResolutionMatter[];
  /** Whether it binds the issuer: else its own articles say what is reserved. */
  readonly binds: boolean;
  /** Directors by the names under which a resolution may mention them. */
  readonly directors: readonly NamedDirector[];
}

/** Somebody on the board, or put up for it, as the record knows him. */
export interface NamedDirector {
  readonly id: string;
  readonly names: readonly string[];
  readonly isIndependent: boolean;
  readonly isBeneficiary: boolean;
}

/**
 * Whether a resolution is reserved: by the matter that was given, by its words, and by the directors that it names. A person
 * has the last word; only a matter given by name is certain. One that mixes matters is reserved as a whole (policy A19).
 */
export function proposeMatter(
  { matters, subject }: Pick<PollResolution, 'matters' | 'subject'>,
  { reserved, binds, directors }: ProposalGiven,
): MatterProposal {
  const given = matters.filter((matter): matter is ResolutionMatter => resolutionMatters.some((one) => one === matter));
  const own = matters.filter((matter) => !given.some((one) => one === matter)).map(asWords);
  const texts = [...own, ...wordsOf(subject)];
  const ordinary = ordinaryIn(texts);
  const isElection = texts.some((text) => elections.test(text));
  const mentioned = directors.filter(({ names }) => names.some((name) => texts.some((text) => mentions(text, name))));
  // Somebody who is named may be given shares or pay; only where nothing else is said of him is it his seat.
  const named = isElection || ordinary.length === 0 ? mentioned : [];
  const byName: readonly ResolutionMatter[] = named.some(({ isIndependent }) => isIndependent)
    ? ['independent-director']
    : [];
  const all = [...new Set([...given, ...wordedMatters(texts), ...namedMatters(own), ...byName])].filter(
    (matter) => matter !== 'other',
  );
  const held = all.filter((matter) => reserved.includes(matter));
  const isMore = given.includes('other') || ordinary.length > 0;
  const isMixed = held.length > 0 && isMore;
  const found = { held, given, byName, ordinary, named, isElection };
  return {
    reserved: held.length > 0,
    matters: held.length === 0 || isMore ? [...held, 'other'] : held,
    mixed: isMixed,
    changesWeight: held.includes('class-rights') && texts.some((text) => weightWords.test(text)),
    certain: binds && isCertain(found),
    reasons: [
      ...reasonsFor(found),
      ...(isMixed ? [message('poll.proposal.mixed')] : []),
      ...(binds ? [] : [message('poll.proposal.articles')]),
    ],
  };
}

/** A matter given by name is certain; other business is not where somebody is elected who might be independent. */
function isCertain(found: Found): boolean {
  const { held, given } = found;
  if (held.length > 0) return held.some((matter) => given.includes(matter));
  return given.includes('other') && !isOpenElection(found);
}

/** Whether somebody is elected of whom neither the words nor the record say whether he is independent. */
function isOpenElection({ isElection, ordinary, named }: Found): boolean {
  const isSaid = ordinary.includes('director') || ordinary.includes('supervisor');
  return isElection && !isSaid && !named.some(({ isBeneficiary }) => isBeneficiary);
}

interface Found {
  readonly held: readonly ResolutionMatter[];
  readonly given: readonly ResolutionMatter[];
  readonly byName: readonly ResolutionMatter[];
  readonly ordinary: readonly string[];
  readonly named: readonly NamedDirector[];
  readonly isElection: boolean;
}

function reasonsFor(found: Found): readonly Message[] {
  const { held, given, byName, named } = found;
  if (held.length === 0) return ordinaryReasons(found);
  const fromWords = held.filter((matter) => !given.includes(matter) && !byName.includes(matter));
  const independents = named.filter(({ isIndependent }) => isIndependent).map(({ id }) => ({ name: id }));
  const known = held.filter((matter) => given.includes(matter));
  return [
    ...(known.length > 0 ? [message('poll.proposal.given', { matters: mattersList(known) })] : []),
    ...(fromWords.length > 0 ? [message('poll.proposal.worded', { matters: mattersList(fromWords) })] : []),
    ...(independents.length > 0 ? [message('poll.proposal.independent', { people: { list: independents } })] : []),
  ];
}

function ordinaryReasons(found: Found): readonly Message[] {
  const { given, ordinary, named } = found;
  const beneficiary = named.find(({ isBeneficiary }) => isBeneficiary);
  if (beneficiary !== undefined) return [message('poll.proposal.beneficiary', { person: { name: beneficiary.id } })];
  const isOpen = isOpenElection(found);
  const open = isOpen ? [message('poll.proposal.which-director')] : [];
  if (given.includes('other')) return [...open, message('poll.proposal.given-other')];
  if (ordinary.length > 0) {
    const words = { list: ordinary.map((name) => ({ message: `poll.matter.${name}` })) };
    return [...open, message('poll.proposal.ordinary', { matters: words })];
  }
  return isOpen ? open : [message('poll.proposal.nothing-found')];
}

function mattersList(matters: readonly ResolutionMatter[]): Figure {
  return { list: matters.map((matter) => ({ message: `8A.24.matter-${matter}` })) };
}

function wordedMatters(texts: readonly string[]): readonly ResolutionMatter[] {
  return reservedWordings
    .filter((wording) => texts.some((text) => isWorded(text, wording)))
    .map(({ matter }) => matter);
}

/** An issuer’s own word for a matter says by the thing alone what it is, `auditor`, unless it speaks of pay or the like. */
function namedMatters(own: readonly string[]): readonly ResolutionMatter[] {
  const bare = own.filter((word) => ordinaryIn([word]).length === 0);
  return reservedWordings
    .filter(({ done, to }) => done !== null && bare.some((word) => to.test(word)))
    .map(({ matter }) => matter);
}

/** Whether one sentence of a text has both what is done and what it is done to. */
function isWorded(text: string, { done, to, unless }: Wording): boolean {
  return sentencesOf(text).some(
    (sentence) => to.test(sentence) && (done === null || done.test(sentence)) && unless?.test(sentence) !== true,
  );
}

const item = /^\s*(?:and\s+|及)?[(（]?(?:[ivx]+|[a-z]|\d{1,2})[)）.]/iu;

/** The end of a sentence or of an item; the point after a title or an initial is none. */
const sentenceEnd = /[;；。]|(?<!\b(?:Mr|Mrs|Ms|Messrs|Dr|Prof|Sir|No|Nos|Ltd|Co|Inc|Corp|St|[A-Z]))\.\s/u;

/** The sentences of a text; the items of a list each with the words that stand before the first of them. */
function sentencesOf(text: string): readonly string[] {
  const plain = text.replaceAll(asArticlesSay, '');
  const [head = ''] = plain.split(/[:：]/u);
  return plain.split(sentenceEnd).map((sentence) => (item.test(sentence) ? `${head} ${sentence}` : sentence));
}

function ordinaryIn(texts: readonly string[]): readonly string[] {
  return ordinaryWordings.filter(({ to }) => texts.some((text) => to.test(text))).map(({ name }) => name);
}

/** A word of a file as one writes it: `ined-election` is read as `ined election`. */
function asWords(matter: string): string {
  return matter.replaceAll(/[-_]+/g, ' ');
}

function wordsOf(subject: PollResolution['subject']): readonly string[] {
  return Object.values(subject ?? {});
}

/** Whether a text has a name in it, without regard to capitals and to hyphens within the name; not as a part of a longer word. */
function mentions(text: string, name: string): boolean {
  const plain = (written: string): string =>
    written
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const wanted = plain(name);
  if (wanted.length < 2) return false;
  // Chinese is written without spaces, and a title follows the name at once.
  return /\p{Script=Han}/u.test(wanted) ? plain(text).includes(wanted) : ` ${plain(text)} `.includes(` ${wanted} `);
}
