/** What a scan has been through. */
export interface Wear {
  readonly name: string;
  /** Degrees by which the sheet lay askew. */
  readonly skew: number;
  /** Dots an inch of the scan; pages are drawn at 200. */
  readonly dots: number;
  /** How far grey of the paper strays, of 255. */
  readonly noise: number;
  /** How light black has become, of 255. */
  readonly fade: number;
  /** Red seals of a company, over whatever stands there. */
  readonly seals: number;
  /** Whether the sheet was folded twice: its thirds lie a little askew to each other, and the folds are dark. */
  readonly isFolded: boolean;
  /** Of JPEG, from 0 to 100. */
  readonly quality: number;
}

const clean = { name: 'clean', skew: 0, dots: 200, noise: 6, fade: 0, seals: 0, isFolded: false, quality: 85 };

/** What is measured: from a clean scan to one that a person would send back. */
export const wears: readonly Wear[] = [
  clean,
  { ...clean, name: 'askew', skew: 1.6, noise: 12, fade: 20, quality: 75 },
  { ...clean, name: '150 dots an inch', skew: -0.7, dots: 150, noise: 14, fade: 20, quality: 70 },
  { ...clean, name: 'noisy', skew: 0.3, noise: 60, fade: 20, quality: 60 },
  { ...clean, name: 'noisy and faint', skew: 0.5, noise: 45, fade: 70, quality: 60 },
  { ...clean, name: 'faded', skew: 0.4, noise: 16, fade: 130, quality: 70 },
  { ...clean, name: 'stamped', skew: -1.1, dots: 180, noise: 18, fade: 30, seals: 2, quality: 70 },
  { ...clean, name: 'folded', skew: 0.6, noise: 16, fade: 25, isFolded: true, quality: 70 },
];

/** The wear of a name. */
export function wearNamed(name: string): Wear {
  const found = wears.find((wear) => wear.name === name);
  if (found === undefined) throw new Error(`no wear is called ${name}`);
  return found;
}
