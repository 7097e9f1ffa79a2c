import { marks, type Say, sayIn, wordingOf } from '../../check/words.ts';
import { formatWhole } from '../../messages/format-number.ts';
import type { Language } from '../../messages/languages.ts';
import { printable } from '../../messages/printable.ts';
import { type Block, gap, type Page, paragraph, plain, quiet, strong, toned } from '../../page/page.ts';
import type { RequisitionAnswer } from './requisition-opened.ts';

/** Whether those who ask have enough shares for a meeting, and what is counted. */
export function requisitionPage({ world, requisition }: RequisitionAnswer, language: Language): Page {
  const say = sayIn(wordingOf(world, language));
  const { issuer, on } = world;
  const { stake, articles, isArticlesTooHigh } = requisition;
  const code = issuer.stockCode === null ? [] : [quiet(` · ${printable(issuer.stockCode)}`)];
  const counted = { stake: { ratio: stake } };
  const asked = { ...counted, articles: { ratio: articles?.stake ?? stake } };
  const tooHigh = isArticlesTooHigh
    ? [paragraph([toned(say('requisition.articles-too-high', asked), 'breached')])]
    : [];
  return [
    {
      kind: 'title',
      left: [strong(say('check.name', { name: { name: issuer.id } })), ...code],
      right: [plain(say('check.as-of', { on: { date: on } }))],
    },
    gap,
    answerBlock(requisition, say),
    holdingsTable(requisition, say),
    gap,
    paragraph([quiet(say(articles === null ? 'requisition.law-stake' : 'requisition.articles-stake', counted))]),
    ...tooHigh,
    paragraph([quiet(say('requisition.basis'))]),
  ];
}

function holdingsTable({ holdings }: RequisitionAnswer['requisition'], say: Say): Block {
  return {
    kind: 'table',
    head: null,
    columns: ['left', 'right'],
    rows: holdings.map(({ member, shareClass, shares }) => ({
      cells: [
        [plain(say('requisition.holding', { member: { name: member }, class: { name: shareClass } }))],
        [plain(formatWhole(shares))],
      ],
    })),
    flexible: 0,
    indent: 4,
  };
}

function answerBlock({ isEnough, held, base, needed }: RequisitionAnswer['requisition'], say: Say): Block {
  const tone = isEnough === null ? 'information-missing' : isEnough ? 'kept' : 'action-required';
  const known = { held: { shares: held }, needed: { shares: needed ?? 0n }, base: { shares: base ?? 0n } };
  const lacking = { ...known, more: { shares: (needed ?? 0n) - held } };
  const text =
    isEnough === null
      ? say('requisition.unknown', { held: { shares: held } })
      : say(isEnough ? 'requisition.enough' : 'requisition.not-enough', isEnough ? known : lacking);
  return { kind: 'item', mark: toned(marks[tone], tone), body: [[plain(text)]], indent: 0 };
}
