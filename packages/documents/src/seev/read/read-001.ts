import { formatRatio, type Problem, ratio, type Ratio } from '@tenfold/kernel';
import { hongKongDay } from '@tenfold/kernel/instant';
import { meetingFormat, type PollMeeting, readMeeting } from '@tenfold/kernel/poll';
import { type ClassByIsin, classesOf } from './classes-of.ts';
import { moment } from './moment.ts';
import { allAt, firstAt, type ReadElement, textAt } from './read-element.ts';
import { problemOf } from './seev-problem.ts';

/**
 * The meeting of a notice (seev.001). Whether a resolution is reserved, who is bound to abstain and what a share's votes are, no
 * notice says: a person adds it to the meeting's file. Two Chinese characters sets share one language there: it is read as
 * traditional.
 */
export function meetingOfSeev001(
  document: ReadElement,
  byIsin: ClassByIsin = new Map(),
): { readonly meeting: PollMeeting; readonly json: unknown } | { readonly problems: readonly Problem[] } {
  const body = firstAt(document, 'MtgNtfctn') ?? document;
  const contested = allAt(body, 'Rsltn/ListgGrpRsltnLabl').map((one) => problemOf(one, 'contest'));
  const [call] = allAt(body, 'MtgDtls');
  const undated = call !== undefined && dateOf(call) === null ? [problemOf(call, 'date-unknown')] : [];
  if (contested.length + undated.length > 0) return { problems: [...contested, ...undated] };
  const json = meetingJson(body, byIsin);
  const read = readMeeting(json);
  return 'problems' in read ? read : { meeting: read.meeting, json };
}

function meetingJson(body: ReadElement, byIsin: ClassByIsin): Readonly<Record<string, unknown>> {
  const kind = kindOf(textAt(body, 'Mtg/Tp'), textAt(body, 'Mtg/Clssfctn/Cd'));
  const securities = allAt(body, 'Scty/FinInstrmId').map((one) => classesOf(one, byIsin));
  const areKnown = securities.every((one) => one.length > 0);
  // A notice names what is listed: at a general meeting the shares with weight vote too, which seldom are.
  const classes = kind === 'class' && areKnown ? [...new Set(securities.flat())] : null;
  const [call] = allAt(body, 'MtgDtls');
  return {
    format: meetingFormat,
    id: textAt(body, 'Mtg/MtgId'),
    kind,
    date: call === undefined ? null : dateOf(call),
    recordDate: textAt(body, 'Mtg/EntitlmntFxgDt/Dt/Dt'),
    classes,
    resolutions: allAt(body, 'Rsltn').map(resolutionJson),
  };
}

function kindOf(type: string | null, classification: string | null): PollMeeting['kind'] {
  if (classification === 'CLAS') return 'class';
  return classification === 'AMET' || type === 'GMET' || type === 'MIXD' ? 'annual' : 'extraordinary';
}

/** The day of a call; of a moment, the day in Hong Kong. */
function dateOf(call: ReadElement): string | null {
  const at = textAt(call, 'DtAndTm/DtOrDtTm/DtTm');
  return at === null ? textAt(call, 'DtAndTm/DtOrDtTm/Dt') : hongKongDay(moment(at));
}

function resolutionJson(resolution: ReadElement): Readonly<Record<string, unknown>> {
  const percentage = textAt(resolution, 'VtngRghtsThrshldForApprvl/Thrshld/ThrshldPctg');
  const isForInformation = ['true', '1'].includes(textAt(resolution, 'ForInfOnly') ?? '');
  const isWithdrawn = textAt(resolution, 'Sts') === 'WDRA' || isForInformation;
  return {
    number: textAt(resolution, 'IssrLabl'),
    subject: subjectOf(resolution),
    kind: textAt(resolution, 'Tp') === 'SPCL' ? 'special' : 'ordinary',
    majority: percentage === null ? null : formatRatio(partOf(percentage)),
    withdrawn: isWithdrawn,
  };
}

function subjectOf(resolution: ReadElement): Readonly<Record<string, string>> | null {
  const names = allAt(resolution, 'Desc').flatMap((one) => {
    const language = languages.get(textAt(one, 'Lang') ?? '');
    const title = textAt(one, 'Titl');
    return language === undefined || title === null ? [] : [[language, title] as const];
  });
  return names.length === 0 ? null : Object.fromEntries(names);
}

const languages: ReadonlyMap<string, string> = new Map([
  ['en', 'en'],
  ['zh', 'zh-Hant'],
]);

/** The exact part that a percentage of decimals is. */
function partOf(percentage: string): Ratio {
  const [whole = '', decimals = ''] = percentage.split('.');
  return ratio(BigInt(`${whole}${decimals}`), 100n * 10n ** BigInt(decimals.length));
}
