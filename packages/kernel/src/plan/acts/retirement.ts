import { choiceField, idField } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const retirement = actKind({
  act: 'retirement',
  about: {
    en: 'A director retires at a meeting, and is elected again at it or not.',
    'zh-Hant': '董事於會議上退任，並於同一會議再度當選或不再參選。',
    'zh-Hans': '董事于会议上退任，并于同一会议再度当选或不再参选。',
  },
  fields: { person: idField, elected: choiceField('again', 'not-again') },
  sample: { person: 'example-person', elected: 'again' },
  draft({ person, elected }) {
    const retires = { kind: 'director-ceased', fields: { person, cause: 'retirement' } };
    return elected === 'again' ? [retires, { kind: 'director-appointed', fields: { person } }] : [retires];
  },
});
