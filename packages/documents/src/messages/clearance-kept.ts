import type { Catalogue } from './catalogue.ts';

/** What became of clearances that were kept: beside what was recorded since, and beside the same question asked today. */
export const clearanceKeptMessages = {
  // What became of it, in a word and in a sentence.
  'clearance-kept.state.done-as-cleared': {
    en: 'done as cleared',
    'zh-Hant': '已按核查執行',
    'zh-Hans': '已按核查执行',
  },
  'clearance-kept.state.done-differently': {
    en: 'done differently',
    'zh-Hant': '執行與核查有異',
    'zh-Hans': '执行与核查不同',
  },
  'clearance-kept.state.partly-done': { en: 'partly done', 'zh-Hant': '部分執行', 'zh-Hans': '部分执行' },
  'clearance-kept.state.not-done': { en: 'not done yet', 'zh-Hant': '尚未執行', 'zh-Hans': '尚未执行' },
  'clearance-kept.state.lapsed': { en: 'lapsed', 'zh-Hant': '已失效', 'zh-Hans': '已失效' },
  'clearance-kept.state.facts-changed': {
    en: 'facts changed since',
    'zh-Hant': '事實其後有變',
    'zh-Hans': '事实其后有变',
  },
  'clearance-kept.state.not-recorded': {
    en: 'leaves no entry',
    'zh-Hant': '不產生紀錄',
    'zh-Hans': '不产生记录',
  },
  'clearance-kept.says.done-as-cleared': {
    en: 'Everything in it was recorded as it was cleared.',
    'zh-Hant': '所核查事項均已按核查內容記錄。',
    'zh-Hans': '所核查事项均已按核查内容记录。',
  },
  'clearance-kept.says.done-differently': {
    en: 'It was done, but not as it was cleared. Read the differences, and check whether the act as done is in order.',
    'zh-Hant': '事項已執行，但與核查內容有異。請查閱差異，並核實實際所為是否合規。',
    'zh-Hans': '事项已执行，但与核查内容不同。请查阅差异，并核实实际所为是否合规。',
  },
  'clearance-kept.says.partly-done': {
    en: 'A part of it was recorded. See below what is lacking.',
    'zh-Hant': '僅部分事項已記錄。尚欠事項見下。',
    'zh-Hans': '仅部分事项已记录。尚缺事项见下。',
  },
  'clearance-kept.says.not-done': {
    en: 'Nothing of it was recorded. Asked again today, the answer is the same.',
    'zh-Hant': '尚未記錄任何事項。今日再問，結論相同。',
    'zh-Hans': '尚未记录任何事项。今日再问，结论相同。',
  },
  'clearance-kept.says.lapsed': {
    en: 'Nothing of it was recorded by its last day. Do not rely on it: ask again before acting.',
    'zh-Hant': '截至有效期最後一日並無記錄任何事項。請勿再作依據，行動前須重新查詢。',
    'zh-Hans': '截至有效期最后一日没有记录任何事项。请勿再作依据，行动前须重新查询。',
  },
  'clearance-kept.says.facts-changed': {
    en: 'Asked again today, the answer is another one. Do not rely on it: ask again and keep the new answer.',
    'zh-Hant': '今日再問，結論已不同。請勿再作依據，應重新查詢並保存新結論。',
    'zh-Hans': '今日再问，结论已不同。请勿再作依据，应重新查询并保存新结论。',
  },
  'clearance-kept.says.not-recorded': {
    en: 'It leaves no entry in the record, so that nobody can see from it whether it was done. Asked again today, the answer is the same.',
    'zh-Hant': '此事項不會產生紀錄，無法由紀錄得知是否已執行。今日再問，結論相同。',
    'zh-Hans': '此事项不会产生记录，无法从记录得知是否已执行。今日再问，结论相同。',
  },

  // In what the answer is another one now.
  'clearance-kept.changed-verdict': {
    en: 'Step {step} ({on}) was “{was}”; it is “{is}” now.',
    'zh-Hant': '第{step}步（{on}）原為「{was}」，現為「{is}」。',
    'zh-Hans': '第{step}步（{on}）原为“{was}”，现为“{is}”。',
  },
  'clearance-kept.changed-minimum': {
    en: 'Step {step} ({on}): the smallest conversion was {was} {was|share|shares}; it is {is} {is|share|shares} now.',
    'zh-Hant': '第{step}步（{on}）：最少轉換原為{was}股，現為{is}股。',
    'zh-Hans': '第{step}步（{on}）：最少转换原为{was}股，现为{is}股。',
  },
  'clearance-kept.minimum-known-now': {
    en: 'Step {step} ({on}): the smallest conversion was not known; it is {is} {is|share|shares} now.',
    'zh-Hant': '第{step}步（{on}）：最少轉換原為未知，現為{is}股。',
    'zh-Hans': '第{step}步（{on}）：最少转换原为未知，现为{is}股。',
  },
  'clearance-kept.minimum-not-known-now': {
    en: 'Step {step} ({on}): the smallest conversion was {was} {was|share|shares}; by what is recorded now it is not known.',
    'zh-Hant': '第{step}步（{on}）：最少轉換原為{was}股；按現有紀錄則未能得知。',
    'zh-Hans': '第{step}步（{on}）：最少转换原为{was}股；按现有记录则无法得知。',
  },
  'clearance-kept.changed-bounds': {
    en: 'Step {step} ({on}): the smallest conversion is still not known, and lies between other figures now.',
    'zh-Hant': '第{step}步（{on}）：最少轉換仍屬未知，其上下限現有不同。',
    'zh-Hans': '第{step}步（{on}）：最少转换仍属未知，其上下限现有不同。',
  },
  'clearance-kept.changed-due': {
    en: 'Step {step} ({on}): the conversion is due on another day now.',
    'zh-Hant': '第{step}步（{on}）：轉換期限現有不同。',
    'zh-Hans': '第{step}步（{on}）：转换期限现有不同。',
  },
  'clearance-kept.changed-split': {
    en: 'Step {step} ({on}): the same conversion is split otherwise now.',
    'zh-Hant': '第{step}步（{on}）：轉換總數相同，但分擔方式現有不同。',
    'zh-Hans': '第{step}步（{on}）：转换总数相同，但分担方式现有不同。',
  },
  'clearance-kept.more-requirements': {
    en: 'Step {step} ({on}): more must be had, said or handed in now, under {rules}.',
    'zh-Hant': '第{step}步（{on}）：現須另辦的事項，見{rules}。',
    'zh-Hans': '第{step}步（{on}）：现须另办的事项，见{rules}。',
  },
  'clearance-kept.fewer-requirements': {
    en: 'Step {step} ({on}): what was asked for under {rules} is not needed now as it was then.',
    'zh-Hant': '第{step}步（{on}）：當時按{rules}所需的事項，現已有所減免。',
    'zh-Hans': '第{step}步（{on}）：当时按{rules}所需的事项，现已有所减免。',
  },
  'clearance-kept.changed-ended': {
    en: 'Step {step} ({on}): other weighted votes would end by it now.',
    'zh-Hant': '第{step}步（{on}）：因此終止的不同投票權現有不同。',
    'zh-Hans': '第{step}步（{on}）：因此终止的不同投票权现有不同。',
  },
  'clearance-kept.changed-entries': {
    en: 'Step {step} ({on}) would be recorded in other entries now.',
    'zh-Hant': '第{step}步（{on}）現會以不同的紀錄入帳。',
    'zh-Hans': '第{step}步（{on}）现会以不同的记录入账。',
  },

  // In what the recorded act differs from the cleared one.
  'clearance-kept.differs.on': {
    en: 'On {recorded}, and not on {cleared}.',
    'zh-Hant': '於{recorded}進行，而非{cleared}。',
    'zh-Hans': '于{recorded}进行，而非{cleared}。',
  },
  'clearance-kept.differs.shares': {
    en: '{recorded} {recorded|share|shares}; {cleared} {cleared|was|were} cleared.',
    'zh-Hant': '實為{recorded}股，原核查{cleared}股。',
    'zh-Hans': '实为{recorded}股，原核查{cleared}股。',
  },
  'clearance-kept.differs.field': {
    en: '“{field}” is {recorded}; {cleared} was cleared.',
    'zh-Hant': '「{field}」實為{recorded}，原核查為{cleared}。',
    'zh-Hans': '“{field}”实为{recorded}，原核查为{cleared}。',
  },
  'clearance-kept.nothing-written': { en: 'left out', 'zh-Hant': '並無填寫', 'zh-Hans': '没有填写' },
  'clearance-kept.not-known': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },

  // Its page.
  'clearance-kept.title': {
    en: 'Clearance {number}',
    'zh-Hant': '第{number}號事前核查',
    'zh-Hans': '第{number}号事前核查',
  },
  'clearance-kept.titles': { en: 'Kept clearances', 'zh-Hant': '已保存的事前核查', 'zh-Hans': '已保存的事前核查' },
  'clearance-kept.none': {
    en: 'None was kept. Keep one: tenfold clear {issuer} … --keep',
    'zh-Hant': '並無保存任何核查。保存方法：tenfold clear {issuer} … --keep',
    'zh-Hans': '没有保存任何核查。保存方法：tenfold clear {issuer} … --keep',
  },
  'clearance-kept.number': { en: 'No.', 'zh-Hant': '編號', 'zh-Hans': '编号' },
  'clearance-kept.day': { en: '{day}', 'zh-Hant': '{day}', 'zh-Hans': '{day}' },
  'clearance-kept.moment': { en: '{at}', 'zh-Hant': '{at}', 'zh-Hans': '{at}' },
  'clearance-kept.planned': { en: 'Planned', 'zh-Hant': '擬採取的行動', 'zh-Hans': '拟采取的行动' },
  'clearance-kept.act': { en: '{act}, {on}', 'zh-Hant': '{act}，{on}', 'zh-Hans': '{act}，{on}' },
  'clearance-kept.acts': {
    en: '{act}, {on}, and {more} more',
    'zh-Hant': '{act}，{on}，另有{more}項',
    'zh-Hans': '{act}，{on}，另有{more}项',
  },
  'clearance-kept.versions': {
    en: '{number} {number|version|versions} in force; --json lists them',
    'zh-Hant': '{number}個有效版本；以 --json 列出',
    'zh-Hans': '{number}个有效版本；以 --json 列出',
  },
  'clearance-kept.asked-by': { en: 'Asked by', 'zh-Hant': '查詢人', 'zh-Hans': '查询人' },
  'clearance-kept.given-at': { en: 'Given at', 'zh-Hant': '給出時間', 'zh-Hans': '给出时间' },
  'clearance-kept.expires-on': { en: 'Good until', 'zh-Hant': '有效至', 'zh-Hans': '有效至' },
  'clearance-kept.given-on': { en: 'Given on', 'zh-Hant': '所據', 'zh-Hans': '所据' },
  'clearance-kept.basis': {
    en: '{entries} {entries|entry|entries}, at the end of {day}',
    'zh-Hant': '{entries}項紀錄，截至{day}終結',
    'zh-Hans': '{entries}项记录，截至{day}终结',
  },
  'clearance-kept.root': { en: 'Root of the log', 'zh-Hant': '日誌根值', 'zh-Hans': '日志根值' },
  'clearance-kept.rules': { en: 'Rules', 'zh-Hant': '規則版本', 'zh-Hans': '规则版本' },
  'clearance-kept.answer': { en: 'Answer then', 'zh-Hant': '當時結論', 'zh-Hans': '当时结论' },
  'clearance-kept.convert': {
    en: 'convert at least {minimum}',
    'zh-Hant': '至少轉換{minimum}股',
    'zh-Hans': '至少转换{minimum}股',
  },
  'clearance-kept.became': { en: 'What became of it', 'zh-Hant': '其後情況', 'zh-Hans': '其后情况' },
  'clearance-kept.step': {
    en: 'Step {step}, {act}, {on}: {state}',
    'zh-Hant': '第{step}步（{act}），{on}：{state}',
    'zh-Hans': '第{step}步（{act}），{on}：{state}',
  },
  'clearance-kept.recorded-as': {
    en: '{kind} ({fields}), cleared for {on}: recorded as {entries}',
    'zh-Hant': '{kind}（{fields}），原定{on}：已記錄為{entries}',
    'zh-Hans': '{kind}（{fields}），原定{on}：已记录为{entries}',
  },
  'clearance-kept.not-recorded-yet': {
    en: '{kind} ({fields}), cleared for {on}: not recorded',
    'zh-Hant': '{kind}（{fields}），原定{on}：未有記錄',
    'zh-Hans': '{kind}（{fields}），原定{on}：没有记录',
  },
  'clearance-kept.entries-since': {
    en: 'Entries recorded since: {number}.',
    'zh-Hant': '其後新增紀錄：{number}項。',
    'zh-Hans': '其后新增记录：{number}项。',
  },
  'clearance-kept.rules-since': {
    en: 'Versions of rules in force for the plan now and not then, or then and not now: {versions}.',
    'zh-Hant': '適用於此計劃的規則版本與當時不同者：{versions}。',
    'zh-Hans': '适用于此计划的规则版本与当时不同的：{versions}。',
  },
  'clearance-kept.rulebook-since': {
    en: 'This product reads the rules with another edition of its rulebook than then.',
    'zh-Hant': '本產品現用的規則手冊版本與當時不同。',
    'zh-Hans': '本产品现用的规则手册版本与当时不同。',
  },

  // What can't be kept or found.
  'clearance-kept.unknown': {
    en: 'The ledger of this issuer has no clearance {number}. See which there are: tenfold clearances',
    'zh-Hant': '此發行人的帳冊並無第{number}號事前核查。現有核查請參閱：tenfold clearances',
    'zh-Hans': '该发行人的账册没有第{number}号事前核查。现有核查请参阅：tenfold clearances',
  },
  'clearance-kept.until-before-today': {
    en: 'A clearance that ends on {until} has lapsed today, {today}. Give a later day.',
    'zh-Hant': '有效期至{until}的核查於今日（{today}）已失效。請填較後日期。',
    'zh-Hans': '有效期至{until}的核查在今日（{today}）已失效。请填较后的日期。',
  },
  'clearance-kept.until-before-plan': {
    en: 'A clearance that ends on {until} would lapse before its last act, on {last}. Give that day or a later one.',
    'zh-Hant': '有效期至{until}的核查會在最後一項行動（{last}）之前失效。請填該日或較後日期。',
    'zh-Hans': '有效期至{until}的核查会在最后一项行动（{last}）之前失效。请填该日或较后的日期。',
  },
  'clearance-kept.until-too-late': {
    en: 'A clearance may be good until a year after its last act at most: until {latest}, and not until {until}.',
    'zh-Hant': '核查有效期最長為最後一項行動後一年，即至{latest}，不可至{until}。',
    'zh-Hans': '核查有效期最长为最后一项行动后一年，即至{latest}，不可至{until}。',
  },
  'clearance-kept.past': {
    en: 'The plan ended on {last}, before today ({today}): there is nothing left to clear. Record what was done, or ask without keeping.',
    'zh-Hant': '計劃已於{last}（今日{today}之前）完結，並無可核查之事。請記錄已辦事項，或只查詢而不保存。',
    'zh-Hans': '计划已于{last}（今日{today}之前）完结，没有可核查之事。请记录已办事项，或只查询而不保存。',
  },
} as const satisfies Catalogue;
