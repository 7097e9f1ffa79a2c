import { carryOut } from '../determination.ts';
import { noteClearing } from '../clearing.ts';
import { eventKind } from '../event-kind.ts';
import { idField, listOf, optional, provisionField, textField } from '../field.ts';

export const exchangeDetermined = eventKind({
  type: 'exchange-determined',
  about: {
    en: 'The Exchange decided what the Rules leave to it: fitness of a person, or whether a vehicle or transfer gets round Rule 8A.18. Weight ends or goes on as it says.',
    'zh-Hant':
      '聯交所就規則交由其判斷的事宜作出裁定，例如某人是否適合，或工具、轉讓是否規避第8A.18條；不同投票權隨裁定終止或持續。',
    'zh-Hans':
      '联交所就规则交由其判断的事宜作出裁定，例如某人是否适合，或工具、转让是否规避第8A.18条；不同投票权随裁定终止或持续。',
  },
  fields: {
    provision: provisionField,
    subject: idField,
    outcome: textField,
    conditions: optional(listOf(textField)),
  },
  moreFields: 'kept',
  sample: { provision: '8A.17(4)', subject: 'example-person', outcome: 'unfit' },
  apply(register, { provision, subject, outcome, conditions = [] }, entry) {
    const refusal = carryOut(register, { provision, subject, outcome, at: entry.effective, entry: entry.id });
    if (refusal !== null) return refusal;
    noteClearing(register, entry, { act: 'determination', provision, subject, outcome, conditions });
    return null;
  },
});
