/** The moment at which a calendar file is made, in UTC. */
export function stampNow(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}
