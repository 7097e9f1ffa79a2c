import type { Catalogue } from './catalogue.ts';

/** Why an entry about an undertaking, a claim, a condition or a name is not taken. */
export const registerPromiseMessages = {
  'record.no-document': {
    en: '“{quote}” names no file. Name it by the SHA-256 of its bytes, 64 digits and small letters.',
    'zh-Hant': '「{quote}」並非檔案編號。請以檔案內容的 SHA-256 指明，即 64 個數字及小寫字母。',
    'zh-Hans': '“{quote}”并非文档编号。请以文档内容的 SHA-256 指明，即 64 个数字及小写字母。',
  },
  'record.no-condition': {
    en: '“{quote}” names no condition. Write its words, or its number counted from 1.',
    'zh-Hant': '「{quote}」並未指明條件。請填條件的文字，或由 1 起計的序號。',
    'zh-Hans': '“{quote}”并未指明条件。请填条件的文字，或由 1 起计的序号。',
  },
  'register.draft-exists': {
    en: 'A draft “{undertaking}” was drawn up on {drafted} already. Supersede that entry where its draft is not the one to be signed, or give the new draft an id of its own.',
    'zh-Hant': '草擬本「{undertaking}」已於{drafted}擬備。如該草擬本不再有效，請更正該記項，或為新草擬本另定編號。',
    'zh-Hans': '草拟本“{undertaking}”已于{drafted}拟备。如该草拟本不再有效，请更正该记项，或为新草拟本另定编号。',
  },
  'register.draft-of-another': {
    en: 'The draft “{undertaking}” was drawn up for {drafted}, so {by} cannot sign it. Draw one up for {by}, or name the right beneficiary.',
    'zh-Hant': '草擬本「{undertaking}」是為{drafted}擬備，不能由{by}簽署。請為{by}另行擬備，或更正受益人。',
    'zh-Hans': '草拟本“{undertaking}”是为{drafted}拟备，不能由{by}签署。请为{by}另行拟备，或更正受益人。',
  },
  'register.undertaking-only-drafted': {
    en: 'The undertaking “{undertaking}” is only a draft, of {drafted}. Record first that the beneficiary signed it.',
    'zh-Hant': '承諾「{undertaking}」僅為{drafted}的草擬本。請先記錄受益人已簽署。',
    'zh-Hans': '承诺“{undertaking}”仅为{drafted}的草拟本。请先记录受益人已签署。',
  },
  'register.company-witnessed-already': {
    en: 'The company’s signature on the undertaking “{undertaking}” was witnessed on {on}. Take this entry out, or check the undertaking.',
    'zh-Hant': '公司在承諾「{undertaking}」上的簽署已於{on}獲見證。請刪去本記項，或核對承諾。',
    'zh-Hans': '公司在承诺“{undertaking}”上的签署已于{on}获见证。请删去本记项，或核对承诺。',
  },
  'register.replaced-by-itself': {
    en: 'The undertaking “{undertaking}” cannot take its own place. Name the one that replaces it.',
    'zh-Hant': '承諾「{undertaking}」不能取代自身。請指明取代它的承諾。',
    'zh-Hans': '承诺“{undertaking}”不能取代自身。请指明取代它的承诺。',
  },
  'register.replaced-by-another': {
    en: '“{undertaking}” is an undertaking of {beneficiary} and “{by}” one of {other}: nobody’s promise takes the place of another’s. Check both ids.',
    'zh-Hant':
      '「{undertaking}」為{beneficiary}的承諾，「{by}」則為{other}的承諾：一人的承諾不能取代另一人的。請核對兩個編號。',
    'zh-Hans':
      '“{undertaking}”为{beneficiary}的承诺，“{by}”则为{other}的承诺：一人的承诺不能取代另一人的。请核对两个编号。',
  },
  'register.replaced-already': {
    en: 'The undertaking “{undertaking}” was replaced on {on} already. Let “{by}” take the place of the one that did, or check the undertaking.',
    'zh-Hant': '承諾「{undertaking}」已於{on}被取代。請以「{by}」取代其後的承諾，或核對承諾。',
    'zh-Hans': '承诺“{undertaking}”已于{on}被取代。请以“{by}”取代其后的承诺，或核对承诺。',
  },
  'register.act-unknown': {
    en: 'No waiver, approval or determination “{act}” is recorded by then. With conditions: {known}. Check the id, or record the act first.',
    'zh-Hant': '截至當日並無豁免、批准或裁定「{act}」的記錄。附有條件者：{known}。請核對編號，或先記錄該行為。',
    'zh-Hans': '截至当日没有豁免、批准或裁定“{act}”的记录。附有条件者：{known}。请核对编号，或先记录该行为。',
  },
  'register.act-without-conditions': {
    en: '“{act}” has no conditions recorded, so “{condition}” is none of them. Supersede the entry of that act with its conditions first.',
    'zh-Hant': '「{act}」並無條件的記錄，「{condition}」並非其條件。請先更正該行為的記項，補記其條件。',
    'zh-Hans': '“{act}”没有条件的记录，“{condition}”并非其条件。请先更正该行为的记项，补记其条件。',
  },
  'register.condition-unknown': {
    en: '“{condition}” is none of the {count} {count|condition|conditions} of “{act}”: {known}. Name one by its words or by its number.',
    'zh-Hant': '「{condition}」並非「{act}」所附{count}項條件之一：{known}。請以文字或序號指明。',
    'zh-Hans': '“{condition}”并非“{act}”所附{count}项条件之一：{known}。请以文字或序号指明。',
  },
  'register.name-of-nobody': {
    en: 'Nobody of the id “{who}” is recorded by then, so no name can change. Recorded so far: {known}. Check the id.',
    'zh-Hant': '截至當日並無編號「{who}」的人士或工具，無從更改名稱。已記錄：{known}。請核對編號。',
    'zh-Hans': '截至当日没有编号“{who}”的人士或工具，无从更改名称。已记录：{known}。请核对编号。',
  },
} as const satisfies Catalogue;
