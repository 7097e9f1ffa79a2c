import { countField, idField, optional } from '../../register/field.ts';
import { actKind } from '../act-kind.ts';

export const schemeGrant = actKind({
  act: 'scheme-grant',
  about: {
    en: 'Options or awards are granted under a share scheme. No share is issued yet.',
    'zh-Hant': '根據股份計劃授出期權或獎勵，尚未發行任何股份。',
    'zh-Hans': '根据股份计划授出期权或奖励，尚未发行任何股份。',
  },
  fields: { class: idField, shares: countField, to: optional(idField) },
  sample: { class: 'B', shares: '3000000' },
  draft: () => [],
});
