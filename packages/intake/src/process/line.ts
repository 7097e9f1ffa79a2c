/** A line of JSON. Figures of messages are whole numbers without end, which JSON has not: they are written with an n. */
export function lineOf(said: unknown): string {
  return `${JSON.stringify(said, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))}\n`;
}

/** The value that a line was made of. */
export function valueIn(line: string): unknown {
  return JSON.parse(line, (name, value: unknown) =>
    name === 'number' && typeof value === 'string' ? BigInt(value.slice(0, -1)) : value,
  );
}
