import type { Catalogue } from './catalogue.ts';

/** The law and the result of a poll: what is reserved, who may vote, what was counted, and what is not in order. */
export const pollMessages = {
  // What is wrong with a meeting's file.
  'poll.refused.decimals': {
    en: '“{quote}” is no number of decimals: write a whole number from 0 to {most}.',
    'zh-Hant': '「{quote}」並非小數位數：請填0至{most}的整數。',
    'zh-Hans': '“{quote}”不是小数位数：请填0至{most}的整数。',
  },
  'poll.refused.seats': {
    en: '“{quote}” is no number of seats: write a whole number from 1 on.',
    'zh-Hant': '「{quote}」並非席位數目：請填1或以上的整數。',
    'zh-Hans': '“{quote}”不是席位数目：请填1或以上的整数。',
  },
  'poll.refused.record-date': {
    en: 'The record date, {record}, is after the meeting, {on}. Who may vote is settled before it: look at both dates.',
    'zh-Hant': '記錄日期{record}在會議日期{on}之後。投票資格須於會議前確定，請核對兩個日期。',
    'zh-Hans': '记录日期{record}在会议日期{on}之后。投票资格须于会议前确定，请核对两个日期。',
  },
  'poll.refused.no-resolution': {
    en: 'The meeting has no resolution. List at least one.',
    'zh-Hant': '會議未列任何決議案，請最少列出一項。',
    'zh-Hans': '会议未列任何议案，请至少列出一项。',
  },
  'poll.refused.number-twice': {
    en: 'Two resolutions have the number {resolution}. Give each its own, as on the notice.',
    'zh-Hant': '有兩項決議案同為{resolution}號，請按通告為各項編不同號碼。',
    'zh-Hans': '有两项议案同为{resolution}号，请按通告为各项编不同号码。',
  },
  'poll.refused.majority': {
    en: 'A majority is more than nothing and at most the whole: write it as "3/4".',
    'zh-Hant': '多數須大於零而不超過全部：請寫成"3/4"。',
    'zh-Hans': '多数须大于零而不超过全部：请写成"3/4"。',
  },
  'poll.refused.no-votes': {
    en: 'A share has some votes: write their number as "10", or leave the row out.',
    'zh-Hant': '每股須有票數：請寫成"10"，或刪去該行。',
    'zh-Hans': '每股须有票数：请写成"10"，或删去该行。',
  },
  'poll.refused.condition': {
    en: 'A condition names a resolution that stands before it; “{on}” does not.',
    'zh-Hant': '條件須指明排在前面的決議案；「{on}」並不在前面。',
    'zh-Hans': '条件须指明排在前面的议案；“{on}”并不在前面。',
  },
  'poll.refused.resolution-unknown': {
    en: 'The meeting has no resolution {resolution}.',
    'zh-Hant': '會議並無{resolution}號決議案。',
    'zh-Hans': '会议没有{resolution}号议案。',
  },
  'poll.refused.majority-lacking': {
    en: 'Resolution {resolution} is a special one, and nothing says what majority it needs. Write "specialMajority": "3/4", or what the articles say.',
    'zh-Hant': '{resolution}號為特別決議案，但並無註明所需多數。請寫上"specialMajority": "3/4"，或按章程細則填寫。',
    'zh-Hans': '{resolution}号为特别议案，但没有注明所需多数。请写上"specialMajority": "3/4"，或按章程细则填写。',
  },
  'poll.refused.class-unknown': {
    en: 'The record has no class {class} on the day of the meeting; it has {known}.',
    'zh-Hant': '會議當日的記錄並無{class}類股份；記錄中有{known}類。',
    'zh-Hans': '会议当日的记录没有{class}类股份；记录中有{known}类。',
  },
  'poll.refused.votes-unknown': {
    en: 'Class {class} carries weight, and nothing says how many votes a share has on resolution {resolution}. Record it, or write a row under "votesPerShare".',
    'zh-Hant':
      '{class}類附有不同投票權，但並無註明每股就{resolution}號決議案有多少票。請予記錄，或在"votesPerShare"下加一行。',
    'zh-Hans':
      '{class}类附有不同投票权，但没有注明每股就{resolution}号议案有多少票。请予记录，或在"votesPerShare"下加一行。',
  },
  // Why a resolution is proposed as reserved, or as ordinary.
  'poll.proposal.given': {
    en: 'It is put as a matter that Rule 8A.24 reserves: {matters}.',
    'zh-Hant': '所註明的事項屬第8A.24條的保留事項：{matters}。',
    'zh-Hans': '所注明的事项属第8A.24条的保留事项：{matters}。',
  },
  'poll.proposal.worded': {
    en: 'Its words point to a matter that Rule 8A.24 reserves: {matters}.',
    'zh-Hant': '其字眼顯示屬第8A.24條的保留事項：{matters}。',
    'zh-Hans': '其字眼显示属第8A.24条的保留事项：{matters}。',
  },
  'poll.proposal.independent': {
    en: 'It names an independent non-executive director of the record: {people}. Election again is taken as an appointment.',
    'zh-Hant': '當中提及記錄所載的獨立非執行董事：{people}。重選視作委任。',
    'zh-Hans': '其中提及记录所载的独立非执行董事：{people}。重选视作委任。',
  },
  'poll.proposal.mixed': {
    en: 'It has other business in it too: it is counted as reserved as a whole. Whoever wants weight on the rest puts that as a resolution of its own.',
    'zh-Hant': '當中亦包含其他事項：整項按保留事項點票。如其餘部分擬計及不同投票權，須另行提呈決議案。',
    'zh-Hans': '其中也包含其他事项：整项按保留事项计票。如其余部分拟计及不同投票权，须另行提交议案。',
  },
  'poll.proposal.articles': {
    en: 'Rule 8A.24 does not bind this issuer on that day: its own articles say what is reserved.',
    'zh-Hant': '該日第8A.24條並不適用於此發行人：何謂保留事項須視其組織章程細則而定。',
    'zh-Hans': '该日第8A.24条并不适用于此发行人：何谓保留事项须视其公司章程而定。',
  },
  'poll.proposal.beneficiary': {
    en: 'It names {person}, a beneficiary of weighted votes: electing him again is an ordinary matter.',
    'zh-Hant': '當中提及不同投票權受益人{person}：重選其為董事屬一般事項。',
    'zh-Hans': '其中提及不同投票权受益人{person}：重选其为董事属一般事项。',
  },
  'poll.proposal.given-other': {
    en: 'It is put as other business, and nothing in its words points to a reserved matter.',
    'zh-Hant': '所註明的是其他事項，字眼亦無顯示屬保留事項。',
    'zh-Hans': '所注明的是其他事项，字眼也没有显示属保留事项。',
  },
  'poll.proposal.ordinary': {
    en: 'Its words point to ordinary business: {matters}.',
    'zh-Hant': '其字眼顯示屬一般事項：{matters}。',
    'zh-Hans': '其字眼显示属一般事项：{matters}。',
  },
  'poll.proposal.which-director': {
    en: 'Somebody is elected, and neither its words nor the record say whether he is independent. An independent non-executive director is a reserved matter: please look.',
    'zh-Hant': '當中涉及選任，但字眼及記錄均無顯示其是否獨立。獨立非執行董事的委任屬保留事項，請查核。',
    'zh-Hans': '其中涉及选任，但字眼和记录都没有显示其是否独立。独立非执行董事的委任属保留事项，请查核。',
  },
  'poll.proposal.nothing-found': {
    en: 'Nothing in its words points to a reserved matter.',
    'zh-Hant': '字眼並無顯示屬保留事項。',
    'zh-Hans': '字眼没有显示属保留事项。',
  },
  'poll.matter.accounts': { en: 'accounts', 'zh-Hant': '財務報表', 'zh-Hans': '财务报表' },
  'poll.matter.dividend': { en: 'a dividend', 'zh-Hant': '股息', 'zh-Hans': '股息' },
  'poll.matter.pay': { en: 'pay', 'zh-Hant': '酬金', 'zh-Hans': '薪酬' },
  'poll.matter.mandate': { en: 'a mandate', 'zh-Hant': '一般授權', 'zh-Hans': '一般授权' },
  'poll.matter.scheme': { en: 'a share scheme', 'zh-Hant': '股份計劃', 'zh-Hans': '股份计划' },
  'poll.matter.director': {
    en: 'a director who is not independent',
    'zh-Hant': '非獨立的董事',
    'zh-Hans': '非独立的董事',
  },
  'poll.matter.supervisor': { en: 'a supervisor', 'zh-Hant': '監事', 'zh-Hans': '监事' },
  'poll.matter.transaction': { en: 'a transaction', 'zh-Hant': '交易', 'zh-Hans': '交易' },
  // Why shares that are in issue do not vote.
  'poll.deduction.treasury': { en: 'treasury shares', 'zh-Hant': '庫存股份', 'zh-Hans': '库存股份' },
  'poll.deduction.bought-back': {
    en: 'bought back, not yet cancelled',
    'zh-Hant': '已購回而尚未註銷',
    'zh-Hans': '已回购而尚未注销',
  },
  'poll.deduction.trustee': {
    en: 'held by trustees of share schemes',
    'zh-Hant': '股份計劃受託人持有',
    'zh-Hans': '股份计划受托人持有',
  },
  'poll.deduction.issued-after-closure': {
    en: 'issued after the books closed',
    'zh-Hant': '截止過戶後發行',
    'zh-Hans': '截止过户后发行',
  },
  'poll.deduction.depositary-reserve': {
    en: 'reserved with the depositary for later issue',
    'zh-Hant': '預留於存託人以供日後發行',
    'zh-Hans': '预留于存托人以供日后发行',
  },
  'poll.deduction.other': {
    en: 'others that do not vote',
    'zh-Hant': '其他不參與表決者',
    'zh-Hans': '其他不参与表决者',
  },
  // What is not in order.
  'poll.concern.unconfirmed': {
    en: 'Nobody has confirmed whether resolution {resolution} is reserved: the count is provisional. Write "reserved": true or false in the meeting’s file.',
    'zh-Hant': '{resolution}號決議案是否保留事項尚待確認：點票結果屬暫定。請在會議檔案寫上"reserved": true或false。',
    'zh-Hans': '{resolution}号议案是否保留事项尚待确认：计票结果属暂定。请在会议文件写上"reserved": true或false。',
  },
  'poll.concern.weighted-breached': {
    en: 'Resolution {resolution} was counted with weight, and it is about {matters}: Rule 8A.24 allows one vote a share.',
    'zh-Hant': '{resolution}號決議案按不同投票權點票，但事項為{matters}：第8A.24條只容許一股一票。',
    'zh-Hans': '{resolution}号议案按不同投票权计票，但事项为{matters}：第8A.24条只容许一股一票。',
  },
  'poll.concern.weighted-action-required': {
    en: 'Resolution {resolution} was counted with weight, and its words point to {matters}. Look again before the result is announced: Rule 8A.24 would allow one vote a share only.',
    'zh-Hant':
      '{resolution}號決議案按不同投票權點票，但其字眼顯示涉及{matters}。公佈結果前請再查核：如屬保留事項，第8A.24條只容許一股一票。',
    'zh-Hans':
      '{resolution}号议案按不同投票权计票，但其字眼显示涉及{matters}。公布结果前请再查核：如属保留事项，第8A.24条只容许一股一票。',
  },
  'poll.concern.more-than-eligible': {
    en: 'On resolution {resolution} {cast} shares were cast, and only {eligible} could be. Compare the register of members with the shares in issue.',
    'zh-Hant': '就{resolution}號決議案投下{cast}股，但有權投票者僅{eligible}股。請核對股東名冊與已發行股份。',
    'zh-Hans': '就{resolution}号议案投下{cast}股，但有权投票者仅{eligible}股。请核对股东名册与已发行股份。',
  },
  'poll.concern.class-known-later': {
    en: 'The record says nothing of class {class} on {on}, the record date; what it says on {later} was taken.',
    'zh-Hant': '記錄並無{class}類於記錄日期{on}的資料，現採用{later}的資料。',
    'zh-Hans': '记录没有{class}类在记录日期{on}的资料，现采用{later}的资料。',
  },
  'poll.concern.deducted-beyond': {
    en: 'Of class {class} {deducted} shares are said not to vote, and only {issued} are in issue.',
    'zh-Hant': '{class}類註明不參與表決者有{deducted}股，但已發行僅{issued}股。',
    'zh-Hans': '{class}类注明不参与表决者有{deducted}股，但已发行仅{issued}股。',
  },
  'poll.concern.differs-treasury': {
    en: 'The record has {recorded} treasury shares of class {class}, and the meeting’s file {stated}. The record was taken.',
    'zh-Hant': '記錄載有{class}類庫存股份{recorded}股，會議檔案則為{stated}股；現採用記錄。',
    'zh-Hans': '记录载有{class}类库存股份{recorded}股，会议文件则为{stated}股；现采用记录。',
  },
  'poll.concern.differs-bought-back': {
    en: 'The record has {recorded} shares of class {class} bought back and not cancelled, and the meeting’s file {stated}. The record was taken.',
    'zh-Hant': '記錄載有{class}類已購回未註銷股份{recorded}股，會議檔案則為{stated}股；現採用記錄。',
    'zh-Hans': '记录载有{class}类已回购未注销股份{recorded}股，会议文件则为{stated}股；现采用记录。',
  },
  'poll.concern.weight-uncertain': {
    en: 'Whether {shares} shares of class {class} still carry weight only the Exchange can determine; they were counted with it.',
    'zh-Hant': '{class}類有{shares}股是否仍附不同投票權須由聯交所裁定；現按仍附該權利點票。',
    'zh-Hans': '{class}类有{shares}股是否仍附不同投票权须由联交所裁定；现按仍附该权利计票。',
  },
  'poll.concern.ended-unnamed': {
    en: '{shares} shares of class {class} have lost their weight in hands that the record does not name; record whose they are, or they are counted with weight.',
    'zh-Hant': '{class}類有{shares}股已失去不同投票權，但記錄並無註明由誰持有；請予記錄，否則會按附有該權利點票。',
    'zh-Hans': '{class}类有{shares}股已失去不同投票权，但记录没有注明由谁持有；请予记录，否则会按附有该权利计票。',
  },
  'poll.declared.count': {
    en: 'Count of the instructions for {meeting}',
    'zh-Hant': '{meeting}表決指示的點票',
    'zh-Hans': '{meeting}表决指示的计票',
  },
  'poll.declared.count-sealed': {
    en: 'Count of the instructions for {meeting}, sealed under {root}',
    'zh-Hant': '{meeting}表決指示的點票，封存於{root}',
    'zh-Hans': '{meeting}表决指示的计票，封存于{root}',
  },
  'poll.declared.notice': {
    en: 'The meeting “{meeting}” as it was given to be counted',
    'zh-Hant': '會議「{meeting}」提交點票時所載資料',
    'zh-Hans': '会议“{meeting}”提交计票时所载资料',
  },
  'poll.declared.called-by': {
    en: 'The day on which the meeting was called is not known; it had been called by its own day.',
    'zh-Hant': '召開會議的通知日期不詳；至會議當日已經召開。',
    'zh-Hans': '召集会议的通知日期不详；至会议当日已经召集。',
  },
  'poll.concern.weight-moved': {
    en: 'Between the record date and the poll {shares} shares of class {class} left several holders, and {lost} of them lost their weight. Whose they were cannot be told from the record: all that left was counted at one vote a share.',
    'zh-Hant':
      '記錄日期與表決日之間，{class}類有{shares}股由多名持有人轉出，其中{lost}股失去不同投票權。記錄未能顯示屬何人所有：所有轉出股份均按一股一票點票。',
    'zh-Hans':
      '记录日期与表决日之间，{class}类有{shares}股由多名持有人转出，其中{lost}股失去不同投票权。记录未能显示属何人所有：所有转出股份均按一股一票计票。',
  },
  'poll.concern.record-date-differs': {
    en: 'The record has {recorded} as the record date of this meeting, and its file {stated}, which was taken. Where a file names none, it is the day of the meeting.',
    'zh-Hant':
      '記錄所載本會議的記錄日期為{recorded}，會議檔案則為{stated}；現採用檔案。檔案並無註明時，以會議當日為準。',
    'zh-Hans':
      '记录所载本会议的记录日期为{recorded}，会议文件则为{stated}；现采用文件。文件没有注明时，以会议当日为准。',
  },
  'poll.concern.which-class': {
    en: 'This is a class meeting, and its file does not say of which class: {classes} were counted together. Write "classes", and give each class a meeting of its own.',
    'zh-Hant':
      '本會議為類別股東會議，但檔案並無註明所屬類別：{classes}類已合併點票。請填寫"classes"，每一類別各設一次會議。',
    'zh-Hans':
      '本会议为类别股东会议，但文件没有注明所属类别：{classes}类已合并计票。请填写"classes"，每一类别各设一次会议。',
  },
  'poll.concern.class-poll-lacking': {
    en: 'By its words resolution {resolution} changes the votes of class {class}. That needs the consent of the class too, in a poll of its own, and neither this file nor the record has one: record the class meeting and its resolution.',
    'zh-Hant':
      '{resolution}號決議案的字眼顯示會更改{class}類的票數，此舉亦須該類別另行表決同意，但本檔案及記錄均無此項表決：請記錄該類別股東會議及其決議案。',
    'zh-Hans':
      '{resolution}号议案的字眼显示会变更{class}类的票数，此举还须该类别另行表决同意，但本文件和记录都没有此项表决：请记录该类别股东会议及其议案。',
  },
  'poll.concern.general-poll-lacking': {
    en: 'By its words resolution {resolution} changes the votes of class {class}. The consent of the class is not enough: all shareholders vote on it too, at one vote a share, and neither this file nor the record has that poll.',
    'zh-Hant':
      '{resolution}號決議案的字眼顯示會更改{class}類的票數。僅有該類別同意並不足夠，全體股東亦須按一股一票表決，但本檔案及記錄均無此項表決。',
    'zh-Hans':
      '{resolution}号议案的字眼显示会变更{class}类的票数。仅有该类别同意并不足够，全体股东也须按一股一票表决，但本文件和记录都没有此项表决。',
  },
  'poll.concern.register-holding': {
    en: 'The register of members adds up to {register} shares of class {class}, {difference} more than may vote: exactly what {members} {members|holds|hold}. Look whether {members|this holding stands|these holdings stand} there twice, or under two names.',
    'zh-Hant':
      '股東名冊所載{class}類合共{register}股，較有權投票者多{difference}股，恰為{members}所持股數。請查核該持股是否重複登記，或以兩個名稱登記。',
    'zh-Hans':
      '股东名册所载{class}类合共{register}股，较有权投票者多{difference}股，恰为{members}所持股数。请查核该持股是否重复登记，或以两个名称登记。',
  },
  'poll.concern.register-subdivided': {
    en: 'The register of members adds up to {register} shares of class {class}: exactly what may vote at the record date, each share having become {into:fraction} by the day of the poll. Votes weigh right only where every class that meets is of one day: take the register of the record date.',
    'zh-Hant':
      '股東名冊所載{class}類合共{register}股，恰為記錄日期有權投票的股數，惟至表決日每股已變為{into:fraction}股。所有參與會議的類別須屬同一日的股份，票數方屬正確：請採用記錄日期的名冊。',
    'zh-Hans':
      '股东名册所载{class}类合共{register}股，恰为记录日期有权投票的股数，只是至表决日每股已变为{into:fraction}股。所有参加会议的类别须属同一日的股份，票数才正确：请采用记录日期的名册。',
  },
  'poll.concern.register-other-day': {
    en: 'The register of members adds up to {register} shares of class {class}: not what could vote at the record date, but exactly what could on {on}. It seems to be the register of another day.',
    'zh-Hant':
      '股東名冊所載{class}類合共{register}股，與記錄日期有權投票者不符，卻恰為{on}有權投票的股數，似為另一日的名冊。',
    'zh-Hans':
      '股东名册所载{class}类合共{register}股，与记录日期有权投票者不符，却恰为{on}有权投票的股数，似为另一日的名册。',
  },
  'poll.concern.register-deducted-twice': {
    en: 'The register of members adds up to {register} shares of class {class}, {difference} fewer than may vote: as if the {causes} had been taken off twice.',
    'zh-Hant': '股東名冊所載{class}類合共{register}股，較有權投票者少{difference}股，似重複扣減{causes}。',
    'zh-Hans': '股东名册所载{class}类合共{register}股，较有权投票者少{difference}股，似重复扣减{causes}。',
  },
  'poll.concern.intention-absent': {
    en: '“{member}” had said how it would vote, and is not on the register of members: nothing can be told of its vote. Look at how the name is written.',
    'zh-Hant': '「{member}」曾表明投票意向，但不在股東名冊上，未能得知其投票。請查核名稱寫法。',
    'zh-Hans': '“{member}”曾表明投票意向，但不在股东名册上，未能得知其投票。请查核名称写法。',
  },
  'poll.concern.register-holds-deducted': {
    en: 'The register of members has {difference} more shares of class {class} than may vote: exactly the {causes}. Say under "member" in whose name they stand.',
    'zh-Hant': '股東名冊所載{class}類較有權投票者多{difference}股，恰為{causes}。請在"member"註明登記於何人名下。',
    'zh-Hans': '股东名册所载{class}类较有权投票者多{difference}股，恰为{causes}。请在"member"注明登记在何人名下。',
  },
  'poll.concern.register-more': {
    en: 'The register of members adds up to {register} shares of class {class}, {difference} more than may vote, and nothing explains it.',
    'zh-Hant': '股東名冊所載{class}類合共{register}股，較有權投票者多{difference}股，並無解釋。',
    'zh-Hans': '股东名册所载{class}类合共{register}股，较有权投票者多{difference}股，没有解释。',
  },
  'poll.concern.register-fewer': {
    en: 'The register of members adds up to {register} shares of class {class}, {difference} fewer than may vote, and nothing explains it.',
    'zh-Hant': '股東名冊所載{class}類合共{register}股，較有權投票者少{difference}股，並無解釋。',
    'zh-Hans': '股东名册所载{class}类合共{register}股，较有权投票者少{difference}股，没有解释。',
  },
  'poll.concern.bound-absent': {
    en: '“{member}” has a duty at this meeting and is not on the register of members: the duty bound nobody. Look at how the name is written.',
    'zh-Hant': '「{member}」於本次會議負有責任，但不在股東名冊上，該責任因此並無約束任何人。請查核名稱寫法。',
    'zh-Hans': '“{member}”在本次会议负有责任，但不在股东名册上，该责任因此没有约束任何人。请查核名称写法。',
  },
  'poll.concern.bound-vehicle': {
    en: '{member} has a duty on resolution {resolution}, and the same person has shares in the name of {holder}, which is not bound. See whether it is bound too, and name it.',
    'zh-Hant':
      '{member}就{resolution}號決議案負有責任，而同一人另以{holder}名義持有股份，該名稱並無列入。請查核是否同受約束並予列明。',
    'zh-Hans':
      '{member}就{resolution}号议案负有责任，而同一人另以{holder}名义持有股份，该名称没有列入。请查核是否同受约束并予列明。',
  },
  'poll.concern.ended-absent': {
    en: 'The weight of the shares of {member} has ended, and that name is not on the register of members: they may be counted with weight under another.',
    'zh-Hant': '{member}的股份已失去不同投票權，但該名稱不在股東名冊上：該等股份或會以另一名稱按附有該權利點票。',
    'zh-Hans': '{member}的股份已失去不同投票权，但该名称不在股东名册上：这些股份可能会以另一名称按附有该权利计票。',
  },
  // What is in order and worth knowing.
  'poll.note.weight-carries': {
    en: 'Weight decides: at one vote a share it would not be carried.',
    'zh-Hant': '結果取決於不同投票權：若一股一票則不獲通過。',
    'zh-Hans': '结果取决于不同投票权：若一股一票则不获通过。',
  },
  'poll.note.weight-defeats': {
    en: 'Weight decides: at one vote a share it would be carried.',
    'zh-Hant': '結果取決於不同投票權：若一股一票則獲通過。',
    'zh-Hans': '结果取决于不同投票权：若一股一票则获通过。',
  },
  'poll.note.weight-would-carry': {
    en: 'One vote a share decides: with weight it would have been carried.',
    'zh-Hant': '結果取決於一股一票：若計及不同投票權則會獲通過。',
    'zh-Hans': '结果取决于一股一票：若计及不同投票权则会获通过。',
  },
  'poll.note.weight-would-defeat': {
    en: 'One vote a share decides: with weight it would have been lost.',
    'zh-Hant': '結果取決於一股一票：若計及不同投票權則不獲通過。',
    'zh-Hans': '结果取决于一股一票：若计及不同投票权则不获通过。',
  },
  'poll.note.abstentions-decide': {
    en: 'Abstentions are no votes cast here, though they stand in the percentages; counted as votes cast they would turn the result. See what the articles say.',
    'zh-Hant': '棄權雖計入百分比，但不作投票計；若作投票計則結果會逆轉。請參閱章程細則。',
    'zh-Hans': '弃权虽计入百分比，但不作投票计；若作投票计则结果会逆转。请参阅公司章程。',
  },
  'poll.note.other-moment': {
    en: 'Some weight ended between the record date and the poll: by the other of the two days the figures differ.',
    'zh-Hant': '有股份在記錄日期與表決日之間失去不同投票權：按另一日計算，數字會有不同。',
    'zh-Hans': '有股份在记录日期与表决日之间失去不同投票权：按另一日计算，数字会有不同。',
  },
  'poll.note.subdivided': {
    en: 'Between the record date and the poll each share became {into:fraction}. The register of members agrees with the record date at that ratio to the share, and all figures are of shares as they then were.',
    'zh-Hant':
      '記錄日期與表決日之間，每股變為{into:fraction}股。股東名冊按此比率與記錄日期的股數完全相符，所有數字均按其後的股份計算。',
    'zh-Hans':
      '记录日期与表决日之间，每股变为{into:fraction}股。股东名册按此比率与记录日期的股数完全相符，所有数字均按其后的股份计算。',
  },
  'poll.note.which-shares': {
    en: 'A member with shares of both sorts did not vote all of them one way: those without weight are taken to be voted first, on the side on which most were voted.',
    'zh-Hant':
      '有股東同時持有附及不附不同投票權的股份，並無把全部股份投向同一方：現假定先以不附該權利者投向票數較多的一方。',
    'zh-Hans':
      '有股东同时持有附和不附不同投票权的股份，没有把全部股份投向同一方：现假定先以不附该权利者投向票数较多的一方。',
  },
  'poll.note.class-consent': {
    en: 'The rights of a class change only with the consent of that class too, in a poll of its own.',
    'zh-Hant': '更改類別權利亦須該類別另行表決同意。',
    'zh-Hans': '变更类别权利还须该类别另行表决同意。',
  },
  // The page of a result.
  'poll.kind.annual': { en: 'annual general meeting', 'zh-Hant': '股東週年大會', 'zh-Hans': '股东周年大会' },
  'poll.kind.extraordinary': {
    en: 'extraordinary general meeting',
    'zh-Hant': '股東特別大會',
    'zh-Hans': '临时股东会',
  },
  'poll.kind.class': { en: 'class meeting', 'zh-Hant': '類別股東會議', 'zh-Hans': '类别股东会议' },
  'poll.page.title': {
    en: 'Poll of the {kind} of {on}',
    'zh-Hant': '{on}{kind}投票表決',
    'zh-Hans': '{on}{kind}投票表决',
  },
  'poll.page.title-no-day': { en: 'Poll of the {kind}', 'zh-Hant': '{kind}投票表決', 'zh-Hans': '{kind}投票表决' },
  'poll.page.record-date': {
    en: 'Entitled to vote: who stands on the register of members at the end of {on}.',
    'zh-Hant': '有權投票者：{on}終結時名列股東名冊的股東。',
    'zh-Hans': '有权投票者：{on}终结时名列股东名册的股东。',
  },
  'poll.page.meets-as': {
    en: 'The meeting is that of class {classes}.',
    'zh-Hant': '本會議為{classes}類股東的會議。',
    'zh-Hans': '本会议为{classes}类股东的会议。',
  },
  'poll.page.provisional': {
    en: 'Provisional: something below has to be done or confirmed first.',
    'zh-Hant': '暫定結果：須先辦妥或確認下列事項。',
    'zh-Hans': '暂定结果：须先办妥或确认下列事项。',
  },
  'poll.page.lines': {
    en: '{lines} {lines|line|lines} of instructions: {accepted} accepted, {replaced} of them replaced by another; {refused} refused.',
    'zh-Hant': '表決指示{lines}行：接納{accepted}行（其中{replaced}行被其他指示取代），拒絕{refused}行。',
    'zh-Hans': '表决指示{lines}行：接纳{accepted}行（其中{replaced}行被其他指示取代），拒绝{refused}行。',
  },
  'poll.page.rule-book': {
    en: 'Counted by the rule book {id}, version {version}: {replacing}; {overVote}.',
    'zh-Hant': '按點票規則{id}第{version}版點票：{replacing}；{overVote}。',
    'zh-Hans': '按计票规则{id}第{version}版计票：{replacing}；{overVote}。',
  },
  'poll.rule.last-received': {
    en: 'the last instruction received counts',
    'zh-Hant': '以最後收到的指示為準',
    'zh-Hans': '以最后收到的指示为准',
  },
  'poll.rule.first-received': {
    en: 'the first instruction received counts',
    'zh-Hant': '以最先收到的指示為準',
    'zh-Hans': '以最先收到的指示为准',
  },
  'poll.rule.refuse': {
    en: 'one for more shares than the member holds is refused',
    'zh-Hant': '超出持股數目者不獲接納',
    'zh-Hans': '超出持股数目者不获接纳',
  },
  'poll.rule.in-proportion': {
    en: 'one for more shares than the member holds is brought down in proportion',
    'zh-Hant': '超出持股數目者按比例調減',
    'zh-Hans': '超出持股数目者按比例调减',
  },
  'poll.page.announce-by': {
    en: 'The results are to be announced by {at} (Rule 13.39(5)).',
    'zh-Hant': '投票結果須於{at}或之前公佈（第13.39(5)條）。',
    'zh-Hans': '投票结果须于{at}或之前公布（第13.39(5)条）。',
  },
  'poll.page.entitled': { en: 'Who may vote', 'zh-Hant': '有權投票的股份', 'zh-Hans': '有权投票的股份' },
  'poll.page.class': { en: 'Class {class}', 'zh-Hant': '{class}類', 'zh-Hans': '{class}类' },
  'poll.page.class-in-issue': {
    en: 'Class {class}, in issue',
    'zh-Hant': '{class}類，已發行',
    'zh-Hans': '{class}类，已发行',
  },
  'poll.page.class-votes': {
    en: '{class}, {votes:fraction} {votes|vote|votes}',
    'zh-Hant': '{class}類，每股{votes:fraction}票',
    'zh-Hans': '{class}类，每股{votes:fraction}票',
  },
  'poll.page.weight-ended': {
    en: 'of them without weight any more, one vote each: {member}',
    'zh-Hant': '其中已失去不同投票權、每股一票：{member}',
    'zh-Hans': '其中已失去不同投票权、每股一票：{member}',
  },
  'poll.page.all': { en: 'All', 'zh-Hant': '合計', 'zh-Hans': '合计' },
  'poll.page.less': { en: 'less {what}', 'zh-Hant': '減：{what}', 'zh-Hans': '减：{what}' },
  'poll.page.less-note': {
    en: 'less {what}: {note}',
    'zh-Hant': '減：{what}（{note}）',
    'zh-Hans': '减：{what}（{note}）',
  },
  'poll.page.may-vote': { en: 'may vote', 'zh-Hant': '有權投票', 'zh-Hans': '有权投票' },
  'poll.page.register': {
    en: 'on the register of members',
    'zh-Hant': '股東名冊所載',
    'zh-Hans': '股东名册所载',
  },
  'poll.page.not-known': { en: 'not known', 'zh-Hant': '未知', 'zh-Hans': '未知' },
  'poll.page.resolution': { en: 'Resolution {number}', 'zh-Hant': '第{number}號決議案', 'zh-Hans': '第{number}号议案' },
  'poll.page.resolution-subject': {
    en: 'Resolution {number}: {subject}',
    'zh-Hant': '第{number}號決議案：{subject}',
    'zh-Hans': '第{number}号议案：{subject}',
  },
  'poll.page.for': { en: 'for', 'zh-Hant': '贊成', 'zh-Hans': '赞成' },
  'poll.page.against': { en: 'against', 'zh-Hant': '反對', 'zh-Hans': '反对' },
  'poll.page.abstain': { en: 'abstained', 'zh-Hant': '棄權', 'zh-Hans': '弃权' },
  'poll.page.votes-for': { en: 'votes for', 'zh-Hant': '贊成票', 'zh-Hans': '赞成票' },
  'poll.page.votes-against': { en: 'votes against', 'zh-Hant': '反對票', 'zh-Hans': '反对票' },
  'poll.page.votes-abstain': { en: 'abstained', 'zh-Hant': '棄權票', 'zh-Hans': '弃权票' },
  'poll.word.carried': { en: 'carried', 'zh-Hant': '獲通過', 'zh-Hans': '获通过' },
  'poll.word.lost': { en: 'not carried', 'zh-Hant': '不獲通過', 'zh-Hans': '不获通过' },
  'poll.word.elected': { en: 'elected', 'zh-Hant': '當選', 'zh-Hans': '当选' },
  'poll.word.not-elected': { en: 'not elected', 'zh-Hant': '落選', 'zh-Hans': '落选' },
  'poll.word.undecided': {
    en: 'tied for the last seat',
    'zh-Hant': '最後一席票數相同',
    'zh-Hans': '最后一席票数相同',
  },
  'poll.word.withdrawn': { en: 'withdrawn', 'zh-Hant': '已撤回', 'zh-Hans': '已撤回' },
  'poll.word.condition-not-met': {
    en: 'not put: its condition was not met',
    'zh-Hant': '未提呈：條件未達成',
    'zh-Hans': '未提交：条件未达成',
  },
  'poll.word.condition-open': {
    en: 'not put: the resolution that it depends on has no result',
    'zh-Hant': '未提呈：所依據的決議案並無結果',
    'zh-Hans': '未提交：所依据的议案没有结果',
  },
  'poll.page.sort-ordinary': { en: 'ordinary resolution', 'zh-Hant': '普通決議案', 'zh-Hans': '普通议案' },
  'poll.page.sort-special': { en: 'special resolution', 'zh-Hant': '特別決議案', 'zh-Hans': '特别议案' },
  'poll.page.basis-reserved': {
    en: 'reserved matter, one vote a share',
    'zh-Hant': '保留事項，一股一票',
    'zh-Hans': '保留事项，一股一票',
  },
  'poll.page.basis-weighted': { en: 'with weight', 'zh-Hant': '計及不同投票權', 'zh-Hans': '计及不同投票权' },
  'poll.page.basis-single': { en: 'one vote a share', 'zh-Hant': '一股一票', 'zh-Hans': '一股一票' },
  'poll.page.needs-more': {
    en: 'more than {part:fraction} of the votes cast',
    'zh-Hant': '須超過所投票數的{part:fraction}',
    'zh-Hans': '须超过所投票数的{part:fraction}',
  },
  'poll.page.needs': {
    en: 'at least {part:fraction} of the votes cast',
    'zh-Hant': '須不少於所投票數的{part:fraction}',
    'zh-Hans': '须不少于所投票数的{part:fraction}',
  },
  'poll.page.sort': {
    en: '{sort}; {basis}; needs {majority}',
    'zh-Hant': '{sort}；{basis}；{majority}',
    'zh-Hans': '{sort}；{basis}；{majority}',
  },
  'poll.page.one-vote': {
    en: 'At one vote a share: {for} for, {against} against, {percent}% for, {outcome}.',
    'zh-Hant': '若一股一票：贊成{for}票，反對{against}票，贊成佔{percent}%，{outcome}。',
    'zh-Hans': '若一股一票：赞成{for}票，反对{against}票，赞成占{percent}%，{outcome}。',
  },
  'poll.page.with-weight': {
    en: 'With weight it would be: {for} for, {against} against, {percent}% for, {outcome}.',
    'zh-Hant': '若計及不同投票權：贊成{for}票，反對{against}票，贊成佔{percent}%，{outcome}。',
    'zh-Hans': '若计及不同投票权：赞成{for}票，反对{against}票，赞成占{percent}%，{outcome}。',
  },
  'poll.page.other-poll': {
    en: 'By the weight of the day of the poll: {for} for, {against} against, {percent}% for, {outcome}.',
    'zh-Hant': '按表決日的不同投票權計：贊成{for}票，反對{against}票，贊成佔{percent}%，{outcome}。',
    'zh-Hans': '按表决日的不同投票权计：赞成{for}票，反对{against}票，赞成占{percent}%，{outcome}。',
  },
  'poll.page.other-record-date': {
    en: 'By the weight at the record date: {for} for, {against} against, {percent}% for, {outcome}.',
    'zh-Hant': '按記錄日期的不同投票權計：贊成{for}票，反對{against}票，贊成佔{percent}%，{outcome}。',
    'zh-Hans': '按记录日期的不同投票权计：赞成{for}票，反对{against}票，赞成占{percent}%，{outcome}。',
  },
  'poll.page.could-vote': {
    en: 'Shares that could vote on it: {shares}; bound to abstain: {bound}; not allowed to vote in favour: {unfavourable}.',
    'zh-Hant': '可就此表決的股份：{shares}；須放棄表決：{bound}；不得投贊成票：{unfavourable}。',
    'zh-Hans': '可就此表决的股份：{shares}；须放弃表决：{bound}；不得投赞成票：{unfavourable}。',
  },
  'poll.page.no-percent': { en: 'none cast', 'zh-Hant': '無人投票', 'zh-Hans': '无人投票' },
  'poll.page.contested-same-moment': {
    en: 'Of {count} {count|instruction|instructions} another one, received at the same moment, says something else; the one less in favour counts.',
    'zh-Hant': '有{count}項指示與同一時刻收到的另一項指示不同；以較不贊成者為準。',
    'zh-Hans': '有{count}项指示与同一时刻收到的另一项指示不同；以较不赞成者为准。',
  },
  'poll.page.contested-order-of-lines': {
    en: 'Of {count} {count|instruction|instructions} nothing says which came later; the order of the lines decided.',
    'zh-Hant': '有{count}項指示並無註明先後；以行序為準。',
    'zh-Hans': '有{count}项指示没有注明先后；以行序为准。',
  },
  'poll.page.twice': {
    en: 'Counted twice by two ways, with the same result.',
    'zh-Hant': '已以兩種方法分別點算，結果相同。',
    'zh-Hans': '已以两种方法分别计算，结果相同。',
  },
  'poll.page.in-databases': {
    en: 'Counted once more in PostgreSQL ({places}): every sum and every refused line is the same.',
    'zh-Hant': '另在 PostgreSQL（{places}）點算一次，每項總數及每行被拒絕的指示均相同。',
    'zh-Hans': '另在 PostgreSQL（{places}）计算一次，每项总数和每行被拒绝的指示都相同。',
  },
  'poll.page.differences': {
    en: 'Fewer shares than on other resolutions',
    'zh-Hant': '較其他決議案少投的股份',
    'zh-Hans': '较其他议案少投的股份',
  },
  'poll.difference.holding': {
    en: 'resolution, class, member',
    'zh-Hant': '決議案、類別、股東',
    'zh-Hans': '议案、类别、股东',
  },
  'poll.difference.of': {
    en: '{resolution}, {class}, {member}',
    'zh-Hant': '{resolution}，{class}類，{member}',
    'zh-Hans': '{resolution}，{class}类，{member}',
  },
  'poll.difference.lacking': { en: 'shares lacking', 'zh-Hant': '少投股數', 'zh-Hans': '少投股数' },
  'poll.difference.why': { en: 'why', 'zh-Hant': '原因', 'zh-Hans': '原因' },
  'poll.difference.more': {
    en: 'and {count} more {count|holding|holdings} on this resolution',
    'zh-Hant': '此決議案另有{count}項持股',
    'zh-Hans': '此议案另有{count}项持股',
  },
  'poll.shortfall.no-instruction': {
    en: 'no instruction for it',
    'zh-Hant': '並無就此發出指示',
    'zh-Hans': '没有就此发出指示',
  },
  'poll.shortfall.fewer-shares': {
    en: 'fewer shares instructed',
    'zh-Hant': '指示的股數較少',
    'zh-Hans': '指示的股数较少',
  },
  'poll.shortfall.refused': { en: 'its line was refused', 'zh-Hant': '該行被拒絕', 'zh-Hans': '该行被拒绝' },
  'poll.shortfall.bound-to-abstain': { en: 'must abstain', 'zh-Hant': '須放棄表決權', 'zh-Hans': '须放弃表决权' },
  'poll.page.refused': { en: 'Refused lines', 'zh-Hant': '被拒絕的指示', 'zh-Hans': '被拒绝的指示' },
  'poll.page.line': { en: 'line {line}', 'zh-Hant': '第{line}行', 'zh-Hans': '第{line}行' },
  'poll.page.line-of': {
    en: 'line {line} of file {file}',
    'zh-Hant': '第{file}個檔案第{line}行',
    'zh-Hans': '第{file}个文件第{line}行',
  },
  'poll.page.more-refused': {
    en: '{count} more {count|line was|lines were} refused; the JSON and the file of --refused list them.',
    'zh-Hant': '另有{count}行被拒絕，載於JSON及--refused所指檔案。',
    'zh-Hans': '另有{count}行被拒绝，载于JSON及--refused所指文件。',
  },
  'poll.page.per-reason': { en: '{reason}: {count}', 'zh-Hant': '{reason}：{count}', 'zh-Hans': '{reason}：{count}' },
  // The comparison with what was published.
  'poll.refused.percent': {
    en: '“{quote}” is no percentage as one prints it: write "99.985426".',
    'zh-Hant': '「{quote}」並非所刊印的百分比：請寫成"99.985426"。',
    'zh-Hans': '“{quote}”不是所刊印的百分比：请写成"99.985426"。',
  },
  'poll.compared.heading': {
    en: 'Compared with the published announcement',
    'zh-Hant': '與已刊發公告比較',
    'zh-Hans': '与已发布公告比较',
  },
  'poll.compared.summary': {
    en: 'Of {all} printed {all|figure|figures} {same} {same|agrees|agree} to the last digit.',
    'zh-Hant': '所刊印的{all}個數字中，{same}個至最後一位相符。',
    'zh-Hans': '所刊印的{all}个数字中，{same}个至最后一位相符。',
  },
  'poll.compared.what': { en: 'figure', 'zh-Hant': '數字', 'zh-Hans': '数字' },
  'poll.compared.printed': { en: 'printed', 'zh-Hant': '刊印', 'zh-Hans': '刊印' },
  'poll.compared.counted': { en: 'counted', 'zh-Hant': '點算', 'zh-Hans': '计算' },
  'poll.figure.votesFor': { en: 'votes for', 'zh-Hant': '贊成票', 'zh-Hans': '赞成票' },
  'poll.figure.votesAgainst': { en: 'votes against', 'zh-Hant': '反對票', 'zh-Hans': '反对票' },
  'poll.figure.votesAbstain': { en: 'abstained', 'zh-Hant': '棄權票', 'zh-Hans': '弃权票' },
  'poll.figure.sharesFor': { en: 'shares for', 'zh-Hant': '贊成股份', 'zh-Hans': '赞成股份' },
  'poll.figure.sharesAgainst': { en: 'shares against', 'zh-Hant': '反對股份', 'zh-Hans': '反对股份' },
  'poll.figure.sharesAbstain': { en: 'shares abstained', 'zh-Hant': '棄權股份', 'zh-Hans': '弃权股份' },
  'poll.figure.totalShares': { en: 'total of shares', 'zh-Hant': '股份總數', 'zh-Hans': '股份总数' },
  'poll.figure.totalVotes': { en: 'total of votes', 'zh-Hant': '總票數', 'zh-Hans': '总票数' },
  'poll.figure.percentFor': { en: '% for', 'zh-Hant': '贊成百分比', 'zh-Hans': '赞成百分比' },
  'poll.figure.percentAgainst': { en: '% against', 'zh-Hant': '反對百分比', 'zh-Hans': '反对百分比' },
  'poll.figure.percentAbstain': { en: '% abstained', 'zh-Hant': '棄權百分比', 'zh-Hans': '弃权百分比' },
  'poll.figure.carried': { en: 'outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'poll.figure.entitled': { en: 'shares that may vote', 'zh-Hant': '有權投票股份', 'zh-Hans': '有权投票股份' },
  'poll.outcome.differs': { en: 'another figure', 'zh-Hant': '數字不同', 'zh-Hans': '数字不同' },
  'poll.outcome.under-other-heading': {
    en: 'right, but under the heading of the other total: shares and votes were exchanged',
    'zh-Hant': '數字正確，但錯置於另一總數之下：股份與票數互調',
    'zh-Hans': '数字正确，但错置于另一总数之下：股份与票数互换',
  },
  'poll.outcome.cut': { en: 'cut instead of rounded', 'zh-Hant': '截去而非四捨五入', 'zh-Hans': '截去而非四舍五入' },
  'poll.outcome.other-denominator': {
    en: 'right for the other denominator: abstentions were taken in or left out',
    'zh-Hant': '按另一分母則正確：計入或不計入棄權票',
    'zh-Hans': '按另一分母则正确：计入或不计入弃权票',
  },
  'poll.outcome.not-counted': {
    en: 'nothing was counted that it could be compared with',
    'zh-Hant': '並無可供比較的點算數字',
    'zh-Hans': '没有可供比较的计算数字',
  },
  // A request of shareholders for a meeting.
  'requisition.refused.not-in-force': {
    en: 'On {on} Rule 8A.23 was not in force.',
    'zh-Hant': '於{on}，第8A.23條尚未生效。',
    'zh-Hans': '于{on}，第8A.23条尚未生效。',
  },
  'requisition.refused.no-holder': {
    en: 'The record names no holder “{quote}”; it names {known}. Type shares of others as "--shares".',
    'zh-Hant': '記錄並無持有人「{quote}」；所載持有人為{known}。其他人士的股份請用"--shares"填寫。',
    'zh-Hans': '记录没有持有人“{quote}”；所载持有人为{known}。其他人士的股份请用"--shares"填写。',
  },
  'requisition.refused.no-class': {
    en: 'The record has no class “{quote}”; it has {known}.',
    'zh-Hant': '記錄並無「{quote}」類股份；記錄中有{known}類。',
    'zh-Hans': '记录没有“{quote}”类股份；记录中有{known}类。',
  },
  'requisition.holding': {
    en: '{member}, class {class}',
    'zh-Hant': '{member}，{class}類',
    'zh-Hans': '{member}，{class}类',
  },
  'requisition.enough': {
    en: 'Enough: {held} shares, and {needed} of the {base} that vote are needed to have a meeting called.',
    'zh-Hant': '足夠：持有{held}股；要求召開會議須持有可投票的{base}股中的{needed}股。',
    'zh-Hans': '足够：持有{held}股；要求召开会议须持有可投票的{base}股中的{needed}股。',
  },
  'requisition.not-enough': {
    en: 'Not enough: {held} shares, and {needed} of the {base} that vote are needed, {more} more.',
    'zh-Hant': '不足：持有{held}股；須持有可投票的{base}股中的{needed}股，尚欠{more}股。',
    'zh-Hans': '不足：持有{held}股；须持有可投票的{base}股中的{needed}股，还欠{more}股。',
  },
  'requisition.unknown': {
    en: 'Cannot be told: {held} shares ask for it, and the shares in issue are not known.',
    'zh-Hant': '未能判斷：要求者持有{held}股，但已發行股份數目未知。',
    'zh-Hans': '未能判断：要求者持有{held}股，但已发行股份数目未知。',
  },
  'requisition.articles-stake': {
    en: 'The stake that decides is {stake:fraction} of the votes.',
    'zh-Hant': '所需持股為票數的{stake:fraction}。',
    'zh-Hans': '所需持股为票数的{stake:fraction}。',
  },
  'requisition.law-stake': {
    en: 'No entry states the stake of the articles; by Rule 8A.23 it may not be above {stake:fraction} of the votes, which is what was taken.',
    'zh-Hant': '記錄並無載明章程細則所要求的持股；按第8A.23條不得高於票數的{stake:fraction}，現以此計算。',
    'zh-Hans': '记录没有载明章程所要求的持股；按第8A.23条不得高于票数的{stake:fraction}，现以此计算。',
  },
  'requisition.articles-too-high': {
    en: 'The articles ask for {articles:fraction}, more than the {stake:fraction} that Rule 8A.23 allows.',
    'zh-Hant': '章程細則要求{articles:fraction}，高於第8A.23條容許的{stake:fraction}。',
    'zh-Hans': '章程要求{articles:fraction}，高于第8A.23条容许的{stake:fraction}。',
  },
  'requisition.basis': {
    en: 'Every share counts as one vote; treasury shares and shares bought back and not cancelled do not count. Who has held for how long, and in what form the request is made, is not looked at here.',
    'zh-Hant': '每股作一票計；庫存股份及已購回而未註銷的股份不計算在內。持股時間及要求的形式並不在此審視。',
    'zh-Hans': '每股作一票计；库存股份和已回购而未注销的股份不计算在内。持股时间和要求的形式不在此审视。',
  },
} as const satisfies Catalogue;
