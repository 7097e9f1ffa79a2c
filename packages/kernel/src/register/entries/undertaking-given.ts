import type { Entry } from '../entry.ts';
import { eventKind } from '../event-kind.ts';
import { idField, optional } from '../field.ts';
import { findPerson } from '../find.ts';
import { instrumentOrTitleField } from '../instrument-field.ts';
import { isRefusal } from '../movement.ts';
import type { DraftedUndertaking, GivenUndertaking } from '../promise.ts';
import { type Refusal, refuse } from '../refusal.ts';
import type { Register } from '../register.ts';
import { sealable, unlessSealed } from '../sealed.ts';
import { basisField, documentField, wayField } from '../signing-fields.ts';

export const undertakingGiven = eventKind({
  type: 'undertaking-given',
  about: {
    en: 'A beneficiary signed an undertaking under Rule 8A.43: the draft of that id, or a paper of its own, as structure where it was read.',
    'zh-Hant': '受益人簽立第8A.43條所指的承諾：即該編號的草擬本，或另一份文件；如已讀取，一併載列其結構。',
    'zh-Hans': '受益人签立第8A.43条所指的承诺：即该编号的草拟本，或另一份文件；如已读取，一并载列其结构。',
  },
  fields: {
    undertaking: idField,
    beneficiary: idField,
    instrument: optional(sealable(instrumentOrTitleField)),
    document: optional(documentField),
    way: wayField,
    basis: basisField,
  },
  personal: ['/instrument/execution/*/address'],
  sealable: ['/instrument', '/instrument/execution/*/name', '/instrument/execution/*/occupation'],
  sample: {
    undertaking: 'chan-2026',
    beneficiary: 'example-person',
    instrument: {
      clauses: [
        {
          id: '1',
          kind: 'own-compliance',
          text: 'I keep the rules that apply to me.',
          strength: 'absolute',
          provisions: ['8A.15'],
        },
      ],
    },
    way: 'wet-ink',
  },
  apply(register, { undertaking: id, beneficiary, instrument, document = null, way = null, basis }, entry) {
    const person = findPerson(register, beneficiary, 'fields.beneficiary');
    if (isRefusal(person)) return person;
    const draft = register.drafts.get(id) ?? null;
    const taken = refuseTaken(register, id) ?? refuseOther(draft, beneficiary);
    if (taken !== null) return taken;
    const paper = unlessSealed(instrument);
    register.drafts.delete(id);
    register.undertakings.set(id, {
      ...justSigned(entry),
      id,
      beneficiary,
      way,
      document,
      draft,
      basis: basis ?? draft?.basis ?? null,
      instrument: typeof paper === 'string' ? null : paper,
    });
    return null;
  },
});

type JustSigned = Omit<GivenUndertaking, 'id' | 'beneficiary' | 'way' | 'document' | 'basis' | 'instrument' | 'draft'>;

function justSigned({ id, effective, effectiveOn }: Entry): JustSigned {
  return {
    givenOn: effectiveOn,
    at: effective,
    entry: id,
    witnessed: null,
    acknowledged: null,
    companyWitnessed: null,
    replaced: null,
    variations: [],
  };
}

function refuseTaken({ undertakings }: Register, id: string): Refusal | null {
  const earlier = undertakings.get(id);
  if (earlier === undefined) return null;
  const figures = { undertaking: { quote: id }, given: { date: earlier.givenOn } };
  return refuse('fields.undertaking', 'register.undertaking-exists', figures);
}

/** A draft is signed by the person for whom it was drawn up, or by nobody. */
function refuseOther(draft: DraftedUndertaking | null, beneficiary: string): Refusal | null {
  if (draft === null || draft.beneficiary === beneficiary) return null;
  const figures = { undertaking: { quote: draft.id }, drafted: { name: draft.beneficiary }, by: { name: beneficiary } };
  return refuse('fields.beneficiary', 'register.draft-of-another', figures);
}
