import { compareRatios, type Ratio, whole } from '../../numbers/ratio.ts';
import { eventKind } from '../event-kind.ts';
import { listOf, optional, provisionField, ratioField } from '../field.ts';
import { type Refusal, refuse } from '../refusal.ts';

export const articlesAdopted = eventKind({
  type: 'articles-adopted',
  about: {
    en: 'Articles took effect: the stake needed to requisition a meeting, the majority of a special resolution, and the rules to which the articles give force.',
    'zh-Hant': '組織章程細則生效：要求召開股東大會所需的持股比例、特別決議案所需的多數，以及細則所落實的規則。',
    'zh-Hans': '公司章程生效：提请召开股东会所需的持股比例、特别决议所需的多数，以及章程所落实的规则。',
  },
  fields: {
    requisitionThreshold: optional(ratioField),
    specialMajority: optional(ratioField),
    safeguards: optional(listOf(provisionField)),
  },
  planned: 'allowed',
  sample: { requisitionThreshold: '1/10', specialMajority: '3/4', safeguards: ['8A.07', '8A.24'] },
  apply(register, { requisitionThreshold = null, specialMajority = null, safeguards = null }, entry) {
    const refusal =
      refuseAboveWhole(requisitionThreshold, 'fields.requisitionThreshold') ??
      refuseAboveWhole(specialMajority, 'fields.specialMajority');
    if (refusal !== null) return refusal;
    const { id, effectiveOn } = entry;
    register.articles.push({ on: effectiveOn, entry: id, requisitionThreshold, specialMajority, safeguards });
    return null;
  },
});

function refuseAboveWhole(part: Ratio | null, field: string): Refusal | null {
  if (part === null || compareRatios(part, whole) !== 1) return null;
  return refuse(field, 'register.more-than-whole', { ratio: { ratio: part } });
}
