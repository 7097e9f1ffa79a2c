import { type Clearance, message, type Message, type TextStatus } from '@tenfold/kernel';
import type { Say } from '../check/words.ts';
import { type Block, gap, heading, type Page, paragraph, plain, quiet } from '../page/page.ts';
import { provisionText } from './provision-text.ts';

/** The rules whose figures every clearance gives. */
const measured: readonly string[] = ['8A.09', '8A.13', '8A.14', '8A.15'];

const statuses: readonly TextStatus[] = ['not-checked', 'secondary-source', 'read-on-its-own-page'];

/** How far the text of each rule that was used was checked. */
export function textsPage(clearance: Clearance, say: Say): Page {
  const notes = textStatusNotes(clearance, say).map(({ key, figures }) => note(say(key, figures)));
  return [heading(say('clearance.texts')), ...notes, gap, paragraph([quiet(say('clearance.no-advice'))])];
}

/** The same as messages, one for each way in which a text was checked or not. */
export function textStatusNotes({ steps, after }: Clearance, say: Say): readonly Message[] {
  const used = new Map<string, TextStatus>();
  const always = after.findings.filter(({ provision }) => measured.includes(provision));
  const around = steps.flatMap(({ requirements, pointers }) => [...requirements, ...pointers]);
  const judged = [...steps.flatMap(({ findings }) => findings), ...always];
  // Where a rule was judged, its own text counts, not how far what stands around it was read.
  for (const { provision, textStatus } of [...around, ...judged]) used.set(provision, textStatus);
  return statuses.flatMap((status) => {
    const its = [...used].filter(([, one]) => one === status).map(([provision]) => provision);
    const provisions = its.toSorted(byChapter).map((provision) => ({ quote: nameOf(provision, say) }));
    return provisions.length === 0 ? [] : [message(`clearance.${status}`, { provisions: { list: provisions } })];
  });
}

/** Rules in the order of their chapters, then what is no rule. */
function byChapter(a: string, b: string): number {
  const [first, second] = [a, b].map((one) => Number(/^\d+/.exec(one)?.[0] ?? '999')) as [number, number];
  return first === second ? compareTexts(a, b) : first - second;
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A rule by its number alone: what stands before the list says that they are rules. */
function nameOf(provision: string, say: Say): string {
  return /^\d/.test(provision) ? provision : provisionText(provision, say);
}

function note(text: string): Block {
  return { kind: 'item', mark: plain('·'), body: [[plain(text)]], indent: 2 };
}
