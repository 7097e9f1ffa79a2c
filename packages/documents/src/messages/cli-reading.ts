import type { Catalogue } from './catalogue.ts';

/** What the command line says while it reads a long file. */
export const cliReadingMessages = {
  'cli.progress': {
    en: 'Reading: {entries} {entries|entry|entries}, {rate} MB a second',
    'zh-Hant': '讀取中：{entries}項紀錄，每秒{rate} MB',
    'zh-Hans': '读取中：{entries}项记录，每秒{rate} MB',
  },
  'cli.progress-of': {
    en: 'Reading: {done:percent}, {entries} {entries|entry|entries}, {rate} MB a second, {left} {left|second|seconds} left',
    'zh-Hant': '讀取中：{done:percent}，{entries}項紀錄，每秒{rate} MB，尚餘{left}秒',
    'zh-Hans': '读取中：{done:percent}，{entries}项记录，每秒{rate} MB，剩余{left}秒',
  },
} satisfies Catalogue;
