export * from './finding/finding.ts';
export * from './finding/message.ts';
export * from './finding/verdict.ts';
export * from './law/allocation.ts';
export * from './law/assess.ts';
export * from './law/rule.ts';
export * from './numbers/bounds.ts';
export * from './numbers/percentage.ts';
export * from './numbers/ratio-bounds.ts';
export * from './numbers/ratio.ts';
export * from './numbers/shares.ts';
export * from './policy/policies.ts';
export * from './record/index.ts';
export { eventKinds, findKind, kindOf } from './register/entries/index.ts';
export { isCapitalEntry, lacksAuthority } from './register/capital-entry.ts';
export { type Counted, countedBy } from './register/counted.ts';
export { closeDay } from './register/day.ts';
export * from './register/entry.ts';
export * from './register/event-kind.ts';
export * from './register/exchange.ts';
export * from './register/field.ts';
export * from './register/fold.ts';
export * from './register/governance.ts';
export * from './register/happenings.ts';
export { instrumentField } from './register/instrument-field.ts';
export * from './register/look-through.ts';
export * from './register/meeting.ts';
export * from './register/outcome.ts';
export * from './register/person.ts';
export * from './register/promise.ts';
export * from './register/published.ts';
export * from './register/ratchet.ts';
export * from './register/reduction.ts';
export * from './register/refusal.ts';
export * from './register/register.ts';
export {
  isSealedValue,
  maySeal,
  type Sealed,
  sealable,
  sealedSchema,
  unlessSealed,
} from './register/sealed.ts';
export * from './register/share-class.ts';
export * from './register/stored.ts';
export * from './register/vehicle.ts';
export * from './time/instant.ts';
export * from './time/plain-date.ts';
export * from './undertaking/instrument.ts';
export * from './undertaking/live.ts';
export * from './undertaking/living.ts';
export * from './undertaking/undertaking-end.ts';
export * from './world/beneficiary.ts';
export * from './world/capital.ts';
export * from './world/differences.ts';
export * from './world/world.ts';
