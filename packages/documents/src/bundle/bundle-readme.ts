import { languages } from '../messages/languages.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { paths } from './paths.ts';
import { sayOfBundle } from './words-of-bundle.ts';

/** What one types to check a bundle, in its folder. */
export interface BundleCommands {
  readonly all: string;
  readonly one: string;
  readonly sums: string;
}

/** The commands with which a bundle is checked. */
export function commandsOf({ proved: [first], seal: { keys } }: ClaimBundleGiven): BundleCommands {
  const proof = first === undefined ? 'PROOF' : paths.proof(first);
  return {
    all: 'python3 verifier/check-archive.py',
    one: `python3 verifier/verify.py ${proof} --key '${keys.first}'`,
    sums: `sha256sum -c ${paths.sums}`,
  };
}

/** How to check a bundle without the product, as a plain text in each language. */
export function bundleReadme(given: ClaimBundleGiven): string {
  const commands = commandsOf(given);
  const parts = languages.map((language) => {
    const say = sayOfBundle(given, language);
    return [
      say('bundle.title', say.about),
      say('bundle.what'),
      `${say('bundle.no-judgment')}${say('check.space')}${say('bundle.sealed')}`,
      say('bundle.check.all'),
      `    ${commands.all}`,
      say('bundle.check.one'),
      `    ${commands.one}`,
      say('bundle.check.sums'),
      `    ${commands.sums}`,
      say('bundle.key'),
      say('bundle.check.written', { file: { quote: paths.specification } }),
      say('bundle.check.findings'),
    ].join('\n\n');
  });
  return `${parts.join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}
