import { eventKind } from '../event-kind.ts';
import { textField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const complianceAdviserAppointed = eventKind({
  type: 'compliance-adviser-appointed',
  about: {
    en: 'A compliance adviser was appointed (Rule 8A.33).',
    'zh-Hant': '委任合規顧問（第8A.33條）。',
    'zh-Hans': '委任合规顾问（第8A.33条）。',
  },
  fields: { name: textField },
  planned: 'allowed',
  sample: { name: 'Example Capital Limited' },
  apply({ advisers }, { name }, entry) {
    const serving = advisers.find((term) => term.name === name && term.until === null);
    if (serving !== undefined) {
      const figures = { adviser: { quote: name }, since: { date: serving.from } };
      return refuse('fields.name', 'register.adviser-serves-already', figures);
    }
    advisers.push({ name, from: entry.effectiveOn, appointedBy: entry.id, until: null, endedBy: null });
    return null;
  },
});
