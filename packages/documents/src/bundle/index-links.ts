import { type Html, html } from '../page/html.ts';
import type { ClaimBundleGiven } from './bundle-given.ts';
import { paths } from './paths.ts';
import type { SayOfBundle } from './words-of-bundle.ts';

/** The id of an entry as a link to its file. */
export function entryLink(id: string, { proved }: ClaimBundleGiven): Html {
  const found = proved.find((one) => one.id === id);
  return found === undefined ? html`${id}` : html`<a href="${paths.entry(found)}">${id}</a>`;
}

/** A file by its hash: a link where it is in the bundle, and that it is not where it is not; nothing where none is named. */
export function fileCell(sha256: string | null, { evidence }: ClaimBundleGiven, say: SayOfBundle): Html {
  if (sha256 === null) return html``;
  const file = evidence.find((one) => one.sha256 === sha256);
  if (file === undefined) return html`${say('bundle.not-here')}`;
  return html`<a href="${paths.evidence(file)}">${sha256.slice(0, 12)}…${file.ending}</a>`;
}
