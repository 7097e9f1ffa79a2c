/**
 * What the screens may load and do: our own scripts, styles, letters and answers, and nothing from anywhere else. No script
 * and no style may stand in the page itself.
 */
const directives: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'worker-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** What a page needs that is only read: nothing runs in it, and it asks for nothing. */
const ofReading = ['default-src', 'style-src', 'font-src', 'img-src', 'form-action', 'base-uri', 'frame-ancestors'];

/** The policy as the header says it. */
export const screensPolicy: string = policyOf(Object.keys(directives));

/** The policy of a page with letters of ours and without any script. */
export const readingPolicy: string = policyOf(ofReading);

function policyOf(names: readonly string[]): string {
  return names.map((name) => `${name} ${directives[name] ?? ''}`).join('; ');
}
