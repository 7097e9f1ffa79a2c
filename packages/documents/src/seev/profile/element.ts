/** How often an element stands within the one around it. */
export type Occurs = 'once' | 'at-most-once' | 'once-or-more' | 'any-number';

/** What may stand in an element that holds no others. */
export type LeafType =
  | 'text-16'
  | 'text-35'
  | 'text-140'
  | 'text-350'
  | 'text-1025'
  | 'text-2048'
  | 'text-8000'
  | 'code'
  | 'language'
  | 'quantity'
  | 'quantity-of-line'
  | 'percentage'
  | 'date'
  | 'date-time'
  | 'yes-no'
  | 'isin'
  | 'lei';

/**
 * An element of a message as this product uses it. A `group` holds others, a `choice` exactly one of them. What is `passed-over`
 * may stand there with anything in it, and nothing of it is read.
 */
export interface SeevElement {
  readonly name: string;
  readonly occurs: Occurs;
  readonly type: LeafType | 'group' | 'choice' | 'passed-over';
  /** What it means here, in plain English: it stands in the page of the profile. */
  readonly is: string;
  /** Which of our values it carries; `null` for one that carries none of its own. */
  readonly carries: string | null;
  /** The values that it may have; empty where its type alone says so. */
  readonly codes: readonly string[];
  readonly within: readonly SeevElement[];
  /** The namespace, where it is not that of the message. */
  readonly namespace: string | null;
  /** Given to whoever reads as soon as it ends, and then forgotten: there may be millions. */
  readonly isStreamed: boolean;
  /** Elements of namespaces that are not ours may stand in it and are passed over. */
  readonly isOpen: boolean;
}

const nothing = { carries: null, codes: [], within: [], namespace: null, isStreamed: false, isOpen: false };

/** What may be said of an element beside its name, its place and its meaning. */
export type Particulars = Partial<Pick<SeevElement, 'carries' | 'codes' | 'namespace' | 'isStreamed' | 'isOpen'>>;

/** An element that holds a text. */
export function leaf(
  name: string,
  { occurs, type, is }: Pick<SeevElement, 'occurs' | 'is'> & { readonly type: LeafType },
  particulars: Particulars = {},
): SeevElement {
  return { ...nothing, name, occurs, type, is, ...particulars };
}

/** An element whose text is one of some codes. */
export function coded(
  name: string,
  { occurs, is, codes }: Pick<SeevElement, 'occurs' | 'is' | 'codes'>,
  particulars: Particulars = {},
): SeevElement {
  return { ...nothing, name, occurs, type: 'code', is, ...particulars, codes };
}

/** An element that holds others. */
export function group(
  name: string,
  { occurs, is, within }: Pick<SeevElement, 'occurs' | 'is' | 'within'>,
  particulars: Particulars = {},
): SeevElement {
  return { ...nothing, name, occurs, type: 'group', is, within, ...particulars };
}

/** An element that holds exactly one of some others. */
export function choice(
  name: string,
  { occurs, is, within }: Pick<SeevElement, 'occurs' | 'is' | 'within'>,
): SeevElement {
  return { ...nothing, name, occurs, type: 'choice', is, within };
}

/** An element that is known and not read. */
export function passedOver(name: string, is: string, occurs: Occurs = 'any-number'): SeevElement {
  return { ...nothing, name, occurs, type: 'passed-over', is };
}

/** Whether an element may stand more than once. */
export function mayRepeat({ occurs }: Pick<SeevElement, 'occurs'>): boolean {
  return occurs === 'once-or-more' || occurs === 'any-number';
}

/** Whether an element must stand there. */
export function isNeeded({ occurs }: Pick<SeevElement, 'occurs'>): boolean {
  return occurs === 'once' || occurs === 'once-or-more';
}
