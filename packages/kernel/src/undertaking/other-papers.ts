import { type Reason, reason } from '../finding/finding.ts';
import type { GivenUndertaking, Variation } from '../register/promise.ts';
import type { Life } from './state.ts';

/** Other papers of the same person, and what was agreed about this one. */
export function anotherPapers({ world }: Life, given: GivenUndertaking): readonly Reason[] {
  const { undertakings, drafts } = world.register;
  return [
    ...replacing(given),
    ...[...undertakings.values()].flatMap((other) => beside(given, other)),
    ...[...drafts.values()]
      .filter(({ beneficiary }) => beneficiary === given.beneficiary)
      .map(({ id, on, entry }) =>
        reason('undertaking.draft-waits', { other: { quote: id }, on: { date: on } }, [entry]),
      ),
    ...given.variations.map(varying),
  ];
}

function replacing({ replaced }: GivenUndertaking): readonly Reason[] {
  if (replaced === null) return [];
  const { by, on, entry } = replaced;
  return [reason('undertaking.replaced', { by: { quote: by }, on: { date: on } }, [entry])];
}

/** A second paper stands beside the first unless one of the two took the other’s place. */
function beside(given: GivenUndertaking, other: GivenUndertaking): readonly Reason[] {
  if (other.id === given.id || other.beneficiary !== given.beneficiary) return [];
  const figures = { other: { quote: other.id }, on: { date: other.givenOn } };
  if (other.replaced?.by === given.id) return [reason('undertaking.replaces', figures, [other.replaced.entry])];
  if (given.replaced?.by === other.id) return [];
  return [reason('undertaking.second', figures, [given.entry, other.entry])];
}

/** Cap. 623 section 6: whoever relied on a promise made for him may have to agree before it is taken from him. */
function varying({ on, entry, how, what, consents }: Variation): Reason {
  const figures = { on: { date: on }, what: { quote: what } };
  if (consents.length === 0) return reason(`undertaking.${how}-without-consent`, figures, [entry]);
  const list = consents.map((quote) => ({ quote }));
  return reason(`undertaking.${how}-with-consent`, { ...figures, consents: { list } }, [entry]);
}
