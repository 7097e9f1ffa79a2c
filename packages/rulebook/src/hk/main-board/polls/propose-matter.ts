import { type Figure, message, type Message, type ResolutionMatter, resolutionMatters } from '@tenfold/kernel';
import type { MatterProposal, PollResolution } from '@tenfold/kernel/poll';
import { elections, ordinaryWordings, reservedWordings, type Wording } from './wordings.ts';

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
  const texts = [...matters.filter((matter) => !given.some((one) => one === matter)).map(asWords), ...wordsOf(subject)];
  const worded = wordedMatters(texts);
  const named = directors.filter(({ names }) => names.some((name) => texts.some((text) => mentions(text, name))));
  const byName: readonly ResolutionMatter[] = named.some(({ isIndependent }) => isIndependent)
    ? ['independent-director']
    : [];
  const found = [...new Set([...given, ...worded, ...byName])].filter((matter) => matter !== 'other');
  const held = found.filter((matter) => reserved.includes(matter));
  const ordinary = ordinaryIn(texts);
  const isMore = given.includes('other') || ordinary.length > 0;
  const isMixed = held.length > 0 && isMore;
  return {
    reserved: held.length > 0,
    matters: held.length === 0 || isMore ? [...held, 'other'] : held,
    mixed: isMixed,
    certain: binds && (held.length > 0 ? held.some((matter) => given.includes(matter)) : given.includes('other')),
    reasons: [
      ...reasonsFor({ held, given, byName, ordinary, named, texts }),
      ...(isMixed ? [message('poll.proposal.mixed')] : []),
      ...(binds ? [] : [message('poll.proposal.articles')]),
    ],
  };
}

interface Found {
  readonly held: readonly ResolutionMatter[];
  readonly given: readonly ResolutionMatter[];
  readonly byName: readonly ResolutionMatter[];
  readonly ordinary: readonly string[];
  readonly named: readonly NamedDirector[];
  readonly texts: readonly string[];
}

function reasonsFor(found: Found): readonly Message[] {
  const { held, given, byName, named } = found;
  if (held.length === 0) return [ordinaryReason(found)];
  const fromWords = held.filter((matter) => !given.includes(matter) && !byName.includes(matter));
  const independents = named.filter(({ isIndependent }) => isIndependent).map(({ id }) => ({ name: id }));
  const known = held.filter((matter) => given.includes(matter));
  return [
    ...(known.length > 0 ? [message('poll.proposal.given', { matters: mattersList(known) })] : []),
    ...(fromWords.length > 0 ? [message('poll.proposal.worded', { matters: mattersList(fromWords) })] : []),
    ...(independents.length > 0 ? [message('poll.proposal.independent', { people: { list: independents } })] : []),
  ];
}

function ordinaryReason({ given, ordinary, named, texts }: Found): Message {
  const beneficiary = named.find(({ isBeneficiary }) => isBeneficiary);
  if (beneficiary !== undefined) return message('poll.proposal.beneficiary', { person: { name: beneficiary.id } });
  if (given.includes('other')) return message('poll.proposal.given-other');
  if (ordinary.length > 0) {
    const words = { list: ordinary.map((name) => ({ message: `poll.matter.${name}` })) };
    return message('poll.proposal.ordinary', { matters: words });
  }
  const isElection = texts.some((text) => elections.test(text));
  return message(isElection ? 'poll.proposal.which-director' : 'poll.proposal.nothing-found');
}

function mattersList(matters: readonly ResolutionMatter[]): Figure {
  return { list: matters.map((matter) => ({ message: `8A.24.matter-${matter}` })) };
}

function wordedMatters(texts: readonly string[]): readonly ResolutionMatter[] {
  return reservedWordings
    .filter((wording) => texts.some((text) => isWorded(text, wording)))
    .map(({ matter }) => matter);
}

/** Whether one sentence of a text has both what is done and what it is done to. */
function isWorded(text: string, { done, to, unless }: Wording): boolean {
  return sentencesOf(text).some(
    (sentence) => to.test(sentence) && (done === null || done.test(sentence)) && unless?.test(sentence) !== true,
  );
}

const item = /^\s*(?:and\s+|及)?[(（]?(?:[ivx]+|[a-z]|\d{1,2})[)）.]/iu;

/** The sentences of a text; the items of a list each with the words that stand before the first of them. */
function sentencesOf(text: string): readonly string[] {
  const [head = ''] = text.split(/[:：]/u);
  return text.split(/[;；。]|\.\s/u).map((sentence) => (item.test(sentence) ? `${head} ${sentence}` : sentence));
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

/** Whether a text has a name in it, without regard to capitals and to hyphens within the name. */
function mentions(text: string, name: string): boolean {
  const plain = (written: string): string => written.toLowerCase().replaceAll(/[\s\-‐]+/gu, ' ');
  return name.trim().length > 1 && plain(text).includes(plain(name));
}
