import type { Catalogue } from './catalogue.ts';

/** The figures of the returns on changes in shares, in our own words. */
export const returnMessages = {
  'return.about.next-day-return': {
    en: 'Figures for the next day disclosure return of a day (Rule 13.25A): balances, movements, purchases not cancelled',
    'zh-Hant': '某日翌日披露報表所需數字（第13.25A條）：結餘、變動及已購回而未註銷的股份',
    'zh-Hans': '某日翌日披露报表所需数据（第13.25A条）：结余、变动及已回购而未注销的股份',
  },
  'return.about.monthly-return': {
    en: 'Figures for the monthly return on movements in shares (Rule 13.25B): balances, movements by part of the form, purchases not cancelled',
    'zh-Hant': '股份變動月報表所需數字（第13.25B條）：結餘、按表格部分列出的變動及已購回而未註銷的股份',
    'zh-Hans': '股份变动月报表所需数据（第13.25B条）：结余、按表格部分列出的变动及已回购而未注销的股份',
  },
  'return.title.next-day-return': {
    en: 'Next day disclosure return: figures',
    'zh-Hant': '翌日披露報表：數字',
    'zh-Hans': '翌日披露报表：数据',
  },
  'return.title.monthly-return': {
    en: 'Monthly return: figures',
    'zh-Hant': '月報表：數字',
    'zh-Hans': '月报表：数据',
  },
  'return.title.of': { en: '{issuer}: {title}', 'zh-Hant': '{issuer}：{title}', 'zh-Hans': '{issuer}：{title}' },
  'return.period': {
    en: 'from the close of {since} to the close of {until}',
    'zh-Hant': '由{since}終結時至{until}終結時',
    'zh-Hans': '自{since}终了时至{until}终了时',
  },
  'return.period-and-known': {
    en: '{period}. {known}',
    'zh-Hant': '{period}。{known}',
    'zh-Hans': '{period}。{known}',
  },
  'return.page.what': {
    en: 'Figures to be put into the form, counted from the record. The form itself, its prices and its confirmations are not here.',
    'zh-Hant': '以下數字由紀錄計算得出，供填寫表格之用；表格本身、價格及確認事項並不在此。',
    'zh-Hans': '以下数据由记录计算得出，供填写表格之用；表格本身、价格及确认事项不在此列。',
  },

  // Classes.
  'return.class-weighted': {
    en: 'Class {class}, with weighted votes',
    'zh-Hant': '{class}類（附不同投票權）',
    'zh-Hans': '{class}类（附不同投票权）',
  },
  'return.class-listed': {
    en: 'Class {class}, listed',
    'zh-Hant': '{class}類（已上市）',
    'zh-Hans': '{class}类（已上市）',
  },
  'return.class-unlisted': {
    en: 'Class {class}, not listed',
    'zh-Hant': '{class}類（並無上市）',
    'zh-Hans': '{class}类（没有上市）',
  },
  'return.on-form-listed': {
    en: 'On the form: class “{name}”, type {type}, listed.',
    'zh-Hant': '表格上：股份類別「{name}」，種類{type}，已上市。',
    'zh-Hans': '表格上：股份类别“{name}”，种类{type}，已上市。',
  },
  'return.on-form-unlisted': {
    en: 'On the form: class “{name}”, type {type}, not listed.',
    'zh-Hant': '表格上：股份類別「{name}」，種類{type}，並無上市。',
    'zh-Hans': '表格上：股份类别“{name}”，种类{type}，没有上市。',
  },
  'return.class-and-form': { en: '{class}. {form}', 'zh-Hant': '{class}。{form}', 'zh-Hans': '{class}。{form}' },
  'return.all-classes': { en: 'All classes together', 'zh-Hant': '全部類別合計', 'zh-Hans': '全部类别合计' },

  // Columns.
  'return.column.what': { en: 'Row', 'zh-Hant': '項目', 'zh-Hans': '项目' },
  'return.column.date': { en: 'Day', 'zh-Hant': '日期', 'zh-Hans': '日期' },
  'return.column.issued': { en: 'Not in treasury', 'zh-Hant': '不含庫存', 'zh-Hans': '不含库存' },
  'return.column.issued-in-full': {
    en: 'Issued shares, treasury shares left out',
    'zh-Hant': '已發行股份（不含庫存股份）',
    'zh-Hans': '已发行股份（不含库存股份）',
  },
  'return.column.treasury-in-full': { en: 'Treasury shares', 'zh-Hant': '庫存股份', 'zh-Hans': '库存股份' },
  'return.column.total-in-full': {
    en: 'All issued shares',
    'zh-Hant': '已發行股份總數',
    'zh-Hans': '已发行股份总数',
  },
  'return.column.treasury': { en: 'Treasury', 'zh-Hant': '庫存股份', 'zh-Hans': '库存股份' },
  'return.column.total': { en: 'Total', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  'return.column.percent': { en: '% of all', 'zh-Hant': '佔全部百分比', 'zh-Hans': '占全部百分比' },
  'return.column.percent-all': { en: '% of all classes', 'zh-Hant': '佔全部類別百分比', 'zh-Hans': '占全部类别百分比' },
  'return.column.percent-class': { en: '% of the class', 'zh-Hant': '佔該類別百分比', 'zh-Hans': '占该类别百分比' },
  'return.column.entry': { en: 'Entry of the record', 'zh-Hant': '所據紀錄', 'zh-Hans': '所依据的记录' },
  'return.column.class': { en: 'Class', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  'return.column.bought-on': { en: 'Bought on', 'zh-Hant': '購回日期', 'zh-Hans': '回购日期' },
  'return.column.shares': { en: 'Shares', 'zh-Hant': '股份數目', 'zh-Hans': '股份数目' },
  'return.column.notes': { en: 'To be known beside the figures', 'zh-Hant': '數字以外須知', 'zh-Hans': '数据以外须知' },
  'return.sheet.movements': { en: 'Balances and movements', 'zh-Hant': '結餘及變動', 'zh-Hans': '结余及变动' },
  'return.sheet.not-cancelled': {
    en: 'Bought, not cancelled',
    'zh-Hant': '已購回而未註銷',
    'zh-Hans': '已回购而未注销',
  },
  'return.sheet.notes': { en: 'Notes', 'zh-Hant': '附註', 'zh-Hans': '附注' },

  // Rows.
  'return.row.opening': { en: 'Balance before', 'zh-Hant': '期初結餘', 'zh-Hans': '期初结余' },
  'return.row.closing': { en: 'Balance after', 'zh-Hant': '期末結餘', 'zh-Hans': '期末结余' },
  'return.row.change': { en: 'All movements together', 'zh-Hant': '變動合計', 'zh-Hans': '变动合计' },
  'return.row.part-A': {
    en: 'Share options (part A of the form)',
    'zh-Hant': '購股權（表格A部）',
    'zh-Hans': '购股权（表格A部）',
  },
  'return.row.part-D': {
    en: 'Other agreements to issue shares (part D of the form)',
    'zh-Hant': '發行股份的其他協議（表格D部）',
    'zh-Hans': '发行股份的其他协议（表格D部）',
  },
  'return.row.part-E': {
    en: 'All other movements (part E of the form)',
    'zh-Hant': '其他變動（表格E部）',
    'zh-Hans': '其他变动（表格E部）',
  },
  'return.row.dated': { en: '{text}, {on}', 'zh-Hant': '{text}，{on}', 'zh-Hans': '{text}，{on}' },
  'return.row.not-cancelled': {
    en: 'Together, still in issue',
    'zh-Hant': '合計（仍屬已發行股份）',
    'zh-Hans': '合计（仍属已发行股份）',
  },
  'return.row.undated': { en: 'day not recorded', 'zh-Hant': '日期未有紀錄', 'zh-Hans': '日期没有记录' },
  'return.row.bought-now': {
    en: '{day} (since the balance before)',
    'zh-Hant': '{day}（期初結餘之後）',
    'zh-Hans': '{day}（期初结余之后）',
  },
  'return.row.no-purchases': {
    en: 'No shares are bought back and not cancelled.',
    'zh-Hant': '並無已購回而未註銷的股份。',
    'zh-Hans': '没有已回购而未注销的股份。',
  },
  'return.heading.not-cancelled': {
    en: 'Bought back for cancellation and not cancelled (part B)',
    'zh-Hant': '為註銷而購回但尚未註銷的股份（B部）',
    'zh-Hans': '为注销而回购但尚未注销的股份（B部）',
  },
  'return.heading.notes': { en: 'To be known beside', 'zh-Hant': '須知', 'zh-Hans': '须知' },

  // Movements.
  'return.movement.placing': { en: 'Issued in a placing', 'zh-Hant': '配售發行', 'zh-Hans': '配售发行' },
  'return.movement.rights-issue': { en: 'Issued in a rights issue', 'zh-Hant': '供股發行', 'zh-Hans': '供股发行' },
  'return.movement.open-offer': { en: 'Issued in an open offer', 'zh-Hant': '公開發售', 'zh-Hans': '公开发售' },
  'return.movement.bonus': { en: 'Bonus shares issued', 'zh-Hant': '發行紅股', 'zh-Hans': '发行红股' },
  'return.movement.scrip-dividend': { en: 'Issued for a dividend', 'zh-Hant': '以股代息', 'zh-Hans': '以股代息' },
  'return.movement.scheme': {
    en: 'Issued under a share scheme',
    'zh-Hant': '根據股份計劃發行',
    'zh-Hans': '根据股份计划发行',
  },
  'return.movement.option-exercise': {
    en: 'Issued when options were exercised',
    'zh-Hant': '因行使購股權而發行',
    'zh-Hans': '因行使购股权而发行',
  },
  'return.movement.consideration': { en: 'Issued as a price paid', 'zh-Hant': '代價發行', 'zh-Hans': '代价发行' },
  'return.movement.other-issue': { en: 'Issued otherwise', 'zh-Hant': '其他發行', 'zh-Hans': '其他发行' },
  'return.movement.bought-into-treasury': {
    en: 'Bought back into treasury',
    'zh-Hant': '購回並轉為庫存股份',
    'zh-Hans': '回购并转为库存股份',
  },
  'return.movement.moved-to-treasury': {
    en: 'Bought back before, moved to treasury',
    'zh-Hant': '早前購回股份轉為庫存股份',
    'zh-Hans': '此前回购股份转为库存股份',
  },
  'return.movement.treasury-sold': { en: 'Sold out of treasury', 'zh-Hant': '出售庫存股份', 'zh-Hans': '出售库存股份' },
  'return.movement.bought-back-cancelled': {
    en: 'Bought back before, cancelled',
    'zh-Hant': '註銷早前購回的股份',
    'zh-Hans': '注销此前回购的股份',
  },
  'return.movement.treasury-cancelled': {
    en: 'Treasury shares cancelled',
    'zh-Hant': '註銷庫存股份',
    'zh-Hans': '注销库存股份',
  },
  'return.movement.surrendered-cancelled': {
    en: 'Surrendered and cancelled',
    'zh-Hant': '交回並註銷',
    'zh-Hans': '交回并注销',
  },
  'return.movement.converted-out': {
    en: 'Converted into class {class}',
    'zh-Hant': '轉換為{class}類',
    'zh-Hans': '转换为{class}类',
  },
  'return.movement.converted-in': {
    en: 'Converted from class {class}',
    'zh-Hant': '由{class}類轉換而來',
    'zh-Hans': '由{class}类转换而来',
  },
  'return.movement.redesignated-out': {
    en: 'Re-designated as class {class}',
    'zh-Hant': '重新指定為{class}類',
    'zh-Hans': '重新指定为{class}类',
  },
  'return.movement.redesignated-in': {
    en: 'Re-designated from class {class}',
    'zh-Hant': '由{class}類重新指定而來',
    'zh-Hans': '由{class}类重新指定而来',
  },
  'return.movement.subdivided': { en: 'Split or consolidated', 'zh-Hant': '分拆或合併', 'zh-Hans': '分拆或合并' },
  'return.movement.stated-anew': {
    en: 'Balance stated anew, movement not recorded',
    'zh-Hant': '結餘重新載列，變動未有紀錄',
    'zh-Hans': '结余重新载列，变动没有记录',
  },

  // Remarks.
  'return.note.not-over': {
    en: '{until} is not over yet: what is recorded later is not in these figures.',
    'zh-Hant': '{until}尚未終結；其後所作紀錄未計入此等數字。',
    'zh-Hans': '{until}尚未终了；此后所作记录未计入这些数据。',
  },
  'return.note.opening-unknown': {
    en: 'Class {class}: the balance before is not recorded in full and is left open. It is the closing balance of the return filed before.',
    'zh-Hant': '{class}類：期初結餘未有完整紀錄，故留空。期初結餘即上一份已呈交報表的期末結餘。',
    'zh-Hans': '{class}类：期初结余没有完整记录，故留空。期初结余即上一份已提交报表的期末结余。',
  },
  'return.note.closing-unknown': {
    en: 'Class {class}: the balance after cannot be counted from the record and is left open.',
    'zh-Hant': '{class}類：未能由紀錄計算期末結餘，故留空。',
    'zh-Hans': '{class}类：无法由记录计算期末结余，故留空。',
  },
  'return.note.movement-unknown': {
    en: 'Class {class}: how many shares moved is not recorded in {entries}.',
    'zh-Hant': '{class}類：紀錄 {entries} 未載有變動的股份數目。',
    'zh-Hans': '{class}类：记录 {entries} 没有载明变动的股份数目。',
  },
  'return.note.stated-anew': {
    en: 'Class {class}: {entries} states a balance that the movements recorded before it do not come to. The form needs the movements that are missing.',
    'zh-Hant': '{class}類：{entries} 所載結餘與此前所記錄的變動不符。填寫表格須補上欠缺的變動。',
    'zh-Hans': '{class}类：{entries} 所载结余与此前所记录的变动不符。填写表格须补上缺少的变动。',
  },
  'return.note.form-name': {
    en: 'The forms put every class of an issuer with weighted voting rights under one name, “WVR ordinary shares”. It does not tell which class carries the weighted votes: go by the letter. Weighted: {weighted}. Without weight: {others}.',
    'zh-Hant':
      '表格將設有不同投票權的發行人的所有類別歸入同一名稱（"WVR ordinary shares"），該名稱並不表示該類別附有不同投票權，應以類別字母為準。附不同投票權：{weighted}；不附：{others}。',
    'zh-Hans':
      '表格将设有不同投票权的发行人的所有类别归入同一名称（"WVR ordinary shares"），该名称并不表示该类别附有不同投票权，应以类别字母为准。附不同投票权：{weighted}；不附：{others}。',
  },
  'return.note.form-name-alone': {
    en: 'The forms put every class of an issuer with weighted voting rights under one name, “WVR ordinary shares”: go by the letter. Weighted: {weighted}.',
    'zh-Hant':
      '表格將設有不同投票權的發行人的所有類別歸入同一名稱（"WVR ordinary shares"），應以類別字母為準。附不同投票權：{weighted}。',
    'zh-Hans':
      '表格将设有不同投票权的发行人的所有类别归入同一名称（"WVR ordinary shares"），应以类别字母为准。附不同投票权：{weighted}。',
  },
  'return.note.conversion': {
    en: '{on}: {shares} {shares|share|shares} of class {from} became as many of class {into}. They stand on both classes, with opposite signs, among the other movements; issuers cite Rule 8A.21 beside them.',
    'zh-Hant':
      '{on}：{from}類股份 {shares} 股轉換為相同數目的{into}類股份。該等股份以相反符號同時列於兩個類別的其他變動內；發行人一般同時引述第8A.21條。',
    'zh-Hans':
      '{on}：{from}类股份 {shares} 股转换为相同数目的{into}类股份。该等股份以相反符号同时列于两个类别的其他变动内；发行人一般同时引述第8A.21条。',
  },
  'return.note.percent': {
    en: 'Percentages are of the {issued} {issued|share|shares} of all classes that were in issue, treasury shares left out, at the close of {since}; rounded once, half up. That the form takes all classes together was seen in published returns and not read in the form’s own notes; the workbook and the JSON give the percentage of the class too.',
    'zh-Hant':
      '百分比以{since}終結時全部類別已發行股份 {issued} 股（不含庫存股份）為基數，只作一次四捨五入。以全部類別合計為基數見於已刊發的報表，未經與表格附註核對；試算表及 JSON 另列佔該類別的百分比。',
    'zh-Hans':
      '百分比以{since}终了时全部类别已发行股份 {issued} 股（不含库存股份）为基数，只作一次四舍五入。以全部类别合计为基数见于已刊发的报表，未经与表格附注核对；电子表格及 JSON 另列占该类别的百分比。',
  },
  'return.note.no-percent': {
    en: 'The shares in issue before are not known for every class, so there is no percentage of all of them.',
    'zh-Hant': '並非所有類別的期初已發行股份數目均有紀錄，因此未能計算佔全部類別的百分比。',
    'zh-Hans': '并非所有类别的期初已发行股份数目均有记录，因此无法计算占全部类别的百分比。',
  },
  'return.note.not-cancelled': {
    en: 'Shares bought back for cancellation stay among the issued shares until they are cancelled; no balance falls by them before.',
    'zh-Hant': '為註銷而購回的股份在註銷前仍屬已發行股份，此前不會令結餘減少。',
    'zh-Hans': '为注销而回购的股份在注销前仍属已发行股份，此前不会令结余减少。',
  },
  'return.note.oldest-first': {
    en: 'Which purchases a cancellation took is not recorded: the oldest are counted as cancelled first.',
    'zh-Hant': '註銷的是哪些購回股份並無紀錄，現以最早購回者先行註銷計算。',
    'zh-Hans': '注销的是哪些回购股份没有记录，现以最早回购者先行注销计算。',
  },
  'return.note.undated': {
    en: 'Some shares are known to be bought back and not cancelled only from a balance: the days of their purchase are missing.',
    'zh-Hant': '部分已購回而未註銷的股份僅見於結餘，欠缺購回日期。',
    'zh-Hans': '部分已回购而未注销的股份仅见于结余，缺少回购日期。',
  },
  'return.note.not-recorded': {
    en: 'The record holds no prices, no purchase method and no mandate figures: those cells of the form are to be filled from the broker’s report and the resolution.',
    'zh-Hant': '紀錄並無價格、購回方式及授權數字；表格相應欄位須按經紀報告及決議案填寫。',
    'zh-Hans': '记录没有价格、回购方式及授权数据；表格相应栏位须按经纪报告及决议案填写。',
  },
  'return.note.not-recorded-monthly': {
    en: 'The record holds no prices, no authorised capital, no options, warrants or convertibles outstanding and no public float: those parts of the form are to be filled otherwise.',
    'zh-Hant': '紀錄並無價格、法定股本、尚未行使的購股權、權證或可換股票據及公眾持股量；表格該等部分須另行填寫。',
    'zh-Hans': '记录没有价格、法定股本、尚未行使的购股权、权证或可换股票据及公众持股量；表格该等部分须另行填写。',
  },

  // Refusals.
  'return.refused.no-class': {
    en: 'The record has no class of shares by {until}. Ask about a later day.',
    'zh-Hant': '紀錄於{until}或之前並無任何股份類別。請查詢較後的日期。',
    'zh-Hans': '记录在{until}或之前没有任何股份类别。请查询较后的日期。',
  },
  'return.refused.opening': {
    en: 'The balance before is to be of a day before {on}; {opening} is not.',
    'zh-Hant': '期初結餘的日期須早於{on}；{opening}並不早於該日。',
    'zh-Hans': '期初结余的日期须早于{on}；{opening}并不早于该日。',
  },
  'return.refused.month': {
    en: '“{quote}” is no month. Write it as 2023-07.',
    'zh-Hant': '「{quote}」並非月份。請寫成 2023-07。',
    'zh-Hans': '“{quote}”不是月份。请写成 2023-07。',
  },
} as const satisfies Catalogue;
