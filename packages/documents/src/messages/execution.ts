import type { Catalogue } from './catalogue.ts';

/** The signing of an undertaking: who signs, in which way, why something is not taken, and what counsel may want to look at. */
export const executionMessages = {
  'execution.who': { en: '{who}', 'zh-Hant': '{who}', 'zh-Hans': '{who}' },
  'execution.role.beneficiary': { en: 'the beneficiary', 'zh-Hant': '受益人', 'zh-Hans': '受益人' },
  'execution.role.beneficiary-witness': {
    en: 'the beneficiary’s witness',
    'zh-Hant': '受益人簽署的見證人',
    'zh-Hans': '受益人签署的见证人',
  },
  'execution.role.company': { en: 'the company', 'zh-Hant': '公司', 'zh-Hans': '公司' },
  'execution.role.company-witness': {
    en: 'the company’s witness',
    'zh-Hant': '公司簽署的見證人',
    'zh-Hans': '公司签署的见证人',
  },
  'execution.way.wet-ink': { en: 'by hand on paper', 'zh-Hant': '紙本親筆簽署', 'zh-Hans': '纸本亲笔签署' },
  'execution.way.electronic-signature': {
    en: 'by an electronic signature in the file',
    'zh-Hant': '檔案內的電子簽署',
    'zh-Hans': '文件内的电子签名',
  },
  'execution.way.passkey-assent': {
    en: 'by a passkey bound to the file',
    'zh-Hant': '與檔案綁定的通行密鑰',
    'zh-Hans': '与文件绑定的通行密钥',
  },
  'execution.way.unknown': { en: 'in a way not recorded', 'zh-Hant': '方式未有記錄', 'zh-Hans': '方式没有记录' },

  // What entries that are made here name as their source.
  'execution.source.draft': {
    en: 'Draft of the undertaking “{undertaking}”, made here from the record',
    'zh-Hant': '承諾「{undertaking}」的草擬本，由本系統按紀錄擬備',
    'zh-Hans': '承诺“{undertaking}”的草拟本，由本系统按记录拟备',
  },
  'execution.source.signed': {
    en: 'Undertaking “{undertaking}”, signed for {who} {way}',
    'zh-Hant': '承諾「{undertaking}」，{who}的簽署，方式為{way}',
    'zh-Hans': '承诺“{undertaking}”，{who}的签署，方式为{way}',
  },

  // Why something is not taken.
  'execution.unknown': {
    en: 'Nothing is known of an undertaking “{undertaking}”. Draw it up first, or bring in the beneficiary’s signature on the paper that there is.',
    'zh-Hant': '並無承諾「{undertaking}」的任何紀錄。請先擬備，或先提交受益人已簽署的現有文件。',
    'zh-Hans': '没有承诺“{undertaking}”的任何记录。请先拟备，或先提交受益人已签署的现有文件。',
  },
  'execution.drafted-already': {
    en: 'There is an undertaking “{undertaking}” already, or a draft of it waits for approval. Take another id for a new paper.',
    'zh-Hant': '承諾「{undertaking}」已存在，或其草擬本正待批准。新文件請另用編號。',
    'zh-Hans': '承诺“{undertaking}”已存在，或其草拟本正待批准。新文件请另用编号。',
  },
  'execution.of-another': {
    en: 'The undertaking “{undertaking}” is that of {of}. Leave the beneficiary out, or take another id for another undertaking.',
    'zh-Hant': '承諾「{undertaking}」屬於{of}。請不填受益人；另一份承諾請另用編號。',
    'zh-Hans': '承诺“{undertaking}”属于{of}。请不填受益人；另一份承诺请另用编号。',
  },
  'execution.no-paper': {
    en: 'No file of this undertaking is kept that could be signed. Draw it up here, or bring in the paper with the signature by hand.',
    'zh-Hant': '此承諾並無可供簽署的檔案。請於本系統擬備，或提交親筆簽署的文件。',
    'zh-Hans': '此承诺没有可供签署的文件。请在本系统拟备，或提交亲笔签署的文件。',
  },
  'execution.signed-already': {
    en: 'The signature of {who} is recorded already, as of {on}. If that is wrong, withdraw its entry first.',
    'zh-Hant': '{who}的簽署已於{on}記錄。如有錯誤，請先撤回該項紀錄。',
    'zh-Hans': '{who}的签署已于{on}记录。如有错误，请先撤回该项记录。',
  },
  'execution.waits': {
    en: 'Proposal {proposal} about this undertaking waits for a decision. Have it approved, or take it back; then go on.',
    'zh-Hant': '有關此承諾的建議{proposal}正待決定。請先予批准或撤回，然後繼續。',
    'zh-Hans': '有关此承诺的建议{proposal}正待决定。请先予批准或撤回，然后继续。',
  },
  'execution.not-next': {
    en: 'It is not yet the turn of {who}: {next} signs first. Each signs what those before have signed.',
    'zh-Hant': '尚未輪到{who}簽署：應先由{next}簽署。各人均在前一人簽署之後簽署。',
    'zh-Hans': '尚未轮到{who}签署：应先由{next}签署。各人均在前一人签署之后签署。',
  },
  'execution.moved-on': {
    en: 'Another file is the newest of this undertaking by now. Ask anew, and sign that one.',
    'zh-Hant': '此承諾已有更新的檔案。請重新索取並簽署該檔案。',
    'zh-Hans': '此承诺已有更新的文件。请重新获取并签署该文件。',
  },
  'execution.day-to-come': {
    en: 'It is signed on {on}, which is yet to come. Give the day of the signature.',
    'zh-Hant': '簽署日期{on}尚未到來。請填寫實際簽署日期。',
    'zh-Hans': '签署日期{on}尚未到来。请填写实际签署日期。',
  },
  'execution.day-before': {
    en: 'It is signed on {on}, before {before}, when the step before it was made. Correct the day, or withdraw what was recorded wrongly.',
    'zh-Hant': '簽署日期{on}早於上一步驟的日期{before}。請更正日期，或撤回有誤的紀錄。',
    'zh-Hans': '签署日期{on}早于上一步骤的日期{before}。请更正日期，或撤回有误的记录。',
  },
  'execution.not-pdf': {
    en: 'The file is no PDF. Scan the signed paper as a PDF, all of its pages in one file, and add that as evidence.',
    'zh-Hant': '該檔案並非 PDF。請將已簽署的文件全部頁面掃描成一個 PDF 檔案，並加入為證明文件。',
    'zh-Hans': '该文件不是 PDF。请将已签署的文件全部页面扫描成一个 PDF 文件，并加入为证明文件。',
  },
  'execution.same-signer': {
    en: 'Whoever signs for {who} here has signed for {as} already. Have somebody else sign.',
    'zh-Hant': '現擬代表{who}簽署者，已代表{as}簽署。請由另一人簽署。',
    'zh-Hans': '现拟代表{who}签署者，已代表{as}签署。请由另一人签署。',
  },
  'execution.no-question': {
    en: 'There is no question {number} that you were asked to sign for this undertaking. Ask anew.',
    'zh-Hant': '此承諾並無向閣下提出的簽署請求{number}。請重新索取。',
    'zh-Hans': '此承诺没有向您提出的签署请求{number}。请重新获取。',
  },
  'execution.too-late': {
    en: 'The time for this signature is over. Ask anew.',
    'zh-Hant': '此項簽署請求已逾時。請重新索取。',
    'zh-Hans': '此项签署请求已超时。请重新获取。',
  },
  'execution.replayed': {
    en: 'This was signed and taken already; a signature counts once. Ask anew if another is needed.',
    'zh-Hant': '此項請求已簽署並獲接納；簽署只計一次。如需另行簽署，請重新索取。',
    'zh-Hans': '此项请求已签署并被接纳；签署只计一次。如需另行签署，请重新获取。',
  },
  'execution.passkey-not-taken': {
    en: 'The passkey was not taken: it is not one of yours, it signed something else, or the device did not recognise you. Ask anew and confirm with finger, face or code.',
    'zh-Hant':
      '未能接納此通行密鑰：並非閣下所有、所簽署的是其他內容，或裝置未有核實閣下身分。請重新索取，並以指紋、面容或密碼確認。',
    'zh-Hans':
      '未能接纳此通行密钥：并非您所有、所签署的是其他内容，或设备没有核实您的身份。请重新获取，并以指纹、面容或密码确认。',
  },
  'execution.no-certificate': {
    en: 'This is no certificate in PEM of a key that signs. Send the whole certificate of the signer, with its first and last line.',
    'zh-Hant': '此內容並非簽署用密鑰的 PEM 證書。請提交簽署人的完整證書，連同首行與末行。',
    'zh-Hans': '此内容不是签署用密钥的 PEM 证书。请提交签署人的完整证书，连同首行与末行。',
  },
  'execution.other-certificate': {
    en: 'The signature is by another certificate than the one it was asked for. Ask anew with the certificate that signs.',
    'zh-Hant': '簽署所用證書與所要求者不同。請以實際簽署的證書重新索取。',
    'zh-Hans': '签名所用证书与所要求的不同。请以实际签署的证书重新获取。',
  },
  'execution.signature-or-cms': {
    en: 'Send either the whole signature (“cms”) or what the key alone has made of it (“signature”); not both, and not neither.',
    'zh-Hant': '請提交完整的簽署檔，或僅由密鑰作出的簽署值，兩者只可擇一。',
    'zh-Hans': '请提交完整的签名文件，或仅由密钥作出的签名值，两者只能选其一。',
  },
  'execution.not-incremental': {
    en: 'The file does not begin with the paper that is kept here, byte for byte, and goes on from there. Take the newest file of this undertaking, sign that one, and let the program only add to it.',
    'zh-Hant': '該檔案並非在本系統所存文件之後逐位元組續寫而成。請取用此承諾的最新檔案簽署，並只作附加更新。',
    'zh-Hans': '该文件并非在本系统所存文件之后逐字节续写而成。请取用此承诺的最新文件签署，并只作附加更新。',
  },
  'execution.not-one-more': {
    en: 'The file has {found} signatures where {wanted} are expected. Bring in one signature at a time, in its turn.',
    'zh-Hant': '該檔案有{found}個簽署，應有{wanted}個。請按次序每次提交一個簽署。',
    'zh-Hans': '该文件有{found}个签名，应有{wanted}个。请按次序每次提交一个签名。',
  },
  'execution.other-role': {
    en: 'The new signature stands in the field of {found}, and it is the turn of {next}. Sign in the field of that name.',
    'zh-Hant': '新簽署位於{found}的欄位，但現應由{next}簽署。請於相應名稱的欄位簽署。',
    'zh-Hans': '新签名位于{found}的栏位，但现应由{next}签署。请在相应名称的栏位签署。',
  },
  'execution.field-of-nobody': {
    en: 'a field of another name',
    'zh-Hant': '其他名稱的欄位',
    'zh-Hans': '其他名称的栏位',
  },

  // What is not wrong, and may be of importance to counsel.
  'execution.doubt.mixed-ways': {
    en: 'The signatures are in more than one way: {ways}. Nothing forbids it here; whether the paper is one instrument then is for counsel. By default it is taken as one.',
    'zh-Hant': '各簽署的方式不一：{ways}。本系統並不禁止；文件是否仍屬同一份文書，由法律顧問判斷，預設視為同一份。',
    'zh-Hans': '各签署的方式不一：{ways}。本系统并不禁止；文件是否仍属同一份文书，由法律顾问判断，默认视为同一份。',
  },
  'execution.doubt.same-name': {
    en: '“{name}” stands for {who} and for {as}. Whether it is one person, and whether he may be both, is for counsel.',
    'zh-Hant': '「{name}」既為{who}，亦為{as}。是否同一人及可否兼任，由法律顧問判斷。',
    'zh-Hans': '“{name}”既为{who}，也为{as}。是否同一人及可否兼任，由法律顾问判断。',
  },
  'execution.doubt.one-witness': {
    en: 'One person is the witness of both signatures. That is taken as good here; counsel may want two.',
    'zh-Hant': '同一人見證兩項簽署。本系統視為可以；法律顧問或會要求兩名見證人。',
    'zh-Hans': '同一人见证两项签署。本系统视为可以；法律顾问可能会要求两名见证人。',
  },
  'execution.doubt.account': {
    en: 'The passkey shows whose account was used for: {who}. That the account is that person’s, whoever let him in vouches for.',
    'zh-Hant': '通行密鑰顯示以下各方所用的帳戶：{who}。帳戶是否屬於其本人，由讓其加入者擔保。',
    'zh-Hans': '通行密钥显示以下各方所用的账户：{who}。账户是否属于其本人，由让其加入者担保。',
  },

  // The API.
  'server.parameter.undertaking': {
    en: 'The id of an undertaking, as entries of it name it',
    'zh-Hant': '承諾的編號，與其紀錄所載者相同',
    'zh-Hans': '承诺的编号，与其记录所载的相同',
  },
  'server.parameter.claim': {
    en: 'The id of a claim, as entries of it name it',
    'zh-Hant': '申索的編號，與其紀錄所載者相同',
    'zh-Hans': '申索的编号，与其记录所载的相同',
  },
  'server.parameter.role': {
    en: 'For whom is signed; whoever is next if left out',
    'zh-Hant': '代表哪一方簽署；不填則為下一位簽署者',
    'zh-Hans': '代表哪一方签署；不填则为下一位签署者',
  },
  'server.parameter.occupation': {
    en: 'What a witness does for a living',
    'zh-Hant': '見證人的職業',
    'zh-Hans': '见证人的职业',
  },
  'server.parameter.address': {
    en: 'Where a witness lives; it is sealed in the record',
    'zh-Hant': '見證人的住址；於紀錄中封存',
    'zh-Hans': '见证人的住址；在记录中封存',
  },
  'server.parameter.position': {
    en: 'The position of whoever signs for the company',
    'zh-Hant': '代表公司簽署者的職位',
    'zh-Hans': '代表公司签署者的职位',
  },
  'server.topic.execution': {
    en: 'Signing of undertakings',
    'zh-Hant': '承諾的簽署',
    'zh-Hans': '承诺的签署',
  },
  'server.topic.claims': {
    en: 'Claims and endeavours',
    'zh-Hant': '申索與努力',
    'zh-Hans': '申索与努力',
  },
  'server.route.claims': {
    en: 'Claims with their breaches, standing and time to sue, and breaches on which nobody has claimed',
    'zh-Hant': '各項申索及其違反事項、起訴資格與時限，以及尚無人申索的違反事項',
    'zh-Hans': '各项申索及其违反事项、起诉资格与时限，以及尚无人申索的违反事项',
  },
  'server.route.claim': {
    en: 'One claim as it stands',
    'zh-Hant': '一項申索的現況',
    'zh-Hans': '一项申索的现况',
  },
  'server.route.claimBundle': {
    en: 'A claim with all that it rests on, as one archive that can be checked without the product',
    'zh-Hant': '一項申索及其全部依據，輸出為無需本系統即可核對的壓縮檔',
    'zh-Hans': '一项申索及其全部依据，输出为无需本系统即可核对的压缩包',
  },
  'server.route.endeavours': {
    en: 'What each beneficiary did so that his vehicles and the company should comply; whether it was enough is not said',
    'zh-Hant': '各受益人為促使其工具及公司遵守規定所作的努力；是否足夠不予評斷',
    'zh-Hans': '各受益人为促使其工具及公司遵守规定所作的努力；是否足够不予评断',
  },
  'server.route.draftUndertaking': {
    en: 'Draws an undertaking up for a beneficiary, keeps the PDF and proposes its entry',
    'zh-Hant': '為受益人擬備承諾書，保存 PDF 並提出其紀錄',
    'zh-Hans': '为受益人拟备承诺书，保存 PDF 并提出其记录',
  },
  'server.route.execution': {
    en: 'Who has signed an undertaking in which way, who signs next, what is wrong and what is lacking',
    'zh-Hant': '承諾由何人以何方式簽署、下一位簽署者、問題及欠缺事項',
    'zh-Hans': '承诺由何人以何方式签署、下一位签署者、问题及欠缺事项',
  },
  'server.route.prepareSignature': {
    en: 'Makes the file ready for the next signature and gives what the key has to sign',
    'zh-Hant': '為下一個簽署備妥檔案，並給出密鑰須簽署的內容',
    'zh-Hans': '为下一个签名备妥文件，并给出密钥须签署的内容',
  },
  'server.route.sign': {
    en: 'Puts the signature of a key into the file, checks it, keeps the file and proposes its entry',
    'zh-Hant': '將密鑰的簽署寫入檔案，經核對後保存並提出其紀錄',
    'zh-Hans': '将密钥的签名写入文件，经核对后保存并提出其记录',
  },
  'server.route.uploadSigned': {
    en: 'Takes the newest file with one more signature in it, keeps it and proposes its entry',
    'zh-Hant': '接收附加一個新簽署的最新檔案，予以保存並提出其紀錄',
    'zh-Hans': '接收附加一个新签名的最新文件，予以保存并提出其记录',
  },
  'server.route.wetInk': {
    en: 'Proposes the entry of a signature by hand, on the scan that shows it',
    'zh-Hant': '憑掃描本提出親筆簽署的紀錄',
    'zh-Hans': '凭扫描本提出亲笔签署的记录',
  },
  'server.route.assentOptions': {
    en: 'What the browser is asked, so that a passkey signs the hash of the paper',
    'zh-Hant': '向瀏覽器提出的要求，使通行密鑰簽署文件的雜湊值',
    'zh-Hans': '向浏览器提出的要求，使通行密钥签署文件的哈希值',
  },
  'server.route.assent': {
    en: 'Takes what the passkey has signed, keeps it so that anybody can check it, and proposes its entry',
    'zh-Hant': '接收通行密鑰的簽署，以任何人均可核對的形式保存，並提出其紀錄',
    'zh-Hans': '接收通行密钥的签名，以任何人均可核对的形式保存，并提出其记录',
  },
  'server.no-time-stamp-address': {
    en: '“{quote}” is no address of a time-stamping authority. Write {setting} as an address that begins with https: or http:.',
    'zh-Hant': '「{quote}」並非時間戳記機構的網址。請將 {setting} 寫成完整的網址。',
    'zh-Hans': '“{quote}”不是时间戳机构的网址。请将 {setting} 写成完整的网址。',
  },
  'server.no-signing-roots': {
    en: 'The file “{file}” of {setting} holds no certificate in PEM, or can’t be read. Name a file with the roots that signatures have to lead to.',
    'zh-Hant': '{setting} 所指的檔案「{file}」不含 PEM 證書或無法讀取。請指定載有受信任根證書的檔案。',
    'zh-Hans': '{setting} 所指的文件“{file}”不含 PEM 证书或无法读取。请指定载有受信任根证书的文件。',
  },
} as const satisfies Catalogue;
