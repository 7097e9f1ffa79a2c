import { message, type Message } from '@tenfold/kernel';
import { type Say, sayIn } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  toned,
} from '../../page/page.ts';
import { sayMeeting } from './meeting-lines.ts';
import type { AnnouncementReading, ReadFigure, Remark } from './reading.ts';
import type { SheetPlace } from './sheet.ts';

/** What was read of an announcement, for a person to hold beside it: each figure, the issuer’s slips, and what is left open. */
export function readingPage(reading: AnnouncementReading, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  return [
    heading(say('announcement.page.heading')),
    ...partOf(reading, say),
    paragraph([plain(summaryOf(reading, say))], 2),
    paragraph([quiet(say('announcement.page.draft'))], 2),
    gap,
    ...sayMeeting(reading, say).map((text) => paragraph([plain(printable(text))], 2)),
    gap,
    ...reading.published.resolutions.flatMap(({ number }) => resolutionBlocks(number, reading, say)),
    ...remarksUnder('announcement.page.slips', reading.slips, 'action-required', say),
    ...remarksUnder('announcement.page.unsure', reading.unsure, 'information-missing', say),
  ];
}

/** Which of several meetings it is. */
function partOf({ part }: AnnouncementReading, say: Say): readonly Block[] {
  if (part === null) return [];
  const { number, of, title } = part;
  const counted = { number: { number: BigInt(number) }, of: { number: BigInt(of) } };
  const said =
    title === null
      ? say('announcement.page.part', counted)
      : say('announcement.page.part-titled', { ...counted, title: { quote: title } });
  return [paragraph([strong(printable(said))], 2)];
}

function summaryOf({ figures, published, slips, unsure }: AnnouncementReading, say: Say): string {
  const of = (sureness: ReadFigure['sureness']): number => figures.filter((one) => one.sureness === sureness).length;
  return say('announcement.page.summary', {
    resolutions: { number: BigInt(published.resolutions.length) },
    certain: { number: BigInt(of('certain')) },
    likely: { number: BigInt(of('likely')) },
    open: { number: BigInt(of('doubtful') + unsure.length) },
    slips: { number: BigInt(slips.length) },
  });
}

function resolutionBlocks(number: string, { figures }: AnnouncementReading, say: Say): readonly Block[] {
  const own = figures.filter(({ resolution }) => resolution === number);
  const rows = [...Map.groupBy(own, ({ shareClass }) => shareClass)];
  return [
    paragraph([strong(printable(say('poll.page.resolution', { number: { quote: number } })))], 2),
    {
      kind: 'table',
      head: ['whose', 'figure', 'printed', 'sure', 'place'].map((name) => [quiet(say(`announcement.table.${name}`))]),
      columns: ['left', 'left', 'right', 'left', 'left'],
      rows: rows.flatMap(([shareClass, ofRow]) =>
        ofRow.map((one, at) => ({ cells: cellsOf(one, at === 0 ? shareClass : undefined, say) })),
      ),
      flexible: 1,
      indent: 4,
    },
    gap,
  ];
}

/** The class stands on its first line only. */
function cellsOf(
  { figure, printed, sureness, place }: ReadFigure,
  shareClass: string | null | undefined,
  say: Say,
): readonly Spans[] {
  const whose =
    shareClass === undefined
      ? ''
      : shareClass === null
        ? say('poll.page.all')
        : say('poll.page.class', { class: { name: shareClass } });
  const ink =
    sureness === 'doubtful' ? toned(shownAs(printed, say), 'information-missing') : plain(shownAs(printed, say));
  return [
    [plain(printable(whose))],
    [plain(say(`poll.figure.${figure}`))],
    [ink],
    [quiet(say(`announcement.sureness.${sureness}`))],
    [quiet(placeText(place, say))],
  ];
}

/** Counts with their groups, percentages as they are printed; whether something was carried as a word. */
function shownAs(printed: string, say: Say): string {
  if (printed === 'true') return say('poll.word.carried');
  if (printed === 'false') return say('poll.word.lost');
  return /^\d+$/.test(printed) ? formatWhole(BigInt(printed)) : `${printed}%`;
}

function remarksUnder(
  key: string,
  remarks: readonly Remark[],
  tone: 'action-required' | 'information-missing',
  say: Say,
): readonly Block[] {
  if (remarks.length === 0) return [];
  return [
    heading(say(key)),
    ...remarks.map(({ what, place }) =>
      paragraph([toned(printable(say(what.key, what.figures)), tone), quiet(` (${placeText(place, say)})`)], 2),
    ),
    gap,
  ];
}

/** Where something stands, in words. */
export function placeText(place: SheetPlace, say: Say): string {
  const { key, figures } = placeMessage(place);
  return say(key, figures);
}

function placeMessage(place: SheetPlace): Message {
  if (place.at === 'cell') {
    const { table, row, column } = place;
    return message('announcement.place.cell', { table: whole(table), row: whole(row), column: whole(column) });
  }
  const line = whole(place.line);
  return place.page === null
    ? message('announcement.place.line', { line })
    : message('announcement.place.page', { page: whole(place.page), line });
}

function whole(count: number): { readonly number: bigint } {
  return { number: BigInt(count) };
}
