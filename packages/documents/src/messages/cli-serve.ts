import type { Catalogue } from './catalogue.ts';

/** What the command line says of the server. */
export const cliServeMessages = {
  'cli.about.serve': {
    en: 'Starts the product for browsers and programs, with its own database, and runs until it is ended',
    'zh-Hant': '啟動產品連同其資料庫，供瀏覽器及程式使用，直至結束為止',
    'zh-Hans': '启动产品及其数据库，供浏览器及程序使用，直至结束为止',
  },
  'cli.example.serve': {
    en: 'starts it on port 8011 of this machine and prints the address',
    'zh-Hant': '於本機的連接埠8011啟動，並顯示網址',
    'zh-Hans': '在本机的端口8011启动，并显示网址',
  },
  'cli.option.port': {
    en: 'the port to listen on; 0 takes any that is free (8010)',
    'zh-Hant': '所用連接埠；0表示任選空閒者（8010）',
    'zh-Hans': '所用端口；0表示任选空闲者（8010）',
  },
  'cli.option.data': {
    en: 'the folder of its data: database, keys, published logs',
    'zh-Hant': '資料夾：存放資料庫、金鑰及已發佈的日誌',
    'zh-Hans': '数据文件夹：存放数据库、密钥及已发布的日志',
  },
  'cli.no-port': {
    en: '“{quote}” is no port. Use a whole number from 0 to 65535; 0 takes any that is free.',
    'zh-Hant': '「{quote}」並非連接埠。請填0至65535的整數；0表示任選空閒者。',
    'zh-Hans': '“{quote}”不是端口。请填0至65535的整数；0表示任选空闲者。',
  },
} as const satisfies Catalogue;
