import { formatRatio, type Ratio } from '@tenfold/kernel';
import type {
  Basis,
  ClassReconciliation,
  ClassRow,
  Concern,
  EndedShares,
  RefusedLine,
  ResolutionResult,
  ResultRow,
  RuleBook,
} from '@tenfold/kernel/poll';
import { type Json, messageJson } from '../check/figure-json.ts';
import { type Say, sayIn, wordingOf } from '../check/words.ts';
import type { Language } from '../messages/languages.ts';
import { isProvisional, type PollAnswer } from './answer.ts';
import { pollFormat } from './poll-format.ts';
import type { SecondLook, ShortVote } from './count-differences.ts';
import { capitalJson, proposalJson } from './parts-json.ts';
import { comparedJson } from './published/compared-json.ts';

/** A poll as the format poll/1, with its texts in one language. Votes that are no whole number are written as fractions. */
export function pollJson(answer: PollAnswer, language: Language): Json {
  const { meeting, atPoll, atRecordDate, result, counted, reconciliation, concerns, due, published, seal } = answer;
  const { issuer, knownAt } = atPoll;
  const say = sayIn(wordingOf(atPoll, language));
  return {
    format: pollFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    meeting: meeting.id,
    kind: meeting.kind,
    meetsAs: meeting.classes === null ? null : [...meeting.classes],
    date: meeting.date,
    recordDate: meeting.recordDate ?? atRecordDate.on,
    knownAt,
    language,
    percentDecimals: meeting.percentDecimals,
    abstentions: meeting.abstentions,
    specialMajority: meeting.specialMajority === null ? null : formatRatio(meeting.specialMajority),
    weightAt: result.weightMoment,
    provisional: isProvisional(answer),
    classes: reconciliation.map((one) => classJson(one, endedOf(answer))),
    resolutions: result.resolutions.map((one) => resolutionJson(one, say)),
    concerns: concerns.map((concern) => concernJson(concern, say)),
    ruleBook: ruleBookJson(counted.ruleBook),
    lines: counted.lines,
    accepted: counted.accepted,
    replaced: counted.replaced,
    scaled: counted.scaled,
    countedTwice: counted.isCountedTwice || (counted.databases ?? []).length > 0,
    contested: { ...counted.contested },
    ...secondLookJson(counted.secondLook),
    refusedPerReason: Object.fromEntries(Object.entries(counted.refusedPerCause).filter(([, count]) => count > 0)),
    refusedLeftOut: counted.refusedLeftOut,
    refused: counted.refused.map((line) => refusedJson(line, say)),
    announceBy: due?.at ?? null,
    published: published === null ? null : comparedJson(published.figures, published.printed),
    seal: seal === null ? null : { ...seal },
  };
}

function endedOf({ result, entitlement }: PollAnswer): readonly EndedShares[] {
  return result.weightMoment === 'poll' ? entitlement.endedAtPoll : entitlement.endedAtRecordDate;
}

function classJson(
  { shareClass, register, onRegister, difference }: ClassReconciliation,
  ended: readonly EndedShares[],
): Json {
  const own = ended.filter((one) => one.shareClass === shareClass.shareClass);
  return {
    ...capitalJson(shareClass),
    weightEnded: own.map(({ member, shares }) => ({ member, shares: `${shares}` })),
    register: `${register}`,
    onRegister: `${onRegister}`,
    difference: textOf(difference),
  };
}

function resolutionJson(one: ResolutionResult, say: Say): Json {
  const { resolution, proposal, reserved, provisional, eligible, majority, counted, notPut, elected } = one;
  const { number, subject, kind, condition } = resolution;
  return {
    number,
    subject: subject === null ? null : { ...subject },
    kind,
    reserved,
    provisional,
    proposal: proposalJson(proposal, say),
    notPut,
    condition: condition === null ? null : { ...condition },
    eligible: {
      shares: textOf(eligible.shares),
      votes: ratioOf(eligible.votes),
      boundToAbstain: `${eligible.bound}`,
      boundNotInFavour: `${eligible.notInFavour}`,
    },
    majority: { part: formatRatio(majority.part), mustExceed: majority.mustExceed },
    ...basisJson(counted),
    elected,
    withoutWeighting: basisJson(one.withoutWeighting),
    withWeighting: one.withWeighting === null ? null : basisJson(one.withWeighting),
    byOtherMoment: one.byOtherMoment === null ? null : basisJson(one.byOtherMoment),
    intentions: one.intentions.map((intention) => ({ ...intention })),
    notes: one.notes.map((note) => messageJson(note, say)),
  };
}

function basisJson({ perClass, all, carried }: Basis): Record<string, Json> {
  return { perClass: perClass.map(classRowJson), ...rowJson(all), carried };
}

function classRowJson(row: ClassRow): Json {
  return { class: row.shareClass, votesPerShare: ratioOf(row.votesPerShare), ...rowJson(row) };
}

function rowJson({ for: yes, against, abstain, total }: ResultRow): Record<string, Json> {
  return {
    sharesFor: `${yes.shares}`,
    sharesAgainst: `${against.shares}`,
    sharesAbstain: `${abstain.shares}`,
    votesFor: formatRatio(yes.votes),
    votesAgainst: formatRatio(against.votes),
    votesAbstain: formatRatio(abstain.votes),
    totalShares: `${total.shares}`,
    totalVotes: formatRatio(total.votes),
    percentFor: yes.percent,
    percentAgainst: against.percent,
    percentAbstain: abstain.percent,
    partFor: ratioOf(yes.part),
    partAgainst: ratioOf(against.part),
    closing: yes.closing === null ? null : { for: yes.closing, against: against.closing, abstain: abstain.closing },
  };
}

function secondLookJson(look: SecondLook | null): Record<string, Json> {
  if (look === null) return { differences: null, nominees: null };
  return {
    differences: look.differences.map(({ resolution, shareClass, cast, lacking, holdings, largest, leftOut }) => ({
      resolution,
      class: shareClass,
      cast: `${cast}`,
      lacking: `${lacking}`,
      holdings,
      largest: largest.map(shortJson),
      leftOut: { holdings: leftOut.holdings, shares: `${leftOut.shares}`, largest: leftOut.largest.map(shortJson) },
    })),
    nominees: look.nominees.map((one) => ({
      member: one.member,
      class: one.shareClass,
      resolution: one.resolution,
      shares: `${one.shares}`,
      for: `${one.for}`,
      against: `${one.against}`,
      abstain: `${one.abstain}`,
      notInstructed: `${one.notInstructed}`,
      revised: one.revised,
    })),
  };
}

function shortJson({ member, shares, why, cause }: ShortVote): Json {
  return { member, shares: `${shares}`, why, cause };
}

function refusedJson({ line, source, cause, member, resolution }: RefusedLine, say: Say): Json {
  return { line, source, reason: cause, text: say(`count.refused.${cause}`), member, resolution };
}

function concernJson({ verdict, message }: Concern, say: Say): Json {
  return { verdict, ...(messageJson(message, say) as Record<string, Json>) };
}

function ruleBookJson(ruleBook: RuleBook): Json {
  return { ...ruleBook, precedence: [...ruleBook.precedence] };
}

function textOf(count: bigint | null): string | null {
  return count === null ? null : `${count}`;
}

function ratioOf(value: Ratio | null): string | null {
  return value === null ? null : formatRatio(value);
}
