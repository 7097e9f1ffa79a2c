import type { Catalogue } from './catalogue.ts';

/** Counting in a database: what a server does not let a count do. Nothing is counted then, and nothing is left there. */
export const tallyMessages = {
  'tally.problem.url-unreadable': {
    en: 'An address of a database is none of PostgreSQL. Write it as "postgres://name:password@host:5432/database".',
    'zh-Hant':
      '其中一個資料庫網址並非 PostgreSQL 的網址。請寫成 "postgres://name:password@host:5432/database" 的形式。',
    'zh-Hans':
      '其中一个数据库网址不是 PostgreSQL 的网址。请写成 "postgres://name:password@host:5432/database" 的形式。',
  },
  'tally.problem.unreachable': {
    en: 'No database answers at {place}. Check the host and the port of its address, and that the server runs. Nothing was counted.',
    'zh-Hant': '{place} 沒有資料庫回應。請核對網址內的主機及連接埠，並確定伺服器正在運行。並未點算。',
    'zh-Hans': '{place} 没有数据库响应。请核对网址内的主机及端口，并确定服务器正在运行。没有计算。',
  },
  'tally.problem.wrong-password': {
    en: 'The database at {place} does not accept the password. Check the name and the password in its address.',
    'zh-Hant': '{place} 的資料庫不接受密碼。請核對網址內的名稱及密碼。',
    'zh-Hans': '{place} 的数据库不接受密码。请核对网址内的名称及密码。',
  },
  'tally.problem.not-let-in': {
    en: 'The database at {place} does not let this account in from this machine. Check the name in its address, and ask whoever runs the server to admit it in "pg_hba.conf".',
    'zh-Hant':
      '{place} 的資料庫不准此帳戶由本機連線。請核對網址內的名稱，並請伺服器管理人在 "pg_hba.conf" 內予以准許。',
    'zh-Hans':
      '{place} 的数据库不准此账户从本机连接。请核对网址内的名称，并请服务器管理人在 "pg_hba.conf" 内予以准许。',
  },
  'tally.problem.no-database': {
    en: 'The server at {place} has no database of that name. Make it with "create database", or correct the name.',
    'zh-Hant': '{place} 的伺服器並無該名稱的資料庫。請以 "create database" 建立，或更正名稱。',
    'zh-Hans': '{place} 的服务器没有该名称的数据库。请用 "create database" 建立，或更正名称。',
  },
  'tally.problem.role-may-not': {
    en: 'The account may not make temporary tables in the database at {place}. Ask whoever runs it to do "grant temporary on database". It needs no other right.',
    'zh-Hant':
      '此帳戶無權在 {place} 的資料庫建立臨時表。請資料庫管理人執行 "grant temporary on database"；無需其他權限。',
    'zh-Hans':
      '此账户无权在 {place} 的数据库建立临时表。请数据库管理人执行 "grant temporary on database"；无需其他权限。',
  },
  'tally.problem.read-only-server': {
    en: 'The database at {place} takes no writes: it is a standby, and a count needs temporary tables. Name the server that does.',
    'zh-Hant': '{place} 的資料庫是備用伺服器，不接受寫入，而點算需要臨時表。請指明接受寫入的伺服器。',
    'zh-Hans': '{place} 的数据库是备用服务器，不接受写入，而计算需要临时表。请指明接受写入的服务器。',
  },
  'tally.problem.connection-lost': {
    en: 'The connection to the database at {place} was lost while it counted. There is no result, not even of the other databases, and nothing stays in any of them. See that it runs, then count again.',
    'zh-Hant':
      '點算期間與 {place} 的資料庫連線中斷。並無結果，其他資料庫亦不計，各資料庫均不留任何資料。請確定其正在運行，然後再點算。',
    'zh-Hans':
      '计算期间与 {place} 的数据库连接中断。没有结果，其他数据库也不计，各数据库均不留任何数据。请确定它正在运行，然后再计算。',
  },
  'tally.problem.took-too-long': {
    en: 'Somebody with rights over the database at {place} stopped the count there. There is no result, and nothing stays there. Ask whoever runs it, then count again.',
    'zh-Hant':
      '{place} 的資料庫內的點算被有權管理該資料庫的人中止。並無結果，亦不留任何資料。請向管理人查詢，然後再點算。',
    'zh-Hans':
      '{place} 的数据库内的计算被有权管理该数据库的人中止。没有结果，也不留任何数据。请向管理人查询，然后再计算。',
  },
  'tally.problem.disk-full': {
    en: 'The disk of the database at {place} is full: a count needs some three hundred bytes there for each line. There is no result, and what it wrote is gone. Free space, then count again.',
    'zh-Hant':
      '{place} 的資料庫所在磁碟已滿：點算時每行約需三百位元組。並無結果，已寫入者亦已清除。請騰出空間，然後再點算。',
    'zh-Hans':
      '{place} 的数据库所在磁盘已满：计算时每行约需三百字节。没有结果，已写入的也已清除。请腾出空间，然后再计算。',
  },
  'tally.problem.server-ended': {
    en: 'The database at {place} ended the count and says “{said}”. There is no result, and nothing stays there.',
    'zh-Hant': '{place} 的資料庫中止了點算，其訊息為「{said}」。並無結果，亦不留任何資料。',
    'zh-Hans': '{place} 的数据库中止了计算，其信息为“{said}”。没有结果，也不留任何数据。',
  },
} as const satisfies Catalogue;
