import { type Entry, message } from '@tenfold/kernel';
import type { Check } from '../../check/check.ts';
import type { PaperGiven } from '../paper.ts';
import { answerOf } from '../written/answers-of.ts';
import { endedPeople, endingLine, heldFor } from '../written/endings-of-period.ts';
import { entriesBehindHoldings, tellsOf } from '../written/entries-behind.ts';
import { eventLines, isWithin } from '../written/events-of-period.ts';
import { blank, type Line, type Section, text } from '../written/written.ts';

/** What is to be announced of the day, a section for each thing; none where the day has nothing of the kind. */
export function announcedSections(given: PaperGiven, check: Check): readonly Section[] {
  return [...endings(given, check), ...conversions(given, check), ...vehicles(given, check)];
}

/** A death or a leaving; shares that were converted to the last are told as a conversion. */
function endings({ entries, period }: PaperGiven, { world }: Check): readonly Section[] {
  return endedPeople(world, period)
    .filter(({ weightEnded }) => weightEnded?.cause !== 'no-weight-left')
    .map((person) => {
      const holders = world.beneficiaries.find((one) => one.person.id === person.id)?.rows.map(({ holder }) => holder);
      const behind = entriesBehindHoldings(entries, new Set([person.id, ...(holders ?? [])]));
      return {
        name: `person-${person.id}`,
        heading: message('notice.heading.person', { person: { name: person.id } }),
        lines: [
          endingLine(person),
          text(message('announcement.ended', { person: { name: person.id } })),
          ...heldFor(person, world).map((line) => ({ ...line, entries: behind })),
          ...circumstances,
        ],
      };
    });
}

function conversions({ entries, period }: PaperGiven, { findings }: Check): readonly Section[] {
  const day = entries.filter(({ effectiveOn }) => isWithin(period, effectiveOn));
  if (!day.some(({ kind }) => kind === 'weighted-shares-converted')) return [];
  const told = day.filter(({ kind }) => kind === 'weighted-shares-converted' || kind === 'shares-cancelled');
  const answers = findings.filter(({ provision }) => provision === '8A.15').map((finding) => answerOf(finding));
  return [
    {
      name: 'conversion',
      heading: message('announcement.heading.conversion'),
      lines: [...eventLines(told, period), text(message('annual.conversion')), ...answers, ...circumstances],
    },
  ];
}

/** Vehicles that hold weighted shares and in which interests were set on the day. */
function vehicles({ entries, period }: PaperGiven, { world, findings }: Check): readonly Section[] {
  const holders = new Set(
    world.beneficiaries.flatMap(({ rows }) => rows.filter(({ weighted }) => weighted).map(({ holder }) => holder)),
  );
  const changed = entries.filter(
    (entry) => isWithin(period, entry.effectiveOn) && entry.kind === 'vehicle-interests-set' && tellsOf(holders, entry),
  );
  if (changed.length === 0) return [];
  const ids = new Set(changed.map(vehicleOf));
  const answers = findings.filter(({ provision, subject }) => rulesOnVehicles.includes(provision) && ids.has(subject));
  return [
    {
      name: 'vehicles',
      heading: message('announcement.heading.vehicles'),
      lines: [...changed.map(vehicleLine), ...answers.map((finding) => answerOf(finding)), ...circumstances],
    },
  ];
}

const rulesOnVehicles: readonly string[] = ['8A.18', '8A.19'];

function vehicleOf({ fields }: Entry): string {
  return (fields as { readonly vehicle: string }).vehicle;
}

function vehicleLine(entry: Entry): Line {
  const figures = { on: { date: entry.effectiveOn }, vehicle: { name: vehicleOf(entry) } };
  return text(message('announcement.vehicle', figures), [entry.id]);
}

const circumstances = [blank(message('announcement.blank.circumstances'))];
