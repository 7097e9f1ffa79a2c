import type { Catalogue } from '../messages/catalogue.ts';

/** The acts of the Exchange that bear on an issuer, with their conditions, on the screen of holdings. */
export const exchangeScreenMessages = {
  'exchange.title': {
    en: 'Waivers, approvals and determinations',
    'zh-Hant': '豁免、批准及裁定',
    'zh-Hans': '豁免、批准及裁定',
  },
  'exchange.none': {
    en: 'The record holds no act of the Exchange by this day.',
    'zh-Hant': '截至當日，紀錄並無聯交所的豁免、批准或裁定。',
    'zh-Hans': '截至当日，记录中没有联交所的豁免、批准或裁定。',
  },
  'exchange.act.waiver': { en: 'Waiver', 'zh-Hant': '豁免', 'zh-Hans': '豁免' },
  'exchange.act.approval': { en: 'Approval', 'zh-Hant': '批准', 'zh-Hans': '批准' },
  'exchange.act.determination': { en: 'Determination', 'zh-Hant': '裁定', 'zh-Hans': '裁定' },
  'exchange.act.refusal': { en: 'Waiver asked for', 'zh-Hant': '豁免申請', 'zh-Hans': '豁免申请' },
  'exchange.state.in-force': { en: 'in force', 'zh-Hant': '有效', 'zh-Hans': '有效' },
  'exchange.state.ended': { en: 'ended', 'zh-Hant': '已屆滿', 'zh-Hans': '已届满' },
  'exchange.state.refused': { en: 'refused', 'zh-Hant': '不獲批准', 'zh-Hans': '未获批准' },
  'exchange.since': { en: 'on {on}', 'zh-Hant': '{on}', 'zh-Hans': '{on}' },
  'exchange.from-until': { en: 'from {on} to {until}', 'zh-Hant': '由{on}至{until}', 'zh-Hans': '由{on}至{until}' },
  'exchange.condition.open': { en: 'nothing recorded', 'zh-Hant': '未有記錄', 'zh-Hans': '没有记录' },
  'exchange.condition.met': { en: 'met', 'zh-Hant': '已符合', 'zh-Hans': '已符合' },
  'exchange.condition.broken': { en: 'broken', 'zh-Hant': '已違反', 'zh-Hans': '已违反' },
  'exchange.record-condition': { en: 'Record what became of it', 'zh-Hant': '記錄結果', 'zh-Hans': '记录结果' },
} as const satisfies Catalogue;
