import type { Catalogue } from './catalogue.ts';

/** What the check on a reader's own device says, step by step. */
export const publicCheckMessages = {
  'public-check.begun': { en: 'Checking…', 'zh-Hant': '正在查證……', 'zh-Hans': '正在查证……' },
  'public-check.again': { en: 'Check again', 'zh-Hant': '再次查證', 'zh-Hans': '再次查证' },
  'public-check.holds': {
    en: 'Checked on this device: what this page says is what the sealed record gives.',
    'zh-Hant': '已在本機查證：本頁所述，與封存紀錄推算的結果相同。',
    'zh-Hans': '已在本机查证：本页所述，与封存记录推算的结果相同。',
  },
  'public-check.entry-holds': {
    en: 'Checked on this device: this entry is in the sealed log, and says there what it says here.',
    'zh-Hant': '已在本機查證：此記項載於封存日誌內，內容與此處所示相同。',
    'zh-Hans': '已在本机查证：此记项载于封存日志内，内容与此处所示相同。',
  },
  'public-check.fails': {
    en: 'The check failed. Do not rely on this page before you know why.',
    'zh-Hant': '查證未能通過。未查明原因前，請勿依賴本頁。',
    'zh-Hans': '查证未能通过。未查明原因前，请勿依赖本页。',
  },
  'public-check.fails-clause': {
    en: 'The check failed at clause {clause}. Do not rely on this page before you know why.',
    'zh-Hant': '查證在第 {clause} 項未能通過。未查明原因前，請勿依賴本頁。',
    'zh-Hans': '查证在第 {clause} 项未能通过。未查明原因前，请勿依赖本页。',
  },
  'public-check.open': {
    en: 'Checked but for the newest entries, which are not sealed yet. Check again in a moment.',
    'zh-Hant': '除最新紀錄尚未封存外，其餘已查證。請稍後再試。',
    'zh-Hans': '除最新记录尚未封存外，其余已查证。请稍后再试。',
  },
  'public-check.stopped': {
    en: 'The check could not be made.',
    'zh-Hant': '未能進行查證。',
    'zh-Hans': '无法进行查证。',
  },

  // The steps.
  'public-check.taken': {
    en: 'Taken from the server: the record with {count} {count|entry|entries}, the keys of the log and a proof',
    'zh-Hant': '已從伺服器取得紀錄（{count}項）、日誌密鑰及證明',
    'zh-Hans': '已从服务器取得记录（{count}项）、日志密钥及证明',
  },
  'public-check.entry-taken': {
    en: 'Taken from the server: the proof of this entry, and the keys of the log with it',
    'zh-Hant': '已從伺服器取得此記項的證明及日誌密鑰',
    'zh-Hans': '已从服务器取得此记项的证明及日志密钥',
  },
  'public-check.entry-differs': {
    en: 'The proof is in order, but of another text: what stands here is not what was sealed',
    'zh-Hant': '證明本身無誤，但所證明的是另一內容：此處所示並非當時封存的內容',
    'zh-Hans': '证明本身无误，但所证明的是另一内容：此处所示并非当时封存的内容',
  },
  'public-check.signed': {
    en: 'The log’s key signed the checkpoint, and the proof is whole',
    'zh-Hant': '檢查點由日誌的密鑰簽署，證明完整',
    'zh-Hans': '检查点由日志的密钥签名，证明完整',
  },
  'public-check.first-time': {
    en: 'This device sees this log for the first time. It keeps key and checkpoint, and will notice if either is exchanged. Compare the key with the one that the issuer gives elsewhere.',
    'zh-Hant': '本機首次查閱此日誌，現保存其密鑰及檢查點；日後如遭更換即可察覺。請將密鑰與發行人在其他渠道公布者比對。',
    'zh-Hans': '本机首次查阅此日志，现保存其密钥及检查点；日后如遭更换即可察觉。请将密钥与发行人在其他渠道公布的比对。',
  },
  'public-check.continues': {
    en: 'The log continues the checkpoint of size {size} that this device kept',
    'zh-Hant': '日誌延續本機所存的檢查點（大小{size}）',
    'zh-Hans': '日志延续本机所存的检查点（大小{size}）',
  },
  'public-check.sealed': {
    en: 'All {count} {count|entry|entries} of the record lead to the root that was signed',
    'zh-Hant': '紀錄全部{count}項均與經簽署的根值相符',
    'zh-Hans': '记录全部{count}项均与经签名的根值相符',
  },
  'public-check.unsealed': {
    en: '{count} newer {count|entry is|entries are} not sealed yet',
    'zh-Hant': '另有{count}項較新的紀錄尚未封存',
    'zh-Hans': '另有{count}项较新的记录尚未封存',
  },
  'public-check.same': {
    en: 'Worked out anew on this device from {entries} {entries|entry|entries}: all {count} statements of this page are the same',
    'zh-Hant': '在本機根據{entries}項紀錄重新推算：本頁全部{count}項陳述均相同',
    'zh-Hans': '在本机根据{entries}项记录重新推算：本页全部{count}项陈述均相同',
  },
  'public-check.page': {
    en: 'The page does not say what the record gives',
    'zh-Hant': '本頁所述，與紀錄推算的結果不同',
    'zh-Hans': '本页所述，与记录推算的结果不同',
  },

  // What is wrong.
  'public-check.no-seal': {
    en: 'Nothing of this issuer has been sealed yet, so there is nothing to check. Come back later.',
    'zh-Hant': '此發行人的紀錄尚未封存，未能查證。請稍後再試。',
    'zh-Hans': '此发行人的记录尚未封存，无法查证。请稍后再试。',
  },
  'public-check.entry-not-sealed': {
    en: 'This entry is newer than the last checkpoint. It is sealed within moments; check again then.',
    'zh-Hant': '此記項較最近的檢查點新，稍後即會封存；請屆時再查證。',
    'zh-Hans': '此记项比最近的检查点新，稍后即会封存；请届时再查证。',
  },
  'public-check.no-answer': {
    en: 'The server did not give “{what}”. Check the connection and try again.',
    'zh-Hant': '伺服器未有提供「{what}」。請檢查連線後再試。',
    'zh-Hans': '服务器没有提供“{what}”。请检查连接后再试。',
  },
  'public-check.no-means': {
    en: 'This browser can’t check signatures here. Open the page over a secure connection, in a newer browser, or use “tenfold verify”.',
    'zh-Hant': '此瀏覽器未能核對簽署。請以較新的瀏覽器經加密連線開啟本頁，或使用 tenfold verify。',
    'zh-Hans': '此浏览器无法核对签名。请用较新的浏览器经加密连接打开本页，或使用 tenfold verify。',
  },
  'public-check.no-rules': {
    en: 'The record is sealed as shown, but the rules could not be applied to it on this device: {why}. Load the page again.',
    'zh-Hant': '紀錄與封存者相符，惟未能在本機套用規則：{why}。請重新載入本頁。',
    'zh-Hans': '记录与封存的相符，但无法在本机适用规则：{why}。请重新载入本页。',
  },
  'public-check.record-header': {
    en: 'The head of the record is not the one that was sealed.',
    'zh-Hant': '紀錄的標頭並非封存者。',
    'zh-Hans': '记录的标头不是封存时的标头。',
  },
  'public-check.record-entry': {
    en: 'Entry {entry} is not in the record as it was sealed.',
    'zh-Hant': '紀錄中的 {entry} 一項，與封存時不同。',
    'zh-Hans': '记录中的 {entry} 一项，与封存时不同。',
  },
  'public-check.record-short': {
    en: 'The record has {count} {count|entry|entries}, and {sealed} were sealed: entries are missing.',
    'zh-Hant': '紀錄只有{count}項，而封存的有{sealed}項：有紀錄缺失。',
    'zh-Hans': '记录只有{count}项，而封存的有{sealed}项：有记录缺失。',
  },
  'public-check.record-root': {
    en: 'The record does not lead to the root that was signed.',
    'zh-Hant': '紀錄與經簽署的根值不符。',
    'zh-Hans': '记录与经签名的根值不符。',
  },
  'public-check.differs': {
    en: 'The page says “{shown}”; the record gives “{found}”.',
    'zh-Hant': '本頁寫「{shown}」，按紀錄則為「{found}」。',
    'zh-Hans': '本页写“{shown}”，按记录则为“{found}”。',
  },
  'public-check.nothing': { en: 'nothing', 'zh-Hant': '無', 'zh-Hans': '无' },
  'public-check.changed-meanwhile': {
    en: 'Entries were added since the page was opened. Load it again.',
    'zh-Hant': '開啟本頁後有新增紀錄。請重新載入。',
    'zh-Hans': '打开本页后有新增记录。请重新载入。',
  },

  // The checkpoint.
  'public-check.checkpoint': { en: 'The checkpoint', 'zh-Hant': '檢查點', 'zh-Hans': '检查点' },
  'public-check.size': { en: 'Size', 'zh-Hant': '大小', 'zh-Hans': '大小' },
  'public-check.root': { en: 'Root', 'zh-Hant': '根值', 'zh-Hans': '根值' },
  'public-check.origin': { en: 'Log', 'zh-Hant': '日誌', 'zh-Hans': '日志' },
  'public-check.key': { en: 'Key', 'zh-Hant': '密鑰', 'zh-Hans': '密钥' },
  'public-check.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签名' },
  'public-check.made': {
    en: 'Made, as the server says',
    'zh-Hant': '時間（伺服器所示）',
    'zh-Hans': '时间（服务器所示）',
  },
  'public-check.clauses': { en: 'Clause by clause', 'zh-Hant': '逐項核對', 'zh-Hans': '逐项核对' },
  'public-check.not-asked': { en: 'not asked', 'zh-Hant': '未查問', 'zh-Hans': '未查问' },
  'public-check.not-reached': { en: 'not reached', 'zh-Hant': '未及核對', 'zh-Hans': '未及核对' },
  'public-check.number': { en: '{number}', 'zh-Hant': '{number}', 'zh-Hans': '{number}' },
  'public-check.moment': { en: '{at}', 'zh-Hant': '{at}', 'zh-Hans': '{at}' },
  'public-check.left-out': { en: '{text} ({why})', 'zh-Hant': '{text}（{why}）', 'zh-Hans': '{text}（{why}）' },
  'public-check.limits': {
    en: 'This shows that the record was not changed, not that it is true; and that this device is shown the log it was shown before, not that everybody is.',
    'zh-Hant': '查證只顯示紀錄未經改動，並不表示內容屬實；亦只顯示本機所見的日誌前後一致，並不表示人人所見相同。',
    'zh-Hans': '查证只显示记录未经改动，并不表示内容属实；也只显示本机所见的日志前后一致，并不表示人人所见相同。',
  },
} as const satisfies Catalogue;
