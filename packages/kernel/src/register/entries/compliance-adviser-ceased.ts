import { eventKind } from '../event-kind.ts';
import { textField } from '../field.ts';
import { knownIds } from '../find.ts';
import { refuse } from '../refusal.ts';

export const complianceAdviserCeased = eventKind({
  type: 'compliance-adviser-ceased',
  about: {
    en: 'A compliance adviser no longer acts from this day.',
    'zh-Hant': '合規顧問自當日起不再擔任。',
    'zh-Hans': '合规顾问自当日起不再担任。',
  },
  fields: { name: textField },
  planned: 'allowed',
  sample: { name: 'Example Capital Limited' },
  apply({ advisers }, { name }, entry) {
    const serving = advisers.filter(({ until }) => until === null);
    const term = serving.find((one) => one.name === name);
    if (term === undefined) {
      const figures = { adviser: { quote: name }, known: knownIds(serving.map((one) => one.name)) };
      return refuse('fields.name', 'register.adviser-unknown', figures);
    }
    term.until = entry.effectiveOn;
    term.endedBy = entry.id;
    return null;
  },
});
