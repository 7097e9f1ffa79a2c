import type { CountAsked, Withheld } from '@tenfold/count';
import { epochMilliseconds, isInstant } from '@tenfold/kernel/instant';
import { instructionKinds, type PollResolution, type RuleBook } from '@tenfold/kernel/poll';
import type { Part } from '../part.ts';
import { Field } from './field.ts';
import { partOfMember } from './spread.ts';

/**
 * Puts beside the register and the instructions all else that a line is held against. Every part has all of it, but for shares that
 * cannot vote, which go where their member is.
 */
export async function loadFacts(asked: CountAsked, parts: readonly Part[]): Promise<void> {
  const withheld = (asked.withheld ?? []).map((row, nth) => ({ ...row, nth }));
  const partOf = ({ member }: Withheld): number => partOfMember(new Field().takeText(member), parts.length);
  await Promise.all(
    parts.map(async (part, nth) => {
      await loadIntoPart(asked, part);
      await loadWithheld(
        withheld.filter((row) => partOf(row) === nth),
        part,
      );
    }),
  );
}

async function loadWithheld(rows: readonly (Withheld & { readonly nth: number })[], part: Part): Promise<void> {
  await insert(part, 'withheld', [
    ['int8', rows.map(({ nth }) => nth)],
    ['bytea', rows.map(({ member }) => bytes(member))],
    ['bytea', rows.map(({ shareClass }) => bytes(shareClass))],
    ['numeric', rows.map(({ shares }) => `${shares}`)],
  ]);
}

async function loadIntoPart(asked: CountAsked, part: Part): Promise<void> {
  const { meeting, apart = new Set<string>(), ruleBook, sources } = asked;
  await insert(part, 'apart', [['bytea', [...apart].map(bytes)]]);
  await insert(part, 'source', [
    ['int', sources.map((_, nth) => nth)],
    ['text', sources.map(({ kind }) => kind ?? '')],
  ]);
  await insert(part, 'kind', [
    ['text', ['', ...instructionKinds]],
    ['int', ['', ...instructionKinds].map((word) => weaknessOf(word, ruleBook))],
  ]);
  await insert(part, 'resolution', [
    ['int', meeting.resolutions.map((_, place) => place)],
    ['bytea', meeting.resolutions.map(({ number }) => bytes(number))],
    ['bool', meeting.resolutions.map(({ withdrawn }) => withdrawn !== null)],
    ['bool', meeting.resolutions.map(({ classes }) => (classes ?? meeting.classes) !== null)],
  ]);
  await insert(part, 'voting_class', classColumns(asked));
  await insert(part, 'duty', dutyColumns(meeting.resolutions));
}

/** The last moment at which an instruction may be received; `null` for no such moment. */
export function closesAt({ closesAt: closing }: RuleBook): string | null {
  return closing !== null && isInstant(closing) ? new Date(epochMilliseconds(closing)).toISOString() : null;
}

/** A column of rows by its type. */
type Column = readonly [type: string, values: readonly unknown[]];

async function insert(part: Part, table: string, columns: readonly Column[]): Promise<void> {
  const arrays = columns.map(([type], nth) => `$${nth + 1}::${type}[]`);
  await part.rows(
    `insert into ${table} select * from unnest(${arrays.join(', ')})`,
    columns.map(([, values]) => values),
  );
}

/** How far a kind stands behind the strongest of a rule book: those that it does not name are level, behind all that it names. */
function weaknessOf(word: string, { precedence }: RuleBook): number {
  const place = (precedence as readonly string[]).indexOf(word);
  return place === -1 ? precedence.length : place;
}

function classColumns({ meeting }: CountAsked): readonly Column[] {
  const rows = meeting.resolutions.flatMap(({ classes }, place) =>
    [...new Set(classes ?? meeting.classes ?? [])].map((shareClass) => ({ place, shareClass })),
  );
  return [
    ['int', rows.map(({ place }) => place)],
    ['bytea', rows.map(({ shareClass }) => bytes(shareClass))],
  ];
}

function dutyColumns(resolutions: readonly PollResolution[]): readonly Column[] {
  const rows = resolutions.flatMap(({ abstain, notInFavour }, place) =>
    [...new Set([...abstain, ...notInFavour])].map((member) => ({
      place,
      member,
      mustAbstain: abstain.includes(member),
      notInFavour: notInFavour.includes(member),
    })),
  );
  return [
    ['int', rows.map(({ place }) => place)],
    ['bytea', rows.map(({ member }) => bytes(member))],
    ['bool', rows.map(({ mustAbstain }) => mustAbstain)],
    ['bool', rows.map(({ notInFavour }) => notInFavour)],
  ];
}

function bytes(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}
