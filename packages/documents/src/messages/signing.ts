import type { Catalogue } from './catalogue.ts';

/** What is said of a signed PDF: why it can’t be taken apart or signed, what is wrong with its signatures, what was changed after them. */
export const signingMessages = {
  // The four who sign, by themselves and as whose signature it is.
  'signing.role.beneficiary': {
    en: 'the beneficiary',
    'zh-Hant': '受益人',
    'zh-Hans': '受益人',
  },
  'signing.role.beneficiary-witness': {
    en: 'the beneficiary’s witness',
    'zh-Hant': '受益人的見證人',
    'zh-Hans': '受益人的见证人',
  },
  'signing.role.company': {
    en: 'the company',
    'zh-Hant': '公司',
    'zh-Hans': '公司',
  },
  'signing.role.company-witness': {
    en: 'the company’s witness',
    'zh-Hant': '公司的見證人',
    'zh-Hans': '公司的见证人',
  },
  'signing.of-role.beneficiary': {
    en: 'the signature of the beneficiary',
    'zh-Hant': '受益人的簽署',
    'zh-Hans': '受益人的签名',
  },
  'signing.of-role.beneficiary-witness': {
    en: 'the signature of the beneficiary’s witness',
    'zh-Hant': '受益人見證人的簽署',
    'zh-Hans': '受益人见证人的签名',
  },
  'signing.of-role.company': {
    en: 'the signature of the company',
    'zh-Hant': '公司的簽署',
    'zh-Hans': '公司的签名',
  },
  'signing.of-role.company-witness': {
    en: 'the signature of the company’s witness',
    'zh-Hant': '公司見證人的簽署',
    'zh-Hans': '公司见证人的签名',
  },
  'signing.after-draft': {
    en: 'the draft',
    'zh-Hant': '草擬本',
    'zh-Hans': '草拟本',
  },
  // How far the signing has come.
  'signing.state.unsigned': {
    en: 'Nobody has signed yet.',
    'zh-Hant': '尚未有人簽署。',
    'zh-Hans': '尚未有人签署。',
  },
  'signing.state.partly-signed': {
    en: '{signed} of {all} have signed; next is {next}.',
    'zh-Hant': '{all}方中已有{signed}方簽署；下一位是{next}。',
    'zh-Hans': '{all}方中已有{signed}方签署；下一位是{next}。',
  },
  'signing.state.executed': {
    en: 'All four have signed, each over everything before, and nothing else was added.',
    'zh-Hant': '四方均已簽署，各在先前的全部內容之上，並無加入其他內容。',
    'zh-Hans': '四方均已签署，各在先前的全部内容之上，没有加入其他内容。',
  },
  'signing.state.refused': {
    en: 'This file is not taken for a signed undertaking: something in it is wrong.',
    'zh-Hant': '此檔不視為已簽署的承諾書：當中有不妥之處。',
    'zh-Hans': '此文件不视为已签署的承诺书：当中有不妥之处。',
  },
  // Why a PDF can’t be taken apart or signed.
  'signing.no-pdf': {
    en: 'This is no PDF; give the signed paper as a PDF.',
    'zh-Hant': '此檔並非 PDF；請提供已簽署文件的 PDF。',
    'zh-Hans': '此文件不是 PDF；请提供已签署文件的 PDF。',
  },
  'signing.too-large': {
    en: 'The PDF has {found} bytes, more than the {most} that are looked at; give the undertaking alone.',
    'zh-Hant': '此 PDF 有{found}位元組，超過可查核的{most}位元組；請只提供承諾書。',
    'zh-Hans': '此 PDF 有{found}字节，超过可查核的{most}字节；请只提供承诺书。',
  },
  'signing.broken': {
    en: 'The PDF is not written as a PDF must be, so nobody can say for certain what it shows; get it again from whoever sent it.',
    'zh-Hant': '此 PDF 的寫法不合格式，無法確定其內容；請向發送者重新索取。',
    'zh-Hans': '此 PDF 的写法不合格式，无法确定其内容；请向发送者重新索取。',
  },
  'signing.locked': {
    en: 'The PDF is encrypted; save it without a password, before anybody signs.',
    'zh-Hant': '此 PDF 已加密；請在任何人簽署前另存為不設密碼的版本。',
    'zh-Hans': '此 PDF 已加密；请在任何人签署前另存为不设密码的版本。',
  },
  'signing.bytes-behind': {
    en: 'Bytes stand behind the end of the PDF; nothing is signed over them. Save the PDF again.',
    'zh-Hant': '此 PDF 的結尾之後仍有內容，不會在其上簽署；請重新儲存。',
    'zh-Hans': '此 PDF 的结尾之后仍有内容，不会在其上签署；请重新保存。',
  },
  'signing.took-too-long': {
    en: 'The PDF took too long to take apart and was given up; give the undertaking alone.',
    'zh-Hant': '拆解此 PDF 需時過長，現已中止；請只提供承諾書。',
    'zh-Hans': '拆解此 PDF 需时过长，现已中止；请只提供承诺书。',
  },
  'signing.reader-broke': {
    en: 'The PDF broke the program that takes it apart, and nothing else; it is not taken for a signed undertaking.',
    'zh-Hant': '拆解此 PDF 的程式因此檔而中斷，其他程式不受影響；此檔不視為已簽署的承諾書。',
    'zh-Hans': '拆解此 PDF 的程序因此文件而中断，其他程序不受影响；此文件不视为已签署的承诺书。',
  },
  'signing.no-moment': {
    en: '“{at}” is no moment with its offset from world time; write it as 2026-03-09T10:15+08:00.',
    'zh-Hant': '「{at}」並非附有時區的時間；請以 "2026-03-09T10:15+08:00" 的格式填寫。',
    'zh-Hans': '“{at}”不是带有时区的时间；请以 "2026-03-09T10:15+08:00" 的格式填写。',
  },
  'signing.role-taken': {
    en: 'The PDF has a field for {role} already; nobody signs twice.',
    'zh-Hant': '此 PDF 已有{role}的簽署欄；任何人不得簽署兩次。',
    'zh-Hans': '此 PDF 已有{role}的签名栏；任何人不得签署两次。',
  },
  'signing.certificate-unreadable': {
    en: 'The certificate can’t be read; give the signer’s own first, in PEM or DER.',
    'zh-Hant': '無法讀取證書；請先提供簽署人本人的證書。',
    'zh-Hans': '无法读取证书；请先提供签署人本人的证书。',
  },
  'signing.key-unreadable': {
    en: 'The file holds no private key in PEM or PKCS #12.',
    'zh-Hant': '檔案並無可讀取的私人密鑰。',
    'zh-Hans': '文件没有可读取的私人密钥。',
  },
  'signing.key-locked': {
    en: 'The key can’t be opened without its pass phrase; put it into the environment as TENFOLD_KEY_PASSPHRASE.',
    'zh-Hant': '未有密碼短語，無法開啟密鑰；請將其設於環境變數 "TENFOLD_KEY_PASSPHRASE"。',
    'zh-Hans': '没有密码短语，无法打开密钥；请将其设于环境变量 "TENFOLD_KEY_PASSPHRASE"。',
  },
  'signing.key-other-phrase': {
    en: 'The pass phrase does not open the key, or the key is broken.',
    'zh-Hant': '密碼短語不能開啟密鑰，或密鑰已損壞。',
    'zh-Hans': '密码短语不能打开密钥，或密钥已损坏。',
  },
  'signing.key-kind': {
    en: 'This sort of key can’t sign here; use one of RSA or of an elliptic curve.',
    'zh-Hant': '此類密鑰不能用於簽署；請使用 "RSA" 或橢圓曲線密鑰。',
    'zh-Hans': '此类密钥不能用于签署；请使用 "RSA" 或椭圆曲线密钥。',
  },
  'signing.key-of-another': {
    en: 'The signature was not made by the key of this certificate; give the certificate that belongs to the key.',
    'zh-Hant': '此簽署並非以該證書的密鑰作出；請提供與密鑰相符的證書。',
    'zh-Hans': '此签名不是以该证书的密钥作出；请提供与密钥相符的证书。',
  },
  'signing.no-room': {
    en: 'The signature with its certificates takes {needed} bytes and there is room for {room}; leave out certificates that are not needed.',
    'zh-Hant': '簽署連同證書需要{needed}位元組，而預留空間只有{room}位元組；請略去不需要的證書。',
    'zh-Hans': '签名连同证书需要{needed}字节，而预留空间只有{room}字节；请略去不需要的证书。',
  },
  'signing.cms-unreadable': {
    en: 'What was sent is no signature (CMS in DER) that something could be added to; send it again.',
    'zh-Hant': '所發送的並非可供處理的簽署資料；請重新發送。',
    'zh-Hans': '所发送的不是可供处理的签名数据；请重新发送。',
  },
  'signing.nothing-given': {
    en: 'No certificate, list or answer was given, so there is nothing to add.',
    'zh-Hant': '並無提供證書、撤銷清單或查詢回覆，故沒有資料可加入。',
    'zh-Hans': '没有提供证书、吊销清单或查询答复，因此没有数据可加入。',
  },
  // What is wrong with the bytes that a signature covers.
  'signing.range-missing': {
    en: 'The signature does not say which bytes it covers; it protects nothing.',
    'zh-Hant': '簽署並無說明所涵蓋的內容，因此不保護任何內容。',
    'zh-Hans': '签名没有说明所涵盖的内容，因此不保护任何内容。',
  },
  'signing.range-odd': {
    en: 'The signature says in an odd way which bytes it covers; a reader could be made to check others.',
    'zh-Hant': '簽署以不合規的方式說明所涵蓋的內容，可能令閱讀程式核對其他內容。',
    'zh-Hans': '签名以不合规的方式说明所涵盖的内容，可能令阅读程序核对其他内容。',
  },
  'signing.range-not-from-start': {
    en: 'The signature does not cover the beginning of the file.',
    'zh-Hant': '簽署沒有涵蓋檔案的開首部分。',
    'zh-Hans': '签名没有涵盖文件的开头部分。',
  },
  'signing.range-gap': {
    en: 'The signature leaves out more than its own place; something else can stand in the gap.',
    'zh-Hant': '簽署略去的部分多於其本身的位置，空隙中可藏有其他內容。',
    'zh-Hans': '签名略去的部分多于其本身的位置，空隙中可藏有其他内容。',
  },
  'signing.range-short': {
    en: 'The signature does not reach to the end of what was saved with it.',
    'zh-Hant': '簽署沒有涵蓋至同次儲存內容的結尾。',
    'zh-Hans': '签名没有涵盖至同次保存内容的结尾。',
  },
  'signing.range-beyond': {
    en: 'The signature says that it covers bytes that came only after it.',
    'zh-Hant': '簽署聲稱涵蓋在其後才加入的內容。',
    'zh-Hans': '签名声称涵盖在其后才加入的内容。',
  },
  'signing.contents-missing': {
    en: 'The place of the signature is empty.',
    'zh-Hant': '簽署的位置為空白。',
    'zh-Hans': '签名的位置为空白。',
  },
  'signing.contents-odd': {
    en: 'The signature is not written as one must be; what it holds could be taken in two ways.',
    'zh-Hant': '簽署的寫法不合格式，其內容可有兩種解讀。',
    'zh-Hans': '签名的写法不合格式，其内容可有两种解读。',
  },
  'signing.contents-unreadable': {
    en: 'What stands in the place of the signature is no signature.',
    'zh-Hant': '簽署位置中的內容並非簽署。',
    'zh-Hans': '签名位置中的内容不是签名。',
  },
  'signing.signature-visible': {
    en: 'The signature brings something to be seen on the page, which could cover words; have it made without a picture.',
    'zh-Hant': '簽署在頁面上加入可見內容，可能遮蓋文字；請以不顯示圖像的方式簽署。',
    'zh-Hans': '签名在页面上加入可见内容，可能遮盖文字；请以不显示图像的方式签署。',
  },
  // What is wrong with a signature itself.
  'signing.form-unknown': {
    en: 'The signature has the form {form}, which is not accepted; have it made in PAdES form.',
    'zh-Hant': '簽署的形式為 {form}，不獲接受；請以 "PAdES" 形式簽署。',
    'zh-Hans': '签名的形式为 {form}，不获接受；请以 "PAdES" 形式签署。',
  },
  'signing.form-older': {
    en: 'The signature has an older form than PAdES; it holds, and less of it is protected.',
    'zh-Hant': '簽署的形式早於 "PAdES"；簽署仍然相符，但受保護的資料較少。',
    'zh-Hans': '签名的形式早于 "PAdES"；签名仍然相符，但受保护的数据较少。',
  },
  'signing.bytes-changed': {
    en: 'Bytes that this signature covers were changed after it was made.',
    'zh-Hant': '此簽署所涵蓋的內容在簽署後被更改。',
    'zh-Hans': '此签名所涵盖的内容在签署后被更改。',
  },
  'signing.signature-wrong': {
    en: 'The signature was not made by the key of its certificate: it was changed or forged.',
    'zh-Hant': '簽署並非以其證書的密鑰作出：簽署被更改或偽造。',
    'zh-Hans': '签名不是以其证书的密钥作出：签名被更改或伪造。',
  },
  'signing.certificate-missing': {
    en: 'The signature does not bring the certificate of whoever made it, so it can’t be checked.',
    'zh-Hant': '簽署並無附上簽署人的證書，故無法核對。',
    'zh-Hans': '签名没有附上签署人的证书，因此无法核对。',
  },
  'signing.certificate-other': {
    en: 'The signature names another certificate than the one it brings.',
    'zh-Hant': '簽署所指的證書與所附的證書不同。',
    'zh-Hans': '签名所指的证书与所附的证书不同。',
  },
  'signing.certificate-unnamed': {
    en: 'The signature does not protect which certificate it was made with.',
    'zh-Hant': '簽署並無保護所用的證書，證書可能被替換。',
    'zh-Hans': '签名没有保护所用的证书，证书可能被替换。',
  },
  'signing.cms-not-detached': {
    en: 'The signature carries bytes of its own instead of those of the paper.',
    'zh-Hant': '簽署載有其自身的內容，而非文件的內容。',
    'zh-Hans': '签名载有其自身的内容，而非文件的内容。',
  },
  'signing.cms-many-signers': {
    en: 'Several signatures stand in one place; which of them counts can’t be told.',
    'zh-Hant': '同一位置載有多個簽署，無法確定以何者為準。',
    'zh-Hans': '同一位置载有多个签名，无法确定以何者为准。',
  },
  'signing.cms-no-attributes': {
    en: 'The signature lacks the parts that say what was signed and with which certificate.',
    'zh-Hant': '簽署欠缺說明所簽內容及所用證書的部分。',
    'zh-Hans': '签名欠缺说明所签内容及所用证书的部分。',
  },
  'signing.cms-attribute-twice': {
    en: 'A part of the signature is there twice; which of them counts can’t be told.',
    'zh-Hant': '簽署的某部分重複出現，無法確定以何者為準。',
    'zh-Hans': '签名的某部分重复出现，无法确定以何者为准。',
  },
  'signing.cms-content-type': {
    en: 'The signature is one over something else than a paper.',
    'zh-Hant': '此簽署並非就文件而作。',
    'zh-Hans': '此签名不是就文件而作。',
  },
  'signing.cms-bytes-behind': {
    en: 'Bytes stand behind the signature in its place, which nothing protects.',
    'zh-Hant': '簽署位置中在簽署之後仍有內容，不受任何保護。',
    'zh-Hans': '签名位置中在签名之后仍有内容，不受任何保护。',
  },
  'signing.hash-weak': {
    en: 'The signature uses {hash}, for which a second text of the same hash can be made.',
    'zh-Hant': '簽署採用 {hash}，可被製作出雜湊值相同的另一文件。',
    'zh-Hans': '签名采用 {hash}，可被制作出哈希值相同的另一文件。',
  },
  'signing.hash-unknown': {
    en: 'The signature uses a hash that is not known here ({hash}), so it can’t be checked.',
    'zh-Hant': '簽署採用未知的雜湊方法（{hash}），故無法核對。',
    'zh-Hans': '签名采用未知的哈希方法（{hash}），因此无法核对。',
  },
  'signing.algorithm-unknown': {
    en: 'The signature is made in a way that is not known here ({algorithm}), so it can’t be checked.',
    'zh-Hant': '簽署採用未知的方法（{algorithm}），故無法核對。',
    'zh-Hans': '签名采用未知的方法（{algorithm}），因此无法核对。',
  },
  'signing.key-weak': {
    en: 'The key has {bits} bits, fewer than the {least} that such a key needs; it can be broken.',
    'zh-Hant': '密鑰只有{bits}位元，少於此類密鑰所需的{least}位元，可被破解。',
    'zh-Hans': '密钥只有{bits}位，少于此类密钥所需的{least}位，可被破解。',
  },
  // What is to be said of certificates.
  'signing.certificate-expired': {
    en: 'The certificate of {name} was valid until {bound}, and the signature is of {at}: it had expired.',
    'zh-Hant': '{name}的證書有效期至{bound}，而簽署時間為{at}：證書當時已過期。',
    'zh-Hans': '{name}的证书有效期至{bound}，而签署时间为{at}：证书当时已过期。',
  },
  'signing.certificate-early': {
    en: 'The certificate of {name} is valid only from {bound}, and the signature is of {at}.',
    'zh-Hant': '{name}的證書自{bound}起才有效，而簽署時間為{at}。',
    'zh-Hans': '{name}的证书自{bound}起才有效，而签署时间为{at}。',
  },
  'signing.certificate-use': {
    en: 'The certificate of {name} is not one for signing.',
    'zh-Hant': '{name}的證書並非供簽署之用。',
    'zh-Hans': '{name}的证书不是供签署之用。',
  },
  'signing.certificate-weak': {
    en: 'The certificate of {name} was itself signed with {hash}, and could be a forged one.',
    'zh-Hant': '{name}的證書本身以 {hash} 簽發，可能屬偽造。',
    'zh-Hans': '{name}的证书本身以 {hash} 签发，可能属伪造。',
  },
  'signing.certificate-revoked': {
    en: 'The certificate of {name} was revoked on {since}, before the signature.',
    'zh-Hant': '{name}的證書已於簽署前在{since}被撤銷。',
    'zh-Hans': '{name}的证书已于签署前在{since}被吊销。',
  },
  'signing.certificate-revoked-later': {
    en: 'The certificate of {name} was revoked on {since}, after the signature; ask why.',
    'zh-Hant': '{name}的證書在簽署後於{since}被撤銷；請查詢原因。',
    'zh-Hans': '{name}的证书在签署后于{since}被吊销；请查询原因。',
  },
  'signing.issuer-unknown': {
    en: 'The certificate of {name}, issued by {issuer}, does not lead to a root that you trust: who {name} is, is not shown.',
    'zh-Hant': '{name}的證書由{issuer}簽發，並非出自閣下信任的根證書：{name}的身分未獲證明。',
    'zh-Hans': '{name}的证书由{issuer}签发，不是出自您信任的根证书：{name}的身份未获证明。',
  },
  'signing.revocation-unknown': {
    en: 'Whether the certificate of {name} was revoked is not known: nothing in the file says so.',
    'zh-Hant': '未知{name}的證書有否被撤銷：檔案中並無相關資料。',
    'zh-Hans': '未知{name}的证书是否被吊销：文件中没有相关数据。',
  },
  'signing.nobody-trusted': {
    en: 'No roots were given that you trust, so who the signers are rests on their certificates alone.',
    'zh-Hant': '並無提供閣下信任的根證書，簽署人的身分只以其證書為據。',
    'zh-Hans': '没有提供您信任的根证书，签署人的身份只以其证书为据。',
  },
  'signing.same-certificate': {
    en: 'One certificate stands behind {first} and {second}; whether one person may do both is a question for counsel.',
    'zh-Hant': '{first}與{second}以同一證書作出；同一人可否兼任，須由律師判斷。',
    'zh-Hans': '{first}与{second}以同一证书作出；同一人可否兼任，须由律师判断。',
  },
  // What is to be said of the time of a signature.
  'signing.time-none': {
    en: 'Nothing says when the signature was made, so whether the certificate was valid then is not known.',
    'zh-Hant': '並無資料顯示簽署時間，故未知證書當時是否有效。',
    'zh-Hans': '没有数据显示签署时间，因此未知证书当时是否有效。',
  },
  'signing.time-claimed': {
    en: 'When the signature was made is said by the signer alone: it has no time stamp.',
    'zh-Hant': '簽署時間只由簽署人聲稱：並無時間戳。',
    'zh-Hans': '签署时间只由签署人声称：没有时间戳。',
  },
  'signing.time-backwards': {
    en: '{signature} has an earlier time stamp than the one before it, over which it was made; ask the authorities of the stamps.',
    'zh-Hant': '{signature}的時間戳早於其所涵蓋的前一簽署；請向時間戳機構查詢。',
    'zh-Hans': '{signature}的时间戳早于其所涵盖的前一签名；请向时间戳机构查询。',
  },
  'signing.stamp-issuer-unknown': {
    en: 'The time stamp, made by {name}, does not lead to a root that you trust; the time that the signer says is taken instead.',
    'zh-Hant': '時間戳由{name}製作，並非出自閣下信任的根證書；現以簽署人聲稱的時間為準。',
    'zh-Hans': '时间戳由{name}制作，不是出自您信任的根证书；现以签署人声称的时间为准。',
  },
  'signing.file-stamp-issuer-unknown': {
    en: 'The time stamp over the whole file, made by {name}, does not lead to a root that you trust.',
    'zh-Hant': '整份檔案的時間戳由{name}製作，並非出自閣下信任的根證書。',
    'zh-Hans': '整份文件的时间戳由{name}制作，不是出自您信任的根证书。',
  },
  'signing.stamp-token-unreadable': {
    en: 'The time stamp can’t be read: it was cut off or changed.',
    'zh-Hant': '時間戳無法讀取：內容被截斷或更改。',
    'zh-Hans': '时间戳无法读取：内容被截断或更改。',
  },
  'signing.stamp-no-certificate': {
    en: 'The time stamp does not bring the certificate of who made it.',
    'zh-Hant': '時間戳並無附上製作者的證書。',
    'zh-Hans': '时间戳没有附上制作者的证书。',
  },
  'signing.stamp-imprint': {
    en: 'The time stamp is over something else than what it stands with.',
    'zh-Hant': '時間戳所蓋並非與其並列的內容。',
    'zh-Hans': '时间戳所盖的不是与其并列的内容。',
  },
  'signing.stamp-signature': {
    en: 'The signature on the time stamp does not hold: it was changed or forged.',
    'zh-Hant': '時間戳的簽署不符：時間戳被更改或偽造。',
    'zh-Hans': '时间戳的签名不符：时间戳被更改或伪造。',
  },
  'signing.stamp-usage': {
    en: 'The certificate on the time stamp is not one for time stamps alone.',
    'zh-Hant': '時間戳的證書並非專供時間戳之用。',
    'zh-Hans': '时间戳的证书不是专供时间戳之用。',
  },
  'signing.stamp-validity': {
    en: 'The time stamp bears a time at which its certificate was not valid.',
    'zh-Hant': '時間戳所示時間不在其證書的有效期內。',
    'zh-Hans': '时间戳所示时间不在其证书的有效期内。',
  },
  // What is wrong with a file as the execution of an undertaking.
  'signing.draft-other': {
    en: 'What was signed is not the draft: the file does not begin with the draft’s bytes.',
    'zh-Hant': '所簽署的並非該草擬本：檔案並非以草擬本的內容開首。',
    'zh-Hans': '所签署的不是该草拟本：文件不是以草拟本的内容开头。',
  },
  'signing.draft-not-given': {
    en: 'Nothing was given to hold the paper against; whether it is the draft is not shown.',
    'zh-Hant': '並無提供草擬本作比對；文件是否該草擬本未獲證明。',
    'zh-Hans': '没有提供草拟本作比对；文件是否该草拟本未获证明。',
  },
  'signing.draft-odd': {
    en: 'What was there before the first signature is not written cleanly; two readers may see two papers. Hold it against the draft.',
    'zh-Hant': '首個簽署前的內容寫法不整齊，不同閱讀程式可能顯示不同文件；請與草擬本比對。',
    'zh-Hans': '首个签名前的内容写法不整齐，不同阅读程序可能显示不同文件；请与草拟本比对。',
  },
  'signing.role-unknown': {
    en: 'The field “{field}” is none of the four who sign; have the undertaking signed in the field of the role.',
    'zh-Hant': '欄位「{field}」不屬四名簽署人之一；請在相應身分的欄位簽署。',
    'zh-Hans': '字段“{field}”不属于四名签署人之一；请在相应身份的字段签署。',
  },
  'signing.order': {
    en: 'In the place of {expected} stands {found}: everybody signs in turn, over what came before.',
    'zh-Hant': '{expected}的位置出現{found}：各人須依次在先前的內容之上簽署。',
    'zh-Hans': '{expected}的位置出现{found}：各人须依次在先前的内容之上签署。',
  },
  'signing.changed-visibly': {
    en: 'After {after}, {what} was changed: the paper can look different from what was signed.',
    'zh-Hant': '在{after}之後，{what}被更改：文件顯示的內容可能與所簽署的不同。',
    'zh-Hans': '在{after}之后，{what}被更改：文件显示的内容可能与所签署的不同。',
  },
  'signing.changed': {
    en: 'After {after}, {what} was changed, which no signature needs.',
    'zh-Hant': '在{after}之後，{what}被更改，而簽署並不需要此更改。',
    'zh-Hans': '在{after}之后，{what}被更改，而签名并不需要此更改。',
  },
  'signing.change.page': {
    en: 'a page',
    'zh-Hant': '頁面',
    'zh-Hans': '页面',
  },
  'signing.change.page-content': {
    en: 'what a page shows',
    'zh-Hant': '頁面顯示的內容',
    'zh-Hans': '页面显示的内容',
  },
  'signing.change.page-tree': {
    en: 'the order of the pages',
    'zh-Hant': '頁面次序',
    'zh-Hans': '页面次序',
  },
  'signing.change.annotation': {
    en: 'something laid over a page',
    'zh-Hant': '頁面上的疊加內容',
    'zh-Hans': '页面上的叠加内容',
  },
  'signing.change.form-value': {
    en: 'a field of the form',
    'zh-Hant': '表格欄位',
    'zh-Hans': '表单字段',
  },
  'signing.change.catalog': {
    en: 'what the whole document rests on',
    'zh-Hant': '整份文件的基礎設定',
    'zh-Hans': '整份文件的基础设定',
  },
  'signing.change.script': {
    en: 'something that runs when the document is opened',
    'zh-Hant': '開啟文件時執行的程式',
    'zh-Hans': '打开文件时执行的程序',
  },
  'signing.change.metadata': {
    en: 'what the file says of itself',
    'zh-Hant': '檔案的自述資料',
    'zh-Hans': '文件的自述数据',
  },
  'signing.change.structure': {
    en: 'the order in which the text is read out',
    'zh-Hant': '文字的朗讀次序',
    'zh-Hans': '文字的朗读次序',
  },
  'signing.change.validation-data': {
    en: 'data for checking signatures',
    'zh-Hant': '核對簽署的資料',
    'zh-Hans': '核对签名的数据',
  },
  'signing.change.unreachable': {
    en: 'an object that nothing leads to',
    'zh-Hant': '沒有任何部分指向的內容',
    'zh-Hans': '没有任何部分指向的内容',
  },
  'signing.change.other': {
    en: 'a part of the document',
    'zh-Hant': '文件的某部分',
    'zh-Hans': '文件的某部分',
  },
  'signing.change.signature': {
    en: 'a signature',
    'zh-Hant': '簽署',
    'zh-Hans': '签名',
  },
  'signing.change.signature-appearance': {
    en: 'how a signature looks',
    'zh-Hant': '簽署的外觀',
    'zh-Hans': '签名的外观',
  },
  'signing.change.document-time-stamp': {
    en: 'a time stamp',
    'zh-Hant': '時間戳',
    'zh-Hans': '时间戳',
  },
  'signing.change.list-of-fields': {
    en: 'the list of fields',
    'zh-Hant': '欄位清單',
    'zh-Hans': '字段清单',
  },
  'signing.change.list-of-annotations': {
    en: 'the list of what lies over a page',
    'zh-Hant': '頁面疊加內容的清單',
    'zh-Hans': '页面叠加内容的清单',
  },
  'signing.change.file-structure': {
    en: 'how the file is put together',
    'zh-Hant': '檔案的組成方式',
    'zh-Hans': '文件的组成方式',
  },
  'signing.odd-bytes-after-end': {
    en: 'Bytes stand behind the end of the file, which no signature covers.',
    'zh-Hant': '檔案結尾之後仍有內容，不受任何簽署涵蓋。',
    'zh-Hans': '文件结尾之后仍有内容，不受任何签名涵盖。',
  },
  'signing.odd-bytes-unexplained': {
    en: 'After {after}, bytes stand in the file that belong to nothing; another reader may take them for the paper.',
    'zh-Hant': '在{after}之後，檔案中有不屬於任何部分的內容；其他閱讀程式可能將其視為文件。',
    'zh-Hans': '在{after}之后，文件中有不属于任何部分的内容；其他阅读程序可能将其视为文件。',
  },
  'signing.odd-object-twice': {
    en: 'After {after}, one object is there twice; which of them counts depends on the reader.',
    'zh-Hant': '在{after}之後，同一部分出現兩次；以何者為準取決於閱讀程式。',
    'zh-Hans': '在{after}之后，同一部分出现两次；以何者为准取决于阅读程序。',
  },
  'signing.odd-object-misplaced': {
    en: 'After {after}, the table of the file leads to another object than it says.',
    'zh-Hant': '在{after}之後，檔案的目錄指向與所述不同的部分。',
    'zh-Hans': '在{after}之后，文件的目录指向与所述不同的部分。',
  },
  'signing.odd-object-points-back': {
    en: 'After {after}, the table of the file brings out an object that was hidden in what was there before.',
    'zh-Hant': '在{after}之後，檔案的目錄顯露先前隱藏於內的部分。',
    'zh-Hans': '在{after}之后，文件的目录显露先前隐藏于内的部分。',
  },
  'signing.odd-object-broken': {
    en: 'After {after}, an object was added that can’t be read.',
    'zh-Hant': '在{after}之後，加入了無法讀取的部分。',
    'zh-Hans': '在{after}之后，加入了无法读取的部分。',
  },
  'signing.odd-entry-twice': {
    en: 'After {after}, an object says one thing twice; which of them counts depends on the reader.',
    'zh-Hant': '在{after}之後，某部分就同一事項出現兩次說明；以何者為準取決於閱讀程式。',
    'zh-Hans': '在{after}之后，某部分就同一事项出现两次说明；以何者为准取决于阅读程序。',
  },
  'signing.odd-reference-odd': {
    en: 'After {after}, an object refers to another in a way that one reader follows and another does not.',
    'zh-Hant': '在{after}之後，某部分以只有部分閱讀程式會依循的方式指向另一部分。',
    'zh-Hans': '在{after}之后，某部分以只有部分阅读程序会依循的方式指向另一部分。',
  },
  'signing.odd-trailer-odd': {
    en: 'After {after}, the end of the file names another beginning than before.',
    'zh-Hant': '在{after}之後，檔案結尾所指的起點與先前不同。',
    'zh-Hans': '在{after}之后，文件结尾所指的起点与先前不同。',
  },
  'signing.odd-hybrid': {
    en: 'After {after}, the file has two tables, for old readers and for new ones.',
    'zh-Hant': '在{after}之後，檔案有分別供新舊閱讀程式使用的兩個目錄。',
    'zh-Hans': '在{after}之后，文件有分别供新旧阅读程序使用的两个目录。',
  },
  'signing.odd-field-twice': {
    en: 'Two fields have one name or one signature; which of them counts depends on the reader.',
    'zh-Hant': '兩個欄位名稱相同或共用同一簽署；以何者為準取決於閱讀程式。',
    'zh-Hans': '两个字段名称相同或共用同一签名；以何者为准取决于阅读程序。',
  },
  'signing.certification-exceeded': {
    en: 'More was added than {signature} allows, which certifies the paper.',
    'zh-Hant': '{signature}核證文件，而其後加入的內容超出所容許的範圍。',
    'zh-Hans': '{signature}核证文件，而其后加入的内容超出所容许的范围。',
  },
  'signing.certifies-late': {
    en: 'A signature that certifies the paper has to be the first one.',
    'zh-Hant': '核證文件的簽署必須為首個簽署。',
    'zh-Hans': '核证文件的签名必须为首个签名。',
  },
  'signing.fields-locked': {
    en: 'A signature says that fields may not change after it, and more signatures came.',
    'zh-Hant': '某簽署表明其後不得更改欄位，但其後仍有簽署加入。',
    'zh-Hans': '某签名表明其后不得更改字段，但其后仍有签名加入。',
  },
} as const satisfies Catalogue;
