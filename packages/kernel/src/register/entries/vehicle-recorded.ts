import { eventKind } from '../event-kind.ts';
import { choiceField, idField, namesField, optional, textField } from '../field.ts';
import { refuseTakenId } from '../find.ts';
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
    names: namesField,
    form: choiceField(...vehicleForms),
    purpose: optional(textField),
  },
  stands: 'always',
  sample: { vehicle: 'harbour-trust', names: { en: 'Harbour Trust' }, form: 'trust', purpose: 'estate planning' },
  apply(register, { vehicle: id, names, form, purpose = null }, entry) {
    const taken = refuseTakenId(register, id, 'fields.vehicle');
    if (taken !== null) return taken;
    register.vehicles.set(id, { id, names, form, entry: entry.id, purpose, interests: null });
    return null;
  },
});
