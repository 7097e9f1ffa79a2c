import { formatRatio, message, type Problem, type Ratio } from '@tenfold/kernel';
import type { ClassRow, PollResult, ResolutionResult, ResultRow } from '@tenfold/kernel/poll';
import { seevMessages } from '../profile/messages.ts';
import { decimalOf, meetingContent, refuseAbout, type SeevAbout, securityContent } from './parts-of-message.ts';
import { wordingContent } from './wording.ts';
import { type Content, writeMessage, type Written } from './write-message.ts';

/** Writes the result of a meeting (seev.008), in votes; the figures of each class stand in an addition of our own. */
export function writeSeev008(about: Omit<SeevAbout, 'meeting'>, { meeting, resolutions }: PollResult): Written {
  const given: SeevAbout = { ...about, meeting };
  const problems: Problem[] = [...refuseAbout(given), ...resolutions.flatMap(refuseFractions)];
  if (problems.length > 0) return { problems };
  const perClass = resolutions.flatMap(perClassContent);
  return writeMessage(seevMessages['seev.008'], {
    MtgRsltDssmntnId: about.id ?? undefined,
    MtgRsltsDssmntnTp: 'NEWM',
    MtgRef: meetingContent(given),
    Scty: about.classes.map((one) => ({ FinInstrmId: securityContent([one]) })),
    VoteRslt: resolutions.map(resultContent),
    SplmtryData: perClass.length === 0 ? undefined : { Envlp: { PerClass: { Rslt: perClass } } },
  });
}

function resultContent({ resolution, counted, notPut }: ResolutionResult): Content {
  const about = { IssrLabl: resolution.number, Desc: wordingContent(resolution.subject) };
  if (notPut !== null) return { ...about, RsltnSts: 'WDRA' };
  const { For, Agnst, Abstn } = votesContent(counted.all);
  return {
    ...about,
    RsltnSts: counted.carried ? 'ACPT' : 'REJT',
    For: { Unit: For },
    Agnst: { Unit: Agnst },
    Abstn: { Unit: Abstn },
  };
}

/** The figures of each class, where more than one voted. */
function perClassContent({ resolution, counted, notPut }: ResolutionResult): readonly Content[] {
  if (notPut !== null || counted.perClass.length < 2) return [];
  return counted.perClass.map((row: ClassRow) => ({
    IssrLabl: resolution.number,
    Clss: row.shareClass,
    ...votesContent(row),
  }));
}

/** Digits behind the point of a count of votes. */
const mostDecimals = 17;

function votesContent({ for: yes, against, abstain }: ResultRow): Readonly<Record<'For' | 'Agnst' | 'Abstn', string>> {
  return { For: votesText(yes.votes), Agnst: votesText(against.votes), Abstn: votesText(abstain.votes) };
}

function votesText(votes: Ratio): string {
  return decimalOf(votes, mostDecimals) ?? '';
}

/** Votes that are no decimal cannot be written exactly, and a rounded figure would be another one. */
function refuseFractions({ resolution, counted }: ResolutionResult): readonly Problem[] {
  const rows: readonly ResultRow[] = [counted.all, ...counted.perClass];
  const sides = rows.flatMap(({ for: yes, against, abstain }) => [yes.votes, against.votes, abstain.votes]);
  const broken = sides.find((votes) => decimalOf(votes, mostDecimals) === null);
  if (broken === undefined) return [];
  const figures = { resolution: { quote: resolution.number }, quote: { quote: formatRatio(broken) } };
  return [{ entry: null, field: '', message: message('seev.refused.no-decimal', figures) }];
}
