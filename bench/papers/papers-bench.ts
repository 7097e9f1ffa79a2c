import assert from 'node:assert/strict';
import '@tenfold/documents/messages';
import { docxBytes } from '@tenfold/documents/pages-html';
import { pdfOfPage } from '@tenfold/press';
import { type Figure, rounded } from '../report/figure.ts';
import { coreTime, inTurn } from '../timing/in-turn.ts';
import { paperByDocx } from './docx-paper.ts';
import { annualSection, numbered } from './numbered-paper.ts';
import { paperByPdfLib } from './pdf-lib-paper.ts';

const ROUNDS = 7;
/** How many papers each round prints. */
const PASSES = 20;

const { page } = annualSection();
const paper = page('en');

/** Papers a second from the lines of a page, beside what pdf-lib and docx alone take for a paper of the same lines. */
export async function measure(): Promise<readonly Figure[]> {
  const pages = await checkSameSize();
  const number = counter();
  const cost = await inTurn(
    {
      pdf: () => times(() => pdfOfPage(numbered(paper, number()))),
      pdfLib: () => timesLater(() => paperByPdfLib(numbered(paper, number()))),
      docx: () => times(() => docxBytes(numbered(paper, number()))),
      docxPackage: () => timesLater(() => paperByDocx(numbered(paper, number()))),
      whole: () => times(() => pdfOfPage(numbered(annualSection().page('en'), number()))),
    },
    { clock: coreTime, rounds: ROUNDS },
  );
  return [
    beside(`a paper of ${pages} pages as tagged PDF/A-2a, letters embedded`, cost.pdf, [
      'pdf-lib, without tags, letters or PDF/A',
      cost.pdfLib,
    ]),
    beside('the same as DOCX', cost.docx, ['the package docx', cost.docxPackage]),
    beside('the same PDF from the record: opened, judged, written and printed', cost.whole, [
      'the printing alone',
      cost.pdf,
    ]),
  ];
}

/** That both print as much: the pages of one and the other may differ by one, for their letters are not the same. */
async function checkSameSize(): Promise<number> {
  const ours = Buffer.from(pdfOfPage(numbered(paper, 0))).toString('latin1');
  const count = ours.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const { pages } = await paperByPdfLib(numbered(paper, 0));
  assert.ok(count > 1 && Math.abs(count - pages) <= 1, `${count} pages beside ${pages}`);
  return count;
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}

function times(work: () => Uint8Array): number {
  for (let pass = 0; pass < PASSES; pass += 1) assert.ok(work().length > 1000);
  return PASSES;
}

async function timesLater(work: () => Promise<unknown>): Promise<number> {
  for (let pass = 0; pass < PASSES; pass += 1) await work();
  return PASSES;
}

function beside(what: string, ours: number, [name, other]: readonly [string, number]): Figure {
  return {
    what,
    ours: `${rounded(1e9 / ours)} a second`,
    other: `${name}: ${rounded(1e9 / other)} a second`,
    ratio: `${rounded(ours / other)} times its time`,
    target: '',
    isMet: null,
  };
}
