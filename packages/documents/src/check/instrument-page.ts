import type { Clause, ExecutionBlock, Instrument } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { printable } from '../messages/printable.ts';
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
  type TableRow,
  toned,
} from '../page/page.ts';
import { amissSection } from './amiss-section.ts';
import { type Say, sayIn } from './words.ts';

/** An undertaking as it was read: whose it is, what it promises, its sentences, its signing, what is amiss and how to cure it. */
export function instrumentPage(instrument: Instrument, language: Language): Page {
  const say = sayIn({ language, names: () => null });
  const sections = [
    headSection(instrument, say),
    clauseSection(instrument, say),
    executionSection(instrument, say),
    amissSection(instrument, say),
  ];
  return sections.filter((one) => one.length > 0).flatMap((one, index) => (index === 0 ? one : [gap, ...one]));
}

function headSection({ issuer, beneficiary, provisions }: Instrument, say: Say): Page {
  const unread = { message: 'read.name-unread' };
  const parties = { beneficiary: named(beneficiary) ?? unread, issuer: named(issuer) ?? unread };
  const promised = { provisions: { list: provisions.map((provision) => ({ provision })) } };
  return [
    paragraph([strong(say('read.title', parties))]),
    paragraph([plain(provisions.length === 0 ? say('read.promises-none') : say('read.promises', promised))]),
  ];
}

function clauseSection({ clauses }: Instrument, say: Say): Page {
  const pages = clauses.some(({ page }) => page > 1) ? 'told' : 'one';
  return [
    heading(say('read.sentences')),
    ...clauses.map((clause, index) => clauseBlock(clause, { number: index + 1, pages, say })),
  ];
}

function clauseBlock(
  { kind, text, strength, page, confidence }: Clause,
  { number, pages, say }: { readonly number: number; readonly pages: 'told' | 'one'; readonly say: Say },
): Block {
  const told = [
    say(`read.kind.${kind}`),
    ...(strength === null ? [] : [say(`read.strength.${strength}`)]),
    ...(pages === 'one' ? [] : [say('read.page', { page: { number: BigInt(page) } })]),
    ...(confidence === 'certain' ? [] : [say(`read.confidence.${confidence}`)]),
  ];
  const tone = confidence === 'doubtful' ? 'information-missing' : 'quiet';
  const body: readonly Spans[] = [[plain(printable(text))], [toned(told.join(' · '), tone)]];
  return { kind: 'item', mark: quiet(`${number}`.padStart(2)), body, indent: 0 };
}

function executionSection({ execution }: Instrument, say: Say): Page {
  const blocks = (['beneficiary', 'witness', 'company', 'companyWitness'] as const).map((name) => ({
    name,
    block: execution[name],
  }));
  const rows = blocks.map(
    ({ name, block }): TableRow => ({ cells: [[plain(say(`read.block.${name}`))], [plain(blockText(block, say))]] }),
  );
  return [
    heading(say('read.execution')),
    { kind: 'table', head: null, columns: ['left', 'left'], rows, flexible: 1, indent: 2 },
  ];
}

/** A field that is not part of a block is not mentioned; one that was printed and can't be read is. */
function blockText(block: ExecutionBlock, say: Say): string {
  if (!block.present) return say('read.block.absent');
  const fields = (['name', 'position', 'address', 'occupation', 'date'] as const).map((name) => ({
    name,
    value: block[name],
  }));
  const filled = fields.flatMap(({ name, value }) =>
    value === null || value === undefined
      ? []
      : [say('read.field-value', { field: { message: `read.field.${name}` }, value: { quote: value } })],
  );
  const empty = fields.filter(({ value }) => value === null).map(({ name }) => ({ message: `read.field.${name}` }));
  const lacking = empty.length === 0 ? [] : [say('read.field-empty', { fields: { list: empty } })];
  return [say(`read.signed.${block.signed}`), ...filled, ...lacking].join(' · ');
}

function named(name: string | null): { readonly quote: string } | null {
  return name === null ? null : { quote: name };
}
