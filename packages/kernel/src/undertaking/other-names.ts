import { type Reason, reason } from '../finding/finding.ts';
import type { Names } from '../register/entry.ts';
import type { GivenUndertaking } from '../register/promise.ts';
import type { Renaming } from '../register/renaming.ts';
import type { Life } from './state.ts';

/** Who took another name after the paper was signed: it still names the old one, and binds whoever it meant. */
export function otherNames({ world }: Life, { beneficiary, givenOn, instrument }: GivenUndertaking): readonly Reason[] {
  const person = world.beneficiaries.find((one) => one.person.id === beneficiary);
  const vehicles = (person?.rows ?? []).filter(({ weighted }) => weighted).flatMap(({ seen }) => seen.vehicles);
  const later = world.register.renamings.filter(({ on }) => on > givenOn);
  return later.flatMap((renaming) => {
    const { who } = renaming;
    if (who === null) return [about('company', world.issuer.id, renaming, instrument?.issuer ?? null)];
    if (who === beneficiary) return [about('beneficiary', who, renaming, instrument?.beneficiary ?? null)];
    return vehicles.includes(who) ? [about('vehicle', who, renaming, null)] : [];
  });
}

function about(
  what: 'beneficiary' | 'vehicle' | 'company',
  id: string,
  { on, entry, before }: Renaming,
  printed: string | null,
): Reason {
  const figures = { who: { name: id }, on: { date: on } };
  const old = printed ?? anyOf(before);
  if (old === null) return reason(`undertaking.renamed-${what}`, figures, [entry]);
  return reason(`undertaking.renamed-${what}-from`, { ...figures, old: { quote: old } }, [entry]);
}

function anyOf(names: Names | null): string | null {
  return names?.en ?? names?.['zh-Hant'] ?? names?.['zh-Hans'] ?? null;
}
