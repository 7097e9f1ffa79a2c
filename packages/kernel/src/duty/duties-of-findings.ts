import type { TradingCalendar } from '../calendar/trading-calendar.ts';
import type { Duty, Finding } from '../finding/finding.ts';
import { message } from '../finding/message.ts';
import type { World } from '../world/world.ts';
import type { Obliged } from './clocked-duty.ts';
import { dueOnDay, dueOnNoDay } from './due.ts';
import type { OwedDuty } from './duty-kind.ts';

/** A duty that a finding asks for, with the provision and the text that the finding stands on. */
export interface DutyOfFinding {
  readonly owed: OwedDuty;
  readonly finding: Finding;
  readonly provision: string;
}

/**
 * What findings ask for: their own duties under their own ids, and of a finding that asks for something and names no duty, to
 * do what it asks.
 */
export function dutiesOfFindings(
  findings: readonly Finding[],
  { world, calendar }: { readonly world: World; readonly calendar: TradingCalendar },
): readonly DutyOfFinding[] {
  return findings.flatMap((finding) => {
    const named = finding.duties.map((duty) => ({
      owed: ownDuty(duty, { finding, world, calendar }),
      finding,
      provision: duty.provision,
    }));
    if (named.length > 0) return named;
    const asked = askedBy(finding, world);
    return asked === null ? [] : [{ owed: asked, finding, provision: finding.provision }];
  });
}

function ownDuty(
  { id, who, what, due }: Duty,
  {
    finding,
    world,
    calendar,
  }: { readonly finding: Finding; readonly world: World; readonly calendar: TradingCalendar },
): OwedDuty {
  const noDay = message('duty.clock.no-day', { provision: { provision: finding.provision } });
  const onDay = message('duty.clock.named-day', { provision: { provision: finding.provision } });
  return {
    id,
    ...whose(who, world),
    what,
    arisesOn: null,
    trigger: triggerOf(finding),
    finding: finding.id,
    due: due === null ? dueOnNoDay(noDay) : dueOnDay(calendar, { day: due, because: onDay }),
    done: null,
  };
}

/** What a finding without a duty of its own asks for; a breach that was cured and a question to the record ask for nothing. */
function askedBy(finding: Finding, world: World): OwedDuty | null {
  const { verdict, accrued, provision, subject } = finding;
  const asks =
    verdict === 'action-required' ||
    verdict === 'needs-approval' ||
    verdict === 'needs-determination' ||
    (verdict === 'breached' && accrued === null);
  if (!asks) return null;
  return {
    id: `${finding.id}:${verdict}`,
    ...whose(subject, world),
    what: message(`duty.asked.${verdict}`, { provision: { provision }, subject: { name: subject } }),
    arisesOn: null,
    trigger: triggerOf(finding),
    finding: finding.id,
    due: dueOnNoDay(message('duty.clock.no-day', { provision: { provision } })),
    done: null,
  };
}

/** A vehicle that nobody alone is behind answers for itself; some rules name the issuer by its part. */
function whose(who: string, { issuer, register }: World): { readonly who: string; readonly obliged: Obliged } {
  if (who === issuer.id || who === 'issuer') return { who: issuer.id, obliged: 'issuer' };
  return { who, obliged: register.vehicles.has(who) ? 'vehicle' : 'beneficiary' };
}

function triggerOf({ reasons }: Finding): string | null {
  return reasons[0]?.entries[0] ?? null;
}
