import { noteClearing } from '../clearing.ts';
import { eventKind } from '../event-kind.ts';
import { dateField, idField, listOf, optional, provisionField, textField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const waiverGranted = eventKind({
  type: 'waiver-granted',
  about: {
    en: 'The Exchange waived or modified a rule for this issuer (Rule 2.04), on conditions or up to and including a day.',
    'zh-Hant': '聯交所向發行人授出豁免或修訂規則的適用（第2.04條），可附帶條件或截止日（包括該日）。',
    'zh-Hans': '联交所向发行人授出豁免或修订规则的适用（第2.04条），可附带条件或截止日（包括该日）。',
  },
  fields: {
    waiver: optional(idField),
    provision: provisionField,
    subject: optional(idField),
    conditions: optional(listOf(textField)),
    from: optional(dateField),
    until: optional(dateField),
    to: optional(dateField),
  },
  moreFields: 'kept',
  sample: {
    waiver: 'articles-later',
    provision: '8A.44',
    conditions: ['The articles are amended at the next annual general meeting.'],
    until: '2027-06-30',
  },
  apply(register, { waiver = null, provision, subject = null, conditions = [], ...days }, entry) {
    const from = days.from ?? entry.effectiveOn;
    const until = days.until ?? days.to ?? null;
    if (waiver !== null && register.clearings.some((clearing) => clearing.waiver === waiver)) {
      return refuse('fields.waiver', 'register.waiver-exists', { waiver: { quote: waiver } });
    }
    if (until !== null && until < from) {
      const figures = { until: { date: until }, on: { date: from } };
      return refuse('fields.until', 'register.waiver-ends-first', figures);
    }
    noteClearing(register, entry, { act: 'waiver', provision, subject, conditions, waiver, on: from, until });
    return null;
  },
});
