import { eventKind } from '../event-kind.ts';
import { idField, namesField } from '../field.ts';
import { knownIds } from '../find.ts';
import { type NewNames, rename } from '../renaming.ts';
import { refuse } from '../refusal.ts';
import { isSealedValue, sealable, unlessSealed } from '../sealed.ts';

export const nameChanged = eventKind({
  type: 'name-changed',
  about: {
    en: 'A person, a vehicle or the company (as `company`) bears another name from this day. Papers signed before keep the old one.',
    'zh-Hant': '某人、工具或公司（以 `company` 指明）自當日起改用新名稱；先前簽署的文件仍用舊名稱。',
    'zh-Hans': '某人、工具或公司（以 `company` 指明）自当日起改用新名称；先前签署的文件仍用旧名称。',
  },
  fields: { who: idField, names: sealable(namesField) },
  sealable: ['/names'],
  sample: { who: 'example-person', names: { en: 'Chan Tai Man Peter', 'zh-Hant': '陳大文' } },
  apply(register, { who, names }, entry) {
    const sealed = isSealedValue(names) ? { sealed: true as const } : {};
    const given: NewNames = { names: unlessSealed(names), ...sealed, on: entry.effectiveOn, entry: entry.id };
    if (rename(register, who, given)) return null;
    const known = knownIds([...register.people.keys(), ...register.vehicles.keys(), 'company']);
    return refuse('fields.who', 'register.name-of-nobody', { who: { quote: who }, known });
  },
});
