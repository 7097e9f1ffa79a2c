import {
  type DoneOtherwise,
  type Figure,
  isCount,
  isPlainDate,
  message,
  type Message,
  type PlainValue,
} from '@tenfold/kernel';

/** In what a recorded act differs from the cleared one, as a sentence. */
export function differenceMessage({ field, cleared, recorded }: DoneOtherwise): Message {
  const figures = { cleared: figureOf(cleared), recorded: figureOf(recorded) };
  if (field === 'on') return message('clearance-kept.differs.on', figures);
  const counts = 'shares' in figures.cleared && 'shares' in figures.recorded;
  if (field === 'shares' && counts) return message('clearance-kept.differs.shares', figures);
  return message('clearance-kept.differs.field', { field: { quote: field }, ...figures });
}

function figureOf(value: PlainValue | undefined): Figure {
  if (value === undefined) return { message: 'clearance-kept.nothing-written' };
  if (value === null) return { message: 'clearance-kept.not-known' };
  if (typeof value !== 'string') return { quote: JSON.stringify(value) };
  if (isPlainDate(value)) return { date: value };
  return isCount(value) ? { shares: BigInt(value) } : { quote: value };
}
