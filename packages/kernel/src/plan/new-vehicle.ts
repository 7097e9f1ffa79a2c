import {
  choiceField,
  type FieldValues,
  idField,
  listOf,
  objectOf,
  optional,
  textField,
  unknownOrRatio,
} from '../register/field.ts';
import type { Register } from '../register/register.ts';
import { vehicleForms } from '../register/vehicle.ts';
import type { Drafted } from './act-kind.ts';
import { given } from './given.ts';

/** Who has what part of a vehicle’s economics and of its votes. */
export const interestsField = listOf(objectOf({ who: idField, economic: unknownOrRatio, control: unknownOrRatio }));

const vehicleFields = {
  form: choiceField(...vehicleForms),
  purpose: optional(textField),
  interests: interestsField,
} as const;

/** A vehicle that an act is to bring about, as `vehicle-recorded` and `vehicle-interests-set` will say it. */
export const newVehicleField = objectOf(vehicleFields);

/** The entries that record a vehicle for the first time, under its id for a name; none for one that is recorded. */
export function newVehicle(
  { vehicles }: Register,
  { id, vehicle }: { readonly id: string; readonly vehicle: FieldValues<typeof vehicleFields> | undefined },
): readonly Drafted[] {
  if (vehicle === undefined || vehicles.has(id)) return [];
  const { form, purpose, interests } = vehicle;
  return [
    { kind: 'vehicle-recorded', fields: { vehicle: id, names: { en: id }, form, ...given({ purpose }) } },
    { kind: 'vehicle-interests-set', fields: { vehicle: id, interests } },
  ];
}
