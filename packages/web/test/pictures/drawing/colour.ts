/** A colour as it is written: `#1d1c1a`, with its share of a hundred where it lets something through; `null` for none. */
export function writtenColour(computed: string): string | null {
  if (computed === 'none' || computed === '') return null;
  const [first = 0, second = 0, third = 0, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (alpha === 0) return null;
  // What is mixed is given in shares of one, all else in shares of 255.
  const full = computed.startsWith('color(') ? 255 : 1;
  const hex = [first, second, third]
    .map((one) =>
      Math.round(one * full)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('');
  return alpha === 1 ? `#${hex}` : `#${hex}/${Math.round(alpha * 100)}`;
}
