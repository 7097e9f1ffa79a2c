import { type Html, html } from '../page/html.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { commandsOf } from './bundle-readme.ts';
import { paths } from './paths.ts';
import type { SayOfBundle } from './words-of-bundle.ts';

/** Under which checkpoint of which log the proofs stand, and how to check them. */
export function checkSection(given: ClaimBundleGiven, say: SayOfBundle): Html {
  const { checkpoint, keys } = given.seal;
  const [origin = '', size = ''] = checkpoint.split('\n');
  const commands = commandsOf(given);
  const written = { file: { quote: paths.specification } };
  return html`<h2>${say('bundle.heading.seal')}</h2>
<p>${say('bundle.log', { origin: { quote: origin }, size: { quote: size } })} <a href="${paths.checkpoint}">${paths.checkpoint}</a></p>
<p>${say('bundle.key')}</p>
<pre>${keys.first}</pre>
<h2>${say('bundle.heading.check')}</h2>
<p>${say('bundle.check.all')}</p>
<pre>${commands.all}</pre>
<p>${say('bundle.check.one')}</p>
<pre>${commands.one}</pre>
<p>${say('bundle.check.sums')}</p>
<pre>${commands.sums}</pre>
<p>${say('bundle.check.written', written)} ${say('bundle.check.findings')}</p>`;
}
