import { idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { interestsField } from '../new-vehicle.ts';

export const vehicleChange = actKind({
  act: 'vehicle-change',
  about: {
    en: 'Who has what part of a vehicle’s economics and of its votes changes.',
    'zh-Hant': '工具的經濟利益及投票權的歸屬有變。',
    'zh-Hans': '工具的经济利益及投票权的归属有变。',
  },
  fields: { vehicle: idField, interests: interestsField },
  sample: { vehicle: 'example-holder', interests: [{ who: 'example-person', economic: '1', control: '1' }] },
  draft: (fields) => [{ kind: 'vehicle-interests-set', fields }],
});
