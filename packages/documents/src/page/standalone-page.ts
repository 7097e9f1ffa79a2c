import type { Language } from '../messages/languages.ts';
import { blocksHtml } from './blocks-html.ts';
import { html, Html } from './html.ts';
import type { Page } from './page.ts';

/** A page as a whole HTML file that asks for nothing from elsewhere: to be kept, printed or sent. */
export function standalonePage(page: Page, { language, title }: StandaloneGiven): string {
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>${new Html(pageStyle)}</style>
</head>
<body>
<main>${blocksHtml(page)}</main>
</body>
</html>
`.text;
}

/** In what language the page is, and what the window that shows it is called. */
export interface StandaloneGiven {
  readonly language: Language;
  readonly title: string;
}

/** How a page looks by itself: on light and dark screens, and on paper. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fff, #1b1c1e); --ink: light-dark(#1d1c1a, #eceae4);
  --soft: light-dark(#5d5952, #b4b0a7); --line: light-dark(#e2ded4, #34353a) }
* { box-sizing: border-box }
html { background: var(--paper); color: var(--ink);
  font: 15px/1.5 system-ui, 'Noto Sans', 'PingFang HK', 'Noto Sans CJK TC', 'Microsoft JhengHei', sans-serif }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem }
h1 { font: 600 1.5rem/1.3 Georgia, 'Noto Serif CJK TC', serif } h1 small { display: block; font: 400 .9rem/1.5 sans-serif }
h2 { font: 600 1.1rem/1.35 Georgia, 'Noto Serif CJK TC', serif; margin: 2rem 0 .5rem; padding-bottom: .3rem;
  border-bottom: 1px solid var(--line) }
p { margin: .35rem 0 } .in-1 { margin-inline-start: 1rem } .in-2 { margin-inline-start: 2rem }
.item { display: grid; grid-template-columns: 1rem 1fr; margin: .4rem 0 } .item p { margin: 0 }
.scroll { overflow-x: auto } table { border-collapse: collapse; font-variant-numeric: tabular-nums; margin: .5rem 0 }
th, td { padding: .25rem .9rem .25rem 0; text-align: left; vertical-align: top; font-weight: 400 }
th, .quiet, .remark td { color: var(--soft) } .right { text-align: right; white-space: nowrap; padding: .25rem 0 .25rem 1.2rem }
.strong { font-weight: 600 } pre { overflow-x: auto }
@page { margin: 20mm }
@media print { body { max-width: none; padding: 0 } .scroll { overflow: visible } tr, .item { break-inside: avoid }
  h1, h2 { break-after: avoid } }
`;
