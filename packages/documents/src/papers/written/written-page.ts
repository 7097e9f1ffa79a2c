import type { Issuer } from '@tenfold/kernel';
import { reasonSpans, wordSpan } from '../../check/reason-spans.ts';
import { marks, type Say } from '../../check/words.ts';
import { printable } from '../../messages/printable.ts';
import {
  type Block,
  gap,
  heading,
  keptWithNext,
  type Page,
  paragraph,
  plain,
  quiet,
  type Spans,
  strong,
  type TableRow,
  together,
  toned,
} from '../../page/page.ts';
import { cellOf, emptyBlank, entriesLine, noteOnBlank, told } from './words-of-written.ts';
import type { Line, Section, Written } from './written.ts';

/** What a page says beside what is written on it. */
export interface WrittenPageGiven {
  readonly issuer: Issuer;
  readonly period: string;
  readonly say: Say;
}

/** A written paper as a page: each line with the entries on which it rests, and the notes at the end. */
export function writtenPage(written: Written, { issuer, period, say }: WrittenPageGiven): Page {
  const { title, opening, sections, notes } = written;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(told(title, say))],
    },
    paragraph([plain(period)]),
    paragraph([quiet(say('written.draft'))]),
    ...blocksOf(opening, say),
    gap,
    ...sections.flatMap((section) => sectionBlocks(section, say)),
    heading(say('written.heading.notes')),
    ...notes.map((note) => itemOf([[plain(told(note, say))]])),
  ];
}

/** What is signed is signed on one sheet. */
function sectionBlocks({ name, heading: above, lines }: Section, say: Say): Page {
  const blocks = blocksOf(lines, say);
  return [heading(told(above, say)), ...(name === 'signature' ? together(blocks) : blocks), gap];
}

/** The lines one after the other; figures that follow each other make one table. A remark stays with the line that it is on. */
function blocksOf(lines: readonly Line[], say: Say): Page {
  const blocks: Block[] = [];
  let table: Extract<Line, { as: 'figure' }>[] = [];
  const close = (): void => {
    if (table.length > 0) blocks.push(tableOf(table, say));
    table = [];
  };
  for (const [at, line] of lines.entries()) {
    if (line.as === 'figure') table.push(line);
    else {
      close();
      const block = blockOf(line, say);
      blocks.push(lines[at + 1]?.as === 'remark' ? keptWithNext(block) : block);
    }
  }
  close();
  return blocks;
}

function tableOf(figures: readonly Extract<Line, { as: 'figure' }>[], say: Say): Block {
  return {
    kind: 'table',
    head: null,
    columns: ['left', 'right'],
    rows: figures.flatMap((one) => rowsOf(one, say)),
    flexible: 0,
    indent: 2,
  };
}

function rowsOf(line: Extract<Line, { as: 'figure' }>, say: Say): readonly TableRow[] {
  const beside = [noteOnBlank(line, say), entriesLine(line.entries, say)].filter((one) => one !== null);
  const row = { cells: [[plain(told(line.text, say))], [plain(cellOf(line))]] };
  return beside.length === 0 ? [row] : [row, { remark: [quiet(beside.join(say('check.space')))] }];
}

function blockOf(line: Exclude<Line, { as: 'figure' }>, say: Say): Block {
  const rests = entriesLine(line.entries, say);
  const below: readonly Spans[] = rests === null ? [] : [[quiet(rests)]];
  const said = told(line.text, say);
  switch (line.as) {
    case 'text':
      return itemOf([[plain(said)], ...below]);
    case 'remark':
      return paragraph([quiet(rests === null ? said : `${said}${say('check.space')}${rests}`)], 2);
    case 'blank':
      return itemOf([
        [plain(say('written.blank', { what: { quote: said }, blank: { quote: emptyBlank.repeat(2) } }))],
        ...below,
      ]);
    case 'answer':
      return answerBlock(line, below, say);
  }
}

function answerBlock(line: Extract<Line, { as: 'answer' }>, below: readonly Spans[], say: Say): Block {
  const { verdict, provision, text } = line;
  const mark = toned(provision === null ? marks[verdict] : `${marks[verdict]} ${provision}`, verdict);
  const about = plain(told(text, say));
  const answer = answerSpans(line, say);
  const body = provision === null ? [[about], answer] : [[about, plain(say('check.space')), ...answer]];
  return { kind: 'item', mark, body: [...body, ...below], indent: provision === null ? 0 : 2 };
}

/** The word, why, and that it rests on something else than a primary source where it does and the word does not say so. */
function answerSpans({ verdict, word, why, standing }: Extract<Line, { as: 'answer' }>, say: Say): Spans {
  if (word === null) return why === null ? [] : [plain(say(why.key, why.figures))];
  const isSaid = standing === null || standing === 'primary' || verdict === 'breached';
  const rests = isSaid ? [] : [plain(say('check.space')), quiet(say(`check.standing.${standing}`))];
  return [wordSpan(word, verdict, say), ...reasonSpans(why ?? undefined, say), ...rests];
}

function itemOf(body: readonly Spans[]): Block {
  return { kind: 'item', mark: plain('·'), body, indent: 2 };
}
