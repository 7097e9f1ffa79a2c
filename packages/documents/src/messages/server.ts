import type { Catalogue } from './catalogue.ts';

/** What the HTTP interface says: of requests that it does not answer, and of itself. */
export const serverMessages = {
  // Titles of problems: of what kind they are.
  'server.problem.invalid-request': {
    en: 'The request is not in order',
    'zh-Hant': '請求有誤',
    'zh-Hans': '请求有误',
  },
  'server.problem.sign-in-first': { en: 'Sign in first', 'zh-Hant': '請先登入', 'zh-Hans': '请先登录' },
  'server.problem.forbidden': { en: 'Not permitted', 'zh-Hant': '未獲授權', 'zh-Hans': '没有权限' },
  'server.problem.unknown': { en: 'Not found', 'zh-Hant': '找不到', 'zh-Hans': '未找到' },
  'server.problem.wrong-method': {
    en: 'Not done with this address',
    'zh-Hant': '此網址不接受該操作',
    'zh-Hans': '此网址不接受该操作',
  },
  'server.problem.too-slow': {
    en: 'The request came too slowly',
    'zh-Hant': '請求傳送過慢',
    'zh-Hans': '请求发送过慢',
  },
  'server.problem.conflict': {
    en: 'No longer possible as things stand',
    'zh-Hant': '情況已變，無法照辦',
    'zh-Hans': '情况已变，无法照办',
  },
  'server.problem.too-large': { en: 'Too large', 'zh-Hant': '內容過大', 'zh-Hans': '内容过大' },
  'server.problem.media-type': {
    en: 'Not a kind of content for this address',
    'zh-Hant': '此網址不接受該類內容',
    'zh-Hans': '此网址不接受该类内容',
  },
  'server.problem.invalid': {
    en: 'What was given can’t be so',
    'zh-Hant': '所提交的內容不能成立',
    'zh-Hans': '所提交的内容不能成立',
  },
  'server.problem.too-many': { en: 'Too many requests', 'zh-Hant': '請求過多', 'zh-Hans': '请求过多' },
  'server.problem.fault': { en: 'A fault of the program', 'zh-Hant': '程式本身出錯', 'zh-Hans': '程序本身出错' },
  'server.problem.unavailable': {
    en: 'The ledger can’t be reached',
    'zh-Hant': '無法連接帳冊',
    'zh-Hans': '无法连接账册',
  },

  // What is wrong with a request.
  'server.sign-in-first': {
    en: 'Nobody has signed in. Sign in, or send a key with the request.',
    'zh-Hant': '尚未登入。請先登入，或於請求中附上金鑰。',
    'zh-Hans': '尚未登录。请先登录，或在请求中附上密钥。',
  },
  'server.forbidden': {
    en: 'You may not do this with this issuer. Ask whoever manages its people for the role.',
    'zh-Hant': '閣下無權對此發行人作此操作。請向其人員管理者申請有關職能。',
    'zh-Hans': '您无权对此发行人进行此操作。请向其人员管理者申请相应职能。',
  },
  'server.no-such-address': {
    en: 'There is nothing at this address. /api lists every address there is.',
    'zh-Hant': '此網址並無內容。所有網址列於 /api。',
    'zh-Hans': '此网址没有内容。所有网址列于 /api。',
  },
  'server.wrong-method': {
    en: 'This address does not take {method}. It takes: {known}.',
    'zh-Hant': '此網址不接受 {method}。可用的方法為：{known}。',
    'zh-Hans': '此网址不接受 {method}。可用的方法为：{known}。',
  },
  'server.unknown-member': {
    en: '“{name}” is not a name for this place. Check its spelling, or leave it out; /api lists the names.',
    'zh-Hant': '此處並無「{name}」這一名稱。請核對拼法，或予刪除；可用名稱列於 /api。',
    'zh-Hans': '此处没有“{name}”这一名称。请核对拼写，或予删除；可用名称列于 /api。',
  },
  'server.lacking': {
    en: 'This is missing. Add it.',
    'zh-Hant': '缺少此項。請補上。',
    'zh-Hans': '缺少此项。请补上。',
  },
  'server.given-twice': {
    en: 'This is given more than once. Give it once.',
    'zh-Hant': '此項重複出現。請只提供一次。',
    'zh-Hans': '此项重复出现。请只提供一次。',
  },
  'server.no-such-value': {
    en: '“{quote}” can’t stand here. /api says what can.',
    'zh-Hant': '此處不可填「{quote}」。可填內容見 /api。',
    'zh-Hans': '此处不可填“{quote}”。可填内容见 /api。',
  },
  'server.no-key': {
    en: 'A request that writes needs a name of its own, so that it is done once however often it is sent. Make one up, such as a UUID.',
    'zh-Hant': '寫入請求須有專屬名稱，使其無論傳送多少次亦只執行一次。請自訂一個，例如 UUID。',
    'zh-Hans': '写入请求须有专属名称，使其无论发送多少次都只执行一次。请自定一个，例如 UUID。',
  },
  'server.key-form': {
    en: 'The name of a request has 1 to 200 visible letters, digits and marks, without a space. Send it once.',
    'zh-Hant': '請求的名稱由1至200個可見的英文字母、數字或符號組成，不含空格。請只提供一次。',
    'zh-Hans': '请求的名称由1至200个可见的英文字母、数字或符号组成，不含空格。请只提供一次。',
  },
  'server.too-many-lines': {
    en: 'The file has {lines} lines; one proposal takes at most {most}. Nothing of it was read. Divide it into several files, each with the head of the table, and propose one after another.',
    'zh-Hant':
      '檔案有{lines}行，而每項建議最多可收{most}行，因此未有讀取任何內容。請將檔案分成數份，每份均保留表頭，再逐一提出。',
    'zh-Hans':
      '文件有{lines}行，而每项建议最多可收{most}行，因此没有读取任何内容。请将文件分成数份，每份都保留表头，再逐一提出。',
  },
  'server.too-large': {
    en: 'The content is larger than this address takes. /api says how much it takes; send it in parts.',
    'zh-Hant': '內容超出此網址的上限。上限見 /api；請分批傳送。',
    'zh-Hans': '内容超出此网址的上限。上限见 /api；请分批发送。',
  },
  'server.media-type': {
    en: 'This kind of content is not taken here. Name the kind in Content-Type; /api says which are taken.',
    'zh-Hant': '此處不接受該類內容。請於 Content-Type 註明類別；可接受的類別見 /api。',
    'zh-Hans': '此处不接受该类内容。请在 Content-Type 中注明类别；可接受的类别见 /api。',
  },
  'server.no-body': {
    en: 'The request has no content. Send the JSON that /api describes.',
    'zh-Hant': '請求並無內容。請按 /api 所述傳送 JSON。',
    'zh-Hans': '请求没有内容。请按 /api 所述发送 JSON。',
  },
  'server.unreadable': {
    en: 'The request can’t be read. Check its address and its headers.',
    'zh-Hant': '無法讀取此請求。請核對其網址及標頭。',
    'zh-Hans': '无法读取此请求。请核对其网址及标头。',
  },
  'server.fault': {
    en: 'Something went wrong in the program itself, not in what you sent. Please report it with the number of the request.',
    'zh-Hant': '程式本身出錯，與閣下傳送的內容無關。請連同請求編號一併回報。',
    'zh-Hans': '程序本身出错，与您发送的内容无关。请连同请求编号一并反馈。',
  },
  'server.too-many': {
    en: 'Too many requests came from here. The next is answered in {seconds} {seconds|second|seconds}.',
    'zh-Hant': '此處傳來的請求過多。{seconds}秒後可再處理。',
    'zh-Hans': '此处发来的请求过多。{seconds}秒后可再处理。',
  },
  'server.too-many-listen': {
    en: 'Too many listen to the events already. Ask for the check itself now and then.',
    'zh-Hant': '接收事件者已達上限。請改為不時查詢結論本身。',
    'zh-Hans': '接收事件者已达上限。请改为不时查询结论本身。',
  },
  'server.too-slow': {
    en: 'The request came too slowly and was given up. Send it again.',
    'zh-Hant': '請求傳送過慢，已放棄接收。請重新傳送。',
    'zh-Hans': '请求发送过慢，已放弃接收。请重新发送。',
  },
  'server.not-ready': {
    en: 'The database does not answer. Look whether it runs; requests can be sent again once it does.',
    'zh-Hant': '資料庫沒有回應。請查看其是否正在運行；恢復後即可再傳送請求。',
    'zh-Hans': '数据库没有响应。请查看其是否正在运行；恢复后即可再发送请求。',
  },
  'server.no-evidence': {
    en: 'There is no file with the hash {hash}. Add it first, or check the hash.',
    'zh-Hant': '沒有雜湊值為 {hash} 的檔案。請先加入該檔案，或核對雜湊值。',
    'zh-Hans': '没有哈希值为 {hash} 的文件。请先加入该文件，或核对哈希值。',
  },
  'server.other-type': {
    en: 'The file is not what its type, {type}, says. Name the type that it has, or save it as that type.',
    'zh-Hant': '檔案內容與所稱類別 {type} 不符。請註明其實際類別，或另存為該類別。',
    'zh-Hans': '文件内容与所称类别 {type} 不符。请注明其实际类别，或另存为该类别。',
  },
  'server.no-log-file': {
    en: 'The published log has no file “{path}”. Begin with its checkpoint; it tells which tiles there are.',
    'zh-Hant': '已發佈的日誌並無檔案「{path}」。請先讀取其檢查點；由此可知有哪些分塊。',
    'zh-Hans': '已发布的日志没有文件“{path}”。请先读取其检查点；由此可知有哪些分块。',
  },
  'server.record-of-another': {
    en: 'The file is the record of {found}, and the address is that of {wanted}. Send it to the address of its own issuer.',
    'zh-Hant': '檔案屬 {found} 的紀錄，而網址屬 {wanted}。請傳送至其所屬發行人的網址。',
    'zh-Hans': '文件属于 {found} 的记录，而网址属于 {wanted}。请发送到其所属发行人的网址。',
  },
  'server.entries-in-header': {
    en: 'Entries have no place here: an issuer is opened first. Propose them once it is.',
    'zh-Hant': '此處不可附有紀錄：須先開立發行人的帳冊，其後再提出紀錄。',
    'zh-Hans': '此处不可附有记录：须先开立发行人的账册，其后再提出记录。',
  },

  // The pages.
  'server.page.issuer': {
    en: '{issuer}: undertakings',
    'zh-Hant': '{issuer}：承諾',
    'zh-Hans': '{issuer}：承诺',
  },
  'server.page.languages': {
    en: 'Language',
    'zh-Hant': '語言',
    'zh-Hans': '语言',
  },
  'server.page.no-issuer': {
    en: 'The ledger has no issuer that anybody may read. Sign in, or open one.',
    'zh-Hant': '帳冊內暫無可供公眾查閱的發行人。請登入，或開立一個發行人的帳冊。',
    'zh-Hans': '账册内暂无可供公众查阅的发行人。请登录，或开立一个发行人的账册。',
  },
  'server.page.on': {
    en: 'As of',
    'zh-Hant': '截至',
    'zh-Hans': '截至',
  },
  'server.page.show': {
    en: 'Show',
    'zh-Hant': '顯示',
    'zh-Hans': '显示',
  },
  'server.page.back': {
    en: 'Back to the undertakings',
    'zh-Hant': '返回承諾',
    'zh-Hans': '返回承诺',
  },
  'server.page.home': {
    en: 'To the issuers',
    'zh-Hant': '前往發行人名單',
    'zh-Hans': '前往发行人名单',
  },
  'server.page.request': {
    en: 'Number of the request:',
    'zh-Hant': '請求編號：',
    'zh-Hans': '请求编号：',
  },
  'server.page.api': {
    en: 'The interface for programs',
    'zh-Hant': '供程式使用的介面',
    'zh-Hans': '供程序使用的接口',
  },

  // The description of the interface.
  'server.api-title': {
    en: 'The interface for programs',
    'zh-Hant': '供程式使用的介面',
    'zh-Hans': '供程序使用的接口',
  },
  'server.api-about': {
    en: 'Everything that the product knows and does, for programs. What is wrong with a request is told at once and in full, in the language asked for (RFC 9457). A request that writes names itself by Idempotency-Key and is done once. An answer with an ETag need not be sent again while nothing has changed.',
    'zh-Hant':
      '本產品所知所為，均可由程式取用。請求如有問題，會以所選語言一次過全部說明（RFC 9457）。寫入請求須以 Idempotency-Key 自行命名，並只執行一次。附有 ETag 的回應在內容未變時毋須重傳。',
    'zh-Hans':
      '本产品所知所为，均可由程序取用。请求如有问题，会以所选语言一次性全部说明（RFC 9457）。写入请求须以 Idempotency-Key 自行命名，并只执行一次。附有 ETag 的响应在内容未变时无须重传。',
  },
  'server.api-document': {
    en: 'The same as a document for programs (OpenAPI 3.1):',
    'zh-Hant': '同一內容的程式用文件（OpenAPI 3.1）：',
    'zh-Hans': '同一内容的程序用文件（OpenAPI 3.1）：',
  },
  'server.api-needed': {
    en: 'needed',
    'zh-Hant': '必填',
    'zh-Hans': '必填',
  },
  'server.api-takes': {
    en: 'Takes',
    'zh-Hant': '接受',
    'zh-Hans': '接受',
  },
  'server.api-gives': {
    en: 'Gives',
    'zh-Hant': '回傳',
    'zh-Hans': '返回',
  },
  'server.plan-too-long': {
    en: 'A plan has {most} steps at most here. Ask about a longer one as a programme (…/programme), or clear it with the command line.',
    'zh-Hant': '此處每項計劃最多{most}步。較長者請以計劃表（…/programme）查詢，或用命令列作事前核查。',
    'zh-Hans': '此处每项计划最多{most}步。较长的请以计划表（…/programme）查询，或用命令行作事前核查。',
  },
  'server.topic.undertakings': {
    en: 'Undertakings and findings',
    'zh-Hant': '承諾與結論',
    'zh-Hans': '承诺与结论',
  },
  'server.topic.entries': {
    en: 'Entries of the ledger',
    'zh-Hant': '帳冊紀錄',
    'zh-Hans': '账册记录',
  },
  'server.topic.proposals': {
    en: 'Proposals and their approval',
    'zh-Hant': '建議與批核',
    'zh-Hans': '建议与批核',
  },
  'server.topic.clearances': {
    en: 'Clearance of planned acts',
    'zh-Hant': '擬採取行動的事前核查',
    'zh-Hans': '拟采取行动的事前核查',
  },
  'server.topic.evidence': {
    en: 'Evidence',
    'zh-Hant': '證明文件',
    'zh-Hans': '证明文件',
  },
  'server.topic.seal': {
    en: 'Seal and proofs',
    'zh-Hant': '封印與證明',
    'zh-Hans': '封印与证明',
  },
  'server.topic.papers': { en: 'Papers', 'zh-Hant': '文件', 'zh-Hans': '文件' },
  'server.topic.law': {
    en: 'The rules, formats and papers',
    'zh-Hant': '規則、格式與文件',
    'zh-Hans': '规则、格式与文件',
  },
  'server.topic.installation': {
    en: 'The installation',
    'zh-Hant': '系統',
    'zh-Hans': '系统',
  },
  'server.topic.access': {
    en: 'People, keys and rights',
    'zh-Hant': '人員、金鑰與權限',
    'zh-Hans': '人员、密钥与权限',
  },

  // The start and the end of the product.
  'server.listening': {
    en: 'Tenfold is at {address} until you end it with Ctrl+C.',
    'zh-Hant': 'Tenfold 已於 {address} 運行；按 Ctrl+C 即可結束。',
    'zh-Hans': 'Tenfold 已在 {address} 运行；按 Ctrl+C 即可结束。',
  },
  'server.screens': {
    en: 'The undertakings with their reasons, for whoever works with them: {address}',
    'zh-Hant': '供使用者查閱各項承諾及其理由：{address}',
    'zh-Hans': '供使用者查阅各项承诺及其理由：{address}',
  },
  'server.first-link': {
    en: 'Nobody can sign in yet. This address lets the first person in, once and within a day; keep it to yourself: {address}',
    'zh-Hant': '尚無人可登入。首位人員可憑以下網址登入，一日內有效，只可使用一次，請勿外傳：{address}',
    'zh-Hans': '尚无人可登录。首位人员可凭以下网址登录，一日内有效，只可使用一次，请勿外传：{address}',
  },
  'server.ended': {
    en: 'Ended. Everything acknowledged is in the ledger.',
    'zh-Hant': '已結束。凡已確認者均已記入帳冊。',
    'zh-Hans': '已结束。凡已确认的均已记入账册。',
  },
  'server.database-ended': {
    en: 'The database has ended by itself, so Tenfold ends too. What was acknowledged is safe. Start it again.',
    'zh-Hant': '資料庫已自行終止，Tenfold 隨之結束。已確認的內容不受影響。請重新啟動。',
    'zh-Hans': '数据库已自行终止，Tenfold 随之结束。已确认的内容不受影响。请重新启动。',
  },
  'server.port-taken': {
    en: 'Port {port} is used by another program. End that, or name another port with TENFOLD_PORT; 0 takes any that is free.',
    'zh-Hant':
      '連接埠 {port} 正由另一程式使用。請結束該程式，或以 TENFOLD_PORT 指定另一連接埠；填 0 則自動選用空閒者。',
    'zh-Hans': '端口 {port} 正由另一程序使用。请结束该程序，或以 TENFOLD_PORT 指定另一端口；填 0 则自动选用空闲者。',
  },
  'server.no-port': {
    en: '“{quote}” is no port. TENFOLD_PORT takes a whole number from 0 to 65535; 0 takes any that is free.',
    'zh-Hant': '「{quote}」並非連接埠。TENFOLD_PORT 須為0至65535的整數；填 0 則自動選用空閒者。',
    'zh-Hans': '“{quote}”不是端口。TENFOLD_PORT 须为0至65535的整数；填 0 则自动选用空闲者。',
  },
  'server.open-id-incomplete': {
    en: 'Signing in with OpenID Connect is set only in part. Set {missing} as well, or none of the three.',
    'zh-Hant': 'OpenID Connect 登入的設定並不齊全。請一併設定{missing}，或三項均不設定。',
    'zh-Hans': 'OpenID Connect 登录的设置不齐全。请一并设置{missing}，或三项均不设置。',
  },
  'server.no-open-id-provider': {
    en: '“{quote}” is no address of the web. TENFOLD_OPENID_PROVIDER is the issuer of the provider, as https://accounts.example.com.',
    'zh-Hant':
      '「{quote}」並非網址。TENFOLD_OPENID_PROVIDER 為提供者的發行者網址，例如 "https://accounts.example.com"。',
    'zh-Hans': '“{quote}”不是网址。TENFOLD_OPENID_PROVIDER 为提供者的颁发者网址，例如 "https://accounts.example.com"。',
  },
  'server.no-proxy': {
    en: '“{quote}” names no proxy. Write {setting} as addresses or networks with commas between, as 10.0.0.7,10.1.0.0/16.',
    'zh-Hant': '「{quote}」並非代理伺服器。請將 {setting} 寫成以逗號分隔的位址或網段，例如 10.0.0.7,10.1.0.0/16。',
    'zh-Hans': '“{quote}”不是代理服务器。请将 {setting} 写成以逗号分隔的地址或网段，例如 10.0.0.7,10.1.0.0/16。',
  },
  'server.no-placement': {
    en: '“{path}” is no placement of issuers, or can’t be read. It names servers, issuers and the server of all others; see deploy/shards.',
    'zh-Hant':
      '「{path}」並非發行人分布檔，或無法讀取。檔案須列明各伺服器、各發行人及其餘發行人所屬的伺服器；見 "deploy/shards"。',
    'zh-Hans':
      '“{path}”不是发行人分布文件，或无法读取。文件须列明各服务器、各发行人及其余发行人所属的服务器；见 "deploy/shards"。',
  },
  'server.issuer-moving': {
    en: '{issuer} is being moved to another server. Nothing was done; ask again in a moment.',
    'zh-Hant': '{issuer} 正遷往另一伺服器。並無執行任何操作；請稍後再試。',
    'zh-Hans': '{issuer} 正迁往另一服务器。没有执行任何操作；请稍后再试。',
  },
  'server.no-origin': {
    en: '“{quote}” is no address of the web. TENFOLD_ORIGIN is where browsers find the product, as https://register.example.com.',
    'zh-Hant': '「{quote}」並非網址。TENFOLD_ORIGIN 為瀏覽器存取本產品的網址，例如 "https://register.example.com"。',
    'zh-Hans': '“{quote}”不是网址。TENFOLD_ORIGIN 为浏览器访问本产品的网址，例如 "https://register.example.com"。',
  },

  // What parameters mean.
  'server.parameter.kind': {
    en: 'Entries of this kind only',
    'zh-Hant': '只列出此類紀錄',
    'zh-Hans': '只列出此类记录',
  },
  'server.parameter.since': {
    en: 'Entries that took effect on this day or later only',
    'zh-Hant': '只列出於此日或以後生效的紀錄',
    'zh-Hans': '只列出于此日或以后生效的记录',
  },
  'server.parameter.until': {
    en: 'Entries that took effect on this day or earlier only',
    'zh-Hant': '只列出於此日或以前生效的紀錄',
    'zh-Hans': '只列出于此日或以前生效的记录',
  },
  'server.parameter.text': {
    en: 'Entries only with this in one of their texts; a page may be short or empty and the search yet go on from its cursor',
    'zh-Hant': '只列出文字內含此內容的紀錄；一頁可能較短或沒有內容，仍可由所給游標繼續搜尋',
    'zh-Hans': '只列出文字中含此内容的记录；一页可能较短或没有内容，仍可从所给游标继续搜索',
  },
  'server.parameter.order': {
    en: 'Whether the oldest or the newest entries come first',
    'zh-Hant': '由最早或最新的紀錄開始',
    'zh-Hans': '从最早或最新的记录开始',
  },
  'server.parameter.issuer': {
    en: 'The id of an issuer',
    'zh-Hant': '發行人的識別碼',
    'zh-Hans': '发行人的标识',
  },
  'server.parameter.on': {
    en: 'The day asked about; today in Hong Kong if left out',
    'zh-Hant': '所問日期；不填則為香港當日',
    'zh-Hans': '所问日期；不填则为香港当日',
  },
  'server.parameter.known': {
    en: 'Only what was recorded by this moment; all that is recorded if left out',
    'zh-Hant': '只計截至此時刻已記錄者；不填則計全部記錄',
    'zh-Hans': '只计截至此时刻已记录的；不填则计全部记录',
  },
  'server.parameter.person': {
    en: 'What concerns one person only',
    'zh-Hant': '只列與某人有關者',
    'zh-Hans': '只列与某人有关的',
  },
  'server.parameter.rule': {
    en: 'What concerns one rule only',
    'zh-Hant': '只列與某條規則有關者',
    'zh-Hans': '只列与某条规则有关的',
  },
  'server.parameter.lang': {
    en: 'The language of sentences: en, zh-Hant or zh-Hans',
    'zh-Hant': '文句語言：en、zh-Hant 或 zh-Hans',
    'zh-Hans': '文句语言：en、zh-Hant 或 zh-Hans',
  },
  'server.parameter.finding': {
    en: 'The id of a finding',
    'zh-Hant': '結論的識別碼',
    'zh-Hans': '结论的标识',
  },
  'server.parameter.entry': {
    en: 'The id of an entry',
    'zh-Hant': '紀錄的識別碼',
    'zh-Hans': '记录的标识',
  },
  'server.parameter.after': {
    en: 'The cursor that the page before gave; from the beginning if left out',
    'zh-Hant': '上一頁所給的游標；不填則由首項開始',
    'zh-Hans': '上一页所给的游标；不填则从首项开始',
  },
  'server.parameter.limit': {
    en: 'How many a page holds at most',
    'zh-Hant': '每頁最多項數',
    'zh-Hans': '每页最多项数',
  },
  'server.parameter.number': {
    en: 'The number of a proposal, of a clearance or of a count',
    'zh-Hant': '建議、事前核查或點票的編號',
    'zh-Hans': '建议、事前核查或计票的编号',
  },
  'server.parameter.note': {
    en: 'A remark for whoever approves',
    'zh-Hant': '致批准者的備註',
    'zh-Hans': '致批准者的备注',
  },
  'server.parameter.name': {
    en: 'The name of the file',
    'zh-Hant': '檔案名稱',
    'zh-Hans': '文件名称',
  },
  'server.parameter.page': {
    en: 'A page of the file, counted from 1',
    'zh-Hant': '檔案的頁數，由 1 起計',
    'zh-Hans': '文件的页数，由 1 起计',
  },
  'server.parameter.sha256': {
    en: 'SHA-256 of the bytes, in small hexadecimal letters',
    'zh-Hant': '檔案位元組的 SHA-256，以小寫十六進位表示',
    'zh-Hans': '文件字节的 SHA-256，以小写十六进制表示',
  },
  'server.parameter.size': {
    en: 'The size of the checkpoint to prove it under; the latest if left out',
    'zh-Hant': '據以證明的檢查點大小；不填則用最新者',
    'zh-Hans': '据以证明的检查点大小；不填则用最新的',
  },
  'server.parameter.older': {
    en: 'The size of an older checkpoint that must not have been rewritten',
    'zh-Hant': '不得被改寫的較早檢查點的大小',
    'zh-Hans': '不得被改写的较早检查点的大小',
  },
  'server.parameter.from': {
    en: 'The older size of the log; for duties, the first of their last days, a month back if left out',
    'zh-Hant': '日誌較早時的大小；就責任而言為所查限期的首日，不填為一個月前',
    'zh-Hans': '日志较早时的大小；就责任而言为所查期限的首日，不填为一个月前',
  },
  'server.parameter.to': {
    en: 'The newer size of the log, that of the latest checkpoint if left out; for duties, the last of their last days, a year ahead if left out',
    'zh-Hant': '日誌較後時的大小，不填則用最新檢查點；就責任而言為所查限期的末日，不填為一年後',
    'zh-Hans': '日志较后时的大小，不填则用最新检查点；就责任而言为所查期限的末日，不填为一年后',
  },
  'server.parameter.path': {
    en: 'checkpoint, tile/… or long/…',
    'zh-Hant': '"checkpoint"、"tile/…" 或 "long/…"',
    'zh-Hans': '"checkpoint"、"tile/…" 或 "long/…"',
  },
  'server.parameter.provision': {
    en: 'The number of a rule',
    'zh-Hant': '規則編號',
    'zh-Hans': '规则编号',
  },
  'server.parameter.format': {
    en: 'The name of a format',
    'zh-Hant': '格式名稱',
    'zh-Hans': '格式名称',
  },
  'server.parameter.idempotency-key': {
    en: 'Names the request, as a UUID does: sent again with the same, it is done once',
    'zh-Hant': '請求的名稱，例如 UUID：以同一名稱再次傳送，只執行一次',
    'zh-Hans': '请求的名称，例如 UUID：以同一名称再次发送，只执行一次',
  },
  'server.api-language': {
    en: 'Every address takes lang: en, zh-Hant or zh-Hans. Without it, the language is that which the browser asks for.',
    'zh-Hant': '所有網址均接受 "lang"：en、zh-Hant 或 zh-Hans。不填則採用瀏覽器所求的語言。',
    'zh-Hans': '所有网址均接受 "lang"：en、zh-Hant 或 zh-Hans。不填则采用浏览器所求的语言。',
  },

  // What each address does.
  'server.route.issuers': {
    en: 'The issuers in the ledger',
    'zh-Hant': '帳冊內的發行人',
    'zh-Hans': '账册内的发行人',
  },
  'server.route.issuer': {
    en: 'One issuer, and how many entries its ledger has',
    'zh-Hant': '某一發行人及其帳冊的紀錄數目',
    'zh-Hans': '某一发行人及其账册的记录数目',
  },
  'server.route.check': {
    en: 'The living undertakings of an issuer: each sentence with its answer and why',
    'zh-Hant': '發行人的承諾現況：逐句列出答案及理由',
    'zh-Hans': '发行人的承诺现况：逐句列出答案及理由',
  },
  'server.route.explain': {
    en: 'Everything that one finding was derived from',
    'zh-Hant': '某項結論的完整推導',
    'zh-Hans': '某项结论的完整推导',
  },
  'server.route.events': {
    en: 'Tells, as it happens, when a finding is answered differently',
    'zh-Hant': '結論一有變動即時通知',
    'zh-Hans': '结论一有变动即时通知',
  },
  'server.route.entries': {
    en: 'Entries in the order of their numbers, page by page',
    'zh-Hant': '按編號逐頁列出紀錄',
    'zh-Hans': '按编号逐页列出记录',
  },
  'server.route.entry': {
    en: 'One entry',
    'zh-Hant': '某一項紀錄',
    'zh-Hans': '某一项记录',
  },
  'server.route.withoutAuthority': {
    en: 'Entries in force that move shares and name no legal authority',
    'zh-Hant': '有效而涉及股份變動、但未註明法律依據的紀錄',
    'zh-Hans': '有效而涉及股份变动、但未注明法律依据的记录',
  },
  'server.route.record': {
    en: 'The whole ledger of an issuer as a record file',
    'zh-Hant': '以紀錄檔匯出發行人的整本帳冊',
    'zh-Hans': '以记录文件导出发行人的整本账册',
  },
  'server.route.proposals': {
    en: 'Proposals in the order of their numbers, page by page',
    'zh-Hant': '按編號逐頁列出建議',
    'zh-Hans': '按编号逐页列出建议',
  },
  'server.route.proposal': {
    en: 'One proposal, and which findings it would change',
    'zh-Hant': '某一建議，以及其將改變的結論',
    'zh-Hans': '某一建议，以及其将改变的结论',
  },
  'server.route.proposedEntries': {
    en: 'The entries of a proposal, page by page',
    'zh-Hant': '逐頁列出建議內的紀錄',
    'zh-Hans': '逐页列出建议内的记录',
  },
  'server.route.foreseen': {
    en: 'Which findings entries would change and what would become due, without proposing them',
    'zh-Hant': '紀錄如獲記入，將改變哪些結論、將有何事項到期；並不提出建議',
    'zh-Hans': '记录如获记入，将改变哪些结论、将有哪些事项到期；并不提出建议',
  },
  'server.route.propose': {
    en: 'Proposes entries, to be recorded together or not at all',
    'zh-Hant': '提出紀錄，一併記入或全部不記',
    'zh-Hans': '提出记录，一并记入或全部不记',
  },
  'server.route.proposeRecord': {
    en: 'Proposes the entries of a record file, all or nothing',
    'zh-Hant': '提出整個紀錄檔，一併記入或全部不記',
    'zh-Hans': '提出整个记录文件，一并记入或全部不记',
  },
  'server.route.proposeCsv': {
    en: 'Proposes the entries of a CSV file, all or nothing',
    'zh-Hant': '提出 CSV 檔案內的紀錄，一併記入或全部不記',
    'zh-Hans': '提出 CSV 文件内的记录，一并记入或全部不记',
  },
  'server.route.approve': {
    en: 'Records the entries of a proposal',
    'zh-Hant': '批准建議，記入其紀錄',
    'zh-Hans': '批准建议，记入其记录',
  },
  'server.route.reject': {
    en: 'Refuses somebody else’s proposal, with the reason',
    'zh-Hant': '拒絕他人的建議並說明理由',
    'zh-Hans': '拒绝他人的建议并说明理由',
  },
  'server.route.withdraw': {
    en: 'Takes back one’s own proposal, with the reason',
    'zh-Hant': '撤回自己的建議並說明理由',
    'zh-Hans': '撤回自己的建议并说明理由',
  },
  'server.route.approvalPolicy': {
    en: 'Which kinds of entry need a second person',
    'zh-Hant': '哪些類別的紀錄須由第二人批准',
    'zh-Hans': '哪些类别的记录须由第二人批准',
  },
  'server.route.setApprovalPolicy': {
    en: 'Decides which kinds of entry need a second person',
    'zh-Hant': '決定哪些類別的紀錄須由第二人批准',
    'zh-Hans': '决定哪些类别的记录须由第二人批准',
  },
  'server.route.clear': {
    en: 'What planned acts would do, and what they ask for; nothing is kept',
    'zh-Hant': '擬採取的行動有何後果、須辦何事；不作保存',
    'zh-Hans': '拟采取的行动有何后果、须办何事；不作保存',
  },
  'server.route.keepClearance': {
    en: 'Clears planned acts and keeps the answer under a number',
    'zh-Hant': '就擬採取的行動作事前核查，並編號保存結論',
    'zh-Hans': '就拟采取的行动作事前核查，并编号保存结论',
  },
  'server.route.clearances': {
    en: 'Kept clearances, each with what became of it',
    'zh-Hant': '已保存的事前核查及其後情況',
    'zh-Hans': '已保存的事前核查及其后情况',
  },
  'server.route.clearance': {
    en: 'A kept clearance as it was given, and what became of it',
    'zh-Hant': '一項已保存的事前核查原文及其後情況',
    'zh-Hans': '一项已保存的事前核查原文及其后情况',
  },
  'server.route.programme': {
    en: 'A programme of planned acts day by day: conversions at each step against one at the end; nothing is kept',
    'zh-Hant': '擬採取行動的逐日計劃表，比較逐步轉換與最後一次轉換；不作保存',
    'zh-Hans': '拟采取行动的逐日计划表，比较逐步转换与最后一次转换；不作保存',
  },
  'server.route.programmeCalendar': {
    en: 'The same programme as a calendar file',
    'zh-Hant': '同一計劃表的日曆檔案',
    'zh-Hans': '同一计划表的日历文件',
  },
  'server.route.addEvidence': {
    en: 'Keeps a file that entries rest on',
    'zh-Hant': '保存紀錄所依據的檔案',
    'zh-Hans': '保存记录所依据的文件',
  },
  'server.route.evidence': {
    en: 'A file that entries rest on, to be saved',
    'zh-Hant': '下載紀錄所依據的檔案',
    'zh-Hans': '下载记录所依据的文件',
  },
  'server.route.paperReading': {
    en: 'A paper that was kept as evidence, read as an undertaking: a draft, or how far the reading has come',
    'zh-Hant': '將已存作憑證的文件讀取為承諾書：草稿，或讀取進度',
    'zh-Hans': '将已存作凭证的文件读取为承诺书：草稿，或读取进度',
  },
  'server.route.pagePicture': {
    en: 'A page of a paper as a picture',
    'zh-Hant': '文件的一頁，以圖像表示',
    'zh-Hans': '文件的一页，以图像表示',
  },
  'server.no-page': {
    en: 'This file has no page {page} that could be shown.',
    'zh-Hant': '此檔案沒有可顯示的第{page}頁。',
    'zh-Hans': '此文件没有可显示的第{page}页。',
  },
  'server.route.checkpoint': {
    en: 'The latest signed checkpoint of the log',
    'zh-Hant': '日誌最新的已簽署檢查點',
    'zh-Hans': '日志最新的已签署检查点',
  },
  'server.route.checkpoints': {
    en: 'Checkpoints in the order of their sizes, page by page',
    'zh-Hant': '按大小逐頁列出檢查點',
    'zh-Hans': '按大小逐页列出检查点',
  },
  'server.route.seal': {
    en: 'Signs the log as it stands',
    'zh-Hant': '簽署日誌現狀',
    'zh-Hans': '签署日志现状',
  },
  'server.route.consistency': {
    en: 'The proof that the log was not rewritten between two sizes',
    'zh-Hant': '證明日誌在兩個大小之間未被改寫',
    'zh-Hans': '证明日志在两个大小之间未被改写',
  },
  'server.route.logKeys': {
    en: 'The keys that the log was signed with',
    'zh-Hant': '簽署日誌所用的公鑰',
    'zh-Hans': '签署日志所用的公钥',
  },
  'server.route.proof': {
    en: 'The proof that an entry is in the log, to be checked without us',
    'zh-Hant': '證明某項紀錄載於日誌，可自行核驗',
    'zh-Hans': '证明某项记录载于日志，可自行核验',
  },
  'server.route.logFile': {
    en: 'The published log as static files, for anyone to mirror',
    'zh-Hant': '以靜態檔案發佈的日誌，任何人均可備存',
    'zh-Hans': '以静态文件发布的日志，任何人均可备存',
  },
  'server.route.rules': {
    en: 'The rulebook as it stands on a day',
    'zh-Hant': '某日有效的規則',
    'zh-Hans': '某日有效的规则',
  },
  'server.route.rule': {
    en: 'One rule of it',
    'zh-Hant': '其中一條規則',
    'zh-Hans': '其中一条规则',
  },
  'server.route.schemas': {
    en: 'The formats that have a schema',
    'zh-Hant': '備有結構描述的格式',
    'zh-Hans': '备有结构描述的格式',
  },
  'server.route.schema': {
    en: 'The JSON Schema of a format',
    'zh-Hant': '某格式的 JSON Schema',
    'zh-Hans': '某格式的 JSON Schema',
  },
  'server.route.read': {
    en: 'Reads the text of an undertaking; nothing is kept of it',
    'zh-Hant': '讀取承諾書文字，不予保存',
    'zh-Hans': '读取承诺书文字，不予保存',
  },
  'server.route.openIssuer': {
    en: 'Opens the ledger of an issuer',
    'zh-Hant': '開立發行人的帳冊',
    'zh-Hans': '开立发行人的账册',
  },
  'server.route.live': {
    en: 'Whether the process answers',
    'zh-Hant': '程序是否有回應',
    'zh-Hans': '进程是否有响应',
  },
  'server.route.ready': {
    en: 'Whether the ledger can be reached',
    'zh-Hant': '能否連接帳冊',
    'zh-Hans': '能否连接账册',
  },
  'server.route.metrics': {
    en: 'What is counted, as Prometheus reads it',
    'zh-Hant': '供 Prometheus 讀取的統計',
    'zh-Hans': '供 Prometheus 读取的统计',
  },
} as const satisfies Catalogue;
