import { wordFor } from '../check/words.ts';
import type { FindingView } from './public-view.ts';
import type { Viewed } from './view-of-check.ts';

/** Every finding with its answer in a word. */
export function findingsView({ check, say }: Viewed): readonly FindingView[] {
  return check.findings.map((finding) => {
    const { id, verdict, provision, subject } = finding;
    const figures = { provision: { provision }, subject: { name: subject } };
    return {
      finding: id,
      verdict,
      word: { id: `finding.${id}.word`, text: say(wordFor(verdict, [finding])) },
      about: { id: `finding.${id}`, text: say('public.finding', figures) },
    };
  });
}
