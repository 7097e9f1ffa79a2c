import type { Catalogue } from '../messages/catalogue.ts';

/** The screen of the holdings: who has what in the shares, through whom, and where only the Exchange can say. */
export const holdingsScreenMessages = {
  'holdings-screen.title': { en: 'Holdings', 'zh-Hant': '持股', 'zh-Hans': '持股' },
  'holdings-screen.subtitle': {
    en: 'From each beneficiary through vehicles to the shares; economics and control are followed apart.',
    'zh-Hant': '由各受益人經持股工具追溯至股份；經濟利益與控制權分開計算。',
    'zh-Hans': '由各受益人经持股工具追溯至股份；经济利益与控制权分开计算。',
  },
  'holdings-screen.none-title': { en: 'No holdings yet', 'zh-Hant': '尚無持股', 'zh-Hans': '暂无持股' },
  'holdings-screen.none': {
    en: 'Nobody is recorded on this day as holding weighted shares or as a beneficiary. Entries of people, vehicles and opening positions bring them here.',
    'zh-Hant': '當日未有記錄任何人持有不同投票權股份或為受益人。記錄人士、持股工具及期初狀況後，即會在此顯示。',
    'zh-Hans': '当日没有记录任何人持有不同投票权股份或为受益人。记录人士、持股工具及期初状况后，即会在此显示。',
  },
  'holdings-screen.picture': {
    en: 'Who has what, as a picture. The list beside it says the same.',
    'zh-Hant': '持股關係圖。旁邊的清單內容相同。',
    'zh-Hans': '持股关系图。旁边的清单内容相同。',
  },
  'holdings-screen.keys': {
    en: 'Arrow keys move the picture, + and − change its size, 0 shows all of it; Tab goes from one to the next.',
    'zh-Hant': '方向鍵移動圖片，＋及－縮放，0顯示全圖；Tab鍵逐一移動。',
    'zh-Hans': '方向键移动图片，＋及－缩放，0显示全图；Tab键逐一移动。',
  },
  'holdings-screen.zoom-in': { en: 'Larger', 'zh-Hant': '放大', 'zh-Hans': '放大' },
  'holdings-screen.zoom-out': { en: 'Smaller', 'zh-Hant': '縮小', 'zh-Hans': '缩小' },
  'holdings-screen.fit': { en: 'Show all', 'zh-Hant': '顯示全圖', 'zh-Hans': '显示全图' },
  'holdings-screen.save': { en: 'SVG', 'zh-Hant': 'SVG', 'zh-Hans': 'SVG' },
  'holdings-screen.save-label': {
    en: 'Download the picture as SVG',
    'zh-Hant': '下載SVG圖檔',
    'zh-Hans': '下载SVG图片',
  },
  'holdings-screen.list': { en: 'The same as a list', 'zh-Hant': '以清單顯示', 'zh-Hans': '以清单显示' },

  'holdings-screen.name': { en: '{who}', 'zh-Hant': '{who}', 'zh-Hans': '{who}' },
  'holdings-screen.beneficiary': { en: 'Beneficiary', 'zh-Hant': '受益人', 'zh-Hans': '受益人' },
  'holdings-screen.no-beneficiary': { en: 'No beneficiary', 'zh-Hant': '並非受益人', 'zh-Hans': '并非受益人' },
  'holdings-screen.live-unknown': {
    en: 'Whether his weight is alive is not known',
    'zh-Hant': '是否仍附不同投票權不詳',
    'zh-Hans': '是否仍附不同投票权不详',
  },
  'holdings-screen.no-live': { en: 'No weight alive', 'zh-Hant': '已無不同投票權', 'zh-Hans': '已无不同投票权' },
  'holdings-screen.ended': {
    en: 'Weight ended {on}: {cause}',
    'zh-Hant': '不同投票權於{on}終止：{cause}',
    'zh-Hans': '不同投票权于{on}终止：{cause}',
  },
  'holdings-screen.ended-short': { en: 'Weight ended {on}', 'zh-Hant': '{on}終止', 'zh-Hans': '{on}终止' },
  'holdings-screen.class': { en: 'Class {class}', 'zh-Hant': '{class}類', 'zh-Hans': '{class}类' },
  'holdings-screen.weighted-class': { en: 'with weight', 'zh-Hant': '附不同投票權', 'zh-Hans': '附不同投票权' },
  'holdings-screen.ordinary-class': { en: 'one vote each', 'zh-Hant': '一股一票', 'zh-Hans': '一股一票' },
  'holdings-screen.in-issue': { en: '{shares} in issue', 'zh-Hant': '已發行{shares}股', 'zh-Hans': '已发行{shares}股' },
  'holdings-screen.form.limited-partnership': {
    en: 'Limited partnership',
    'zh-Hant': '有限合夥',
    'zh-Hans': '有限合伙',
  },
  'holdings-screen.form.trust': { en: 'Trust', 'zh-Hant': '信託', 'zh-Hans': '信托' },
  'holdings-screen.form.private-company': { en: 'Private company', 'zh-Hant': '私人公司', 'zh-Hans': '私人公司' },
  'holdings-screen.form.other': { en: 'Vehicle', 'zh-Hant': '持股工具', 'zh-Hans': '持股工具' },

  'holdings-screen.not-known': { en: 'not known', 'zh-Hant': '不詳', 'zh-Hans': '不详' },
  'holdings-screen.economic': { en: 'economics {part}', 'zh-Hant': '經濟利益{part}', 'zh-Hans': '经济利益{part}' },
  'holdings-screen.control': { en: 'control {part}', 'zh-Hant': '控制權{part}', 'zh-Hans': '控制权{part}' },
  'holdings-screen.both': {
    en: 'economics and control {part}',
    'zh-Hant': '經濟利益及控制權{part}',
    'zh-Hans': '经济利益及控制权{part}',
  },
  'holdings-screen.part': { en: '{part}', 'zh-Hant': '{part}', 'zh-Hans': '{part}' },
  'holdings-screen.percent': { en: '{part:percent}', 'zh-Hant': '{part:percent}', 'zh-Hans': '{part:percent}' },
  'holdings-screen.holds': {
    en: '{shares} class {class} shares',
    'zh-Hant': '{class}類股份{shares}股',
    'zh-Hans': '{class}类股份{shares}股',
  },
  'holdings-screen.holds-unknown': {
    en: 'class {class} shares, number not known',
    'zh-Hant': '{class}類股份，數目不詳',
    'zh-Hans': '{class}类股份，数目不详',
  },
  'holdings-screen.shares': { en: '{shares}', 'zh-Hant': '{shares}股', 'zh-Hans': '{shares}股' },
  'holdings-screen.of-them-ended': {
    en: 'the weight of {shares} has ended',
    'zh-Hant': '其中{shares}股的不同投票權已終止',
    'zh-Hans': '其中{shares}股的不同投票权已终止',
  },
  'holdings-screen.all-ended': {
    en: 'their weight has ended',
    'zh-Hant': '其不同投票權已終止',
    'zh-Hans': '其不同投票权已终止',
  },
  'holdings-screen.uncertain': {
    en: 'of {shares} only the Exchange can say whether their weight goes on',
    'zh-Hant': '其中{shares}股是否仍附不同投票權，須由聯交所裁定',
    'zh-Hans': '其中{shares}股是否仍附不同投票权，须由联交所裁定',
  },
  'holdings-screen.said-above': { en: 'as said above', 'zh-Hant': '見上文', 'zh-Hans': '见上文' },
  'holdings-screen.has-nothing': {
    en: 'No holding of his is recorded.',
    'zh-Hant': '未有記錄其任何持股。',
    'zh-Hans': '没有记录其任何持股。',
  },
  'holdings-screen.nobody-behind': {
    en: 'Nobody is recorded behind',
    'zh-Hant': '未有記錄背後人士',
    'zh-Hans': '没有记录背后人士',
  },
  'holdings-screen.interests-unknown': {
    en: 'Who has what part of it is not recorded.',
    'zh-Hant': '未有記錄各方在其中所佔的部分。',
    'zh-Hans': '没有记录各方在其中所占的部分。',
  },

  'holdings-screen.looked-through': {
    en: 'What is his, looked through',
    'zh-Hant': '追溯後屬其所有的部分',
    'zh-Hans': '追溯后属其所有的部分',
  },
  'holdings-screen.looked-through-of': {
    en: '{who}: what is his, looked through',
    'zh-Hant': '{who}：追溯後屬其所有的部分',
    'zh-Hans': '{who}：追溯后属其所有的部分',
  },
  'holdings-screen.holding': { en: 'Holding', 'zh-Hant': '持股', 'zh-Hans': '持股' },
  'holdings-screen.economics': { en: 'Economics', 'zh-Hant': '經濟利益', 'zh-Hans': '经济利益' },
  'holdings-screen.control-head': { en: 'Control', 'zh-Hant': '控制權', 'zh-Hans': '控制权' },
  'holdings-screen.in-the-name-of': {
    en: 'Class {class} in the name of {who}',
    'zh-Hant': '以{who}名義持有的{class}類股份',
    'zh-Hans': '以{who}名义持有的{class}类股份',
  },
  'holdings-screen.all-weighted': {
    en: 'Shares with weight',
    'zh-Hant': '附不同投票權股份',
    'zh-Hans': '附不同投票权股份',
  },
  'holdings-screen.all-ordinary': { en: 'One-vote shares', 'zh-Hant': '一股一票股份', 'zh-Hans': '一股一票股份' },

  'holdings-screen.determinations': {
    en: 'Under Rule 8A.18',
    'zh-Hant': '根據第8A.18條',
    'zh-Hans': '根据第8A.18条',
  },
  'holdings-screen.all-his': {
    en: 'Nothing under Rule 8A.18 needs a determination on this day.',
    'zh-Hant': '當日並無須根據第8A.18條裁定的事項。',
    'zh-Hans': '当日没有须根据第8A.18条裁定的事项。',
  },
} as const satisfies Catalogue;
