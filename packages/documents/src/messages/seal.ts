import type { Catalogue } from './catalogue.ts';

/** What a proof is checked for, clause by clause, what is wrong where a clause does not hold, and what that means for a reader. */
export const sealMessages = {
  // The clauses of docs/verifier-specification.md, as what holds.
  'seal.clause.V1': {
    en: 'The file is JSON that can be read in one way only',
    'zh-Hant': '檔案為只有一種讀法的 JSON',
    'zh-Hans': '文件为只有一种读法的 JSON',
  },
  'seal.clause.V2': {
    en: 'It is a proof, with all its parts and nothing beside them',
    'zh-Hant': '檔案為證明檔，各部分齊備，並無多餘內容',
    'zh-Hans': '文件为证明文件，各部分齐备，没有多余内容',
  },
  'seal.clause.V3': {
    en: 'The proof of the entry’s place is whole and has a checkpoint',
    'zh-Hant': '紀錄位置的證明完整，並附檢查點',
    'zh-Hans': '记录位置的证明完整，并附检查点',
  },
  'seal.clause.V4': {
    en: 'The checkpoint is one, and somebody signed it',
    'zh-Hant': '檢查點格式正確，並有簽署',
    'zh-Hans': '检查点格式正确，并有签名',
  },
  'seal.clause.V5': {
    en: 'Each key of the log was announced by the key before it',
    'zh-Hant': '日誌的每把密鑰均由前一把公布',
    'zh-Hans': '日志的每把密钥均由前一把公布',
  },
  'seal.clause.V6': {
    en: 'A key that you trust is among the keys of the log',
    'zh-Hant': '日誌的密鑰中有閣下信任的密鑰',
    'zh-Hans': '日志的密钥中有您信任的密钥',
  },
  'seal.clause.V7': {
    en: 'The key in force signed the checkpoint',
    'zh-Hant': '檢查點由當時有效的密鑰簽署',
    'zh-Hans': '检查点由当时有效的密钥签名',
  },
  'seal.clause.V8': {
    en: 'As many witnesses as you ask for signed it too',
    'zh-Hant': '見證人數目符合閣下的要求',
    'zh-Hans': '见证人数目符合您的要求',
  },
  'seal.clause.V9': {
    en: 'Proof, header and log are of one issuer',
    'zh-Hant': '證明、標頭及日誌屬同一發行人',
    'zh-Hans': '证明、标头及日志属同一发行人',
  },
  'seal.clause.V10': {
    en: 'The header is the first leaf of the log',
    'zh-Hant': '標頭為日誌的第一項',
    'zh-Hans': '标头为日志的第一项',
  },
  'seal.clause.V11': {
    en: 'The entry is in the log, at its place and as it is shown',
    'zh-Hant': '紀錄在日誌的所示位置，內容與所示相同',
    'zh-Hans': '记录在日志的所示位置，内容与所示相同',
  },
  'seal.clause.V12': {
    en: 'The log continues the checkpoint that you kept',
    'zh-Hant': '日誌延續閣下所存的檢查點',
    'zh-Hans': '日志延续您所存的检查点',
  },
  'seal.clause.V13': {
    en: 'What is disclosed is what was sealed',
    'zh-Hant': '所披露的內容即當初密封者',
    'zh-Hans': '所披露的内容即当初密封的内容',
  },
  'seal.clause.V14': {
    en: 'The time stamp is genuine',
    'zh-Hant': '時間戳真確',
    'zh-Hans': '时间戳真实有效',
  },

  // V1: the file.
  'seal.problem.not-utf-8': {
    en: 'The file is not UTF-8, so it is not the file that the log gave out. Get the proof anew.',
    'zh-Hant': '檔案的編碼並非 UTF-8，故並非日誌所發出的檔案。請重新取得證明。',
    'zh-Hans': '文件的编码不是 UTF-8，因此不是日志所发出的文件。请重新取得证明。',
  },
  'seal.problem.json-syntax': {
    en: 'The text is no JSON from character {place} on: it was cut off or changed. Get the proof anew.',
    'zh-Hant': '由第{place}個字元起並非 JSON，內容可能被截斷或更改。請重新取得證明。',
    'zh-Hans': '从第{place}个字符起不是 JSON，内容可能被截断或更改。请重新取得证明。',
  },
  'seal.problem.json-depth': {
    en: 'Brackets are nested more than {levels} deep, which no proof needs. Nothing was read from it.',
    'zh-Hant': '括號嵌套超過{levels}層，證明無須如此。並無讀取任何內容。',
    'zh-Hans': '括号嵌套超过{levels}层，证明无须如此。没有读取任何内容。',
  },
  'seal.problem.json-duplicate': {
    en: '“{name}” stands twice in the same braces, so that two readers could see two different things. Nothing was read from it.',
    'zh-Hant': '同一花括號內「{name}」出現兩次，不同讀者可能讀出不同內容。並無讀取任何內容。',
    'zh-Hans': '同一花括号内“{name}”出现两次，不同读者可能读出不同内容。没有读取任何内容。',
  },
  'seal.problem.json-number': {
    en: 'The number {number} is not whole, or too large to be held exactly, so that two readers could see two numbers. Write it as text.',
    'zh-Hant': '數字 {number} 並非整數，或過大而無法準確表示，不同讀者可能讀出不同數字。請寫成文字。',
    'zh-Hans': '数字 {number} 不是整数，或过大而无法准确表示，不同读者可能读出不同数字。请写成文字。',
  },
  'seal.problem.json-surrogate': {
    en: 'A text holds half a character, which every reader mends in another way. Nothing was read from it.',
    'zh-Hant': '文字中有半個字元，各讀者的處理方式不一。並無讀取任何內容。',
    'zh-Hans': '文字中有半个字符，各读者的处理方式不一。没有读取任何内容。',
  },

  // V2: its parts.
  'seal.problem.bundle-format': {
    en: 'This is no proof: its format is not {format}. Check that it is the right file.',
    'zh-Hant': '此檔案並非證明：格式並非 {format}。請核對檔案。',
    'zh-Hans': '此文件不是证明：格式不是 {format}。请核对文件。',
  },
  'seal.problem.bundle-member': {
    en: 'The part “{name}” is missing or not of its kind, so the proof is not whole. Get it anew.',
    'zh-Hant': '「{name}」部分欠缺或類型不符，證明並不完整。請重新取得證明。',
    'zh-Hans': '“{name}”部分缺少或类型不符，证明不完整。请重新取得证明。',
  },
  'seal.problem.bundle-unknown-member': {
    en: '“{name}” is no part of a proof, and nothing vouches for it. Whoever added it may want it to be believed.',
    'zh-Hant': '「{name}」並非證明的一部分，其內容並無任何保證。添加者或欲使人信以為真。',
    'zh-Hans': '“{name}”不是证明的一部分，其内容没有任何保证。添加者或想使人信以为真。',
  },

  // V3: the proof of the place.
  'seal.problem.proof-format': {
    en: 'The part “proof” does not begin as one. Nothing shows that the entry is in a log.',
    'zh-Hant': '"proof" 部分的開首並非證明。並無資料顯示此紀錄在任何日誌之中。',
    'zh-Hans': '"proof" 部分的开头不是证明。没有资料显示此记录在任何日志之中。',
  },
  'seal.problem.proof-extra': {
    en: 'The line “extra” of the proof can’t be read. The proof was changed on its way; get it anew.',
    'zh-Hant': '證明中 "extra" 一行無法讀取。證明在傳送途中被更改；請重新取得。',
    'zh-Hans': '证明中 "extra" 一行无法读取。证明在传送途中被更改；请重新取得。',
  },
  'seal.problem.proof-index': {
    en: '“{line}” does not say at which place the entry stands. Without its place nothing can be checked.',
    'zh-Hant': '「{line}」並無說明紀錄所在的位置。沒有位置便無從核對。',
    'zh-Hans': '“{line}”没有说明记录所在的位置。没有位置便无从核对。',
  },
  'seal.problem.proof-hash': {
    en: '“{text}” is no hash. The proof was changed on its way; get it anew.',
    'zh-Hant': '「{text}」並非雜湊值。證明在傳送途中被更改；請重新取得。',
    'zh-Hans': '“{text}”不是哈希值。证明在传送途中被更改；请重新取得。',
  },
  'seal.problem.proof-unsigned': {
    en: 'The proof has no signed checkpoint. Anybody could have written it; do not rely on it.',
    'zh-Hant': '證明並無經簽署的檢查點，任何人均可寫成；請勿依賴。',
    'zh-Hans': '证明没有经签名的检查点，任何人都可以写成；请勿依赖。',
  },
  'seal.problem.index-differs': {
    en: 'The file says place {stated}, its proof says place {proven}. It was put together from two proofs.',
    'zh-Hant': '檔案所示位置為{stated}，其中的證明則為{proven}。此檔案由兩份證明拼湊而成。',
    'zh-Hans': '文件所示位置为{stated}，其中的证明则为{proven}。此文件由两份证明拼凑而成。',
  },

  // V4: notes and checkpoints.
  'seal.problem.note-form': {
    en: 'A signed text has no signature or is not in its form. Anybody could have written it; do not rely on it.',
    'zh-Hant': '經簽署的文本欠缺簽署或格式不符，任何人均可寫成；請勿依賴。',
    'zh-Hans': '经签名的文本缺少签名或格式不符，任何人都可以写成；请勿依赖。',
  },
  'seal.problem.note-signature-line': {
    en: '“{line}” is no line of a signature. The text was changed after it was signed, or cut off.',
    'zh-Hant': '「{line}」並非簽署行。文本在簽署後被更改或截斷。',
    'zh-Hans': '“{line}”不是签名行。文本在签名后被更改或截断。',
  },
  'seal.problem.note-too-many-signatures': {
    en: 'A signed text bears more than {most} signatures, which no log needs. They were not checked.',
    'zh-Hant': '文本的簽署超過{most}個，日誌無須如此。簽署未經核對。',
    'zh-Hans': '文本的签名超过{most}个，日志无须如此。签名未经核对。',
  },
  'seal.problem.checkpoint-form': {
    en: 'The signed text is no checkpoint: it does not begin with the name of a log. It proves nothing of a log.',
    'zh-Hant': '經簽署的文本並非檢查點：開首並非日誌名稱。該文本不能證明任何日誌的內容。',
    'zh-Hans': '经签名的文本不是检查点：开头不是日志名称。该文本不能证明任何日志的内容。',
  },
  'seal.problem.checkpoint-size': {
    en: 'The checkpoint says “{text}” where the number of its leaves should stand. It proves nothing of a log.',
    'zh-Hant': '檢查點應列出項數之處為「{text}」。該檢查點不能證明任何日誌的內容。',
    'zh-Hans': '检查点应列出项数之处为“{text}”。该检查点不能证明任何日志的内容。',
  },
  'seal.problem.checkpoint-root': {
    en: 'The checkpoint says “{text}” where its root hash should stand. It proves nothing of a log.',
    'zh-Hant': '檢查點應列出根雜湊值之處為「{text}」。該檢查點不能證明任何日誌的內容。',
    'zh-Hans': '检查点应列出根哈希值之处为“{text}”。该检查点不能证明任何日志的内容。',
  },

  // V5 to V7: keys and the log's signature.
  'seal.problem.key-form': {
    en: '“{text}” is no key, or was copied wrongly. Ask for the key anew, from where you trust it.',
    'zh-Hant': '「{text}」並非密鑰，或抄錄有誤。請從可信來源重新取得密鑰。',
    'zh-Hans': '“{text}”不是密钥，或抄录有误。请从可信来源重新取得密钥。',
  },
  'seal.problem.key-origin': {
    en: 'This names the log {origin}, but the keys are those of {name}. Keys of one log prove nothing of another.',
    'zh-Hant': '此處所指日誌為 {origin}，密鑰則屬 {name}。一份日誌的密鑰不能證明另一份日誌。',
    'zh-Hans': '此处所指日志为 {origin}，密钥则属于 {name}。一份日志的密钥不能证明另一份日志。',
  },
  'seal.problem.rotation-form': {
    en: 'What should announce the next key does not say it in its form. The keys after it can’t be relied on.',
    'zh-Hant': '公布下一把密鑰的聲明格式不符，其後的密鑰均不可依賴。',
    'zh-Hans': '公布下一把密钥的声明格式不符，其后的密钥均不可依赖。',
  },
  'seal.problem.rotation-predecessor': {
    en: 'A key is announced as following another than the one that stands before it. Somebody put himself into the row, or a key was left out.',
    'zh-Hant': '聲明所指的前一把密鑰與所列者不符。有人插入了自己的密鑰，或遺漏了一把密鑰。',
    'zh-Hans': '声明所指的前一把密钥与所列的不符。有人插入了自己的密钥，或遗漏了一把密钥。',
  },
  'seal.problem.rotation-order': {
    en: 'A key is announced from size {from} on, no later than the key before it. The keys can’t have followed each other so.',
    'zh-Hant': '所公布的密鑰由項數{from}起生效，並不後於前一把。密鑰不可能如此相繼。',
    'zh-Hans': '所公布的密钥从项数{from}起生效，并不晚于前一把。密钥不可能如此相继。',
  },
  'seal.problem.rotation-unsigned': {
    en: 'The key from size {from} on was not announced by both the old key and itself. A stranger could have announced it; do not rely on it.',
    'zh-Hant': '由項數{from}起的密鑰未經新舊兩把密鑰同時簽署公布，可能出自外人；請勿依賴。',
    'zh-Hans': '从项数{from}起的密钥未经新旧两把密钥同时签名公布，可能出自外人；请勿依赖。',
  },
  'seal.problem.key-not-trusted': {
    en: 'None of the log’s keys is one that you trust. The proof may be in order, but it is somebody else’s.',
    'zh-Hant': '日誌的密鑰中並無閣下信任者。此證明或許完整，但出自他人。',
    'zh-Hans': '日志的密钥中没有您信任的密钥。此证明或许完整，但出自他人。',
  },
  'seal.problem.log-unsigned': {
    en: 'The key in force at {size} leaves did not sign the checkpoint, nor did any other key of the log. The log does not stand by it.',
    'zh-Hant': '項數為{size}時有效的密鑰並無簽署檢查點，日誌的其他密鑰亦無。該檢查點並非日誌所認。',
    'zh-Hans': '项数为{size}时有效的密钥没有签署检查点，日志的其他密钥也没有。该检查点不为日志所承认。',
  },
  'seal.problem.log-key-retired': {
    en: 'The checkpoint of {size} leaves is signed by a key that had been retired by then. Whoever held the old key may have made it.',
    'zh-Hant': '項數為{size}的檢查點由當時已停用的密鑰簽署，可能出自持有舊密鑰的人。',
    'zh-Hans': '项数为{size}的检查点由当时已停用的密钥签名，可能出自持有旧密钥的人。',
  },
  'seal.problem.log-key-early': {
    en: 'The checkpoint of {size} leaves is signed by a key that was not yet in force. It was made later than it pretends.',
    'zh-Hant': '項數為{size}的檢查點由當時尚未生效的密鑰簽署，其製作時間較其所示為後。',
    'zh-Hans': '项数为{size}的检查点由当时尚未生效的密钥签名，其制作时间晚于其所示。',
  },
  'seal.problem.log-signature': {
    en: 'The signature in the log’s name is not its own for this text: the checkpoint was changed or forged. Keep the file as evidence.',
    'zh-Hant': '以日誌名義作出的簽署與此文本不符：檢查點被更改或偽造。請保存檔案作為證據。',
    'zh-Hans': '以日志名义作出的签名与此文本不符：检查点被更改或伪造。请保存文件作为证据。',
  },

  // V8: witnesses.
  'seal.problem.witness-signature': {
    en: 'The signature in the name of {name} is not that witness’s for this checkpoint: somebody imitates the witness.',
    'zh-Hant': '以見證人 {name} 名義作出的簽署與此檢查點不符：有人冒充見證人。',
    'zh-Hans': '以见证人 {name} 名义作出的签名与此检查点不符：有人冒充见证人。',
  },
  'seal.problem.witness-quorum': {
    en: '{have} of the {need} {need|witness|witnesses} that you ask for signed the checkpoint. Other readers may have been shown another log.',
    'zh-Hant': '閣下要求{need}名見證人，只有{have}名簽署。其他讀者所見的日誌可能不同。',
    'zh-Hans': '您要求{need}名见证人，只有{have}名签名。其他读者所见的日志可能不同。',
  },

  // V9 to V11: the issuer, the header, the entry.
  'seal.problem.issuer-differs': {
    en: 'The file speaks of {issuer}, its header of somebody else. It was put together from two proofs.',
    'zh-Hant': '檔案所指為 {issuer}，標頭則屬他人。此檔案由兩份證明拼湊而成。',
    'zh-Hans': '文件所指为 {issuer}，标头则属他人。此文件由两份证明拼凑而成。',
  },
  'seal.problem.origin-of-another': {
    en: 'The log {origin} is not the one of {issuer}. What it holds says nothing of this issuer.',
    'zh-Hant': '日誌 {origin} 並非 {issuer} 的日誌，其內容與此發行人無關。',
    'zh-Hans': '日志 {origin} 不是 {issuer} 的日志，其内容与此发行人无关。',
  },
  'seal.problem.index-past-size': {
    en: 'Place {index} lies beyond the log, which has {size} {size|leaf|leaves}. There is nothing at that place.',
    'zh-Hant': '位置{index}超出日誌範圍，日誌只有{size}項。該位置並無內容。',
    'zh-Hans': '位置{index}超出日志范围，日志只有{size}项。该位置没有内容。',
  },
  'seal.problem.inclusion-length': {
    en: 'The number of hashes does not fit the place in the log. The proof is for another place, or it was changed.',
    'zh-Hant': '雜湊值的數目與日誌中的位置不符。證明屬於另一位置，或曾被更改。',
    'zh-Hans': '哈希值的数目与日志中的位置不符。证明属于另一位置，或曾被更改。',
  },
  'seal.problem.inclusion-root': {
    en: 'This is not what the log holds at that place: it was changed after it was sealed, or was never there. Do not rely on it.',
    'zh-Hant': '此內容並非日誌在該位置所載：在密封後被更改，或從未在日誌之中。請勿依賴。',
    'zh-Hans': '此内容不是日志在该位置所载：在密封后被更改，或从未在日志之中。请勿依赖。',
  },
  'seal.problem.header-index': {
    en: 'Place 0 is that of the header, not of an entry. No entry is proven.',
    'zh-Hant': '位置0屬於標頭，並非紀錄。並無證明任何紀錄。',
    'zh-Hans': '位置0属于标头，不是记录。没有证明任何记录。',
  },

  // V12: what the reader kept.
  'seal.problem.entry-missing': {
    en: 'The proof does not hold the entry, or not as it was sealed. Give the entry with --entry.',
    'zh-Hant': '證明不含紀錄，或所含者並非密封時的形式。請以 --entry 提供紀錄。',
    'zh-Hans': '证明不含记录，或所含的不是密封时的形式。请用 --entry 提供记录。',
  },
  'seal.problem.older-origin': {
    en: 'The checkpoint that you kept is of the log {origin}, another one. Compare with a checkpoint of this log.',
    'zh-Hant': '閣下所存檢查點屬另一日誌 {origin}。請以此日誌的檢查點比對。',
    'zh-Hans': '您所存的检查点属于另一日志 {origin}。请用此日志的检查点比对。',
  },
  'seal.problem.older-larger': {
    en: 'The checkpoint that you kept has {older} leaves, this one only {newer}. Either entries were taken out, or this proof is older than what you know.',
    'zh-Hant': '閣下所存檢查點有{older}項，此檢查點只有{newer}項。若非紀錄被刪，即此證明早於閣下所知。',
    'zh-Hans': '您所存的检查点有{older}项，此检查点只有{newer}项。要么记录被删，要么此证明早于您所知。',
  },
  'seal.problem.consistency-missing': {
    en: 'Nothing shows that the log continues its first {size} {size|leaf|leaves} that you know. Ask for a proof made for your checkpoint.',
    'zh-Hant': '並無資料顯示日誌延續閣下所知的首{size}項。請索取針對閣下檢查點的證明。',
    'zh-Hans': '没有资料显示日志延续您所知的前{size}项。请索取针对您检查点的证明。',
  },
  'seal.problem.consistency-size': {
    en: 'The proof of growth starts from {from} leaves, your checkpoint has {size}. Ask for a proof made for your checkpoint.',
    'zh-Hant': '延續證明由{from}項起計，閣下的檢查點為{size}項。請索取針對閣下檢查點的證明。',
    'zh-Hans': '延续证明从{from}项起计，您的检查点为{size}项。请索取针对您检查点的证明。',
  },
  'seal.problem.consistency-length': {
    en: 'The proof of growth has too few or too many hashes. Nothing shows that the log was not rewritten.',
    'zh-Hant': '延續證明的雜湊值過少或過多。並無資料顯示日誌未被改寫。',
    'zh-Hans': '延续证明的哈希值过少或过多。没有资料显示日志未被改写。',
  },
  'seal.problem.consistency-old-root': {
    en: 'What the log now says of its past is not what your checkpoint says: it was rewritten. Keep both as evidence.',
    'zh-Hant': '日誌現時所示的過往與閣下所存檢查點不符：日誌曾被改寫。請保存兩者作為證據。',
    'zh-Hans': '日志现时所示的过往与您所存的检查点不符：日志曾被改写。请保存两者作为证据。',
  },
  'seal.problem.consistency-new-root': {
    en: 'The proof of growth leads to another log than this checkpoint’s. Nothing shows that the log was not rewritten.',
    'zh-Hant': '延續證明所指並非此檢查點的日誌。並無資料顯示日誌未被改寫。',
    'zh-Hans': '延续证明所指不是此检查点的日志。没有资料显示日志未被改写。',
  },
  'seal.problem.two-roots': {
    en: 'The log signed two different roots for {size} leaves: two readers were shown two histories. Keep both checkpoints; they prove it.',
    'zh-Hant': '日誌就{size}項簽署了兩個不同的根雜湊值：兩名讀者所見的歷史不同。請保存兩個檢查點，足以為證。',
    'zh-Hans': '日志就{size}项签署了两个不同的根哈希值：两名读者所见的历史不同。请保存两个检查点，足以为证。',
  },

  // V13: what is disclosed.
  'seal.problem.disclosure-path': {
    en: 'At {path} nothing is sealed that could be disclosed. The disclosure belongs to another entry, or was changed.',
    'zh-Hant': '{path} 處並無可披露的密封內容。該披露屬於另一紀錄，或曾被更改。',
    'zh-Hans': '{path} 处没有可披露的密封内容。该披露属于另一记录，或曾被更改。',
  },
  'seal.problem.disclosure-salt': {
    en: 'The salt for {path} is unreadable or too short. What is disclosed there can’t be relied on.',
    'zh-Hant': '{path} 的鹽值無法讀取或過短。該處所披露的內容不可依賴。',
    'zh-Hans': '{path} 的盐值无法读取或过短。该处所披露的内容不可依赖。',
  },
  'seal.problem.disclosure-value': {
    en: 'What is disclosed at {path} is not what was sealed there. Do not rely on it.',
    'zh-Hant': '{path} 處所披露的並非當初密封的內容。請勿依賴。',
    'zh-Hans': '{path} 处所披露的不是当初密封的内容。请勿依赖。',
  },

  // V14: the time stamp.
  'seal.problem.timestamp-missing': {
    en: 'You ask for a time stamp, and the proof has none. When the checkpoint was made is not shown.',
    'zh-Hant': '閣下要求時間戳，而證明並無時間戳。檢查點的製作時間未獲證明。',
    'zh-Hans': '您要求时间戳，而证明没有时间戳。检查点的制作时间未获证明。',
  },
  'seal.problem.timestamp': {
    en: 'The time stamp is not a genuine one over this checkpoint. When the checkpoint was made is not shown.',
    'zh-Hant': '時間戳並非此檢查點的真確時間戳。檢查點的製作時間未獲證明。',
    'zh-Hans': '时间戳不是此检查点的真实时间戳。检查点的制作时间未获证明。',
  },

  // Asking an authority for a time stamp, and judging what it gave.
  'time-stamp.no-address': {
    en: '“{url}” is no address of an authority. Write one that begins with http:// or https://.',
    'zh-Hant': '「{url}」並非時間戳機構的網址。請填以 "http://" 或 "https://" 開首的網址。',
    'zh-Hans': '“{url}”不是时间戳机构的网址。请填以 "http://" 或 "https://" 开头的网址。',
  },
  'time-stamp.unreachable': {
    en: 'The authority at {url} can’t be reached ({reason}). Check the address and the network; nothing was stamped.',
    'zh-Hant': '無法連接 {url} 的時間戳機構（{reason}）。請核對網址及網絡；並無加蓋時間戳。',
    'zh-Hans': '无法连接 {url} 的时间戳机构（{reason}）。请核对网址及网络；没有加盖时间戳。',
  },
  'time-stamp.too-slow': {
    en: 'The authority at {url} gave no answer within {seconds} {seconds|second|seconds}. Ask again, or ask another; nothing was stamped.',
    'zh-Hant': '{url} 的時間戳機構在{seconds}秒內並無回覆。請再次查詢或改用另一機構；並無加蓋時間戳。',
    'zh-Hans': '{url} 的时间戳机构在{seconds}秒内没有答复。请再次查询或改用另一机构；没有加盖时间戳。',
  },
  'time-stamp.http-status': {
    en: 'The authority at {url} answered with HTTP status {status} instead of a stamp. Check the address; nothing was stamped.',
    'zh-Hant': '{url} 的時間戳機構回覆 HTTP 狀態 {status}，而非時間戳。請核對網址；並無加蓋時間戳。',
    'zh-Hans': '{url} 的时间戳机构答复 HTTP 状态 {status}，而非时间戳。请核对网址；没有加盖时间戳。',
  },
  'time-stamp.answer-unreadable': {
    en: 'What the authority sent is no answer to a request for a time stamp. Check that the address is an authority’s.',
    'zh-Hant': '該機構所發送的並非時間戳的回覆。請核對網址是否屬於時間戳機構。',
    'zh-Hans': '该机构所发送的不是时间戳的答复。请核对网址是否属于时间戳机构。',
  },
  'time-stamp.rejected': {
    en: 'The authority refused to give a stamp: {reason}. Ask the authority, or another one.',
    'zh-Hant': '該機構拒絕加蓋時間戳：{reason}。請向該機構查詢，或改用另一機構。',
    'zh-Hans': '该机构拒绝加盖时间戳：{reason}。请向该机构查询，或改用另一机构。',
  },
  'time-stamp.token-unreadable': {
    en: 'The time stamp can’t be read: it was cut off or changed. When the checkpoint was made is not shown.',
    'zh-Hant': '時間戳無法讀取：內容被截斷或更改。檢查點的製作時間未獲證明。',
    'zh-Hans': '时间戳无法读取：内容被截断或更改。检查点的制作时间未获证明。',
  },
  'time-stamp.no-certificate': {
    en: 'The time stamp does not bring the certificate of who made it, so its maker can’t be told. Ask for one that does.',
    'zh-Hant': '時間戳並無附上製作者的證書，無從辨認製作者。請索取附有證書的時間戳。',
    'zh-Hans': '时间戳没有附上制作者的证书，无从辨认制作者。请索取附有证书的时间戳。',
  },
  'time-stamp.imprint': {
    en: 'The time stamp is over something else than this checkpoint. It says nothing of when this one was made.',
    'zh-Hant': '時間戳所蓋並非此檢查點，不能說明此檢查點的製作時間。',
    'zh-Hans': '时间戳所盖的不是此检查点，不能说明此检查点的制作时间。',
  },
  'time-stamp.nonce': {
    en: 'The time stamp answers another request than the one that was made now. It may be an old one, sent again.',
    'zh-Hant': '時間戳所回覆的並非本次要求，可能是重發的舊時間戳。',
    'zh-Hans': '时间戳所答复的不是本次要求，可能是重发的旧时间戳。',
  },
  'time-stamp.signature': {
    en: 'The signature on the time stamp does not hold: it was changed or forged. When the checkpoint was made is not shown.',
    'zh-Hant': '時間戳的簽署不符：時間戳被更改或偽造。檢查點的製作時間未獲證明。',
    'zh-Hans': '时间戳的签名不符：时间戳被更改或伪造。检查点的制作时间未获证明。',
  },
  'time-stamp.usage': {
    en: 'The certificate on the time stamp is not one for time stamps alone. Whoever made it was not allowed to make stamps.',
    'zh-Hant': '時間戳的證書並非專供時間戳之用，製作者無權加蓋時間戳。',
    'zh-Hans': '时间戳的证书不是专供时间戳之用，制作者无权加盖时间戳。',
  },
  'time-stamp.validity': {
    en: 'The time stamp bears a time at which its certificate was not valid. That time can’t be relied on.',
    'zh-Hant': '時間戳所示時間並不在其證書的有效期內，該時間不可依賴。',
    'zh-Hans': '时间戳所示时间不在其证书的有效期内，该时间不可依赖。',
  },
  'time-stamp.root': {
    en: 'The time stamp does not lead to an authority that you trust. Check which root you gave, or ask who made the stamp.',
    'zh-Hant': '時間戳並非出自閣下信任的機構。請核對所填的根證書，或查詢製作者身分。',
    'zh-Hans': '时间戳不是出自您信任的机构。请核对所填的根证书，或查询制作者身份。',
  },
  'time-stamp.no-root': {
    en: 'The file holds no certificate in PEM. Give the root certificate of the authority.',
    'zh-Hant': '檔案並無 PEM 格式的證書。請提供時間戳機構的根證書。',
    'zh-Hans': '文件没有 PEM 格式的证书。请提供时间戳机构的根证书。',
  },
} as const satisfies Catalogue;
