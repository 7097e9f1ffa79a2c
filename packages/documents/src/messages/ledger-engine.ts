import type { Catalogue } from './catalogue.ts';

/** What the database, or the machine under it, does not let the product do. */
export const ledgerEngineMessages = {
  // The data folder.
  'ledger-engine.folder-in-use': {
    en: 'The data folder {folder} is in use by process {pid}. Stop that Tenfold first, or name another folder.',
    'zh-Hant': '資料夾 {folder} 正由程序 {pid} 使用。請先停止該 Tenfold，或指定另一個資料夾。',
    'zh-Hans': '数据文件夹 {folder} 正由进程 {pid} 使用。请先停止该 Tenfold，或指定另一个文件夹。',
  },
  'ledger-engine.folder-out-of-reach': {
    en: 'The database runs under an account without rights of its own, which may not enter {closed} on the way to {folder}. Open it with "chmod o+x", or keep the data in {instead}.',
    'zh-Hant':
      '資料庫以沒有特權的帳戶運行，而該帳戶不能進入通往 {folder} 途中的 {closed}。請以 "chmod o+x" 開放，或將資料存於 {instead}。',
    'zh-Hans':
      '数据库以没有特权的账户运行，而该账户不能进入通往 {folder} 途中的 {closed}。请用 "chmod o+x" 开放，或将数据存于 {instead}。',
  },
  'ledger-engine.other-version': {
    en: '{folder} holds data of PostgreSQL {found}; this Tenfold brings PostgreSQL {wanted}. Back it up with the Tenfold that made it, then restore it into a new folder.',
    'zh-Hant':
      '{folder} 內的資料屬 PostgreSQL {found}；此 Tenfold 附帶 PostgreSQL {wanted}。請以建立該資料的 Tenfold 備份，再還原至新資料夾。',
    'zh-Hans':
      '{folder} 内的数据属于 PostgreSQL {found}；此 Tenfold 附带 PostgreSQL {wanted}。请用建立该数据的 Tenfold 备份，再还原到新文件夹。',
  },
  'ledger-engine.other-layout': {
    en: 'The data in {place} was made by a PostgreSQL that lays it out in another way: {reason}. Back it up with the Tenfold that made it, then restore it into a new folder.',
    'zh-Hant':
      '{place} 內的資料由格式不同的 PostgreSQL 建立：{reason}。請以建立該資料的 Tenfold 備份，再還原至新資料夾。',
    'zh-Hans':
      '{place} 内的数据由格式不同的 PostgreSQL 建立：{reason}。请用建立该数据的 Tenfold 备份，再还原到新文件夹。',
  },
  'ledger-engine.files-in-use': {
    en: 'Another PostgreSQL still uses the files in {place}: {reason}. Wait until it has ended, or end it, then start again.',
    'zh-Hant': '另一個 PostgreSQL 仍在使用 {place} 內的檔案：{reason}。請待其結束或將其結束，然後再啟動。',
    'zh-Hans': '另一个 PostgreSQL 仍在使用 {place} 内的文件：{reason}。请等它结束或将其结束，然后再启动。',
  },

  // The machine.
  'ledger-engine.disk-full': {
    en: 'The disk of {place} is full. What was acknowledged is safe; what was not is not recorded. Free space, then do it again.',
    'zh-Hant': '{place} 所在磁碟已滿。已確認的記項安全無恙，未確認者並無記入。請騰出空間，然後再做一次。',
    'zh-Hans': '{place} 所在磁盘已满。已确认的记项安然无恙，未确认的没有记入。请腾出空间，然后再做一次。',
  },
  'ledger-engine.disk-read-only': {
    en: 'The disk of {place} may be read but not written. Make it writable, or name a folder on another disk.',
    'zh-Hant': '{place} 所在磁碟只可讀取，不可寫入。請改為可寫入，或指定另一磁碟上的資料夾。',
    'zh-Hans': '{place} 所在磁盘只可读取，不可写入。请改为可写入，或指定另一磁盘上的文件夹。',
  },
  'ledger-engine.not-allowed': {
    en: 'The account of the database may not use {place}. Give the folder and all in it to that account, or name another folder.',
    'zh-Hant': '資料庫的帳戶無權使用 {place}。請將該資料夾及其內容交予該帳戶，或指定另一個資料夾。',
    'zh-Hans': '数据库的账户无权使用 {place}。请将该文件夹及其内容交给该账户，或指定另一个文件夹。',
  },
  'ledger-engine.no-account': {
    en: 'PostgreSQL does not run with the rights of "root", and this machine has none of the accounts {accounts}. Make an account "postgres", or start Tenfold under another account.',
    'zh-Hant':
      'PostgreSQL 不能以 "root" 權限運行，而本機沒有以下任何帳戶：{accounts}。請建立 "postgres" 帳戶，或以其他帳戶啟動 Tenfold。',
    'zh-Hans':
      'PostgreSQL 不能以 "root" 权限运行，而本机没有以下任何账户：{accounts}。请建立 "postgres" 账户，或用其他账户启动 Tenfold。',
  },
  'ledger-engine.no-binaries': {
    en: 'No PostgreSQL comes along for this kind of machine ({machine}). Install PostgreSQL 15 or later and name it in DATABASE_URL.',
    'zh-Hant':
      '產品並未附帶適用於此類機器（{machine}）的 PostgreSQL。請安裝 PostgreSQL 15 或以上，並以 DATABASE_URL 指明。',
    'zh-Hans':
      '产品没有附带适用于此类机器（{machine}）的 PostgreSQL。请安装 PostgreSQL 15 或以上，并用 DATABASE_URL 指明。',
  },
  'ledger-engine.binaries-do-not-run': {
    en: 'The PostgreSQL that came along does not run on this machine ({place}): {reason}. Install PostgreSQL 15 or later and name it in DATABASE_URL.',
    'zh-Hant':
      '附帶的 PostgreSQL 不能在此機器上運行（{place}）：{reason}。請安裝 PostgreSQL 15 或以上，並以 DATABASE_URL 指明。',
    'zh-Hans':
      '附带的 PostgreSQL 不能在此机器上运行（{place}）：{reason}。请安装 PostgreSQL 15 或以上，并用 DATABASE_URL 指明。',
  },
  'ledger-engine.port-taken': {
    en: 'The port that the database in {place} was to listen on is taken by another program. Name another port, or none and a free one is found.',
    'zh-Hant': '{place} 的資料庫要使用的連接埠已被其他程式佔用。請指定另一連接埠；不指定則自動選用可用者。',
    'zh-Hans': '{place} 的数据库要使用的端口已被其他程序占用。请指定另一端口；不指定则自动选用可用端口。',
  },
  'ledger-engine.not-started': {
    en: 'The database in {place} did not start: {reason}. Mend what it says, then start again.',
    'zh-Hant': '{place} 的資料庫未能啟動：{reason}。請先處理上述情況，然後再啟動。',
    'zh-Hans': '{place} 的数据库未能启动：{reason}。请先处理上述情况，然后再启动。',
  },

  // A server by its address.
  'ledger-engine.url-unreadable': {
    en: 'DATABASE_URL is no address of a PostgreSQL server. Write it as "postgres://name:password@host:5432/database".',
    'zh-Hant':
      'DATABASE_URL 並非 PostgreSQL 伺服器的網址。請寫成 "postgres://name:password@host:5432/database" 的形式。',
    'zh-Hans':
      'DATABASE_URL 不是 PostgreSQL 服务器的网址。请写成 "postgres://name:password@host:5432/database" 的形式。',
  },
  'ledger-engine.unreachable': {
    en: 'No database answers at {place}. Check the host and the port in DATABASE_URL, and that the server runs.',
    'zh-Hant': '{place} 沒有資料庫回應。請核對 DATABASE_URL 內的主機及連接埠，並確定伺服器正在運行。',
    'zh-Hans': '{place} 没有数据库响应。请核对 DATABASE_URL 内的主机及端口，并确定服务器正在运行。',
  },
  'ledger-engine.wrong-password': {
    en: 'The database at {place} does not accept the password in DATABASE_URL. Check the name and the password.',
    'zh-Hant': '{place} 的資料庫不接受 DATABASE_URL 內的密碼。請核對名稱及密碼。',
    'zh-Hans': '{place} 的数据库不接受 DATABASE_URL 内的密码。请核对名称及密码。',
  },
  'ledger-engine.not-let-in': {
    en: 'The database at {place} does not let this account in from this machine. Check the name in DATABASE_URL, and ask whoever runs the server to admit it in "pg_hba.conf".',
    'zh-Hant':
      '{place} 的資料庫不准此帳戶由本機連線。請核對 DATABASE_URL 內的名稱，並請伺服器管理人在 "pg_hba.conf" 內予以准許。',
    'zh-Hans':
      '{place} 的数据库不准此账户从本机连接。请核对 DATABASE_URL 内的名称，并请服务器管理人在 "pg_hba.conf" 内予以准许。',
  },
  'ledger-engine.no-database': {
    en: 'The server at {place} has no database of the name in DATABASE_URL. Make it with "create database", or correct the name.',
    'zh-Hant': '{place} 的伺服器並無 DATABASE_URL 所指名稱的資料庫。請以 "create database" 建立，或更正名稱。',
    'zh-Hans': '{place} 的服务器没有 DATABASE_URL 所指名称的数据库。请用 "create database" 建立，或更正名称。',
  },
  'ledger-engine.role-may-not': {
    en: 'The account in DATABASE_URL may not do this in the database at {place}. Ask whoever runs the server for the rights to make a schema and a role.',
    'zh-Hant': 'DATABASE_URL 內的帳戶無權在 {place} 的資料庫作此操作。請向伺服器管理人取得建立綱要及角色的權限。',
    'zh-Hans': 'DATABASE_URL 内的账户无权在 {place} 的数据库作此操作。请向服务器管理人取得建立模式及角色的权限。',
  },
  'ledger-engine.too-many-connections': {
    en: 'The database at {place} has no connection left. Close other programs that use it, or raise "max_connections" there.',
    'zh-Hant': '{place} 的資料庫連線數目已達上限。請關閉其他使用它的程式，或在該處調高 "max_connections"。',
    'zh-Hans': '{place} 的数据库连接数目已达上限。请关闭其他使用它的程序，或在该处调高 "max_connections"。',
  },
  'ledger-engine.read-only-server': {
    en: 'The database at {place} takes no writes: it is a standby. Name the server that does in DATABASE_URL, or name them all, parted by commas.',
    'zh-Hant':
      '{place} 的資料庫是備用伺服器，不接受寫入。請在 DATABASE_URL 指明接受寫入的伺服器，或以半形逗號分隔列出全部伺服器。',
    'zh-Hans':
      '{place} 的数据库是备用服务器，不接受写入。请在 DATABASE_URL 指明接受写入的服务器，或用半角逗号分隔列出全部服务器。',
  },
  'ledger-engine.no-primary': {
    en: 'None of the databases at {place} takes writes. Promote one of them, or wait until the fail-over is done, then do it again.',
    'zh-Hant': '{place} 的資料庫全部不接受寫入。請將其中之一升為主伺服器，或待故障切換完成後再做一次。',
    'zh-Hans': '{place} 的数据库全部不接受写入。请将其中之一升为主服务器，或等故障切换完成后再做一次。',
  },
  'ledger-engine.not-ready': {
    en: 'The database at {place} is starting or stopping and takes no connections. Do it again in a few seconds.',
    'zh-Hant': '{place} 的資料庫正在啟動或停止，暫不接受連線。請於數秒後再做一次。',
    'zh-Hans': '{place} 的数据库正在启动或停止，暂不接受连接。请在数秒后再做一次。',
  },
  'ledger-engine.connection-lost': {
    en: 'The connection to the database at {place} was lost. Nothing that was acknowledged is lost. Do it again with the same idempotency key: what was recorded is not recorded twice.',
    'zh-Hant': '與 {place} 的資料庫連線已中斷。已確認的記項並無遺失。請以相同的冪等鍵再做一次：已記入者不會重複記入。',
    'zh-Hans': '与 {place} 的数据库连接已中断。已确认的记项没有丢失。请用相同的幂等键再做一次：已记入的不会重复记入。',
  },
  'ledger-engine.in-doubt': {
    en: 'The database did not say in time whether this is recorded: enough copies of it may not have answered. Do it again with the same idempotency key: it is recorded once, and the answer tells.',
    'zh-Hant':
      '資料庫未有及時回覆是否已記入，可能因為未有足夠副本確認。請以相同的冪等鍵再做一次：只會記入一次，答覆會說明結果。',
    'zh-Hans':
      '数据库没有及时回复是否已记入，可能因为没有足够副本确认。请用相同的幂等键再做一次：只会记入一次，答复会说明结果。',
  },

  'ledger-engine.request-in-doubt': {
    en: 'The database did not say in time whether the request with the idempotency key {key} is recorded, though it was asked again and again. Do it again with that key: it is recorded once, and the answer tells.',
    'zh-Hant':
      '已再三查詢，資料庫仍未及時回覆冪等鍵為 {key} 的請求是否已記入。請以同一冪等鍵再做一次：只會記入一次，答覆會說明結果。',
    'zh-Hans':
      '已再三查询，数据库仍未及时回复幂等键为 {key} 的请求是否已记入。请用同一幂等键再做一次：只会记入一次，答复会说明结果。',
  },
  'ledger-engine.took-too-long': {
    en: 'The database at {place} did not get to it in time: something else holds what it needs. Nothing of it is recorded. Do it again with the same idempotency key.',
    'zh-Hant': '{place} 的資料庫未能及時處理：所需部分正被佔用。並無任何記入。請以相同的冪等鍵再做一次。',
    'zh-Hans': '{place} 的数据库未能及时处理：所需部分正被占用。没有任何记入。请用相同的幂等键再做一次。',
  },

  // What the database is.
  'ledger-engine.server-too-old': {
    en: 'The database server is PostgreSQL {found}; {oldest} or later is needed, and {tried} is what is tried most. Update the server.',
    'zh-Hant': '資料庫伺服器為 PostgreSQL {found}；須為 {oldest} 或以上，測試以 {tried} 最多。請更新伺服器。',
    'zh-Hans': '数据库服务器为 PostgreSQL {found}；须为 {oldest} 或以上，测试以 {tried} 最多。请更新服务器。',
  },
  'ledger-engine.not-utf-8': {
    en: 'The database "{database}" keeps text as {encoding}. Make one with "encoding UTF8" and name it in DATABASE_URL.',
    'zh-Hant': '資料庫 "{database}" 以 {encoding} 儲存文字。請以 "encoding UTF8" 另建資料庫，並以 DATABASE_URL 指明。',
    'zh-Hans': '数据库 "{database}" 以 {encoding} 存储文字。请用 "encoding UTF8" 另建数据库，并用 DATABASE_URL 指明。',
  },
  'ledger-engine.may-not-create': {
    en: 'The account {account} may not make a schema in the database "{database}". Let its owner run: "grant create on database {database} to {account}".',
    'zh-Hant':
      '帳戶 {account} 無權在資料庫 "{database}" 建立綱要。請其擁有人執行："grant create on database {database} to {account}"。',
    'zh-Hans':
      '账户 {account} 无权在数据库 "{database}" 建立模式。请其所有者执行："grant create on database {database} to {account}"。',
  },
  'ledger-engine.may-not-make-roles': {
    en: 'The account {account} may not make the role {role}. Let whoever runs the server run: "create role {role} nologin; grant {role} to {account}".',
    'zh-Hant':
      '帳戶 {account} 無權建立角色 {role}。請伺服器管理人執行："create role {role} nologin; grant {role} to {account}"。',
    'zh-Hans':
      '账户 {account} 无权建立角色 {role}。请服务器管理人执行："create role {role} nologin; grant {role} to {account}"。',
  },
  'ledger-engine.database-newer': {
    en: 'The ledger was opened by a later Tenfold, which took step {number} of its form, “{name}”. Use that version or a later one.',
    'zh-Hant': '此賬冊曾由較新的 Tenfold 開啟，並已完成其結構的第{number}步「{name}」。請使用該版本或更新的版本。',
    'zh-Hans': '此账册曾由较新的 Tenfold 打开，并已完成其结构的第{number}步“{name}”。请使用该版本或更新的版本。',
  },
  'ledger-engine.migration-changed': {
    en: 'Step {number} of the ledger’s form, “{name}”, was taken with another text than this Tenfold has. Use a released version; nothing was changed.',
    'zh-Hant':
      '此賬冊結構的第{number}步「{name}」所用的內容，與此 Tenfold 所載不同。請使用正式發布的版本；並無任何更改。',
    'zh-Hans':
      '此账册结构的第{number}步“{name}”所用的内容，与此 Tenfold 所载不同。请使用正式发布的版本；没有任何更改。',
  },
} satisfies Catalogue;
