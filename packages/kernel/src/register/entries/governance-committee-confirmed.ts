import { eventKind } from '../event-kind.ts';
import { choiceField, dateField, flagField, listOf, provisionField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const governanceCommitteeConfirmed = eventKind({
  type: 'governance-committee-confirmed',
  about: {
    en: 'The corporate governance committee reported on a period: the rules it confirmed, and whether beneficiaries were directors throughout (Rule 8A.30).',
    'zh-Hant': '企業管治委員會就某期間作出匯報：所確認的規則，以及受益人是否一直擔任董事（第8A.30條）。',
    'zh-Hans': '企业管治委员会就某期间作出汇报：所确认的规则，以及受益人是否一直担任董事（第8A.30条）。',
  },
  fields: {
    report: choiceField('half-year', 'year'),
    from: dateField,
    until: dateField,
    provisions: listOf(provisionField),
    boardConfirmed: flagField,
  },
  sample: {
    report: 'year',
    from: '2025-01-01',
    until: '2025-12-31',
    provisions: ['8A.14', '8A.15', '8A.18', '8A.24'],
    boardConfirmed: true,
  },
  apply(register, { report, from, until, provisions, boardConfirmed }, entry) {
    if (until < from) {
      return refuse('fields.until', 'register.period-backwards', { from: { date: from }, until: { date: until } });
    }
    const { id, effectiveOn: on } = entry;
    register.confirmations.push({ on, entry: id, report, from, until, provisions, boardConfirmed });
    return null;
  },
});
