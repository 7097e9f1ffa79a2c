import { eventKind } from '../event-kind.ts';
import { idField, optional, provisionField, textField } from '../field.ts';
import { findPerson, findVehicle } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { documentField } from '../signing-fields.ts';

export const endeavourRecorded = eventKind({
  type: 'endeavour-recorded',
  about: {
    en: 'What a beneficiary did so that a vehicle or the company should comply: evidence of best endeavours.',
    'zh-Hant': '受益人為促使工具或公司遵守規則所採取的行動，作為已盡最大努力的證據。',
    'zh-Hans': '受益人为促使工具或公司遵守规则所采取的行动，作为已尽最大努力的证据。',
  },
  fields: {
    beneficiary: idField,
    what: textField,
    provision: optional(provisionField),
    concerning: optional(textField),
    vehicle: optional(idField),
    act: optional(textField),
    document: optional(documentField),
  },
  moreFields: 'kept',
  sample: {
    beneficiary: 'example-person',
    what: 'Asked the board in writing to time the cancellation with the conversion.',
    provision: '8A.15',
    concerning: 'company',
  },
  apply(register, { beneficiary, what, vehicle = null, ...told }, entry) {
    const person = findPerson(register, beneficiary, 'fields.beneficiary');
    if (isRefusal(person)) return person;
    const known = vehicle === null ? null : findVehicle(register, vehicle, 'fields.vehicle');
    if (known !== null && isRefusal(known)) return known;
    const { provision = null, concerning = null, act = null, document = null } = told;
    const { id, effectiveOn: on, effective: at } = entry;
    register.endeavours.push({
      on,
      at,
      entry: id,
      beneficiary,
      provision,
      concerning,
      vehicle,
      act,
      document,
      what,
    });
    return null;
  },
});
