import type { Say } from '../../check/words.ts';
import { type Block, gap, type Page, paragraph, plain, quiet, strong, together } from '../../page/page.ts';
import { told } from '../written/words-of-written.ts';
import type { Line, Written } from '../written/written.ts';
import { beginsWitness, partsForSigning } from './execution.ts';

/** The undertaking as an instrument: its sentences as paragraphs, and lines to sign on. Our notes stand in the JSON and the workbook. */
export function instrumentPage(written: Written, { say }: { readonly say: Say }): Page {
  const { title, opening, sections } = written;
  const [instrument, execution] = sections;
  return [
    { kind: 'title', left: [strong(told(title, say))], right: [plain(say('undertaking-draft.mark'))] },
    ...opening.map(({ text }) => paragraph([quiet(told(text, say))])),
    ...(instrument?.lines ?? []).map(({ text }) => paragraph([plain(told(text, say))])),
    ...partsForSigning(execution?.lines ?? []).flatMap((lines) => [gap, ...signingPart(lines, say)]),
  ];
}

/** What is signed by one side and its witness stands on one sheet. */
function signingPart(lines: readonly Line[], say: Say): Page {
  return together(lines.flatMap((line) => [...(beginsWitness(line) ? [gap] : []), signingLine(line, say)]));
}

const DOTS = '................................................';

function signingLine({ as, text }: Line, say: Say): Block {
  const said = told(text, say);
  return paragraph([
    plain(as === 'blank' ? say('written.blank', { what: { quote: said }, blank: { quote: DOTS } }) : said),
  ]);
}
