import { eventKind } from '../event-kind.ts';
import { choiceField, idField, namesField, optional, textField } from '../field.ts';
import { refuseTakenId } from '../find.ts';
import { isSealedValue, sealable, unlessSealed } from '../sealed.ts';
import { vehicleForms } from '../vehicle.ts';

export const vehicleRecorded = eventKind({
  type: 'vehicle-recorded',
  about: {
    en: 'A limited partnership, trust, private company or other vehicle through which shares are held.',
    'zh-Hant': '持有股份的有限合夥、信託、私人公司或其他工具。',
    'zh-Hans': '持有股份的有限合伙、信托、私人公司或其他工具。',
  },
  fields: {
    vehicle: idField,
    names: sealable(namesField),
    form: choiceField(...vehicleForms),
    purpose: optional(sealable(textField)),
  },
  sealable: ['/names', '/purpose'],
  stands: 'always',
  sample: { vehicle: 'harbour-trust', names: { en: 'Harbour Trust' }, form: 'trust', purpose: 'estate planning' },
  apply(register, { vehicle: id, names, form, purpose }, entry) {
    const taken = refuseTakenId(register, id, 'fields.vehicle');
    if (taken !== null) return taken;
    register.vehicles.set(id, {
      id,
      names: unlessSealed(names),
      ...(isSealedValue(names) ? { sealed: true as const } : {}),
      form,
      entry: entry.id,
      purpose: unlessSealed(purpose),
      interests: null,
    });
    return null;
  },
});
