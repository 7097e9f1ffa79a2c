/** Pairs of a traditional and a simplified character, of those that undertakings are written with. */
const PAIRS = `
  諾诺 證证 権权 權权 聯联 團团 灣湾 為为 爲为 與与 於于 們们 個个 從从 來来 將将 會会 對对 應应 當当 據据 條条 規规 則则
  種种 時时 間间 內内 實实 際际 積积 極极 盡尽 儘尽 勵励 勸劝 壹一 貳二 務务 責责 賠赔 償偿 損损 屬属 專专 轄辖 訴诉 訟讼
  執执 強强 終终 結结 繼继 續续 廢废 銷销 該该 認认 確确 簽签 見见 職职 業业 號号 樓楼 門门 東东 濟济 營营 導导 礎础 購购
  買买 賣卖 貨货 質质 轉转 讓让 處处 發发 開开 關关 雙双 單单 獨独 絕绝 無无 義义 釋释 詞词 語语 說说 賴赖 賦赋 給给 獲获
  獎奖 擁拥 護护 擬拟 請请 準准 構构 機机 監监 藍蓝 覽览 變变 動动 態态 狀状 況况 區区 別别 樣样 類类 線线 約约 範范 圍围
  違违 過过 還还 進进 運运 達达 遠远 適适 選选 遺遗 遲迟 錄录 錯错 鑒鉴 鑑鉴 鍾钟 鐘钟 長长 張张 陳陈 陸陆 陽阳 隊队 階阶
  雖虽 雜杂 離离 難难 電电 靈灵 響响 頁页 項项 順顺 須须 預预 領领 頭头 題题 顧顾 顯显 風风 馬马 驗验 體体 黃黄 齊齐 龍龙
  劉刘 楊杨 趙赵 吳吴 許许 鄭郑 謝谢 馮冯 葉叶 蘇苏 盧卢 蔣蒋 賈贾 餘余 僅仅 價价 傳传 債债 僱雇 優优 儲储 儀仪 億亿 兩两
  冊册 創创 劃划 劑剂 勞劳 勢势 匯汇 協协 卻却 參参 員员 問问 啟启 啓启 喪丧 嚴严 圖图 圓圆 報报 場场 塊块 壓压 夠够 夥伙
  夾夹 奪夺 婦妇 孫孙 學学 寧宁 審审 寫写 層层 嶄崭 幣币 幾几 庫库 廠厂 廣广 彈弹 後后 徑径 復复 惡恶 愛爱 懷怀 戶户 戲戏
  戰战 擔担 擇择 擊击 擴扩 攝摄 敵敌 數数 斷断 舊旧 書书 榮荣 檔档 檢检 歐欧 歲岁 歸归 毀毁 決决 沒没 測测 湯汤 滿满 漢汉
  潤润 濃浓 爭争 牽牵 獻献 現现 產产 畢毕 異异 癥症 眾众 眞真 禮礼 稅税 穩稳 競竞 筆笔 節节 築筑 簡简 籌筹 糧粮 紀纪 紅红
  納纳 紙纸 級级 細细 組组 絡络 統统 經经 維维 網网 緊紧 編编 練练 縣县 總总 績绩 織织 繳缴 罰罚 羅罗 習习 聖圣 聞闻 聲声
  聽听 肅肃 脫脱 腦脑 舉举 艙舱 藝艺 蘭兰 術术 衛卫 衞卫 裏里 裡里 補补 裝装 製制 複复 觀观 觸触 計计 訂订 訊讯 討讨 託托
  記记 訪访 設设 評评 試试 詳详 誠诚 誤误 調调 談谈 論论 諮咨 講讲 識识 譯译 議议 讀读 豐丰 財财 貢贡 貫贯 販贩 費费 貸贷
  貿贸 資资 賬账 賺赚 贈赠 贏赢 車车 軍军 軟软 較较 載载 輔辅 輕轻 輪轮 輸输 辦办 農农 這这 連连 遞递 邊边 鄉乡 醫医 釐厘
  針针 銀银 銳锐 鋼钢 錢钱 鍵键 鏈链 閉闭 閱阅 闡阐 陰阴 隨随 險险 隱隐 隸隶 雲云 靜静 頓顿 頒颁 願愿 顏颜 飛飞 飲饮 養养
  駐驻 騙骗 鮮鲜 點点 黨党 龐庞 佈布 併并 並并 喚唤 囑嘱 屆届 峯峰 幹干 徵征 慮虑 憑凭 懲惩 擾扰 曉晓 曆历 歷历 殘残 溫温
  滯滞 潛潜 澤泽 瀏浏 燈灯 爾尔 環环 瑋玮 瓊琼 療疗 盤盘 矚瞩 礙碍 禦御 稱称 穀谷 籤签 糾纠 繫系 係系 纔才 羣群 腳脚 臺台
  萬万 蓋盖 蔭荫 虧亏 蟲虫 衆众 袞衮 覆复 診诊 詢询 誌志 譽誉 讚赞 豈岂 貼贴 賓宾 贊赞 跡迹 蹤踪 遷迁 邏逻 鄧邓 鄺邝 釣钓
  鈞钧 鉅巨 銘铭 鋒锋 錦锦 鎮镇 韓韩 頻频 顆颗 騰腾 驅驱 魯鲁 鵬鹏 麗丽 麥麦 註注 佔占 鎖锁 鑰钥 紗纱 訖讫 塗涂 壇坛 墊垫
  獵猎 頗颇 頂顶 嶼屿 鴻鸿 鳳凤 燁烨 華华 國国 偉伟 傑杰 輝辉 雋隽 珮佩 愷恺 寶宝 濱滨 濤涛 遊游 謹谨 貴贵 縱纵 薦荐 備备
  傭佣 剛刚 勝胜 喬乔 壽寿 奧奥 娛娱 尋寻 嶺岭 帳帐 帶带 莊庄 廳厅 彙汇 恆恒 悅悦 慶庆 憲宪 懇恳 拋抛 掛挂 採采 揚扬 換换
  揮挥 攔拦 敗败 暫暂 樂乐 橋桥 欄栏 歡欢 氣气 淨净 淵渊 滅灭 漸渐 潔洁 災灾 畫画 盜盗 碼码 礦矿 竊窃 純纯 紛纷 紹绍 絲丝
  綜综 綠绿 綱纲 緣缘 縮缩 繞绕 繪绘 罷罢 臨临 興兴 艱艰 萊莱 蒼苍 蕭萧 薩萨 虛虚 衝冲 親亲 訓训 詐诈 誘诱 諒谅 謀谋 譜谱
  豎竖 貝贝 負负 貪贪 賀贺 賃赁 賄贿 賢贤 贖赎 趕赶 踐践 躍跃 軌轨 輛辆 輯辑 辭辞 遙遥 遜逊 邁迈 郵邮 鄰邻 鈔钞 銅铜 銜衔
  鋪铺 鏡镜 鐵铁 閣阁 陣阵 隻只 鞏巩 韋韦 額额 館馆 駁驳 驟骤 鬆松 鬥斗 魚鱼 鳥鸟 麼么 齡龄 獅狮 穎颖 賽赛 遼辽 釗钊 錚铮
  駿骏 鶴鹤 嵐岚 諦谛 聰聪 蓮莲 楓枫 樺桦 瑩莹 嬌娇 婭娅 燦灿 煒炜 禎祯 綺绮 緒绪 縝缜 誼谊 諭谕 隴陇 顥颢 驊骅
`
  .trim()
  .split(/\s+/);

const pairs: readonly (readonly [string, string])[] = PAIRS.map((pair) => {
  const [traditional = '', simple = ''] = pair;
  return [traditional, simple];
});

const toSimplified: ReadonlyMap<string, string> = new Map(pairs);
const onlySimplified: ReadonlySet<string> = new Set(pairs.map(([, simple]) => simple));

/** The text with traditional characters as simplified ones: cues are then written once. For comparing only, never shown. */
export function simplified(text: string): string {
  if (!HAN.test(text)) return text;
  return text.replaceAll(/\p{Script=Han}/gu, (character) => toSimplified.get(character) ?? character);
}

const HAN = /\p{Script=Han}/u;

/** The language of a text: Chinese when it has at least half as many Chinese characters as Latin letters. */
export function languageOf(text: string): 'en' | 'zh-Hant' | 'zh-Hans' {
  const chinese = text.match(/\p{Script=Han}/gu) ?? [];
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  if (chinese.length === 0 || chinese.length * 2 < latin) return 'en';
  const traditional = chinese.filter((character) => toSimplified.has(character)).length;
  const simple = chinese.filter((character) => onlySimplified.has(character) && !toSimplified.has(character)).length;
  return traditional >= simple ? 'zh-Hant' : 'zh-Hans';
}
