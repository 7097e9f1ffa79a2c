import { languages } from '../messages/languages.ts';
import { html, Html } from '../page/html.ts';
import { pageStyle } from '../page/standalone-page.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { indexSection } from './index-section.ts';
import { sayOfBundle } from './words-of-bundle.ts';

/** The index of a bundle: one page in three languages, without a script and with nothing fetched from elsewhere. */
export function bundleIndex(given: ClaimBundleGiven): string {
  const say = sayOfBundle(given, 'en');
  const links = languages.map((one) => html`<a href="#${one}" lang="${one}">${say(`bundle.language.${one}`)}</a> `);
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${say('bundle.title', say.about)}</title>
<style>${new Html(pageStyle + bundleStyle)}</style>
</head>
<body>
<nav aria-label="${say('bundle.languages')}">${links}</nav>
<main>
${languages.map((language) => indexSection(given, language))}
</main>
</body>
</html>
`.text;
}

const bundleStyle = `nav { padding-bottom: 1rem; border-bottom: 1px solid var(--line) } nav a { margin-right: 1rem }
a { color: inherit } code, pre { font: .85rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere }
section + section { margin-top: 4rem; padding-top: 2rem; border-top: 3px double var(--line) }
pre { white-space: pre-wrap; padding: .5rem .75rem; border: 1px solid var(--line) }
td code { font-size: .75rem } .close { white-space: nowrap }
@media print { nav { display: none } section + section { break-before: page; border: 0 } }
`;
