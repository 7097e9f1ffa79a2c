import { addDays } from '../../time/plain-date.ts';
import { eventKind } from '../event-kind.ts';
import type { Clearing } from '../exchange.ts';
import { idField } from '../field.ts';
import { knownIds } from '../find.ts';
import { refuse } from '../refusal.ts';

export const waiverEnded = eventKind({
  type: 'waiver-ended',
  about: {
    en: 'A waiver came to an end: from this day the rule applies again. It is named by its own id or that of its entry.',
    'zh-Hant': '豁免終止：自當日起恢復適用有關規則。以豁免本身或其紀錄的編號指明。',
    'zh-Hans': '豁免终止：自当日起恢复适用有关规则。以豁免本身或其记录的编号指明。',
  },
  fields: { waiver: idField },
  planned: 'allowed',
  moreFields: 'kept',
  sample: { waiver: 'example-waiver' },
  apply({ clearings }, { waiver }, entry) {
    const waivers = clearings.filter(({ act }) => act === 'waiver');
    const found = waivers.find((one) => one.waiver === waiver) ?? waivers.find((one) => one.entry === waiver);
    if (found === undefined) {
      const figures = { waiver: { quote: waiver }, known: knownIds(waivers.map(nameOf)) };
      return refuse('fields.waiver', 'register.waiver-unknown', figures);
    }
    const lastDay = addDays(entry.effectiveOn, -1);
    if (found.until !== null && found.until <= lastDay) {
      const figures = { waiver: { quote: waiver }, until: { date: found.until } };
      return refuse('fields.waiver', 'register.waiver-over', figures);
    }
    found.until = lastDay;
    return null;
  },
});

function nameOf({ waiver, entry }: Clearing): string {
  return waiver ?? entry;
}
