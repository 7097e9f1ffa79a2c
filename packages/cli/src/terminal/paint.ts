import type { Spans, Tone } from '@tenfold/documents/assessment';

/** Colours of the terminal's own palette, so that they fit a light and a dark screen; each comes with its sign and its word. */
const codes: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  quiet: '2',
  kept: '32',
  'action-required': '33',
  breached: '31',
  ceased: '36',
  'needs-approval': '34',
  'needs-determination': '35',
  'information-missing': '33',
  'not-applicable': '2',
};

/** A line as text; with colours only where `isColoured` says that a person looks at a terminal. */
export function paint(spans: Spans, { isColoured }: { readonly isColoured: boolean }): string {
  return spans.map(({ text, tone }) => (isColoured ? dyed(text, codes[tone]) : text)).join('');
}

function dyed(text: string, code: string): string {
  return code === '' ? text : `\u001b[${code}m${text}\u001b[0m`;
}
