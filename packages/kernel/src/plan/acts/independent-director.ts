import { choiceField, idField, namesField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';
import { newPerson } from '../new-person.ts';

export const independentDirector = actKind({
  act: 'independent-director',
  about: {
    en: 'An independent non-executive director is appointed, elected again or removed: a reserved matter.',
    'zh-Hant': '委任、重選或罷免獨立非執行董事，屬保留事項。',
    'zh-Hans': '委任、重选或罢免独立非执行董事，属保留事项。',
  },
  fields: { person: idField, names: optional(namesField), decision: choiceField('appoint', 're-elect', 'remove') },
  sample: { person: 'example-person', decision: 'appoint' },
  draft({ person, names, decision }, { register }) {
    switch (decision) {
      case 'appoint': {
        const fields = { person, role: 'independent non-executive director' };
        return [...newPerson(register, { person, names }), { kind: 'director-appointed', fields }];
      }
      case 're-elect':
        return [];
      case 'remove':
        return [{ kind: 'director-ceased', fields: { person, cause: 'removal' } }];
    }
  },
});
