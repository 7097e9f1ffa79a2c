/** A value of a table as the field of a CSV: whole numbers in digits, moments with their offset, nothing for what is not there. */
export function csvField(value: unknown): string {
  const text = textOf(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A line of a CSV. */
export function csvLine(values: readonly unknown[]): string {
  return `${values.map(csvField).join(',')}\n`;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? 'no moment' : value.toISOString();
  if (typeof value === 'string' || typeof value === 'bigint' || typeof value === 'number') return String(value);
  return typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}
