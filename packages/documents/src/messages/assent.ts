import type { Catalogue } from './catalogue.ts';

/** Why an assent by passkey does not hold for a paper. */
export const assentMessages = {
  'assent.unreadable': {
    en: 'This is no file of an assent by passkey, or it is damaged. Take the file as it was kept as evidence.',
    'zh-Hant': '此檔案並非以通行密鑰作出的同意，或已損壞。請使用作為證據保存的原檔案。',
    'zh-Hans': '此文件并非以通行密钥作出的同意，或已损坏。请使用作为证据保存的原文件。',
  },
  'assent.other-document': {
    en: 'The assent is to another paper: the hash in it is not the hash of these bytes.',
    'zh-Hant': '所同意的是另一份文件：當中的雜湊值與本檔案的不符。',
    'zh-Hans': '所同意的是另一份文件：其中的哈希值与本文件的不符。',
  },
  'assent.other-challenge': {
    en: 'The passkey signed something else than this paper and this statement. The assent does not hold.',
    'zh-Hant': '通行密鑰所簽署的並非本文件及本聲明。該同意不成立。',
    'zh-Hans': '通行密钥所签署的并非本文件及本声明。该同意不成立。',
  },
  'assent.other-site': {
    en: 'The passkey was used on a page of another site than the one it was made for. The assent does not hold.',
    'zh-Hant': '通行密鑰並非於其所屬網站的頁面使用。該同意不成立。',
    'zh-Hans': '通行密钥并非在其所属网站的页面使用。该同意不成立。',
  },
  'assent.not-verified': {
    en: 'The device did not recognise its holder when the passkey was used. The assent does not hold; have it given again with finger, face or code.',
    'zh-Hant': '使用通行密鑰時，裝置未有核實持有人身分。該同意不成立；請以指紋、面容或密碼重新作出。',
    'zh-Hans': '使用通行密钥时，设备没有核实持有人身份。该同意不成立；请以指纹、面容或密码重新作出。',
  },
  'assent.signature': {
    en: 'The signature is not by the passkey that the file names, or something in the file was changed. The assent does not hold.',
    'zh-Hant': '簽署並非由檔案所載的通行密鑰作出，或檔案內容曾被更改。該同意不成立。',
    'zh-Hans': '签名并非由文件所载的通行密钥作出，或文件内容曾被更改。该同意不成立。',
  },
} as const satisfies Catalogue;
