import { eventKind } from '../event-kind.ts';
import { filedPapers } from '../discharge.ts';
import { choiceField, optional } from '../field.ts';
import { figuresField } from '../figures-field.ts';

export const figuresPublished = eventKind({
  type: 'figures-published',
  about: {
    en: 'Figures as somebody printed them. They move nothing; they are held against the register and differences are shown.',
    'zh-Hant': '所刊載的數字。此等數字不改變登記冊，僅與其核對並列明差異。',
    'zh-Hans': '所刊载的数据。此等数据不改变登记册，仅与其核对并列明差异。',
  },
  fields: {
    figures: figuresField,
    /** The paper in which they stood, where its publication is what a rule asks for. */
    paper: optional(choiceField(...filedPapers)),
  },
  sample: { figures: { 'in-issue:A': '614034470', 'weighted-percentage': '1.59' } },
  apply(register, { figures, paper }, entry) {
    register.published.push({ entry: entry.id, on: entry.effectiveOn, figures });
    if (paper !== undefined) {
      const { id, effective: at, effectiveOn: on } = entry;
      register.discharges.push({ entry: id, on, at, duty: null, paper });
    }
    return null;
  },
});
