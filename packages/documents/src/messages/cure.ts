import type { Catalogue } from './catalogue.ts';

/** What is asked of whoever gave an undertaking, or of the company, so that it becomes what the usual form is. */
export const cureMessages = {
  'cure.ask.parties': {
    en: 'Name both parties on the paper or in a supplement to it, and sign that.',
    'zh-Hant': '在文件或補充文件上寫明雙方名稱，並予簽署。',
    'zh-Hans': '在文件或补充文件上写明双方名称，并予签署。',
  },
  'cure.ask.sentence': {
    en: 'Give a supplement, or a new paper, that says it in the words of the usual form.',
    'zh-Hant': '另行作出補充承諾或新的承諾，以常用格式的字句載明。',
    'zh-Hans': '另行作出补充承诺或新的承诺，以常用格式的字句载明。',
  },
  'cure.ask.date': {
    en: 'State in a signed paper on which day it was signed. Put no earlier day onto the paper itself.',
    'zh-Hant': '以簽署文件說明當日的簽署日期；不得在原文件上倒填日期。',
    'zh-Hans': '以签署文件说明当日的签署日期；不得在原文件上倒填日期。',
  },
  'cure.ask.sign': {
    en: 'Show the original with the signature. If it was not signed, sign it before a witness.',
    'zh-Hant': '出示載有簽署的正本；如未簽署，請在見證人面前簽署。',
    'zh-Hans': '出示载有签署的正本；如未签署，请在见证人面前签署。',
  },
  'cure.ask.witness': {
    en: 'If a witness was present, have him confirm it in a signed paper; if none was, sign anew before one.',
    'zh-Hant': '如簽署時有見證人在場，請其以簽署文件確認；如沒有，請在見證人面前重新簽署。',
    'zh-Hans': '如签署时有见证人在场，请其以签署文件确认；如没有，请在见证人面前重新签署。',
  },
  'cure.ask.witness-particulars': {
    en: 'Have the witness state his name, address and occupation in a signed paper.',
    'zh-Hant': '請見證人以簽署文件寫明其姓名、地址及職業。',
    'zh-Hans': '请见证人以签署文件写明其姓名、地址及职业。',
  },
  'cure.ask.acknowledge': {
    en: 'Have somebody who may sign for the company acknowledge and agree to it, before a witness.',
    'zh-Hant': '由公司的獲授權人士在見證人面前簽署確認及同意。',
    'zh-Hans': '由公司的获授权人士在见证人面前签署确认及同意。',
  },
  'cure.ask.company-particulars': {
    en: 'State who signed for the company, and in what position.',
    'zh-Hant': '寫明代表公司簽署者的姓名及職位。',
    'zh-Hans': '写明代表公司签署者的姓名及职位。',
  },
  'cure.ask.company-witness': {
    en: 'If a witness was present when the company signed, have him confirm it; if none was, sign anew before one.',
    'zh-Hant': '如公司簽署時有見證人在場，請其確認；如沒有，請在見證人面前重新簽署。',
    'zh-Hans': '如公司签署时有见证人在场，请其确认；如没有，请在见证人面前重新签署。',
  },
  'cure.ask.company-witness-particulars': {
    en: 'Have the company’s witness state his name, address and occupation in a signed paper.',
    'zh-Hant': '請公司的見證人以簽署文件寫明其姓名、地址及職業。',
    'zh-Hans': '请公司的见证人以签署文件写明其姓名、地址及职业。',
  },
  'cure.ask.departure': {
    en: 'Give a supplement with the words of the usual form in its place, or state why these are meant.',
    'zh-Hant': '作出補充承諾，以常用格式的字句取代；或說明採用此等字句的原因。',
    'zh-Hans': '作出补充承诺，以常用格式的字句取代；或说明采用这些字句的原因。',
  },
  'cure.ask.wider': {
    en: 'It goes further than the usual form. Nothing has to be cured; state whether it is meant.',
    'zh-Hant': '此處較常用格式更廣，無須糾正；請說明是否有意如此。',
    'zh-Hans': '此处较常用格式更广，无须纠正；请说明是否有意如此。',
  },
  'cure.ask.original': {
    en: 'Compare it with the original, or let it be scanned anew.',
    'zh-Hant': '請與正本核對，或重新掃描。',
    'zh-Hans': '请与正本核对，或重新扫描。',
  },
} as const satisfies Catalogue;
