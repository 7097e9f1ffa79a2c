import { findProvisions, type Mention } from '../provisions/find-provisions.ts';
import { anyOf } from '../text/any-of.ts';
import { quoteOf, tidyOf } from '../text/tidy.ts';
import type { Piece } from './pieces.ts';

/** A whole sentence of the paper, with the fragments of lists that belong to it. */
export interface Unit {
  /** As it stands on the paper, on one line. */
  readonly quote: string;
  /** With full-width forms and quotation marks made plain. */
  readonly tidy: string;
  readonly marker: string | null;
  readonly opensItem: boolean;
  readonly page: number;
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
}

/** The sentences of the paper: fragments such as “(ii) the date on which …” go back to the sentence that they belong to. */
export function unitsOf(pieces: readonly Piece[]): readonly Unit[] {
  const whole: Piece[] = [];
  let absorbed: Piece | null = null;
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && isFragment(piece, last)) {
      whole[whole.length - 1] = { ...last, raw: `${last.raw.trimEnd()} ${piece.printed} ${piece.raw.trimStart()}` };
      absorbed = piece;
    } else whole.push(isBehind(piece, absorbed) ? { ...piece, marker: last?.marker ?? null } : piece);
  }
  return whole.map(unitOf).filter(({ tidy }) => /[\p{L}\p{N}]/u.test(tidy));
}

/** A heading: a few words without a verb and without an end. */
export function isHeading({ tidy }: Pick<Unit, 'tidy'>): boolean {
  if (/\p{Script=Han}/u.test(tidy)) return tidy.length <= 14 && !/[。;,]/.test(tidy) && !ACTS_CHINESE.test(tidy);
  return tidy.split(' ').length <= 9 && !/[.;,:]$|[.!?]\s*\S/.test(tidy) && !HAS_VERB.test(tidy);
}

/** A heading that ends with a full stop: the first words of an item or a paragraph that goes on with a sentence. */
export function isRunInHeading(
  { tidy, opensItem, paragraph }: Unit,
  around: { readonly before: Unit | undefined; readonly next: Unit | undefined },
): boolean {
  const { before, next } = around;
  if (next === undefined || next.opensItem || next.paragraph !== paragraph) return false;
  if (!opensItem && before?.paragraph === paragraph) return false;
  const longest = opensItem ? 6 : 4;
  return (
    tidy.split(' ').length <= longest &&
    /^\p{Lu}[^;:,]*\.$/u.test(tidy) &&
    (ASKS.test(tidy) || !SAYS_SOMETHING.test(tidy))
  );
}

function unitOf({ raw, marker, opensItem, page, paragraph }: Piece): Unit {
  const quote = quoteOf(raw);
  const tidy = tidyOf(quote);
  return { quote, tidy, marker, opensItem, page, paragraph, mentions: findProvisions(tidy) };
}

/** A sentence behind a fragment of a list has the number of the sentence that the fragment went back to. */
function isBehind(piece: Piece, absorbed: Piece | null): boolean {
  return (
    absorbed !== null && !piece.opensItem && piece.paragraph === absorbed.paragraph && piece.marker === absorbed.marker
  );
}

function isFragment(piece: Piece, last: Piece): boolean {
  const before = last.raw.trimEnd();
  const text = tidyOf(quoteOf(piece.raw));
  if (isCapitals(text) || /[.。!?！？]["'”’」)）]?$/.test(before) || /^\p{L}[^.]*\bmeans\b/u.test(text)) return false;
  if (piece.opensItem && DAY_CHINESE.test(text)) return true;
  if (piece.opensItem) return !acts(text) && !ACTS_CHINESE.test(text) && !isBehindHeading(before);
  return /^[\p{Ll}(]/u.test(text) && !acts(text) && piece.paragraph !== last.paragraph;
}

/** A heading in capitals. */
function isCapitals(text: string): boolean {
  return /^[\p{Lu}\s&,'-]{4,60}$/u.test(text);
}

/** A list right under a heading has no sentence to go back to. */
function isBehindHeading(before: string): boolean {
  return before.split(/\s+/).length <= 6 && !/[:：,，;；]$/.test(before) && !/\p{Script=Han}{15}/u.test(before);
}

/** “What I promise.” */
const ASKS = /^(?:what|who|how|when|why|where)\b/i;

const SAYS_SOMETHING = /\b(?:this|shall|will|i|is|are|applies|governs)\b|8A/i;

const HAS_VERB =
  /\b(?:is|are|am|was|shall|will|may|must|has|have|undertakes?|agrees?|covenants?|acknowledges?|appl(?:y|ies)|rely|relies|governs?|terminates?|ends?|means?|submits?|lapses?|expires?|enforce|survives?)\b/i;

/** Whether an item does something, as against “the date on which …” or “Rule 8A.09”. */
function acts(text: string): boolean {
  return !NAMES_A_DAY.test(text) && (SAYS_WHO_DOES.test(text) || OPENS_WITH_VERB.test(text));
}

const NAMES_A_DAY = /^the (?:date|day|time|moment|delisting|first|later|earlier)\b/i;

const SAYS_WHO_DOES = anyOf(
  [
    /^.{0,200}\b(?:shall|will|may|must|is|are|undertakes?|agrees?|acknowledges?|confirms?|covenants?)\b/,
    /^.{0,200}\b(?:rely|relies|means)\b/,
  ],
  'i',
);

const MODIFIERS = '(?:(?:that|and|also|to|I|we|he|she|not|fully|at all times|always|personally),? ){0,4}';

const OPENS_WITH_VERB = anyOf(
  [
    new RegExp(
      `^${MODIFIERS}(?:use|exercise|act|employ|apply|exert|meet|satisfy|fulfil|conform|follow|promise|bind)\\b`,
    ),
    new RegExp(`^${MODIFIERS}(?:procure|ensure|cause|comply|observe|abide|adhere|see|do|make|take|keep|refrain)\\b`),
    new RegExp(`^${MODIFIERS}(?:terminate|endeavou?r|honou?r|try|seek)\\b`),
  ],
  'i',
);

/** “……之日”: a day, as one of those on which something ends. */
const DAY_CHINESE = /^[^。；;]{2,50}(?:之日|[当當]日|之[时時])[；;。.]?(?:及|或|和)?$/;

const ACTS_CHINESE =
  /(?:须|須|应|應|将|將|会|會|承诺|承諾|同意|确认|確認|促使|促成|确保|確保|遵守|遵从|遵從|终止|終止|适用|適用|受.{0,20}管|可以?强制|依赖|依賴|作出|提供)/;
