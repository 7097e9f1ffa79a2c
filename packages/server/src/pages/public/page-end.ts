import type { Language } from '@tenfold/documents';
import type { BuiltFiles } from '../../screens/built-files.ts';
import { readingPolicy, screensPolicy } from '../../screens/policy.ts';
import { type Html, html } from '../html.ts';

/** What stands at the end of a public page, and the policy that lets it. */
export interface PageEnd {
  readonly end: Html;
  readonly policy?: string;
}

/** Letters and, where it is asked for, the script of the check: last, so that the page is read before they come. */
export function pageEnd(
  built: BuiltFiles,
  { language, checks }: { readonly language: Language; readonly checks: boolean },
): PageEnd {
  const script = checks ? built.checkScript() : null;
  const sheets = built.letters(language).map((href) => html`\n<link rel="stylesheet" href="${href}">`);
  if (sheets.length === 0 && script === null) return { end: html`` };
  const run = script === null ? null : html`\n<script type="module" src="${script}"></script>`;
  return { end: html`${sheets}${run}`, policy: script === null ? readingPolicy : screensPolicy };
}
