/** An entry as a file writes it, in order in every respect, with what is given changed; `undefined` takes a member out. */
export function entry(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const whole = {
    id: 'placing',
    kind: 'shares-issued',
    effective: '2024-06-26',
    recorded: '2024-06-26T18:00:00+08:00',
    source: { title: 'Next Day Disclosure Return', url: 'https://example.com/return.pdf', standing: 'primary' },
    fields: { class: 'B', shares: '1666667000', way: 'placing' },
    ...changes,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}

/** A record as a file writes it, with the entries given. */
export function record(entries: unknown, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const whole = {
    format: 'tenfold/record/1',
    issuer: { id: 'example', names: { en: 'Example Limited' }, stockCode: '0020', placeOfIncorporation: 'KY' },
    entries,
    ...changes,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined));
}
