import { eventKind } from '../event-kind.ts';
import { optional, textField } from '../field.ts';
import { refuse } from '../refusal.ts';

export const dutyDischarged = eventKind({
  type: 'duty-discharged',
  about: {
    en: 'A duty was done that no other entry shows: which, and on what evidence. Its hour counts where the duty has one.',
    'zh-Hant': '已履行某項其他條目未能顯示的責任：所履行的責任及其證據。責任如以時刻為限，以條目所載時刻為準。',
    'zh-Hans': '已履行某项其他条目未能显示的责任：所履行的责任及其证据。责任如以时刻为限，以条目所载时刻为准。',
  },
  fields: { duty: textField, evidence: optional(textField), note: optional(textField) },
  sample: { duty: '13.25A:2026-01-05', evidence: 'Next day disclosure return, submitted 6 January 2026, 08:12' },
  apply({ discharges }, { duty }, { id, effective, effectiveOn }) {
    const earlier = discharges.find((one) => one.duty === duty);
    if (earlier !== undefined) {
      return refuse('fields.duty', 'register.duty-discharged-already', {
        duty: { quote: duty },
        on: { date: earlier.on },
      });
    }
    discharges.push({ entry: id, on: effectiveOn, at: effective, duty, paper: null });
    return null;
  },
});
