import { message } from '@tenfold/kernel';
import { numberKey } from '../published/same-name.ts';
import { areOne, nameIn } from './contests/name-in.ts';
import { labelText } from './class-label.ts';
import type { Remark } from './reading.ts';
import type { ResolutionBlock } from './table-read.ts';

/** A number that stands twice names nobody’s figures: neither is taken. Rows of one resolution over two tables are one. */
export function onceEach(blocks: readonly ResolutionBlock[]): {
  readonly once: readonly ResolutionBlock[];
  readonly twice: readonly Remark[];
} {
  const groups = [...Map.groupBy(blocks, ({ number }) => numberKey(number)).values()];
  const once: ResolutionBlock[] = [];
  const twice: Remark[] = [];
  for (const group of groups) {
    const first = group[0] as ResolutionBlock;
    const lines = group.flatMap((one) => one.lines);
    const areApart =
      new Set(lines.map(({ label }) => labelText(label))).size === lines.length &&
      lines.every(({ label }) => label !== null);
    if (group.length === 1) once.push(first);
    else if (areApart) once.push({ ...first, lines });
    else if (areNamed(group))
      once.push(...group.map((one) => ({ ...one, number: `${one.number} ${nameIn(one.subject)}` })));
    else
      twice.push({
        what: message('announcement.unsure.twice', { number: { quote: first.number } }),
        place: first.place,
      });
  }
  return { once, twice };
}

/** Candidates below one number, each a row of its own that has one name and no other’s. */
function areNamed(group: readonly ResolutionBlock[]): boolean {
  const names = group.map(({ subject }) => nameIn(subject));
  const areRows = group.every(({ lines }) => lines.every(({ label }) => label === null));
  const areUnlike = names.every(
    (name, at) =>
      name !== null && names.every((other, place) => place === at || other === null || !areOne(name, other)),
  );
  return areRows && areUnlike;
}
