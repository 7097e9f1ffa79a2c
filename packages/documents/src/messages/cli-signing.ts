import type { Catalogue } from './catalogue.ts';

/** What the commands `signatures` and `sign` say of themselves, of what was typed, and of what they found and did. */
export const cliSigningMessages = {
  'cli.about.signatures': {
    en: 'Takes a signed PDF apart: who signed what, in which order, and what was added',
    'zh-Hant': '拆解已簽署的 PDF：何人簽署何內容、次序，以及其後加入的內容',
    'zh-Hans': '拆解已签署的 PDF：何人签署何内容、次序，以及其后加入的内容',
  },
  'cli.about.sign': {
    en: 'Signs an undertaking in PDF with a key, over everything before',
    'zh-Hant': '以密鑰在 PDF 承諾書的先前全部內容之上簽署',
    'zh-Hans': '以密钥在 PDF 承诺书的先前全部内容之上签署',
  },
  'cli.about.preserve': {
    en: 'Adds to a signed PDF what is needed to check its signatures in later years',
    'zh-Hant': '在已簽署的 PDF 加入日後核對簽署所需的資料',
    'zh-Hans': '在已签署的 PDF 加入日后核对签名所需的资料',
  },
  'cli.example.preserve': {
    en: 'add --time-stamp URL, and the file shows by itself when all of it was there',
    'zh-Hant': '加上 --time-stamp URL，檔案即可自行證明全部內容於何時已存在',
    'zh-Hans': '加上 --time-stamp URL，文件即可自行证明全部内容于何时已存在',
  },
  'cli.option.kept-certificate': {
    en: 'certificates that the file does not hold yet, in PEM or DER; may be repeated',
    'zh-Hant': '檔案尚未載有的證書，PEM 或 DER 格式；可重複',
    'zh-Hans': '文件尚未载有的证书，PEM 或 DER 格式；可重复',
  },
  'cli.option.crl': {
    en: 'a list of revoked certificates (CRL), in PEM or DER; may be repeated',
    'zh-Hant': '證書撤銷清單（CRL），PEM 或 DER 格式；可重複',
    'zh-Hans': '证书吊销列表（CRL），PEM 或 DER 格式；可重复',
  },
  'cli.option.ocsp': {
    en: 'an answer of an OCSP responder, in DER; may be repeated',
    'zh-Hant': 'OCSP 回應，DER 格式；可重複',
    'zh-Hans': 'OCSP 响应，DER 格式；可重复',
  },
  'cli.option.file-stamp': {
    en: 'the address of an authority that stamps the whole file with the time',
    'zh-Hant': '為整份檔案加蓋時間戳的機構網址',
    'zh-Hans': '为整份文件加盖时间戳的机构网址',
  },
  'cli.option.out-preserved': {
    en: 'the file for the PDF with all of that',
    'zh-Hant': '載有上述資料的 PDF 的檔案',
    'zh-Hans': '载有上述资料的 PDF 的文件',
  },
  'cli.example.signatures': {
    en: 'exit code 0 only where all four have signed that draft and nothing else was added',
    'zh-Hant': '只有四方均已簽署該草擬本且並無加入其他內容，退出碼才為 0',
    'zh-Hans': '只有四方均已签署该草拟本且没有加入其他内容，退出码才为 0',
  },
  'cli.example.sign': {
    en: 'the first of four; the witness then signs undertaking-1.pdf, and so on',
    'zh-Hant': '四方中的第一方；其後見證人簽署 "undertaking-1.pdf"，如此類推',
    'zh-Hans': '四方中的第一方；其后见证人签署 "undertaking-1.pdf"，如此类推',
  },
  'cli.option.draft': {
    en: 'the draft that was to be signed: the file has to begin with its bytes',
    'zh-Hant': '須簽署的草擬本：檔案須以其內容開首',
    'zh-Hans': '须签署的草拟本：文件须以其内容开头',
  },
  'cli.option.document': {
    en: 'the hash of the draft instead of its file, in 64 hexadecimal digits',
    'zh-Hant': '以草擬本的雜湊值代替檔案，為 64 個十六進制數字',
    'zh-Hans': '以草拟本的哈希值代替文件，为 64 个十六进制数字',
  },
  'cli.option.trust-roots': {
    en: 'root certificates that you trust, in PEM; may be repeated',
    'zh-Hant': '閣下信任的根證書，PEM 格式；可重複',
    'zh-Hans': '您信任的根证书，PEM 格式；可重复',
  },
  'cli.option.as': {
    en: 'who signs: beneficiary, beneficiary-witness, company or company-witness',
    'zh-Hant': '簽署身分："beneficiary"、"beneficiary-witness"、"company" 或 "company-witness"',
    'zh-Hans': '签署身份："beneficiary"、"beneficiary-witness"、"company" 或 "company-witness"',
  },
  'cli.option.signing-key': {
    en: 'the private key, in PEM or as .p12; its pass phrase stands in TENFOLD_KEY_PASSPHRASE',
    'zh-Hant': '私人密鑰，PEM 或 ".p12" 格式；密碼短語設於 "TENFOLD_KEY_PASSPHRASE"',
    'zh-Hans': '私人密钥，PEM 或 ".p12" 格式；密码短语设于 "TENFOLD_KEY_PASSPHRASE"',
  },
  'cli.option.signer-certificate': {
    en: 'the certificate of the key, in PEM or DER',
    'zh-Hant': '密鑰的證書',
    'zh-Hans': '密钥的证书',
  },
  'cli.option.chain': {
    en: 'certificates between it and the root, in PEM; may be repeated',
    'zh-Hant': '介乎該證書與根證書之間的證書，PEM 格式；可重複',
    'zh-Hans': '介于该证书与根证书之间的证书，PEM 格式；可重复',
  },
  'cli.option.signer-name': {
    en: 'the name of whoever signs; else the one in the certificate',
    'zh-Hant': '簽署人姓名；不填則取自證書',
    'zh-Hans': '签署人姓名；不填则取自证书',
  },
  'cli.option.signature-stamp': {
    en: 'the address of an authority that stamps the signature with the time',
    'zh-Hant': '為簽署加蓋時間戳的機構網址',
    'zh-Hans': '为签名加盖时间戳的机构网址',
  },
  'cli.option.stamp-authority': {
    en: 'the root certificate of that authority, in PEM; without it any is taken',
    'zh-Hant': '該機構的根證書，PEM 格式；不填則不限機構',
    'zh-Hans': '该机构的根证书，PEM 格式；不填则不限机构',
  },
  'cli.option.out-signed': {
    en: 'the file for the signed PDF',
    'zh-Hant': '已簽署 PDF 的檔案',
    'zh-Hans': '已签署 PDF 的文件',
  },
  'cli.signing.draft-or-document': {
    en: 'Give the draft as --draft or its hash as --document, not both.',
    'zh-Hant': '請以 --draft 提供草擬本，或以 --document 提供其雜湊值，不可兩者兼用。',
    'zh-Hans': '请以 --draft 提供草拟本，或以 --document 提供其哈希值，不可两者兼用。',
  },
  'cli.signing.no-hash': {
    en: '“{quote}” is no SHA-256: it has 64 hexadecimal digits.',
    'zh-Hant': '「{quote}」並非雜湊值：須為 64 個十六進制數字。',
    'zh-Hans': '“{quote}”不是哈希值：须为 64 个十六进制数字。',
  },
  'cli.signing.no-certificate': {
    en: 'The file holds no certificate in PEM or DER.',
    'zh-Hant': '檔案並無證書。',
    'zh-Hans': '文件没有证书。',
  },
  'cli.signing.key-needed': {
    en: 'Signing needs the key and its certificate: --key FILE --certificate FILE.',
    'zh-Hant': '簽署須有密鑰及其證書：--key FILE --certificate FILE。',
    'zh-Hans': '签署须有密钥及其证书：--key FILE --certificate FILE。',
  },
  'cli.signing.no-role': {
    en: 'Say as whom with --as: {known}. “{quote}” is none of them.',
    'zh-Hant': '請以 --as 說明簽署身分：{known}。「{quote}」不屬其中之一。',
    'zh-Hans': '请以 --as 说明签署身份：{known}。“{quote}”不属其中之一。',
  },
  'cli.signing.out-needed': {
    en: 'Say where the signed PDF is to go: --out FILE.',
    'zh-Hant': '請說明已簽署 PDF 的存放位置：--out FILE。',
    'zh-Hans': '请说明已签署 PDF 的存放位置：--out FILE。',
  },
  'cli.signing.nothing-to-preserve': {
    en: 'Say what is to be added: --certificate, --crl, --ocsp or --time-stamp.',
    'zh-Hant': '請說明要加入的資料：--certificate、--crl、--ocsp 或 --time-stamp。',
    'zh-Hans': '请说明要加入的资料：--certificate、--crl、--ocsp 或 --time-stamp。',
  },
  'cli.signing.unsigned': {
    en: 'Nobody has signed this PDF yet, so there is nothing to preserve.',
    'zh-Hant': '此 PDF 尚未有人簽署，故無須保存。',
    'zh-Hans': '此 PDF 尚未有人签署，因此无须保存。',
  },
  'cli.signing.no-crl': {
    en: 'The file holds no list of revoked certificates in PEM or DER.',
    'zh-Hant': '檔案並無證書撤銷清單。',
    'zh-Hans': '文件没有证书吊销列表。',
  },
  'cli.signing.no-ocsp': {
    en: 'The file is no answer of an OCSP responder that says anything.',
    'zh-Hant': '檔案並非載有結果的 OCSP 回應。',
    'zh-Hans': '文件不是载有结果的 OCSP 响应。',
  },
  'cli.signing.faulty': {
    en: 'Something in this PDF is wrong, so nothing is signed over it; tenfold signatures says what.',
    'zh-Hant': '此 PDF 有不妥之處，故不在其上簽署；詳情見 tenfold signatures。',
    'zh-Hans': '此 PDF 有不妥之处，因此不在其上签署；详情见 tenfold signatures。',
  },
  'cli.signing.executed': {
    en: 'All four have signed this PDF already.',
    'zh-Hant': '四方均已簽署此 PDF。',
    'zh-Hans': '四方均已签署此 PDF。',
  },
  'cli.signing.not-next': {
    en: 'It is not the turn of {role}; next is {next}.',
    'zh-Hant': '尚未輪到{role}；下一位是{next}。',
    'zh-Hans': '尚未轮到{role}；下一位是{next}。',
  },
  'signing.page.preserved': {
    en: 'Written: {file}, {bytes} bytes. The signatures are as they were.',
    'zh-Hant': '已寫入{file}，{bytes}位元組。各簽署保持不變。',
    'zh-Hans': '已写入{file}，{bytes}字节。各签名保持不变。',
  },
  'signing.page.level': {
    en: '{role}: level {form}',
    'zh-Hant': '{role}：級別 {form}',
    'zh-Hans': '{role}：级别 {form}',
  },
  'signing.page.signed': {
    en: 'Signed as {role}: {file}, {bytes} bytes.',
    'zh-Hant': '已以{role}身分簽署：{file}，{bytes}位元組。',
    'zh-Hans': '已以{role}身份签署：{file}，{bytes}字节。',
  },
  'signing.page.then': {
    en: 'Next is {next}.',
    'zh-Hant': '下一位是{next}。',
    'zh-Hans': '下一位是{next}。',
  },
  'signing.page.last': {
    en: 'It was the last signature; tenfold signatures checks all four.',
    'zh-Hant': '此為最後一個簽署；tenfold signatures 可核對四個簽署。',
    'zh-Hans': '此为最后一个签名；tenfold signatures 可核对四个签名。',
  },
  'signing.page.signatures': {
    en: 'Signatures',
    'zh-Hant': '簽署',
    'zh-Hans': '签名',
  },
  'signing.page.wrong': {
    en: 'What is wrong with the file',
    'zh-Hant': '檔案的不妥之處',
    'zh-Hans': '文件的不妥之处',
  },
  'signing.page.not-shown': {
    en: 'What is not shown',
    'zh-Hant': '未獲證明的事項',
    'zh-Hans': '未获证明的事项',
  },
  'signing.page.saves': {
    en: 'Each save of the file',
    'zh-Hant': '檔案的各次儲存',
    'zh-Hans': '文件的各次保存',
  },
  'signing.page.made-time-stamp': {
    en: '{signer}, at {at} by the time stamp, level {form}',
    'zh-Hant': '{signer}，按時間戳於{at}簽署，級別 {form}',
    'zh-Hans': '{signer}，按时间戳于{at}签署，级别 {form}',
  },
  'signing.page.made-claim': {
    en: '{signer}, at {at} by his own word, level {form}',
    'zh-Hant': '{signer}，自稱於{at}簽署，級別 {form}',
    'zh-Hans': '{signer}，自称于{at}签署，级别 {form}',
  },
  'signing.page.made-some-time': {
    en: '{signer}, at a time that nobody says, level {form}',
    'zh-Hant': '{signer}，簽署時間不詳，級別 {form}',
    'zh-Hans': '{signer}，签署时间不详，级别 {form}',
  },
  'signing.page.not-yet': {
    en: '{role}: not yet',
    'zh-Hant': '{role}：尚未簽署',
    'zh-Hans': '{role}：尚未签署',
  },
  'signing.page.save-first': {
    en: 'bytes {from} to {to}: how the file began',
    'zh-Hant': '第{from}至{to}位元組：檔案的起始內容',
    'zh-Hans': '第{from}至{to}字节：文件的起始内容',
  },
  'signing.page.save-nothing': {
    en: 'bytes {from} to {to}: nothing',
    'zh-Hant': '第{from}至{to}位元組：沒有更改',
    'zh-Hans': '第{from}至{to}字节：没有更改',
  },
  'signing.page.save': {
    en: 'bytes {from} to {to}: {what}',
    'zh-Hant': '第{from}至{to}位元組：{what}',
    'zh-Hans': '第{from}至{to}字节：{what}',
  },
} as const satisfies Catalogue;
