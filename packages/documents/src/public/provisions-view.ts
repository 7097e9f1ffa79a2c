import { type Duty, type Finding, gravest, type LivingPart, type TextStatus, type Verdict } from '@tenfold/kernel';
import { promisedInUndertaking } from '@tenfold/rulebook';
import { wordFor } from '../check/words.ts';
import { hasSentence } from '../messages/sentences.ts';
import { decidingFindings, partsPromised, undertakingsGiven, verdictNow } from './promise-state.ts';
import type { ProvisionView } from './public-view.ts';
import type { Said } from './said.ts';
import type { Viewed } from './view-of-check.ts';

/** What was promised, provision by provision; where every promise has ended, what there was. */
export function provisionsView(viewed: Viewed): readonly ProvisionView[] {
  const given = undertakingsGiven(viewed.check);
  if (given.length === 0) return [];
  if (given.every(({ ended }) => ended !== null)) {
    return promisedInUndertaking.map((provision) => endedView(provision, viewed));
  }
  const parts = given.filter(({ ended }) => ended === null).flatMap(partsPromised);
  const provisions = [...new Set(parts.map(({ provision }) => provision))];
  return provisions.map((provision) =>
    provisionView(
      provision,
      parts.filter((part) => part.provision === provision),
      viewed,
    ),
  );
}

function provisionView(provision: string, parts: readonly LivingPart[], viewed: Viewed): ProvisionView {
  const { byId } = viewed;
  const verdict = gravest(parts.map((part) => verdictNow(part, byId)));
  const deciding = decidingFindings(parts, verdict, byId);
  const findings = [...new Set(parts.flatMap((part) => part.findings))];
  return {
    provision,
    verdict,
    word: { id: `provision.${provision}.word`, text: wordOf(provision, verdict, { deciding, viewed }) },
    plain: plainWords(provision, viewed),
    why: whyOf(provision, verdict, { deciding, viewed }),
    unchecked: uncheckedText(provision, viewed),
    findings,
  };
}

interface Deciding {
  readonly deciding: readonly Finding[];
  readonly viewed: Viewed;
}

/** A word; of what is to be done, by when. */
function wordOf(provision: string, verdict: Verdict, { deciding, viewed: { say } }: Deciding): string {
  const [due] = deciding
    .flatMap(({ duties }) => duties)
    .flatMap((duty: Duty) => duty.due ?? [])
    .toSorted();
  if (verdict === 'action-required' && due !== undefined) return say('check.due', { due: { date: due } });
  return say(`public.word.${wordFor(verdict, deciding).replace('verdict.', '')}`, { provision: { provision } });
}

function whyOf(provision: string, verdict: Verdict, { deciding, viewed: { say } }: Deciding): Said | null {
  if (verdict === 'kept' || verdict === 'not-applicable') return null;
  const first = deciding[0]?.reasons[0];
  return first === undefined ? null : { id: `provision.${provision}.why`, text: say(first.key, first.figures) };
}

/** What it means for a shareholder; of a provision that we have no plain words for, the title of its rule. */
function plainWords(provision: string, { check, say }: Viewed): Said {
  const key = `public.promise.${provision}`;
  const title = check.rules.find((rule) => rule.provision === provision)?.title[say.language];
  const text = hasSentence(key)
    ? say(key)
    : say('public.promise-other', { provision: { provision }, title: { quote: title ?? provision } });
  return { id: `provision.${provision}`, text };
}

const unread: readonly TextStatus[] = ['not-checked', 'secondary-source'];

function uncheckedText(provision: string, { check, say }: Viewed): Said | null {
  const status = check.rules.find((rule) => rule.provision === provision)?.textStatus;
  if (status === undefined || !unread.includes(status)) return null;
  return { id: `provision.${provision}.unchecked`, text: say(`public.${status}`, { provision: { provision } }) };
}

function endedView(provision: string, viewed: Viewed): ProvisionView {
  return {
    provision,
    verdict: 'ceased',
    word: { id: `provision.${provision}.word`, text: viewed.say('public.word.ceased') },
    plain: plainWords(provision, viewed),
    why: null,
    unchecked: uncheckedText(provision, viewed),
    findings: [],
  };
}
