import type { Beneficiary } from '@tenfold/kernel';
import { gap, heading, type Page, paragraph, plain, quiet, type TableRow } from '../page/page.ts';
import { tellPart, tellShares } from './bounds-text.ts';
import type { Check } from './check.ts';
import { partsOf } from './stakes.ts';
import { capitalised, type Say } from './words.ts';

/** Each beneficiary with his shares, and his part of the votes and of the capital. */
export function beneficiariesPage(check: Check, say: Say): Page {
  const { person } = check.only;
  const shown = check.world.beneficiaries.filter((one) => person === null || one.person.id === person);
  if (shown.length === 0) {
    if (person !== null) return [];
    return [heading(say('check.beneficiaries')), paragraph([plain(say('check.no-beneficiaries'))], 2), gap];
  }
  const headings = ['check.weighted-shares', 'check.ordinary-shares', 'check.votes', 'check.of-capital'];
  return [
    heading(say('check.beneficiaries')),
    {
      kind: 'table',
      head: [[], ...headings.map((key) => [quiet(say(key))])],
      columns: ['left', 'right', 'right', 'point', 'point'],
      rows: shown.flatMap((one) => rowsOf(one, check, say)),
      flexible: 0,
      indent: 2,
    },
    gap,
  ];
}

function rowsOf(one: Beneficiary, { world }: Check, say: Say): readonly TableRow[] {
  const parts = partsOf(one, world);
  const all = world.capital.inIssue;
  const told = [
    { key: 'check.weighted-shares', ...tellShares(one.weighted.economic, say, all) },
    { key: 'check.ordinary-shares', ...tellShares(one.ordinary.economic, say, all) },
    { key: 'check.votes', ...tellPart(parts.ordinaryVotes, say) },
    { key: 'check.of-capital', ...tellPart(parts.capital, say) },
  ];
  const bounds = told.flatMap(({ key, remark }) =>
    remark === null ? [] : [say('check.bounds', { what: { quote: capitalised(say(key)) }, text: { quote: remark } })],
  );
  const remarks = [weightRemark(one, say), ...bounds].filter((text) => text !== null);
  const name = say('check.name', { name: { name: one.person.id } });
  const cells = [[plain(name)], ...told.map(({ cell }) => [plain(cell)])];
  return [{ cells }, ...(remarks.length === 0 ? [] : [{ remark: [quiet(remarks.join(say('check.space')))] }])];
}

function weightRemark({ person, live }: Beneficiary, say: Say): string | null {
  const { weightEnded } = person;
  if (weightEnded === null) return live === 'unknown' ? say('check.weight-unknown') : null;
  const { on, at, cause } = weightEnded;
  const when = at.includes('T') ? { instant: at } : { date: on };
  return say('check.weight-ended', { when, cause: { message: `check.cause.${cause}` } });
}
