import type { Catalogue } from './catalogue.ts';

/** What is said about the text of an undertaking: why one is refused, what it lacks, what can't be read, what it changes. */
export const instrumentMessages = {
  // Why a text is not read as an undertaking.
  'instrument.refused.empty': {
    en: 'There is no text in it. Give the text of the undertaking.',
    'zh-Hant': '文件內沒有文字。請提供承諾書的文字。',
    'zh-Hans': '文件内没有文字。请提供承诺书的文字。',
  },
  'instrument.refused.unreadable': {
    en: 'There are too few words in it to read. Give the text of the undertaking, or a better scan.',
    'zh-Hant': '可辨認的文字太少。請提供承諾書的文字或較清晰的掃描本。',
    'zh-Hans': '可辨认的文字太少。请提供承诺书的文字或较清晰的扫描件。',
  },
  'instrument.refused.no-undertaking': {
    en: 'This is no undertaking: nobody promises anything in it, and it does not speak of weighted voting rights.',
    'zh-Hant': '這並非承諾書：文中無人作出承諾，亦未提及不同投票權。',
    'zh-Hans': '这不是承诺书：文中无人作出承诺，也未提及不同投票权。',
  },
  'instrument.refused.other-undertaking': {
    en: 'Somebody promises something here, but not to comply with Chapter 8A. An undertaking under Rule 8A.43 names those rules.',
    'zh-Hant': '文中雖有承諾，但並非承諾遵守第八A章。根據第8A.43條作出的承諾須列明該等規則。',
    'zh-Hans': '文中虽有承诺，但不是承诺遵守第八A章。根据第8A.43条作出的承诺须列明该等规则。',
  },
  'instrument.refused.only-mentions': {
    en: 'This speaks of weighted voting rights, but nobody promises in it to comply with the Rules. Give the undertaking itself.',
    'zh-Hant': '文中提及不同投票權，但無人承諾遵守有關規則。請提供承諾書本身。',
    'zh-Hans': '文中提及不同投票权，但无人承诺遵守有关规则。请提供承诺书本身。',
  },
  'instrument.refused.report': {
    en: 'This looks like a report of an issuer. It tells of undertakings and is none. Give the undertaking itself.',
    'zh-Hant': '這似乎是發行人的報告，只提述承諾，本身並非承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是发行人的报告，只提及承诺，本身不是承诺书。请提供承诺书本身。',
  },
  'instrument.refused.circular': {
    en: 'This looks like a circular or a notice of a meeting, not an undertaking. Give the undertaking itself.',
    'zh-Hant': '這似乎是通函或股東大會通告，並非承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是通函或股东大会通知，不是承诺书。请提供承诺书本身。',
  },
  'instrument.refused.prospectus': {
    en: 'This looks like a listing document. It tells of undertakings and is none. Give the undertaking itself.',
    'zh-Hant': '這似乎是上市文件，只提述承諾，本身並非承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是上市文件，只提及承诺，本身不是承诺书。请提供承诺书本身。',
  },
  'instrument.refused.announcement': {
    en: 'This looks like an announcement or a return, not an undertaking. Give the undertaking itself.',
    'zh-Hant': '這似乎是公告或報表，並非承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是公告或报表，不是承诺书。请提供承诺书本身。',
  },
  'instrument.refused.option-agreement': {
    en: 'This looks like an agreement about options over shares, not an undertaking to comply with Chapter 8A. Give the undertaking itself.',
    'zh-Hant': '這似乎是購股權協議，並非遵守第八A章的承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是购股权协议，不是遵守第八A章的承诺书。请提供承诺书本身。',
  },
  'instrument.refused.guarantee': {
    en: 'This looks like a guarantee for the payment of money, not an undertaking to comply with Chapter 8A. Give the undertaking itself.',
    'zh-Hant': '這似乎是付款擔保，並非遵守第八A章的承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是付款担保，不是遵守第八A章的承诺书。请提供承诺书本身。',
  },
  'instrument.refused.minutes': {
    en: 'This looks like minutes or resolutions of a board. They may speak of an undertaking and are none. Give the undertaking itself.',
    'zh-Hant': '這似乎是會議紀錄或決議，可能提及承諾，但本身並非承諾書。請提供承諾書本身。',
    'zh-Hans': '这似乎是会议记录或决议，可能提及承诺，但本身不是承诺书。请提供承诺书本身。',
  },
  'instrument.refused.rules': {
    en: 'This looks like the Listing Rules themselves, not an undertaking to comply with them.',
    'zh-Hant': '這似乎是《上市規則》本身，並非遵守規則的承諾書。',
    'zh-Hans': '这似乎是《上市规则》本身，不是遵守规则的承诺书。',
  },

  // A word that the usual form has no need of.

  // What the usual form has and the paper has not.
  'instrument.missing.issuer': {
    en: 'The name of the company.',
    'zh-Hant': '公司名稱。',
    'zh-Hans': '公司名称。',
  },
  'instrument.missing.beneficiary': {
    en: 'The name of the beneficiary who gives it.',
    'zh-Hant': '作出承諾的受益人的姓名。',
    'zh-Hans': '作出承诺的受益人的姓名。',
  },
  'instrument.missing.recital': {
    en: 'A recital of the listing, of his being a beneficiary and of Rule 8A.43.',
    'zh-Hant': '說明上市、受益人身分及第8A.43條的敘文。',
    'zh-Hans': '说明上市、受益人身份及第8A.43条的叙文。',
  },
  'instrument.missing.interpretation': {
    en: 'A sentence that gives its words the meaning of the Listing Rules.',
    'zh-Hant': '訂明用語按《上市規則》解釋的條文。',
    'zh-Hans': '订明用语按《上市规则》解释的条款。',
  },
  'instrument.missing.consideration': {
    en: 'A consideration: what the promise is given for.',
    'zh-Hant': '代價：承諾所換取的事項。',
    'zh-Hans': '对价：承诺所换取的事项。',
  },
  'instrument.missing.own-compliance': {
    en: 'His promise to comply with the Rules himself.',
    'zh-Hant': '其本人遵守規則的承諾。',
    'zh-Hans': '其本人遵守规则的承诺。',
  },
  'instrument.missing.vehicle-compliance': {
    en: 'His promise about vehicles that hold shares for him.',
    'zh-Hant': '就代其持股的工具所作的承諾。',
    'zh-Hans': '就代其持股的工具所作的承诺。',
  },
  'instrument.missing.company-compliance': {
    en: 'His promise about the company’s own compliance.',
    'zh-Hant': '就公司遵守規則所作的承諾。',
    'zh-Hans': '就公司遵守规则所作的承诺。',
  },
  'instrument.missing.waiver': {
    en: 'The link to Rule 2.04 on waivers and modifications.',
    'zh-Hant': '與第2.04條豁免及修訂的連繫。',
    'zh-Hans': '与第2.04条豁免及修改的联系。',
  },
  'instrument.missing.reliance': {
    en: 'The words that shareholders rely on it.',
    'zh-Hant': '股東倚賴本承諾的條文。',
    'zh-Hans': '股东信赖本承诺的条款。',
  },
  'instrument.missing.benefit': {
    en: 'The words that it benefits the company and all shareholders.',
    'zh-Hant': '承諾使公司及全體股東受惠的條文。',
    'zh-Hans': '承诺使公司及全体股东受益的条款。',
  },
  'instrument.missing.enforcement': {
    en: 'The words that the company and any shareholder may enforce it.',
    'zh-Hant': '公司及任何股東可強制執行的條文。',
    'zh-Hans': '公司及任何股东可强制执行的条款。',
  },
  'instrument.missing.termination': {
    en: 'A sentence on when it ends.',
    'zh-Hant': '訂明何時終止的條文。',
    'zh-Hans': '订明何时终止的条款。',
  },
  'instrument.missing.survival': {
    en: 'A sentence on rights that have accrued when it ends.',
    'zh-Hant': '訂明終止時已產生權利的條文。',
    'zh-Hans': '订明终止时已产生权利的条款。',
  },
  'instrument.missing.governing-law': {
    en: 'A sentence on the governing law.',
    'zh-Hant': '適用法律的條文。',
    'zh-Hans': '适用法律的条款。',
  },
  'instrument.missing.jurisdiction': {
    en: 'A sentence on the courts.',
    'zh-Hant': '司法管轄權的條文。',
    'zh-Hans': '管辖法院的条款。',
  },
  'instrument.missing.date': {
    en: 'A date.',
    'zh-Hant': '日期。',
    'zh-Hans': '日期。',
  },
  'instrument.missing.beneficiary-signature': {
    en: 'A signature of the beneficiary that can be seen in the text.',
    'zh-Hant': '文字中可見的受益人簽署。',
    'zh-Hans': '文字中可见的受益人签名。',
  },
  'instrument.missing.witness-block': {
    en: 'A block for the witness of the beneficiary.',
    'zh-Hant': '受益人的見證人簽署欄。',
    'zh-Hans': '受益人的见证人签署栏。',
  },
  'instrument.missing.witness-signature': {
    en: 'A signature of the witness that can be seen in the text.',
    'zh-Hant': '文字中可見的見證人簽署。',
    'zh-Hans': '文字中可见的见证人签名。',
  },
  'instrument.missing.witness-address': {
    en: 'The address of the witness.',
    'zh-Hant': '見證人的地址。',
    'zh-Hans': '见证人的地址。',
  },
  'instrument.missing.witness-occupation': {
    en: 'The occupation of the witness.',
    'zh-Hant': '見證人的職業。',
    'zh-Hans': '见证人的职业。',
  },
  'instrument.missing.company-block': {
    en: 'The acknowledgement of the company.',
    'zh-Hant': '公司的確認欄。',
    'zh-Hans': '公司的确认栏。',
  },
  'instrument.missing.company-signature': {
    en: 'A signature for the company that can be seen in the text.',
    'zh-Hant': '文字中可見的公司簽署。',
    'zh-Hans': '文字中可见的公司签字。',
  },
  'instrument.missing.company-name': {
    en: 'The name of who signs for the company.',
    'zh-Hant': '代表公司簽署者的姓名。',
    'zh-Hans': '代表公司签署者的姓名。',
  },
  'instrument.missing.company-position': {
    en: 'The position of who signs for the company.',
    'zh-Hant': '代表公司簽署者的職位。',
    'zh-Hans': '代表公司签署者的职务。',
  },
  'instrument.missing.company-witness-block': {
    en: 'A block for the witness of the company.',
    'zh-Hant': '公司的見證人簽署欄。',
    'zh-Hans': '公司的见证人签署栏。',
  },
  'instrument.missing.company-witness-signature': {
    en: 'A signature of the company’s witness that can be seen in the text.',
    'zh-Hant': '文字中可見的公司見證人簽署。',
    'zh-Hans': '文字中可见的公司见证人签名。',
  },
  'instrument.missing.company-witness-address': {
    en: 'The address of the company’s witness.',
    'zh-Hant': '公司見證人的地址。',
    'zh-Hans': '公司见证人的地址。',
  },
  'instrument.missing.company-witness-occupation': {
    en: 'The occupation of the company’s witness.',
    'zh-Hant': '公司見證人的職業。',
    'zh-Hans': '公司见证人的职业。',
  },

  // What could not be read surely.
  'instrument.doubtful.provision-misread': {
    en: 'A rule with a misread letter or stop; its number was put right. Compare it with the paper.',
    'zh-Hant': '條號中有誤讀的字元或標點，已作更正。請與原件核對。',
    'zh-Hans': '条号中有误读的字符或标点，已作更正。请与原件核对。',
  },
  'instrument.doubtful.provision-range': {
    en: 'An end of a range of rules. Only its ends are taken as promised; ask whether those between are meant.',
    'zh-Hant': '條號範圍的首尾。現只視首尾兩條為已承諾；請查明中間各條是否包括在內。',
    'zh-Hans': '条号范围的首尾。现只视首尾两条为已承诺；请查明中间各条是否包括在内。',
  },
  'instrument.doubtful.provision-unreadable': {
    en: 'This looks like a rule of Chapter 8A, but its number can’t be made out. Look at the paper.',
    'zh-Hant': '似為第八A章的條文，但條號無法辨認。請查看原件。',
    'zh-Hans': '似为第八A章的条文，但条号无法辨认。请查看原件。',
  },
  'instrument.doubtful.provisions-not-named': {
    en: 'A promise to comply that names no rules. Which ones it means does not stand on the paper.',
    'zh-Hant': '承諾遵守規則，但沒有列明條號；文件未說明所指為何。',
    'zh-Hans': '承诺遵守规则，但没有列明条号；文件未说明所指为何。',
  },
  'instrument.doubtful.issuer-differs': {
    en: 'Another company is named where the issuer should be. Check which one it is.',
    'zh-Hant': '應列發行人之處另有一家公司的名稱。請核實為哪一家。',
    'zh-Hans': '应列发行人之处另有一家公司的名称。请核实为哪一家。',
  },
  'instrument.doubtful.beneficiary-differs': {
    en: 'Another name stands where the beneficiary’s should be. Check who gives the undertaking.',
    'zh-Hant': '應列受益人之處另有一個姓名。請核實承諾由何人作出。',
    'zh-Hans': '应列受益人之处另有一个姓名。请核实承诺由何人作出。',
  },
  'instrument.doubtful.words-missing': {
    en: 'Words seem to be missing in this sentence. Compare it with the paper.',
    'zh-Hant': '此句似有缺字。請與原件核對。',
    'zh-Hans': '此句似有缺字。请与原件核对。',
  },
  'instrument.doubtful.second-language': {
    en: 'It stands in Chinese too. The English was read; that the Chinese says the same was not compared.',
    'zh-Hant': '文件另有中文文本。現讀取英文本；中文本內容是否相同未作比對。',
    'zh-Hans': '文件另有中文文本。现读取英文本；中文本内容是否相同未作比对。',
  },
  'instrument.doubtful.field-unreadable': {
    en: 'This stands where an answer belongs and can’t be one. It was not taken over.',
    'zh-Hant': '此處文字與欄目不符，未予採用。',
    'zh-Hans': '此处文字与栏目不符，未予采用。',
  },
  'instrument.doubtful.label-misread': {
    en: 'A misread label; it was taken for the one that it resembles.',
    'zh-Hant': '欄目名稱有誤讀，已按最接近者理解。',
    'zh-Hans': '栏目名称有误读，已按最接近者理解。',
  },
  'instrument.doubtful.asked-twice': {
    en: 'This is asked for twice in one block. Another field may have been meant.',
    'zh-Hant': '同一欄內重複要求此項，或許原意是另一項。',
    'zh-Hans': '同一栏内重复要求此项，或许原意是另一项。',
  },
  'instrument.doubtful.one-signer-or-several': {
    en: 'A position in the plural: one signer or several may be meant.',
    'zh-Hant': '職位以眾數書寫，簽署者可能是一人或多人。',
    'zh-Hans': '职务以复数书写，签署者可能是一人或多人。',
  },
  'instrument.doubtful.signature-unreadable': {
    en: 'Something stands in the place for a signature, but it can’t be told whether it is one.',
    'zh-Hant': '簽署處有文字，但無法判斷是否簽名。',
    'zh-Hans': '签署处有文字，但无法判断是否签名。',
  },
  'instrument.doubtful.recognised-doubtful': {
    en: 'Recognised from a picture, and not surely: it was left open. Look at the paper.',
    'zh-Hant': '由圖像辨認，未能確定，故留空。請查看原件。',
    'zh-Hans': '由图像识别，未能确定，故留空。请查看原件。',
  },
  'instrument.doubtful.ink-unread': {
    en: 'Below this line something stands on the paper that gave no words: a line in a fold, handwriting or a stamp. Look there.',
    'zh-Hant': '此行之下有未能辨認為文字的筆跡，可能是摺痕中的字句、手寫字或印章。請查看原件。',
    'zh-Hans': '此行之下有未能识别为文字的笔迹，可能是折痕中的字句、手写字或印章。请查看原件。',
  },
  'instrument.doubtful.signing-unsure': {
    en: 'Something in this line could not be read: handwriting, dots or a stain. Look there before you say that anything is missing.',
    'zh-Hant': '此行有未能辨認之處，可能是手寫字、點線或污漬。請先查看原件，方可認定欠缺何項。',
    'zh-Hans': '此行有未能识别之处，可能是手写字、点线或污渍。请先查看原件，才可认定缺少何项。',
  },
  'instrument.doubtful.rules-unsure': {
    en: 'This sentence was not surely recognised. Of its rules only those were taken over whose numbers are sure; compare them with the paper.',
    'zh-Hant': '此句未能確定辨認，僅採用條號清晰者。請與原件核對所列條文。',
    'zh-Hans': '此句未能确定识别，仅采用条号清晰者。请与原件核对所列条文。',
  },
  'instrument.doubtful.departures-unsure': {
    en: 'The paper may depart from the usual form, here or elsewhere; it was not recognised surely enough to say so. Compare it with the paper.',
    'zh-Hant': '文件在此處或別處可能偏離常用格式，但辨認未足以確定。請與原件核對。',
    'zh-Hans': '文件在此处或别处可能偏离常用格式，但识别未足以确定。请与原件核对。',
  },
  'instrument.doubtful.recognised-likely': {
    en: 'Recognised from a picture, and probably right. Compare it letter by letter with the paper.',
    'zh-Hant': '由圖像辨認，大致可信。請逐字與原件核對。',
    'zh-Hans': '由图像识别，大致可信。请逐字与原件核对。',
  },
  'instrument.doubtful.date-unreadable': {
    en: 'A date that can’t be read, or that can be read in two ways. Write the month as a word.',
    'zh-Hant': '日期無法辨認，或可作兩種理解。請以年、月、日分別寫明。',
    'zh-Hans': '日期无法辨认，或可作两种理解。请以年、月、日分别写明。',
  },

  // What a departure from the usual form does.
  'instrument.effect.provision-missing.8A.09': {
    en: 'Rule 8A.09, the tenth of the votes that belongs to other shareholders, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant': '未承諾第8A.09條（其他股東至少佔一成票）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans': '未承诺第8A.09条（其他股东至少占一成票）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-missing.8A.14': {
    en: 'Rule 8A.14, on issues of weighted shares, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant': '未承諾第8A.14條（不同投票權股份的發行）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans': '未承诺第8A.14条（不同投票权股份的发行）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-missing.8A.15': {
    en: 'Rule 8A.15, on giving up weight when the shares in issue become fewer, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant':
      '未承諾第8A.15條（已發行股份減少時按比例減少不同投票權）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans':
      '未承诺第8A.15条（已发行股份减少时按比例减少不同投票权）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-missing.8A.17': {
    en: 'Rule 8A.17, by which the weight ends with the person, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant': '未承諾第8A.17條（不同投票權隨其人終止）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans': '未承诺第8A.17条（不同投票权随其人终止）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-missing.8A.18': {
    en: 'Rule 8A.18, by which the weight ends when a share passes, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant': '未承諾第8A.18條（不同投票權隨股份轉移而終止）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans': '未承诺第8A.18条（不同投票权随股份转移而终止）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-missing.8A.24': {
    en: 'Rule 8A.24, one vote per share on reserved matters, is not promised. It binds under the Rules all the same, but nobody can claim it from him under this paper.',
    'zh-Hant': '未承諾第8A.24條（保留事項一股一票）。該條仍按《上市規則》適用，但無人可據此文件向其追究。',
    'zh-Hans': '未承诺第8A.24条（保留事项一股一票）。该条仍按《上市规则》适用，但无人可据此文件向其追究。',
  },
  'instrument.effect.provision-extra': {
    en: 'He promises a rule that Rule 8A.43 does not ask for. A breach of it can be claimed under this paper too.',
    'zh-Hant': '承諾了第8A.43條沒有要求的條文；違反該條亦可據此文件追究。',
    'zh-Hans': '承诺了第8A.43条没有要求的条文；违反该条也可据此文件追究。',
  },
  'instrument.effect.no-own-promise': {
    en: 'He does not promise to comply himself. Rule 8A.43 wants exactly that promise.',
    'zh-Hant': '其本人未承諾遵守，而這正是第8A.43條所要求者。',
    'zh-Hans': '其本人未承诺遵守，而这正是第8A.43条所要求的。',
  },
  'instrument.effect.own-weaker': {
    en: 'His own duty is one of effort only. Not complying is no breach of this paper as long as he tried; Rule 8A.43 wants him to comply.',
    'zh-Hant': '其本人的責任只在於努力：只要曾經嘗試，未能遵守亦不算違反本文件。第8A.43條要求其遵守。',
    'zh-Hans': '其本人的责任只在于努力：只要曾经尝试，未能遵守也不算违反本文件。第8A.43条要求其遵守。',
  },
  'instrument.effect.own-qualified': {
    en: 'His own duty is cut down by a qualification. A smaller failure, or one that he finds impracticable to avoid, may be no breach of this paper.',
    'zh-Hant': '其本人的責任受限定語所減：輕微或難以避免的違反，未必算違反本文件。',
    'zh-Hans': '其本人的责任受限定语所减：轻微或难以避免的违反，未必算违反本文件。',
  },
  'instrument.effect.no-vehicle-limb': {
    en: 'Nothing is promised about vehicles. What a partnership, trust or company that holds his shares does, is not covered.',
    'zh-Hant': '沒有就持股工具作出承諾；代其持股的合夥、信託或公司的行為不在其內。',
    'zh-Hans': '没有就持股工具作出承诺；代其持股的合伙、信托或公司的行为不在其内。',
  },
  'instrument.effect.vehicle-weaker': {
    en: 'For his vehicles he promises less than best endeavours, so less is needed to have done enough.',
    'zh-Hant': '就持股工具所承諾的努力低於最大努力，較易視為已盡責。',
    'zh-Hans': '就持股工具所承诺的努力低于最大努力，较易视为已尽责。',
  },
  'instrument.effect.vehicle-stronger': {
    en: 'For his vehicles he promises the result, not best endeavours. If a vehicle fails, he is in breach whatever he did.',
    'zh-Hant': '就持股工具承諾的是結果而非最大努力；一旦工具未能遵守，不論其曾作何努力，均屬違反。',
    'zh-Hans': '就持股工具承诺的是结果而非最大努力；一旦工具未能遵守，不论其曾作何努力，均属违反。',
  },
  'instrument.effect.vehicle-limb-narrower': {
    en: 'Only the vehicles named are covered. One of another kind may hold his shares outside this promise.',
    'zh-Hant': '只涵蓋所列的持股工具；以其他形式持股者不在承諾之內。',
    'zh-Hans': '只涵盖所列的持股工具；以其他形式持股的不在承诺之内。',
  },
  'instrument.effect.no-company-limb': {
    en: 'Nothing is promised about the company. He need not use his influence for its compliance under this paper.',
    'zh-Hant': '沒有就公司作出承諾；按本文件，其無須運用影響力促使公司遵守。',
    'zh-Hans': '没有就公司作出承诺；按本文件，其无须运用影响力促使公司遵守。',
  },
  'instrument.effect.company-weaker': {
    en: 'For the company he promises less than best endeavours, so less is needed to have done enough.',
    'zh-Hant': '就公司所承諾的努力低於最大努力，較易視為已盡責。',
    'zh-Hans': '就公司所承诺的努力低于最大努力，较易视为已尽责。',
  },
  'instrument.effect.company-stronger': {
    en: 'For the company he promises the result, not best endeavours. A breach by the company is then his own, whatever he did.',
    'zh-Hant': '就公司承諾的是結果而非最大努力；公司一旦違反，不論其曾作何努力，即屬其本人違反。',
    'zh-Hans': '就公司承诺的是结果而非最大努力；公司一旦违反，不论其曾作何努力，即属其本人违反。',
  },
  'instrument.effect.static-reference': {
    en: 'The Rules are promised as they stood on one day. Later changes, in either direction, are not part of the promise; the usual form follows the Rules from time to time.',
    'zh-Hant': '所承諾的是某一日的規則，其後的修訂不論寬嚴均不在內；常用格式則跟隨不時有效的規則。',
    'zh-Hans': '所承诺的是某一日的规则，其后的修订不论宽严均不在内；常用格式则跟随不时有效的规则。',
  },
  'instrument.effect.time-of-rules-not-said': {
    en: 'It does not say whether the Rules of its day or those in force from time to time are meant. We read the latter; it can be disputed.',
    'zh-Hant': '未說明所指是當日的規則或不時有效的規則。本產品按後者理解，但可有爭議。',
    'zh-Hans': '未说明所指是当日的规则还是不时有效的规则。本产品按后者理解，但可有争议。',
  },
  'instrument.effect.duration-different': {
    en: 'It binds for another time than that of his being a beneficiary. There may be days on which he has weighted votes and no promise binds him.',
    'zh-Hant': '約束期並非其身為受益人的期間，可能出現享有不同投票權而不受承諾約束的日子。',
    'zh-Hans': '约束期并非其身为受益人的期间，可能出现享有不同投票权而不受承诺约束的日子。',
  },
  'instrument.effect.conditional': {
    en: 'It binds only if or once a condition is met. Until then there is no promise.',
    'zh-Hant': '承諾須待條件達成方有約束力；在此之前並無承諾。',
    'zh-Hans': '承诺须待条件达成才有约束力；在此之前并无承诺。',
  },
  'instrument.effect.no-waiver-link': {
    en: 'Waivers under Rule 2.04 are not mentioned. What the Exchange waives may still be owed under this paper.',
    'zh-Hant': '未提及第2.04條的豁免；聯交所已豁免的事項，按本文件或仍須遵守。',
    'zh-Hans': '未提及第2.04条的豁免；联交所已豁免的事项，按本文件可能仍须遵守。',
  },
  'instrument.effect.no-reliance': {
    en: 'It does not say that shareholders rely on it. Without that, the parties may find it easier to change or end it without them.',
    'zh-Hant': '未說明股東倚賴本承諾；雙方或較易在股東未參與下更改或解除承諾。',
    'zh-Hans': '未说明股东信赖本承诺；双方可能较易在股东未参与下更改或解除承诺。',
  },
  'instrument.effect.no-shareholder-benefit': {
    en: 'It is not given for the benefit of shareholders. Rule 8A.43 wants it to be.',
    'zh-Hant': '承諾並非為股東利益而作出，與第8A.43條的要求不符。',
    'zh-Hans': '承诺并非为股东利益而作出，与第8A.43条的要求不符。',
  },
  'instrument.effect.no-shareholder-enforcement': {
    en: 'Shareholders may not enforce it; Rule 8A.43 wants them to.',
    'zh-Hant': '股東不得強制執行；第8A.43條則要求股東可強制執行。',
    'zh-Hans': '股东不得强制执行；第8A.43条则要求股东可强制执行。',
  },
  'instrument.effect.only-company-enforces': {
    en: 'Only the company may enforce it, and he may have a say in whether it does. Rule 8A.43 wants shareholders to be able to.',
    'zh-Hant': '只有公司可強制執行，而其本人或可影響公司是否執行；第8A.43條要求股東可強制執行。',
    'zh-Hans': '只有公司可强制执行，而其本人可能影响公司是否执行；第8A.43条要求股东可强制执行。',
  },
  'instrument.effect.third-party-rights-excluded': {
    en: 'Whoever is no party has no right under it, so shareholders may not enforce it; Rule 8A.43 wants them to.',
    'zh-Hant': '非訂約方並無權利，因此股東不得強制執行；第8A.43條則要求股東可強制執行。',
    'zh-Hans': '非当事人没有权利，因此股东不得强制执行；第8A.43条则要求股东可强制执行。',
  },
  'instrument.effect.enforcement-restricted': {
    en: 'Shareholders may enforce it only with a minimum holding or somebody’s leave. Rule 8A.43 has no such bar.',
    'zh-Hant': '股東須持有若干股份或獲得同意方可強制執行；第8A.43條並無此限制。',
    'zh-Hans': '股东须持有若干股份或获得同意才可强制执行；第8A.43条并无此限制。',
  },
  'instrument.effect.no-termination': {
    en: 'It does not say when it ends. It may bind beyond his being a beneficiary, or its end may be disputed.',
    'zh-Hant': '未說明何時終止；其不再是受益人後或仍受約束，終止時間亦可有爭議。',
    'zh-Hans': '未说明何时终止；其不再是受益人后可能仍受约束，终止时间也可有争议。',
  },
  'instrument.effect.no-delisting-limb': {
    en: 'Delisting does not end it. He stays bound when the Rules no longer apply to the company.',
    'zh-Hant': '除牌並不使承諾終止；《上市規則》不再適用於公司時，其仍受約束。',
    'zh-Hans': '退市并不使承诺终止；《上市规则》不再适用于公司时，其仍受约束。',
  },
  'instrument.effect.no-cessation-limb': {
    en: 'Ceasing to be a beneficiary does not end it. When it ends after that is open.',
    'zh-Hant': '不再是受益人並不使承諾終止；其後何時終止並不明確。',
    'zh-Hans': '不再是受益人并不使承诺终止；其后何时终止并不明确。',
  },
  'instrument.effect.termination-on-notice': {
    en: 'It can be ended by notice while he still has weighted votes. From then on nobody can hold him to it.',
    'zh-Hant': '其仍享有不同投票權時，承諾亦可藉通知終止；此後無人可據此追究。',
    'zh-Hans': '其仍享有不同投票权时，承诺也可借通知终止；此后无人可据此追究。',
  },
  'instrument.effect.termination-by-choice': {
    en: 'He can end it when he likes, while he still has weighted votes. A promise of that kind binds him little.',
    'zh-Hant': '其可隨意終止承諾，即使仍享有不同投票權；此類承諾約束力甚微。',
    'zh-Hans': '其可随意终止承诺，即使仍享有不同投票权；此类承诺约束力甚微。',
  },
  'instrument.effect.termination-on-date': {
    en: 'It ends on a day or after a time, even if he still has weighted votes then.',
    'zh-Hant': '承諾於某日或某段時間後終止，即使其時仍享有不同投票權。',
    'zh-Hans': '承诺于某日或某段时间后终止，即使其时仍享有不同投票权。',
  },
  'instrument.effect.termination-on-other-event': {
    en: 'It ends on an event that the usual form does not know, perhaps while he still has weighted votes.',
    'zh-Hant': '承諾因常用格式所無的事件而終止，其時或仍享有不同投票權。',
    'zh-Hans': '承诺因常用格式所没有的事件而终止，其时可能仍享有不同投票权。',
  },
  'instrument.effect.termination-at-the-later': {
    en: 'It ends only when both events have happened, so it lasts longer than in the usual form.',
    'zh-Hant': '兩項事件均發生後方告終止，較常用格式持續更久。',
    'zh-Hans': '两项事件均发生后才终止，较常用格式持续更久。',
  },
  'instrument.effect.termination-not-automatic': {
    en: 'It does not end by itself; somebody must act. He stays bound until that is done.',
    'zh-Hant': '承諾不會自動終止，須有人採取行動；在此之前其仍受約束。',
    'zh-Hans': '承诺不会自动终止，须有人采取行动；在此之前其仍受约束。',
  },
  'instrument.effect.no-survival': {
    en: 'It does not say that accrued rights stay. A claim for a breach before its end may be met with its end.',
    'zh-Hant': '未說明已產生的權利得以保留；就終止前的違反提出申索時，或會被以承諾已終止抗辯。',
    'zh-Hans': '未说明已产生的权利得以保留；就终止前的违反提出索赔时，可能被以承诺已终止抗辩。',
  },
  'instrument.effect.rights-end-with-it': {
    en: 'Accrued rights end with it. A breach before its end can no longer be claimed after it.',
    'zh-Hant': '已產生的權利隨承諾一併終止；終止後不能再就之前的違反提出申索。',
    'zh-Hans': '已产生的权利随承诺一并终止；终止后不能再就之前的违反提出索赔。',
  },
  'instrument.effect.survival-without-giver': {
    en: 'His own accrued rights are not kept, only those of others. The usual form keeps everybody’s.',
    'zh-Hant': '只保留他人已產生的權利，未保留其本人的；常用格式則保留各方的權利。',
    'zh-Hans': '只保留他人已产生的权利，未保留其本人的；常用格式则保留各方的权利。',
  },
  'instrument.effect.survival-narrower': {
    en: 'Accrued rights are kept for some only, or for a time only. The others lose theirs when it ends.',
    'zh-Hant': '已產生的權利只為部分人或在一段時間內保留，其餘隨承諾終止。',
    'zh-Hans': '已产生的权利只为部分人或在一段时间内保留，其余随承诺终止。',
  },
  'instrument.effect.remedies-limited': {
    en: 'A remedy for breach, such as damages or an injunction, is taken away.',
    'zh-Hant': '排除了某些違反承諾的補救方法，例如損害賠償或禁制令。',
    'zh-Hans': '排除了某些违反承诺的救济方法，例如损害赔偿或禁制令。',
  },
  'instrument.effect.liability-capped': {
    en: 'What can be claimed is limited to a sum. A loss above it stays with the company and its shareholders.',
    'zh-Hant': '可申索的金額設有上限，超出部分由公司及股東承擔。',
    'zh-Hans': '可索赔的金额设有上限，超出部分由公司及股东承担。',
  },
  'instrument.effect.no-governing-law': {
    en: 'No law is chosen. Which law governs it must be argued first.',
    'zh-Hant': '未訂明適用法律，須先就適用何地法律爭辯。',
    'zh-Hans': '未订明适用法律，须先就适用何地法律争辩。',
  },
  'instrument.effect.other-governing-law': {
    en: 'Another law than Hong Kong’s governs it. Whether shareholders may enforce it is then a question of that law.',
    'zh-Hant': '適用香港以外的法律；股東可否強制執行，須按該法律判斷。',
    'zh-Hans': '适用香港以外的法律；股东可否强制执行，须按该法律判断。',
  },
  'instrument.effect.no-jurisdiction': {
    en: 'No courts are named. A claim may be met with a dispute about where it belongs.',
    'zh-Hant': '未訂明管轄法院；提出申索時，或須先爭議應在何地提出。',
    'zh-Hans': '未订明管辖法院；提出索赔时，可能须先争议应在何地提出。',
  },
  'instrument.effect.other-forum': {
    en: 'Claims belong before courts outside Hong Kong. Shareholders must go there.',
    'zh-Hant': '申索須在香港以外的法院提出，股東須到當地起訴。',
    'zh-Hans': '索赔须在香港以外的法院提出，股东须到当地起诉。',
  },
  'instrument.effect.non-exclusive-jurisdiction': {
    en: 'Hong Kong’s courts are not the only ones. The same claim may be brought elsewhere too.',
    'zh-Hant': '香港法院並非唯一的管轄法院，同一申索亦可在他處提出。',
    'zh-Hans': '香港法院并非唯一的管辖法院，同一索赔也可在他处提出。',
  },
  'instrument.effect.arbitration': {
    en: 'Disputes go to arbitration. Whether shareholders, who are no parties, may or must use it is open.',
    'zh-Hant': '爭議須提交仲裁；股東並非訂約方，可否或須否仲裁並不明確。',
    'zh-Hans': '争议须提交仲裁；股东并非当事人，可否或须否仲裁并不明确。',
  },
  'instrument.effect.no-consideration': {
    en: 'It names no consideration and is no deed. It may not bind as a contract.',
    'zh-Hant': '既無代價，亦非契據，未必具合約約束力。',
    'zh-Hans': '既无对价，也非契据，未必具合同约束力。',
  },
  'instrument.effect.deed-form': {
    en: 'It is made as a deed. It then needs no consideration, but must be executed as a deed is.',
    'zh-Hant': '以契據形式作出；毋須代價，但須按契據的方式簽立。',
    'zh-Hans': '以契据形式作出；无须对价，但须按契据的方式签立。',
  },
  'instrument.effect.not-addressed-to-company': {
    en: 'The promise is not made to the company. Rule 8A.43 wants it to be made to the issuer.',
    'zh-Hant': '承諾並非向公司作出；第8A.43條要求向發行人作出。',
    'zh-Hans': '承诺并非向公司作出；第8A.43条要求向发行人作出。',
  },
  'instrument.effect.several-givers': {
    en: 'More than one gives it. Whether each owes the whole and when it ends for one of them must be read from it.',
    'zh-Hant': '由多於一人作出；各人是否負全責、何時就其中一人終止，須按文件判斷。',
    'zh-Hans': '由多于一人作出；各人是否负全责、何时就其中一人终止，须按文件判断。',
  },
  'instrument.effect.no-witness': {
    en: 'No witness is asked for on his side. The signature is harder to prove.',
    'zh-Hant': '其一方沒有見證人，簽署較難證明。',
    'zh-Hans': '其一方没有见证人，签名较难证明。',
  },
  'instrument.effect.no-acknowledgement': {
    en: 'The company does not acknowledge it. That it was received and agreed to must be shown otherwise.',
    'zh-Hant': '沒有公司的確認；公司已收悉及同意須另行證明。',
    'zh-Hans': '没有公司的确认；公司已收悉及同意须另行证明。',
  },
  'instrument.effect.change-without-shareholders': {
    en: 'It can be changed, waived or released without shareholders, although it is meant for them.',
    'zh-Hant': '承諾雖為股東而設，卻可在股東未參與下更改、豁免或解除。',
    'zh-Hans': '承诺虽为股东而设，却可在股东未参与下更改、豁免或解除。',
  },
  'instrument.effect.assignment': {
    en: 'It speaks of passing on rights or duties, which the usual form does not. Who owes and who may claim can change, or is fixed here.',
    'zh-Hant': '涉及權利或責任的轉讓，為常用格式所無；責任人或申索人可能改變，或在此限定。',
    'zh-Hans': '涉及权利或责任的转让，为常用格式所没有；责任人或索赔人可能改变，或在此限定。',
  },
  'instrument.effect.transfer-barred': {
    en: 'He also promises not to pass on shares or votes. Rule 8A.43 does not ask for that; under Rule 8A.18 a transfer only ends the weight.',
    'zh-Hant': '另承諾不轉讓股份或投票權；第8A.43條並無此要求，按第8A.18條，轉讓只使不同投票權終止。',
    'zh-Hans': '另承诺不转让股份或投票权；第8A.43条并无此要求，按第8A.18条，转让只使不同投票权终止。',
  },
  'instrument.effect.further-promise': {
    en: 'He promises something more than Rule 8A.43 asks for. It is not watched here; put it in your diary.',
    'zh-Hant': '另有第8A.43條沒有要求的承諾；本產品不予監察，請自行跟進。',
    'zh-Hans': '另有第8A.43条没有要求的承诺；本产品不予监测，请自行跟进。',
  },
} as const satisfies Catalogue;
