import { choiceField, countField, idField, listOf, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { passingHeads } from '../../register/happenings.ts';
import { newVehicle, newVehicleField } from '../new-vehicle.ts';

export const transfer = actKind({
  act: 'transfer',
  about: {
    en: 'Shares, or something in them, pass to somebody else: a vehicle, a family trust, another beneficiary, an outsider. A vehicle that is not recorded yet is described with the act. Everything passes unless it is said what does.',
    'zh-Hant':
      '股份或其某項權益轉予他人，例如工具、家族信託、另一受益人或外人。尚未記錄的工具在此一併描述。如無註明，即全部權益轉移。',
    'zh-Hans':
      '股份或其某项权益转予他人，例如工具、家族信托、另一受益人或外人。尚未记录的工具在此一并描述。如未注明，即全部权益转移。',
  },
  fields: {
    class: idField,
    shares: countField,
    from: idField,
    to: idField,
    passing: optional(listOf(choiceField(...passingHeads))),
    vehicle: optional(newVehicleField),
  },
  sample: { class: 'A', shares: '122000000', from: 'example-holder', to: 'others' },
  draft({ vehicle, passing = passingHeads, ...fields }, { register }) {
    return [
      ...newVehicle(register, { id: fields.to, vehicle }),
      { kind: 'shares-transferred', fields: { ...fields, passing } },
    ];
  },
});
