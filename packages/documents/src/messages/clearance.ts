import type { Catalogue } from './catalogue.ts';

/** What is said of planned acts: what is wrong with a plan, what an answer rests on, what must be converted, and what else is asked. */
export const clearanceMessages = {
  // What is wrong with a plan.
  'plan.no-step': {
    en: 'The plan has no step. Name at least one act with its day.',
    'zh-Hant': '計劃並無任何步驟。請至少填寫一項行動及其日期。',
    'zh-Hans': '计划没有任何步骤。请至少填写一项行动及其日期。',
  },
  'plan.act-unknown': {
    en: 'There is no act “{act}”. The acts are: {known}.',
    'zh-Hant': '沒有「{act}」此項行動。可用的行動為：{known}。',
    'zh-Hans': '没有“{act}”这项行动。可用的行动为：{known}。',
  },
  'plan.act-near': {
    en: 'There is no act “{act}”. Did you mean “{near}”?',
    'zh-Hant': '沒有「{act}」此項行動。是否指「{near}」？',
    'zh-Hans': '没有“{act}”这项行动。是否指“{near}”？',
  },
  'plan.no-price': {
    en: '“{quote}” is no price. Write digits with a point, in quotes, such as "12.34".',
    'zh-Hant': '「{quote}」並非價格。請以數字及小數點書寫並加引號，例如 "12.34"。',
    'zh-Hans': '“{quote}”不是价格。请以数字和小数点书写并加引号，例如 "12.34"。',
  },
  'plan.before-the-record': {
    en: 'The step is planned for {on}, and the issuer is looked at as of {last}. Take an earlier day to look from, or record what was done already.',
    'zh-Hant': '此步驟定於{on}，但所據紀錄截至{last}。請改用較早的日期查閱；已作出的行動請記錄在案。',
    'zh-Hans': '此步骤定于{on}，但所据记录截至{last}。请改用较早的日期查阅；已作出的行动请记录在案。',
  },
  'plan.before-the-step-before': {
    en: 'The step is planned for {on}, before step {before} on {last}. Put the steps in the order of their days.',
    'zh-Hant': '此步驟定於{on}，早於第{before}步的{last}。請按日期先後排列各步驟。',
    'zh-Hans': '此步骤定于{on}，早于第{before}步的{last}。请按日期先后排列各步骤。',
  },
  'plan.delisted': {
    en: 'The listing ended on {on}, so that nothing can be cleared on that day or later.',
    'zh-Hant': '上市地位已於{on}終止，當日起的行動無從預審。',
    'zh-Hans': '上市地位已于{on}终止，当日起的行动无从预审。',
  },
  'plan.cancelled-before-bought': {
    en: 'The shares would be cancelled on {cancelledOn}, before they are bought on {on}. Name that day or a later one.',
    'zh-Hant': '股份將於{cancelledOn}註銷，早於購回日{on}。請填購回當日或以後的日子。',
    'zh-Hans': '股份将于{cancelledOn}注销，早于回购日{on}。请填回购当日或以后的日期。',
  },
  'plan.treasury-is-kept': {
    en: 'Shares bought for treasury are not cancelled. Leave the day of cancellation out, or buy for cancellation.',
    'zh-Hant': '購作庫存的股份不予註銷。請刪去註銷日，或改為購回註銷。',
    'zh-Hans': '购作库存的股份不予注销。请删去注销日，或改为回购注销。',
  },
  'plan.no-ordinary-class': {
    en: 'No class without extra votes is recorded, so that there is nothing to convert into or to offer. Record it first.',
    'zh-Hant': '並無普通類別股份的記錄，故無可轉換或提呈的類別。請先予記錄。',
    'zh-Hans': '没有普通类别股份的记录，因此没有可转换或提呈的类别。请先予记录。',
  },
  'plan.offer-needs-counts': {
    en: 'An offer in proportion needs to know who holds how much, and in class {class} that is not known. Record the balances first.',
    'zh-Hant': '按比例提呈須知各人持股數目，而{class}類股份的數目並無記錄。請先記錄結餘。',
    'zh-Hans': '按比例提呈须知各人持股数目，而{class}类股份的数目没有记录。请先记录结余。',
  },
  'plan.agreed-lacking': {
    en: 'The conversion is to be split as agreed, and nothing is agreed. Say under "agreed" how much is converted through each holder.',
    'zh-Hant': '轉換按協議分擔，但未填協議內容。請在 "agreed" 填寫各持有人轉換的數目。',
    'zh-Hans': '转换按协议分担，但未填协议内容。请在 "agreed" 填写各持有人转换的数目。',
  },
  'plan.agreed-not-used': {
    en: 'What is agreed is used only where the split is "agreed" or "volunteer". Set the split, or leave "agreed" out.',
    'zh-Hant': '只有分擔方式為 "agreed" 或 "volunteer" 時才採用協議內容。請設定分擔方式，或刪去 "agreed"。',
    'zh-Hans': '只有分担方式为 "agreed" 或 "volunteer" 时才采用协议内容。请设定分担方式，或删去 "agreed"。',
  },
  'plan.one-volunteer': {
    en: 'One volunteers, and several holders are named. Name one, or split as "agreed".',
    'zh-Hant': '自願承擔者只可為一人，但填了多名持有人。請只填一名，或改用 "agreed"。',
    'zh-Hans': '自愿承担者只能为一人，但填了多名持有人。请只填一名，或改用 "agreed"。',
  },
  'plan.two-take-the-rest': {
    en: 'More than one holder is to convert what the others leave. Write null for one of them at most.',
    'zh-Hant': '多於一名持有人承擔餘額。最多只可有一項為 null。',
    'zh-Hans': '多于一名持有人承担余额。最多只能有一项为 null。',
  },

  // The names of the acts, as they stand in a sentence.
  'plan.act.buy-back': { en: 'buy-back of shares', 'zh-Hant': '購回股份', 'zh-Hans': '回购股份' },
  'plan.act.cancellation': { en: 'cancellation of shares', 'zh-Hant': '註銷股份', 'zh-Hans': '注销股份' },
  'plan.act.move-to-treasury': { en: 'move into treasury', 'zh-Hant': '撥入庫存', 'zh-Hans': '转入库存' },
  'plan.act.treasury-sale': { en: 'sale of treasury shares', 'zh-Hant': '出售庫存股份', 'zh-Hans': '出售库存股份' },
  'plan.act.placing': { en: 'placing of new shares', 'zh-Hant': '配售新股份', 'zh-Hans': '配售新股份' },
  'plan.act.consideration-issue': { en: 'issue for consideration', 'zh-Hant': '代價發行', 'zh-Hans': '代价发行' },
  'plan.act.rights-issue': { en: 'rights issue', 'zh-Hant': '供股', 'zh-Hans': '供股' },
  'plan.act.open-offer': { en: 'open offer', 'zh-Hant': '公開招股', 'zh-Hans': '公开发售' },
  'plan.act.bonus-issue': { en: 'bonus issue', 'zh-Hant': '紅股發行', 'zh-Hans': '红股发行' },
  'plan.act.scrip-dividend': { en: 'scrip dividend', 'zh-Hant': '以股代息', 'zh-Hans': '以股代息' },
  'plan.act.scheme-grant': {
    en: 'grant under a share scheme',
    'zh-Hant': '根據股份計劃授出',
    'zh-Hans': '根据股份计划授出',
  },
  'plan.act.vesting': { en: 'vesting of awards', 'zh-Hant': '獎勵歸屬', 'zh-Hans': '奖励归属' },
  'plan.act.option-exercise': { en: 'exercise of options', 'zh-Hant': '行使期權', 'zh-Hans': '行使期权' },
  'plan.act.conversion': {
    en: 'conversion of weighted shares',
    'zh-Hant': '轉換不同投票權股份',
    'zh-Hans': '转换不同投票权股份',
  },
  'plan.act.transfer': { en: 'transfer of shares', 'zh-Hant': '轉讓股份', 'zh-Hans': '转让股份' },
  'plan.act.pledge': { en: 'pledge of shares', 'zh-Hant': '質押股份', 'zh-Hans': '质押股份' },
  'plan.act.pledge-enforcement': {
    en: 'enforcement of a pledge',
    'zh-Hant': '強制執行質押',
    'zh-Hans': '强制执行质押',
  },
  'plan.act.pledge-release': { en: 'release of a pledge', 'zh-Hant': '解除質押', 'zh-Hans': '解除质押' },
  'plan.act.proxy': { en: 'proxy', 'zh-Hant': '委任代表投票', 'zh-Hans': '委任代表投票' },
  'plan.act.voting-agreement': { en: 'voting agreement', 'zh-Hant': '投票協議', 'zh-Hans': '投票协议' },
  'plan.act.vehicle-change': { en: 'change in a vehicle', 'zh-Hant': '工具權益變動', 'zh-Hans': '工具权益变动' },
  'plan.act.split': { en: 'split of shares', 'zh-Hant': '股份分拆', 'zh-Hans': '股份分拆' },
  'plan.act.consolidation': { en: 'consolidation of shares', 'zh-Hant': '股份合併', 'zh-Hans': '股份合并' },
  'plan.act.class-terms': { en: 'change of a class’s votes', 'zh-Hant': '更改類別票數', 'zh-Hans': '变更类别票数' },
  'plan.act.appointment': { en: 'appointment of a director', 'zh-Hant': '委任董事', 'zh-Hans': '委任董事' },
  'plan.act.resignation': { en: 'resignation of a director', 'zh-Hant': '董事辭任', 'zh-Hans': '董事辞任' },
  'plan.act.retirement': { en: 'retirement of a director', 'zh-Hant': '董事退任', 'zh-Hans': '董事退任' },
  'plan.act.independent-director': {
    en: 'decision on an independent director',
    'zh-Hant': '獨立非執行董事的任免',
    'zh-Hans': '独立非执行董事的任免',
  },
  'plan.act.auditor': { en: 'decision on the auditors', 'zh-Hant': '核數師的任免', 'zh-Hans': '核数师的任免' },
  'plan.act.constitution-change': {
    en: 'change of the constitutional documents',
    'zh-Hant': '更改組織章程文件',
    'zh-Hans': '变更组织章程文件',
  },
  'plan.act.winding-up': { en: 'voluntary winding-up', 'zh-Hant': '自願清盤', 'zh-Hans': '自愿清盘' },
  'plan.act.delisting': { en: 'end of the listing', 'zh-Hant': '終止上市', 'zh-Hans': '终止上市' },

  // What is taken for granted.
  'clear.assumes-record': {
    en: 'The issuer stands as the record shows it at the end of {on}.',
    'zh-Hant': '發行人狀況以紀錄截至{on}終結時所示者為準。',
    'zh-Hans': '发行人状况以记录截至{on}终结时所示的为准。',
  },
  'clear.assumes-nothing-else': {
    en: 'From then to {last} nothing happens but what is planned.',
    'zh-Hant': '此後至{last}，除計劃所列外並無其他變動。',
    'zh-Hans': '此后至{last}，除计划所列外没有其他变动。',
  },
  'clear.assumes-policy': {
    en: '{question} Taken here: {answer}.',
    'zh-Hant': '{question}本答覆所取：{answer}。',
    'zh-Hans': '{question}本答复所取：{answer}。',
  },
  'clear.assumes-split-largest-remainder': {
    en: 'The conversion is shared in proportion to the live weighted shares at the start of the day, single shares going to the largest remainders.',
    'zh-Hant': '轉換按各受益人於當日開始時仍附不同投票權的股份比例分擔，零股按最大餘數分配。',
    'zh-Hans': '转换按各受益人于当日开始时仍附不同投票权的股份比例分担，零股按最大余数分配。',
  },
  'clear.assumes-split-each-rounded-up': {
    en: 'The conversion is shared in proportion to the live weighted shares at the start of the day, each part rounded up.',
    'zh-Hant': '轉換按各受益人於當日開始時仍附不同投票權的股份比例分擔，各自向上取整。',
    'zh-Hans': '转换按各受益人于当日开始时仍附不同投票权的股份比例分担，各自向上取整。',
  },
  'clear.assumes-split-agreed': {
    en: 'The conversion is made as agreed, in full on the first day that asks for one.',
    'zh-Hant': '轉換按協議進行，並於首個須轉換之日一次完成。',
    'zh-Hans': '转换按协议进行，并于首个须转换之日一次完成。',
  },
  'clear.assumes-split-volunteer': {
    en: 'One converts for all, in full on the first day that asks for a conversion.',
    'zh-Hant': '由一人代全體轉換，並於首個須轉換之日一次完成。',
    'zh-Hans': '由一人代全体转换，并于首个须转换之日一次完成。',
  },
  'clear.assumes-own-name-first': {
    en: 'Whoever has several holdings converts from the one in his own name first, then from those of his vehicles in the order of the record.',
    'zh-Hant': '同一人有多項持股時，先轉換其本人名下者，再按紀錄次序轉換其工具名下者。',
    'zh-Hans': '同一人有多项持股时，先转换其本人名下的，再按记录次序转换其工具名下的。',
  },
  'clear.assumes-cancelled-same-day': {
    en: 'Step {step} names no day of cancellation: the shares are cancelled on the day of purchase.',
    'zh-Hant': '第{step}步未指明註銷日，視為於購回當日註銷。',
    'zh-Hans': '第{step}步未指明注销日，视为于回购当日注销。',
  },
  'clear.assumes-bought-from-others': {
    en: 'In step {step} the shares are bought from holders who are not named in the record.',
    'zh-Hant': '第{step}步的股份購自紀錄中未具名的持有人。',
    'zh-Hans': '第{step}步的股份购自记录中未具名的持有人。',
  },
  'clear.assumes-taken-up': {
    en: 'In step {step} the offer is taken up in full by every holder named in the record.',
    'zh-Hant': '第{step}步的提呈獲紀錄中每名具名持有人全數接納。',
    'zh-Hans': '第{step}步的提呈获记录中每名具名持有人全数接纳。',
  },
  'clear.assumes-weighted-cut': {
    en: 'In step {step} no more weighted shares are offered than leave the proportion where it is.',
    'zh-Hant': '第{step}步所提呈的不同投票權股份，以不令比例上升為限。',
    'zh-Hans': '第{step}步所提呈的不同投票权股份，以不令比例上升为限。',
  },
  'clear.assumes-proxy-routine': {
    en: 'In step {step} the proxy can be revoked, is for one meeting and follows instructions: it is taken to pass no control over the votes.',
    'zh-Hant': '第{step}步的委任代表可予撤回、只供一次會議並按指示投票，視為不轉移投票權的管控。',
    'zh-Hans': '第{step}步的委任代表可予撤回、仅供一次会议并按指示投票，视为不转移投票权的管控。',
  },
  'clear.assumes-proxy-passes': {
    en: 'In step {step} a proxy that is general or cannot be revoked is taken to pass control over the votes; the Exchange may see it otherwise.',
    'zh-Hant': '第{step}步的一般或不可撤回的委任代表，視為轉移投票權的管控；聯交所或有不同看法。',
    'zh-Hans': '第{step}步的一般或不可撤回的委任代表，视为转移投票权的管控；联交所或有不同看法。',
  },
  'clear.assumes-control-stays': {
    en: 'In step {step} the agreement is taken to leave control over the votes where it is, as stated.',
    'zh-Hant': '第{step}步的協議按所述視為不轉移投票權的管控。',
    'zh-Hans': '第{step}步的协议按所述视为不转移投票权的管控。',
  },

  // The smallest conversion and its reason.
  'clear.no-fall': {
    en: 'The number of shares does not fall, so that no conversion is asked for.',
    'zh-Hant': '股份數目並無減少，無須轉換。',
    'zh-Hans': '股份数目没有减少，无须转换。',
  },
  'clear.conversion': {
    en: '{total} shares are left to count, and at most {ratchet} of them may carry weight: {allowed}. {weighted} do, so that {minimum} must be converted.',
    'zh-Hant':
      '計算的股份餘{total}股，其中附不同投票權者最多佔{ratchet}，即{allowed}股；現有{weighted}股，故須轉換{minimum}股。',
    'zh-Hans':
      '计算的股份余{total}股，其中附不同投票权的最多占{ratchet}，即{allowed}股；现有{weighted}股，因此须转换{minimum}股。',
  },
  'clear.conversion-with-arrears': {
    en: '{total} shares are left to count, and at most {ratchet} of them may carry weight: {allowed}. {weighted} do, so that {minimum} must be converted, what was owed from an earlier fall in shares among them.',
    'zh-Hant':
      '計算的股份餘{total}股，其中附不同投票權者最多佔{ratchet}，即{allowed}股；現有{weighted}股，故須轉換{minimum}股，當中包括先前股份減少時尚欠的轉換。',
    'zh-Hans':
      '计算的股份余{total}股，其中附不同投票权的最多占{ratchet}，即{allowed}股；现有{weighted}股，因此须转换{minimum}股，其中包括先前股份减少时尚欠的转换。',
  },
  'clear.conversion-in-all': {
    en: '{minimum} weighted shares must be converted in all, in parts on {days}.',
    'zh-Hant': '合計須轉換{minimum}股不同投票權股份，分別於{days}進行。',
    'zh-Hans': '合计须转换{minimum}股不同投票权股份，分别于{days}进行。',
  },
  'clear.conversion-days-unmeasured': {
    en: 'Weighted shares must be converted on {days}; how many depends on a count that is not known.',
    'zh-Hant': '須於{days}轉換不同投票權股份，數目取決於某項未知的數字。',
    'zh-Hans': '须于{days}转换不同投票权股份，数目取决于某项未知的数据。',
  },
  'clear.no-conversion': {
    en: '{total} shares are left to count, and at most {ratchet} of them may carry weight. {weighted} do, so that nothing must be converted.',
    'zh-Hant': '計算的股份餘{total}股，其中附不同投票權者最多佔{ratchet}；現有{weighted}股，無須轉換。',
    'zh-Hans': '计算的股份余{total}股，其中附不同投票权的最多占{ratchet}；现有{weighted}股，无须转换。',
  },
  'clear.conversion-between': {
    en: 'Between {least} and {minimum} weighted shares must be converted; a count that is not known decides.',
    'zh-Hant': '須轉換{least}至{minimum}股不同投票權股份，視乎某項未知的數目。',
    'zh-Hans': '须转换{least}至{minimum}股不同投票权股份，视某项未知的数目而定。',
  },
  'clear.conversion-unmeasured': {
    en: 'The number of shares falls, and how many weighted shares must be converted depends on a count that is not known.',
    'zh-Hant': '股份數目減少，而須轉換多少不同投票權股份取決於某項未知的數目。',
    'zh-Hans': '股份数目减少，而须转换多少不同投票权股份取决于某项未知的数目。',
  },
  'clear.split-unknown': {
    en: 'How the conversion is split cannot be said, because not every holding of weighted shares is known.',
    'zh-Hant': '並非所有不同投票權股份的持有情況均已知，故無法說明轉換如何分擔。',
    'zh-Hans': '并非所有不同投票权股份的持有情况均已知，因此无法说明转换如何分担。',
  },
  'clear.too-few-left': {
    en: '{who} has {lacking} live weighted shares too few for this part.',
    'zh-Hant': '{who}仍附不同投票權的股份不足以承擔此部分，尚欠{lacking}股。',
    'zh-Hans': '{who}仍附不同投票权的股份不足以承担此部分，尚欠{lacking}股。',
  },
  'clear.agreed-too-little': {
    en: '{agreed} shares are agreed to be converted, {lacking} fewer than the {minimum} that must be.',
    'zh-Hant': '協議轉換{agreed}股，較須轉換的{minimum}股少{lacking}股。',
    'zh-Hans': '协议转换{agreed}股，比须转换的{minimum}股少{lacking}股。',
  },
  'clear.under-exact-share': {
    en: '{who} converts {his}, less than the exact share of {exact:fraction}, and may be said to be in breach of the own duty although the whole is answered.',
    'zh-Hant': '{who}轉換{his}股，少於其準確部分{exact:fraction}股；即使總數足夠，仍或被指未履行其本人的責任。',
    'zh-Hans': '{who}转换{his}股，少于其准确部分{exact:fraction}股；即使总数足够，仍可能被指未履行其本人的责任。',
  },
  'clear.arrears-beside': {
    en: 'The parts come to {all} shares, more than the {minimum} that the proportion asks for: somebody owes the rest from an earlier fall in shares.',
    'zh-Hant': '各人部分合計{all}股，多於比例所需的{minimum}股：餘數為先前股份減少時尚欠的轉換。',
    'zh-Hans': '各人部分合计{all}股，多于比例所需的{minimum}股：余数为先前股份减少时尚欠的转换。',
  },

  // Weight that ends by an act.
  'clear.ended-with-share': {
    en: 'The weight of these class {class} shares ends because they, or what matters in them, pass to another (Rule {provision}).',
    'zh-Hant': '此等{class}類股份或其關鍵權益轉予他人，其不同投票權因而終止（第{provision}條）。',
    'zh-Hans': '这些{class}类股份或其关键权益转予他人，其不同投票权因而终止（第{provision}条）。',
  },
  'clear.ended-with-person': {
    en: 'The weight of these class {class} shares ends with that of {who} (Rule {provision}).',
    'zh-Hant': '此等{class}類股份的不同投票權隨{who}的不同投票權一併終止（第{provision}條）。',
    'zh-Hans': '这些{class}类股份的不同投票权随{who}的不同投票权一并终止（第{provision}条）。',
  },

  // Cheaper ways.
  'clear.way-smaller': {
    en: 'Buy back or cancel less, so that no conversion is asked for: {shares}.',
    'zh-Hant': '減少購回或註銷的數目至無須轉換：{shares}。',
    'zh-Hans': '减少回购或注销的数目至无须转换：{shares}。',
  },
  'clear.way-treasury': {
    en: 'Keep the shares in treasury instead of cancelling them.',
    'zh-Hant': '以庫存方式持有購回的股份而不予註銷。',
    'zh-Hans': '以库存方式持有回购的股份而不予注销。',
  },
  'clear.way-one-cancellation': {
    en: 'Cancel what all {count} purchases bring in one go, on {on}.',
    'zh-Hant': '將{count}次購回的股份於{on}一次註銷。',
    'zh-Hans': '将{count}次回购的股份于{on}一次注销。',
  },
  'clear.way-order': {
    en: 'Do the steps in another order, on the same days: {order}.',
    'zh-Hant': '在相同的日子按另一次序進行各步驟：{order}。',
    'zh-Hans': '在相同的日期按另一次序进行各步骤：{order}。',
  },

  // What else is asked, and by when.
  'around.clock-before': {
    en: 'Before the act, on {on} at the latest.',
    'zh-Hant': '須於行動之前，最遲{on}。',
    'zh-Hans': '须在行动之前，最迟{on}。',
  },
  'around.clock-poll': {
    en: 'The poll is taken on {on}.',
    'zh-Hant': '投票於{on}進行。',
    'zh-Hans': '投票于{on}进行。',
  },
  'around.clock-practicable': {
    en: 'As soon as practicable; no day is stated.',
    'zh-Hant': '在切實可行的範圍內盡快，並無訂明日子。',
    'zh-Hans': '在切实可行的范围内尽快，没有订明日期。',
  },
  'around.clock-in-time': {
    en: 'In good time before the act; no day is stated.',
    'zh-Hant': '於行動前及時辦理，並無訂明日子。',
    'zh-Hans': '在行动前及时办理，没有订明日期。',
  },
  'around.weighted-issue': {
    en: 'The Exchange approves the issue of {shares} weighted {shares|share|shares} beforehand.',
    'zh-Hant': '聯交所須事先批准發行{shares}股不同投票權股份。',
    'zh-Hans': '联交所须事先批准发行{shares}股不同投票权股份。',
  },
  'around.class-terms': {
    en: 'The Exchange approves the change in the terms of class {class} beforehand; terms that carry more weight are not allowed at all.',
    'zh-Hant': '聯交所須事先批准更改{class}類股份的條款；增加投票權的更改一概不准。',
    'zh-Hans': '联交所须事先批准变更{class}类股份的条款；增加投票权的变更一概不准。',
  },
  'around.class-consent': {
    en: 'The holders of class {class} consent as the law of incorporation asks, at a meeting of their own.',
    'zh-Hant': '{class}類股份持有人須按註冊地法律，在其類別會議上同意。',
    'zh-Hans': '{class}类股份持有人须按注册地法律，在其类别会议上同意。',
  },
  'around.class-terms-announced': {
    en: 'The change in the terms of class {class} is announced.',
    'zh-Hant': '更改{class}類股份條款須予公告。',
    'zh-Hans': '变更{class}类股份条款须予公告。',
  },
  'around.reserved': {
    en: 'A general meeting resolves on {matter}: a reserved matter, on which every share has one vote.',
    'zh-Hant': '股東大會就{matter}作出決議：屬保留事項，一股一票。',
    'zh-Hans': '股东会就{matter}作出决议：属保留事项，一股一票。',
  },
  'around.poll-results': {
    en: 'The results of the poll on {matter} are announced before trading on the next business day.',
    'zh-Hant': '就{matter}的投票結果須於下一個營業日開市前公布。',
    'zh-Hans': '就{matter}的投票结果须于下一个营业日开市前公布。',
  },
  'around.matter.constitution': {
    en: 'a change of the constitutional documents',
    'zh-Hant': '更改組織章程文件',
    'zh-Hans': '变更组织章程文件',
  },
  'around.matter.class-rights': {
    en: 'a variation of the rights of a class',
    'zh-Hant': '更改類別股份所附權利',
    'zh-Hans': '变更类别股份所附权利',
  },
  'around.matter.independent-director': {
    en: 'an independent non-executive director',
    'zh-Hant': '獨立非執行董事的委任或罷免',
    'zh-Hans': '独立非执行董事的委任或罢免',
  },
  'around.matter.auditors': { en: 'the auditors', 'zh-Hant': '核數師的委聘或辭退', 'zh-Hans': '核数师的委聘或辞退' },
  'around.matter.voluntary-winding-up': { en: 'a voluntary winding-up', 'zh-Hant': '自願清盤', 'zh-Hans': '自愿清盘' },
  'around.conversion-listing': {
    en: 'The Exchange approves the listing of the {shares} ordinary {shares|share|shares} that arise on conversion; an approval that covers them may be there from the listing.',
    'zh-Hant': '聯交所須批准轉換所得的{shares}股普通股上市；上市時取得的批准或已涵蓋。',
    'zh-Hans': '联交所须批准转换所得的{shares}股普通股上市；上市时取得的批准或已涵盖。',
  },
  'around.general-mandate-enough': {
    en: 'The general mandate covers the {shares} shares: {left} are left under it, as stated with the act.',
    'zh-Hant': '一般性授權足以涵蓋{shares}股：按行動所述尚餘{left}股。',
    'zh-Hans': '一般性授权足以涵盖{shares}股：按行动所述尚余{left}股。',
  },
  'around.general-mandate-too-small': {
    en: 'The general mandate does not cover the {shares} shares: only {left} are left under it, as stated with the act. Shareholders have to give another first.',
    'zh-Hant': '一般性授權不足以涵蓋{shares}股：按行動所述只餘{left}股。須先由股東另行授權。',
    'zh-Hans': '一般性授权不足以涵盖{shares}股：按行动所述只余{left}股。须先由股东另行授权。',
  },
  'around.general-mandate-base-unknown': {
    en: 'A general mandate covers the {shares} shares. At most {part:fraction} of the shares in issue when it is given, treasury shares left out; neither that number nor what was used of it is recorded.',
    'zh-Hant':
      '一般性授權須涵蓋{shares}股。授權以給予當日已發行股份（不計庫存股份）的{part:fraction}為限；該數目及已用部分均無記錄。',
    'zh-Hans':
      '一般性授权须涵盖{shares}股。授权以给予当日已发行股份（不计库存股份）的{part:fraction}为限；该数目及已用部分均无记录。',
  },
  'around.general-mandate-unknown': {
    en: 'A general mandate covers the {shares} shares. When it was given and what was used of it is not recorded; {part:fraction} of the shares in issue on this day, treasury shares left out, would be {most}.',
    'zh-Hant':
      '一般性授權須涵蓋{shares}股。授權日期及已用部分並無記錄；以當日已發行股份（不計庫存股份）的{part:fraction}計，為{most}股。',
    'zh-Hans':
      '一般性授权须涵盖{shares}股。授权日期及已用部分没有记录；以当日已发行股份（不计库存股份）的{part:fraction}计，为{most}股。',
  },
  'around.general-mandate-above-today': {
    en: 'The {shares} shares are more than {part:fraction} of the shares in issue on this day, treasury shares left out, which are {most}. A general mandate of that size is unlikely to be there; shareholders would have to approve.',
    'zh-Hant':
      '{shares}股超過當日已發行股份（不計庫存股份）的{part:fraction}，即{most}股。一般性授權大抵不足，須另經股東批准。',
    'zh-Hans':
      '{shares}股超过当日已发行股份（不计库存股份）的{part:fraction}，即{most}股。一般性授权大概不足，须另经股东批准。',
  },
  'around.buy-back-mandate-enough': {
    en: 'The mandate to buy back covers the {shares} shares: {left} are left under it, as stated with the act.',
    'zh-Hant': '購回授權足以涵蓋{shares}股：按行動所述尚餘{left}股。',
    'zh-Hans': '回购授权足以涵盖{shares}股：按行动所述尚余{left}股。',
  },
  'around.buy-back-mandate-too-small': {
    en: 'The mandate to buy back does not cover the {shares} shares: only {left} are left under it, as stated with the act. Shareholders have to give another first.',
    'zh-Hant': '購回授權不足以涵蓋{shares}股：按行動所述只餘{left}股。須先由股東另行授權。',
    'zh-Hans': '回购授权不足以涵盖{shares}股：按行动所述只余{left}股。须先由股东另行授权。',
  },
  'around.buy-back-mandate-base-unknown': {
    en: 'A mandate to buy back covers the {shares} shares. At most {part:fraction} of the shares in issue when it is given, treasury shares left out; neither that number nor what was used of it is recorded.',
    'zh-Hant':
      '購回授權須涵蓋{shares}股。授權以給予當日已發行股份（不計庫存股份）的{part:fraction}為限；該數目及已用部分均無記錄。',
    'zh-Hans':
      '回购授权须涵盖{shares}股。授权以给予当日已发行股份（不计库存股份）的{part:fraction}为限；该数目及已用部分均无记录。',
  },
  'around.buy-back-mandate-unknown': {
    en: 'A mandate to buy back covers the {shares} shares. When it was given and what was used of it is not recorded; {part:fraction} of the shares in issue on this day, treasury shares left out, would be {most}.',
    'zh-Hant':
      '購回授權須涵蓋{shares}股。授權日期及已用部分並無記錄；以當日已發行股份（不計庫存股份）的{part:fraction}計，為{most}股。',
    'zh-Hans':
      '回购授权须涵盖{shares}股。授权日期及已用部分没有记录；以当日已发行股份（不计库存股份）的{part:fraction}计，为{most}股。',
  },
  'around.buy-back-mandate-above-today': {
    en: 'The {shares} shares are more than {part:fraction} of the shares in issue on this day, treasury shares left out, which are {most}. A mandate to buy back of that size is unlikely to be there; shareholders would have to approve.',
    'zh-Hant':
      '{shares}股超過當日已發行股份（不計庫存股份）的{part:fraction}，即{most}股。購回授權大抵不足，須另經股東批准。',
    'zh-Hans':
      '{shares}股超过当日已发行股份（不计库存股份）的{part:fraction}，即{most}股。回购授权大概不足，须另经股东批准。',
  },
  'around.price-limit': {
    en: 'Nothing may be bought on the Exchange at {above:percent} or more above the average close of the five trading days before. State price and averagePrice with the act to have it looked at.',
    'zh-Hant':
      '不得以高於前五個交易日平均收市價{above:percent}或以上的價格在聯交所購回。請填上 "price" 及 "averagePrice" 以供核對。',
    'zh-Hans':
      '不得以高于前五个交易日平均收市价{above:percent}或以上的价格在联交所回购。请填上 "price" 和 "averagePrice" 以供核对。',
  },
  'around.price-fine': {
    en: 'The price is less than {above:percent} above the average close stated.',
    'zh-Hant': '所述價格高於平均收市價的幅度少於{above:percent}。',
    'zh-Hans': '所述价格高于平均收市价的幅度小于{above:percent}。',
  },
  'around.price-too-high': {
    en: 'The price is {above:percent} or more above the average close stated: nothing may be bought at it on the Exchange.',
    'zh-Hant': '所述價格高於平均收市價{above:percent}或以上：不得以此價在聯交所購回。',
    'zh-Hans': '所述价格高于平均收市价{above:percent}或以上：不得以此价在联交所回购。',
  },
  'around.within-days-of-buy-back': {
    en: 'Shares were bought back on {boughtOn}; for {days} days no new shares may be issued and none sold out of treasury without the Exchange’s leave. Wait until {free}, or ask for a waiver (Rule 2.04).',
    'zh-Hant':
      '發行人曾於{boughtOn}購回股份；其後{days}天內，未經聯交所同意不得發行新股份或出售庫存股份。請待至{free}，或申請豁免（第2.04條）。',
    'zh-Hans':
      '发行人曾于{boughtOn}回购股份；其后{days}天内，未经联交所同意不得发行新股份或出售库存股份。请待至{free}，或申请豁免（第2.04条）。',
  },
  'around.results-unknown': {
    en: 'In the month before results nothing may be bought or sold. When results come is not said; state resultsOn under "facts" to have it looked at.',
    'zh-Hant': '業績公布前一個月內不得買賣。計劃未說明業績公布日；請在 "facts" 填寫 "resultsOn" 以供核對。',
    'zh-Hans': '业绩公布前一个月内不得买卖。计划未说明业绩公布日；请在 "facts" 填写 "resultsOn" 以供核对。',
  },
  'around.blackout': {
    en: '{on} lies in the month before the results of {results}: it needs a waiver (Rule 2.04), such as for an automatic programme under guidance letter GL117-23.',
    'zh-Hant': '{on}在{results}公布業績前一個月內：須獲豁免（第2.04條），例如按指引信第117-23號設立的自動計劃。',
    'zh-Hans': '{on}在{results}公布业绩前一个月内：须获豁免（第2.04条），例如按指引信第117-23号设立的自动计划。',
  },
  'around.conversion-after-buy-back': {
    en: 'Ask for advice: the conversion on {on} makes new ordinary shares within 30 days of the buy-back of {boughtOn}. The relief in note 2 to Rule 8A.17 speaks of conversions under that rule, not under Rule 8A.15.',
    'zh-Hant':
      '請徵詢意見：於{on}轉換會在{boughtOn}購回股份後30天內產生新普通股。第8A.17條附註2的寬免只述及根據該條的轉換，並無提及第8A.15條。',
    'zh-Hans':
      '请征询意见：于{on}转换会在{boughtOn}回购股份后30天内产生新普通股。第8A.17条附注2的宽免只述及根据该条的转换，没有提及第8A.15条。',
  },
  'around.conversion-before-results': {
    en: 'Ask for advice: the conversion on {on} lies in the month before the results of {results}. The relief in note 2 to Rule 8A.17 speaks of conversions under that rule, not under Rule 8A.15.',
    'zh-Hant':
      '請徵詢意見：於{on}轉換在{results}公布業績前一個月內。第8A.17條附註2的寬免只述及根據該條的轉換，並無提及第8A.15條。',
    'zh-Hans':
      '请征询意见：于{on}转换在{results}公布业绩前一个月内。第8A.17条附注2的宽免只述及根据该条的转换，没有提及第8A.15条。',
  },
  'around.vehicle-changes': {
    en: 'The Exchange is told what changes behind {vehicle}. Where it no longer answers Rule 8A.18(2), the weight of its shares ends.',
    'zh-Hant': '將{vehicle}的變動通知聯交所。如不再符合第8A.18(2)條，其股份的不同投票權即告終止。',
    'zh-Hans': '将{vehicle}的变动通知联交所。如不再符合第8A.18(2)条，其股份的不同投票权即告终止。',
  },
  'around.ask-first-vehicle': {
    en: 'Ask the Exchange before weighted shares go to a vehicle; issuers have done so. Whether the vehicle answers Rule 8A.18(2) is for it to say.',
    'zh-Hant': '不同投票權股份轉予工具前，請先諮詢聯交所；已有發行人如此行事。工具是否符合第8A.18(2)條，由聯交所認定。',
    'zh-Hans': '不同投票权股份转予工具前，请先咨询联交所；已有发行人如此行事。工具是否符合第8A.18(2)条，由联交所认定。',
  },
  'around.ask-first-beneficiary': {
    en: 'Another beneficiary is another person in the words of Rule 8A.18, and weight ends by the transfer. Ask the Exchange before if it should not.',
    'zh-Hant': '按第8A.18條字面，另一受益人亦屬他人，不同投票權因轉讓而終止。如欲保留，請先諮詢聯交所。',
    'zh-Hans': '按第8A.18条字面，另一受益人也属他人，不同投票权因转让而终止。如欲保留，请先咨询联交所。',
  },
  'around.ask-first-title': {
    en: 'The title passes as security. Note 1 to Rule 8A.18 spares an encumbrance only where no title or votes pass: ask the Exchange before.',
    'zh-Hant': '法定所有權因擔保而轉移。第8A.18條附註1只在法定所有權或投票權並無轉移時寬免產權負擔：請先諮詢聯交所。',
    'zh-Hans': '法定所有权因担保而转移。第8A.18条附注1只在法定所有权或投票权没有转移时宽免产权负担：请先咨询联交所。',
  },
  'around.ask-first-proxy': {
    en: 'A proxy that is general or cannot be revoked can pass control over the votes (Rule 8A.18): ask the Exchange or counsel before.',
    'zh-Hant': '一般或不可撤回的委任代表可令投票權的管控轉移（第8A.18條）：請先諮詢聯交所或法律顧問。',
    'zh-Hans': '一般或不可撤回的委任代表可令投票权的管控转移（第8A.18条）：请先咨询联交所或法律顾问。',
  },
  'around.consult-adviser': {
    en: 'The compliance adviser is consulted on the change in the weighted voting rights.',
    'zh-Hant': '就不同投票權的變動諮詢合規顧問。',
    'zh-Hans': '就不同投票权的变动咨询合规顾问。',
  },

  // Where else to look.
  'around.endeavours': {
    en: '{who} promised best endeavours that this keeps the rules, and nothing is recorded that was done about it yet. Writing it down now is easier than proving it later.',
    'zh-Hant': '{who}已承諾盡最大努力促使此事符合規則，但尚未記錄曾就此採取任何行動。現在記下，勝於日後舉證。',
    'zh-Hans': '{who}已承诺尽最大努力促使此事符合规则，但尚未记录曾就此采取任何行动。现在记下，胜于日后举证。',
  },
  'around.float-before-2026': {
    en: 'The public float was usually {least:percent} of the listed class. At most {atMost:percent} is in the hands of others than the beneficiaries afterwards; who among them is no member of the public is not recorded. Look at it.',
    'zh-Hant':
      '公眾持股量通常為上市類別的{least:percent}。此後受益人以外人士最多持有{atMost:percent}，當中何者不屬公眾並無記錄。請查核。',
    'zh-Hans':
      '公众持股量通常为上市类别的{least:percent}。此后受益人以外人士最多持有{atMost:percent}，其中何者不属公众没有记录。请查核。',
  },
  'around.float-before-2026-below': {
    en: 'The public float was usually {least:percent} of the listed class. Only {atMost:percent} at most is in the hands of others than the beneficiaries afterwards. Look at it before acting.',
    'zh-Hant':
      '公眾持股量通常為上市類別的{least:percent}。此後受益人以外人士最多只持有{atMost:percent}。行動前請先查核。',
    'zh-Hans':
      '公众持股量通常为上市类别的{least:percent}。此后受益人以外人士最多只持有{atMost:percent}。行动前请先查核。',
  },
  'around.float-before-2026-unknown': {
    en: 'The public float was usually {least:percent} of the listed class. How much is in the hands of others than the beneficiaries is not recorded. Look at it.',
    'zh-Hant': '公眾持股量通常為上市類別的{least:percent}。受益人以外人士的持股量並無記錄。請查核。',
    'zh-Hans': '公众持股量通常为上市类别的{least:percent}。受益人以外人士的持股量没有记录。请查核。',
  },
  'around.float-2026': {
    en: 'Since 2026 the public float is watched under a new regime; one of its tests asks {least:percent} of the listed class and a value of HK$1 billion. At most {atMost:percent} is in the hands of others than the beneficiaries afterwards; who among them is no member of the public is not recorded. Look at it.',
    'zh-Hant':
      '自2026年起公眾持股量按新制度監察，其中一項測試要求上市類別的{least:percent}及10億港元市值。此後受益人以外人士最多持有{atMost:percent}，當中何者不屬公眾並無記錄。請查核。',
    'zh-Hans':
      '自2026年起公众持股量按新制度监察，其中一项测试要求上市类别的{least:percent}及10亿港元市值。此后受益人以外人士最多持有{atMost:percent}，其中何者不属公众没有记录。请查核。',
  },
  'around.float-2026-below': {
    en: 'Since 2026 the public float is watched under a new regime; one of its tests asks {least:percent} of the listed class and a value of HK$1 billion. Only {atMost:percent} at most is in the hands of others than the beneficiaries afterwards. Look at it before acting.',
    'zh-Hant':
      '自2026年起公眾持股量按新制度監察，其中一項測試要求上市類別的{least:percent}及10億港元市值。此後受益人以外人士最多只持有{atMost:percent}。行動前請先查核。',
    'zh-Hans':
      '自2026年起公众持股量按新制度监察，其中一项测试要求上市类别的{least:percent}及10亿港元市值。此后受益人以外人士最多只持有{atMost:percent}。行动前请先查核。',
  },
  'around.float-2026-unknown': {
    en: 'Since 2026 the public float is watched under a new regime; one of its tests asks {least:percent} of the listed class and a value of HK$1 billion. How much is in the hands of others than the beneficiaries is not recorded. Look at it.',
    'zh-Hant':
      '自2026年起公眾持股量按新制度監察，其中一項測試要求上市類別的{least:percent}及10億港元市值。受益人以外人士的持股量並無記錄。請查核。',
    'zh-Hans':
      '自2026年起公众持股量按新制度监察，其中一项测试要求上市类别的{least:percent}及10亿港元市值。受益人以外人士的持股量没有记录。请查核。',
  },
  'around.takeovers': {
    en: '{who} has {after:percent} of the votes on ordinary matters afterwards, {before:percent} before. Look at the Takeovers Code: {control:percent} and a rise of {creeper:percent} within a year are its lines, and others’ parts move as well. Nothing of it is decided here.',
    'zh-Hant':
      '{who}此後就普通事項佔{after:percent}的票數，此前為{before:percent}。請查閱《收購守則》：{control:percent}及一年內上升{creeper:percent}為其界線，其他人的比例亦會變動。此處不作任何決定。',
    'zh-Hans':
      '{who}此后就普通事项占{after:percent}的票数，此前为{before:percent}。请查阅《收购守则》：{control:percent}及一年内上升{creeper:percent}为其界线，其他人的比例也会变动。此处不作任何决定。',
  },
  'around.takeovers-unknown': {
    en: 'The part of the votes of {who} can move, and how far is not known. Look at the Takeovers Code: {control:percent} and a rise of {creeper:percent} within a year are its lines. Nothing of it is decided here.',
    'zh-Hant':
      '{who}所佔票數可能變動，幅度未知。請查閱《收購守則》：{control:percent}及一年內上升{creeper:percent}為其界線。此處不作任何決定。',
    'zh-Hans':
      '{who}所占票数可能变动，幅度未知。请查阅《收购守则》：{control:percent}及一年内上升{creeper:percent}为其界线。此处不作任何决定。',
  },
  'around.disclosure': {
    en: 'The interests of {who} move. Look at Part XV of the Securities and Futures Ordinance: a notice may be due, for each class by itself.',
    'zh-Hant': '{who}的權益有變。請查閱《證券及期貨條例》第十五部：或須就每一類別分別呈交通知。',
    'zh-Hans': '{who}的权益有变。请查阅《证券及期货条例》第十五部：或须就每一类别分别呈交通知。',
  },
  'around.inside-information': {
    en: 'Look at Part XIVA of the Securities and Futures Ordinance: that the votes of {who} change may be inside information.',
    'zh-Hant': '請查閱《證券及期貨條例》第十四甲部：{who}票數的變動或屬內幕消息。',
    'zh-Hans': '请查阅《证券及期货条例》第十四甲部：{who}票数的变动或属内幕消息。',
  },
  'around.source.takeovers-code': { en: 'Takeovers Code', 'zh-Hant': '《收購守則》', 'zh-Hans': '《收购守则》' },
  'around.source.sfo-part-xv': {
    en: 'SFO, Part XV',
    'zh-Hant': '《證券及期貨條例》第十五部',
    'zh-Hans': '《证券及期货条例》第十五部',
  },
  'around.source.sfo-part-xiva': {
    en: 'SFO, Part XIVA',
    'zh-Hant': '《證券及期貨條例》第十四甲部',
    'zh-Hans': '《证券及期货条例》第十四甲部',
  },
  'around.source.public-float': { en: 'Public float', 'zh-Hant': '公眾持股量', 'zh-Hans': '公众持股量' },
} satisfies Catalogue;
