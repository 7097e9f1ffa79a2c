import type { Catalogue } from './catalogue.ts';

/** The announcement of the results of a poll, and the scrutineer’s certificate. */
export const paperPollResultsMessages = {
  'paper.about.poll-results': {
    en: 'Announcement of the results of the polls of a meeting: votes and percentages per class, who could vote, the scrutineer (Rule 13.39(5))',
    'zh-Hant': '會議投票表決結果公告：各類別票數及百分比、有權投票股份、監票人（第13.39(5)條）',
    'zh-Hans': '会议投票表决结果公告：各类别票数及百分比、有权投票股份、监票人（第13.39(5)条）',
  },
  'server.route.pollResults': {
    en: 'The results of the polls of a meeting, to be announced (draft)',
    'zh-Hant': '會議投票表決結果公告（草稿）',
    'zh-Hans': '会议投票表决结果公告（草稿）',
  },
  'server.route.pollResultsWorkbook': {
    en: 'The same as a workbook (XLSX)',
    'zh-Hant': '同上，輸出為試算表（XLSX）',
    'zh-Hans': '同上，输出为电子表格（XLSX）',
  },
  'server.route.pollResultsPdf': {
    en: 'The same to be printed and kept (PDF/A)',
    'zh-Hant': '同上，輸出為可列印及存檔的 PDF/A',
    'zh-Hans': '同上，输出为可打印及存档的 PDF/A',
  },
  'server.route.pollResultsDocument': {
    en: 'The same to be written on (DOCX)',
    'zh-Hant': '同上，輸出為可編輯的 DOCX',
    'zh-Hans': '同上，输出为可编辑的 DOCX',
  },
  'server.route.pollResultsHtml': {
    en: 'The same as a page (HTML)',
    'zh-Hant': '同上，輸出為網頁（HTML）',
    'zh-Hans': '同上，输出为网页（HTML）',
  },
  'paper.refused.no-poll': {
    en: 'The record has no meeting on {on} whose polls are declared. Meetings of the record: {known}.',
    'zh-Hant': '記錄並無於{on}舉行而已公佈表決結果的會議。記錄所載會議：{known}。',
    'zh-Hans': '记录没有于{on}举行而已公布表决结果的会议。记录所载会议：{known}。',
  },
  'paper.refused.no-meeting': {
    en: 'The record has no meeting. Record it, or count its instructions with tenfold poll.',
    'zh-Hant': '記錄並無任何會議。請予記錄，或以 tenfold poll 點算表決指示。',
    'zh-Hans': '记录没有任何会议。请予记录，或以 tenfold poll 计算表决指示。',
  },
  'paper.refused.poll-without-classes': {
    en: 'The poll on resolution {resolution} is recorded without the shares of each class, so that its table cannot be made.',
    'zh-Hant': '{resolution}號決議案的表決記錄並無各類別股份數目，故未能編製列表。',
    'zh-Hans': '{resolution}号议案的表决记录没有各类别股份数目，因此未能编制列表。',
  },
  'paper.refused.poll-other-votes': {
    en: 'Of resolution {resolution} {declared} votes were declared, and the shares on record come to {weighed}: some had another weight than their class. Take the announcement from the count itself.',
    'zh-Hant':
      '{resolution}號決議案所公佈的票數為{declared}，而按記錄的股份計算為{weighed}：部分股份的投票權與其類別不同。請由點票本身編製公告。',
    'zh-Hans':
      '{resolution}号议案所公布的票数为{declared}，而按记录的股份计算为{weighed}：部分股份的投票权与其类别不同。请由计票本身编制公告。',
  },
  'paper.refused.poll-abstentions-differ': {
    en: 'The polls of the meeting are recorded with abstentions printed in different ways, so that one announcement cannot hold them all. Correct the entries that differ.',
    'zh-Hant': '該會議各項表決記錄列示棄權票的方式不一，未能以一份公告載列。請更正不一致的記錄。',
    'zh-Hans': '该会议各项表决记录列示弃权票的方式不一，未能以一份公告载列。请更正不一致的记录。',
  },
  'results.title': {
    en: 'Poll results of the {kind} held on {on}',
    'zh-Hant': '於{on}舉行的{kind}投票表決結果',
    'zh-Hans': '于{on}举行的{kind}投票表决结果',
  },
  'results.title-no-day': {
    en: 'Poll results of the {kind}',
    'zh-Hant': '{kind}投票表決結果',
    'zh-Hans': '{kind}投票表决结果',
  },
  'results.draft': {
    en: 'Draft, not to be published: the count is provisional.',
    'zh-Hant': '草稿，不得刊發：點票結果屬暫定。',
    'zh-Hans': '草稿，不得发布：计票结果属暂定。',
  },
  'results.warning': {
    en: '{issuer} is controlled through weighted voting rights.',
    'zh-Hant': '{issuer}以不同投票權控制。',
    'zh-Hans': '{issuer}以不同投票权控制。',
  },
  'results.opening': {
    en: 'At the {kind} of {issuer} held on {on} the resolutions set out below were put to the vote by poll. The results are as follows.',
    'zh-Hant': '在{issuer}於{on}舉行的{kind}上，下列決議案以投票方式表決，結果如下。',
    'zh-Hans': '在{issuer}于{on}举行的{kind}上，下列议案以投票方式表决，结果如下。',
  },
  'results.opening-no-day': {
    en: 'At the {kind} of {issuer} the resolutions set out below were put to the vote by poll. The results are as follows.',
    'zh-Hant': '在{issuer}的{kind}上，下列決議案以投票方式表決，結果如下。',
    'zh-Hans': '在{issuer}的{kind}上，下列议案以投票方式表决，结果如下。',
  },
  'results.votes-not-shares': {
    en: 'The columns for, against and abstained show votes, with their percentages in brackets; the two totals show shares and votes.',
    'zh-Hant': '贊成、反對及棄權各欄為票數，括號內為百分比；兩個總數分別為股份及票數。',
    'zh-Hans': '赞成、反对和弃权各栏为票数，括号内为百分比；两个总数分别为股份和票数。',
  },
  'results.column.number': { en: 'Number', 'zh-Hant': '編號', 'zh-Hans': '编号' },
  'results.column.subject': { en: 'Resolution', 'zh-Hant': '決議案', 'zh-Hans': '议案' },
  'results.column.class': { en: 'Class', 'zh-Hant': '類別', 'zh-Hans': '类别' },
  'results.column.votes-for': { en: 'Votes for', 'zh-Hant': '贊成票', 'zh-Hans': '赞成票' },
  'results.column.percent-for': { en: '% for', 'zh-Hant': '贊成%', 'zh-Hans': '赞成%' },
  'results.column.votes-against': { en: 'Votes against', 'zh-Hant': '反對票', 'zh-Hans': '反对票' },
  'results.column.percent-against': { en: '% against', 'zh-Hant': '反對%', 'zh-Hans': '反对%' },
  'results.column.votes-abstain': { en: 'Abstained', 'zh-Hant': '棄權票', 'zh-Hans': '弃权票' },
  'results.column.percent-abstain': { en: '% abstained', 'zh-Hant': '棄權%', 'zh-Hans': '弃权%' },
  'results.column.shares': { en: 'Total shares', 'zh-Hant': '股份總數', 'zh-Hans': '股份总数' },
  'results.column.votes': { en: 'Total votes', 'zh-Hant': '總票數', 'zh-Hans': '总票数' },
  'results.column.outcome': { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'results.sheet.results': { en: 'Results', 'zh-Hant': '表決結果', 'zh-Hans': '表决结果' },
  'results.sheet.entitled': { en: 'Who may vote', 'zh-Hant': '有權投票股份', 'zh-Hans': '有权投票股份' },
  'results.sheet.words': { en: 'Words', 'zh-Hant': '文字', 'zh-Hans': '文字' },
  'results.heading.opening': { en: 'The poll', 'zh-Hant': '投票表決', 'zh-Hans': '投票表决' },
  'results.heading.outcome': { en: 'Outcome', 'zh-Hant': '結果', 'zh-Hans': '结果' },
  'results.heading.basis': { en: 'How votes were counted', 'zh-Hant': '點票基準', 'zh-Hans': '计票基准' },
  'results.heading.capital': { en: 'Shares that may vote', 'zh-Hant': '有權投票的股份', 'zh-Hans': '有权投票的股份' },
  'results.heading.duties': {
    en: 'Holders bound to abstain',
    'zh-Hant': '須放棄表決權的股東',
    'zh-Hans': '须放弃表决权的股东',
  },
  'results.heading.scrutineer': { en: 'Scrutineer', 'zh-Hant': '監票人', 'zh-Hans': '监票人' },
  'results.heading.attendance': { en: 'Directors who attended', 'zh-Hant': '出席董事', 'zh-Hans': '出席董事' },
  'results.heading.signature': { en: 'The board', 'zh-Hant': '董事會', 'zh-Hans': '董事会' },
  'results.passed-more-ordinary': {
    en: 'As more than {part:fraction} of the votes cast were in favour of {resolutions|resolution|resolutions} {resolutions}, {resolutions|it was|each was} duly passed as an ordinary resolution.',
    'zh-Hant':
      '由於超過{part:fraction}的票數贊成{resolutions}號決議案，{resolutions|該|該等}決議案獲正式通過為普通決議案。',
    'zh-Hans': '由于超过{part:fraction}的票数赞成{resolutions}号议案，{resolutions|该|该等}议案获正式通过为普通议案。',
  },
  'results.passed-least-ordinary': {
    en: 'As at least {part:fraction} of the votes cast were in favour of {resolutions|resolution|resolutions} {resolutions}, {resolutions|it was|each was} duly passed as an ordinary resolution.',
    'zh-Hant':
      '由於不少於{part:fraction}的票數贊成{resolutions}號決議案，{resolutions|該|該等}決議案獲正式通過為普通決議案。',
    'zh-Hans':
      '由于不少于{part:fraction}的票数赞成{resolutions}号议案，{resolutions|该|该等}议案获正式通过为普通议案。',
  },
  'results.passed-more-special': {
    en: 'As more than {part:fraction} of the votes cast were in favour of {resolutions|resolution|resolutions} {resolutions}, {resolutions|it was|each was} duly passed as a special resolution.',
    'zh-Hant':
      '由於超過{part:fraction}的票數贊成{resolutions}號決議案，{resolutions|該|該等}決議案獲正式通過為特別決議案。',
    'zh-Hans': '由于超过{part:fraction}的票数赞成{resolutions}号议案，{resolutions|该|该等}议案获正式通过为特别议案。',
  },
  'results.passed-least-special': {
    en: 'As at least {part:fraction} of the votes cast were in favour of {resolutions|resolution|resolutions} {resolutions}, {resolutions|it was|each was} duly passed as a special resolution.',
    'zh-Hant':
      '由於不少於{part:fraction}的票數贊成{resolutions}號決議案，{resolutions|該|該等}決議案獲正式通過為特別決議案。',
    'zh-Hans':
      '由于不少于{part:fraction}的票数赞成{resolutions}号议案，{resolutions|该|该等}议案获正式通过为特别议案。',
  },
  'results.lost': {
    en: 'Not passed: {resolutions|resolution|resolutions} {resolutions}.',
    'zh-Hant': '不獲通過：{resolutions}號決議案。',
    'zh-Hans': '不获通过：{resolutions}号议案。',
  },
  'results.elected': {
    en: 'Elected: the {resolutions|candidate|candidates} of {resolutions|resolution|resolutions} {resolutions}.',
    'zh-Hant': '當選：{resolutions}號決議案的候選人。',
    'zh-Hans': '当选：{resolutions}号议案的候选人。',
  },
  'results.not-elected': {
    en: 'Not elected: the {resolutions|candidate|candidates} of {resolutions|resolution|resolutions} {resolutions}.',
    'zh-Hant': '落選：{resolutions}號決議案的候選人。',
    'zh-Hans': '落选：{resolutions}号议案的候选人。',
  },
  'results.tied': {
    en: 'Tied for the last seat, so that nobody is elected to it by this poll: {resolutions}.',
    'zh-Hant': '最後一席票數相同，是次表決未能選出：{resolutions}號決議案。',
    'zh-Hans': '最后一席票数相同，本次表决未能选出：{resolutions}号议案。',
  },
  'results.withdrawn': {
    en: 'Withdrawn and not put to the vote: {resolutions|resolution|resolutions} {resolutions}.',
    'zh-Hant': '已撤回而未提呈表決：{resolutions}號決議案。',
    'zh-Hans': '已撤回而未提交表决：{resolutions}号议案。',
  },
  'results.not-put': {
    en: 'Not put to the vote, as the condition for it was not met: {resolutions|resolution|resolutions} {resolutions}.',
    'zh-Hant': '因條件未達成而未提呈表決：{resolutions}號決議案。',
    'zh-Hans': '因条件未达成而未提交表决：{resolutions}号议案。',
  },
  'results.weighted': {
    en: 'On {resolutions|resolution|resolutions} {resolutions} a share of class {class} with weight has {votes:fraction} votes, and every other share one.',
    'zh-Hant': '就{resolutions}號決議案，附有不同投票權的{class}類股份每股{votes:fraction}票，其他股份每股一票。',
    'zh-Hans': '就{resolutions}号议案，附有不同投票权的{class}类股份每股{votes:fraction}票，其他股份每股一票。',
  },
  'results.weighted-class': {
    en: 'On {resolutions|resolution|resolutions} {resolutions} a share of class {class} with weight has {votes:fraction} votes.',
    'zh-Hant': '就{resolutions}號決議案，附有不同投票權的{class}類股份每股{votes:fraction}票。',
    'zh-Hans': '就{resolutions}号议案，附有不同投票权的{class}类股份每股{votes:fraction}票。',
  },
  'results.reserved': {
    en: 'On {resolutions|resolution|resolutions} {resolutions}, {resolutions|a reserved matter|reserved matters}, every share has one vote (Rule 8A.24).',
    'zh-Hant': '{resolutions}號決議案屬保留事項，每股一票（第8A.24條）。',
    'zh-Hans': '{resolutions}号议案属保留事项，每股一票（第8A.24条）。',
  },
  'results.percent-left-out': {
    en: 'Percentages are of the votes cast for and against, rounded to {decimals} decimals; an abstention is no vote cast.',
    'zh-Hant': '百分比按所投贊成票及反對票計算，四捨五入至小數點後{decimals}位；棄權不作投票計。',
    'zh-Hans': '百分比按所投赞成票和反对票计算，四舍五入至小数点后{decimals}位；弃权不作投票计。',
  },
  'results.percent-printed': {
    en: 'Percentages are of the votes cast for and against, rounded to {decimals} decimals; abstentions are shown and are no votes cast.',
    'zh-Hant': '百分比按所投贊成票及反對票計算，四捨五入至小數點後{decimals}位；棄權另行列示，不作投票計。',
    'zh-Hans': '百分比按所投赞成票和反对票计算，四舍五入至小数点后{decimals}位；弃权另行列示，不作投票计。',
  },
  'results.percent-in-denominator': {
    en: 'Percentages are of the votes for and against and of abstentions together, rounded to {decimals} decimals.',
    'zh-Hant': '百分比按贊成、反對及棄權票數合計計算，四捨五入至小數點後{decimals}位。',
    'zh-Hans': '百分比按赞成、反对和弃权票数合计计算，四舍五入至小数点后{decimals}位。',
  },
  'results.entitled': {
    en: 'On {on} {issued} shares of class {class} were in issue; all of them entitled their holders to attend and vote.',
    'zh-Hant': '於{on}，已發行{class}類股份{issued}股，持有人均有權出席並表決。',
    'zh-Hans': '于{on}，已发行{class}类股份{issued}股，持有人均有权出席并表决。',
  },
  'results.entitled-less': {
    en: 'On {on} {issued} shares of class {class} were in issue; {entitled} of them entitled their holders to attend and vote.',
    'zh-Hant': '於{on}，已發行{class}類股份{issued}股，其中{entitled}股的持有人有權出席並表決。',
    'zh-Hans': '于{on}，已发行{class}类股份{issued}股，其中{entitled}股的持有人有权出席并表决。',
  },
  'results.deducted': {
    en: 'Not counted among them: {shares} shares of class {class}, {what}.',
    'zh-Hant': '不計算在內：{class}類股份{shares}股（{what}）。',
    'zh-Hans': '不计算在内：{class}类股份{shares}股（{what}）。',
  },
  'results.deducted-note': {
    en: 'Not counted among them: {shares} shares of class {class}, {what} ({note}).',
    'zh-Hant': '不計算在內：{class}類股份{shares}股，{what}（{note}）。',
    'zh-Hans': '不计算在内：{class}类股份{shares}股，{what}（{note}）。',
  },
  'results.entitled-in-all': {
    en: 'In all, {shares} shares entitled their holders to attend and vote.',
    'zh-Hant': '合共{shares}股的持有人有權出席並表決。',
    'zh-Hans': '合共{shares}股的持有人有权出席并表决。',
  },
  'results.weight-ended': {
    en: '{shares} shares of class {class} in the name of {member} have lost their weight and have one vote each.',
    'zh-Hant': '{member}名下{class}類股份{shares}股已失去不同投票權，每股一票。',
    'zh-Hans': '{member}名下{class}类股份{shares}股已失去不同投票权，每股一票。',
  },
  'results.subdivided': {
    en: 'After {on} shares were subdivided or consolidated: each of that day is {into:fraction} on the day of the meeting, and the votes and shares in the table are of those.',
    'zh-Hant':
      '{on}後股份曾作拆細或合併：該日每股相當於會議當日的{into:fraction}股，表內票數及股數均按會議當日的股份計算。',
    'zh-Hans':
      '{on}后股份曾作拆细或合并：该日每股相当于会议当日的{into:fraction}股，表内票数和股数均按会议当日的股份计算。',
  },
  'results.nobody-abstains': {
    en: 'No holder was required by the Listing Rules to abstain from voting.',
    'zh-Hant': '概無股東須按《上市規則》放棄表決權。',
    'zh-Hans': '没有股东须按《上市规则》放弃表决权。',
  },
  'results.nobody-not-in-favour': {
    en: 'No shares entitled their holders to attend and abstain from voting in favour (Rule 13.40).',
    'zh-Hant': '概無股份賦予持有人權利出席但須放棄投贊成票（第13.40條）。',
    'zh-Hans': '没有股份赋予持有人权利出席但须放弃投赞成票（第13.40条）。',
  },
  'results.must-abstain': {
    en: 'On resolution {resolution} the holders of {shares} shares had to abstain and their votes were not counted: {members}.',
    'zh-Hant': '就{resolution}號決議案，持有{shares}股的股東須放棄表決權，其票數不予計算：{members}。',
    'zh-Hans': '就{resolution}号议案，持有{shares}股的股东须放弃表决权，其票数不予计算：{members}。',
  },
  'results.not-in-favour': {
    en: 'On resolution {resolution} the holders of {shares} shares could attend and had to abstain from voting in favour (Rule 13.40): {members}.',
    'zh-Hant': '就{resolution}號決議案，持有{shares}股的股東可出席但須放棄投贊成票（第13.40條）：{members}。',
    'zh-Hans': '就{resolution}号议案，持有{shares}股的股东可出席但须放弃投赞成票（第13.40条）：{members}。',
  },
  'results.intention-against-kept': {
    en: '{member} had said that it would vote against resolution {resolution}, and did so.',
    'zh-Hant': '{member}曾表明會反對{resolution}號決議案，並已如此投票。',
    'zh-Hans': '{member}曾表明会反对{resolution}号议案，并已如此投票。',
  },
  'results.intention-against-not-kept': {
    en: '{member} had said that it would vote against resolution {resolution}, and did not.',
    'zh-Hant': '{member}曾表明會反對{resolution}號決議案，但並無如此投票。',
    'zh-Hans': '{member}曾表明会反对{resolution}号议案，但没有如此投票。',
  },
  'results.intention-against-did-not-vote': {
    en: '{member} had said that it would vote against resolution {resolution}, and did not vote.',
    'zh-Hant': '{member}曾表明會反對{resolution}號決議案，但並無投票。',
    'zh-Hans': '{member}曾表明会反对{resolution}号议案，但没有投票。',
  },
  'results.intention-abstain-kept': {
    en: '{member} had said that it would abstain on resolution {resolution}, and did so.',
    'zh-Hant': '{member}曾表明會就{resolution}號決議案放棄投票，並已如此行事。',
    'zh-Hans': '{member}曾表明会就{resolution}号议案放弃投票，并已如此行事。',
  },
  'results.intention-abstain-not-kept': {
    en: '{member} had said that it would abstain on resolution {resolution}, and voted.',
    'zh-Hant': '{member}曾表明會就{resolution}號決議案放棄投票，但仍有投票。',
    'zh-Hans': '{member}曾表明会就{resolution}号议案放弃投票，但仍有投票。',
  },
  'results.scrutineer': {
    en: '{scrutineer} acted as scrutineer at the {kind}.',
    'zh-Hant': '{scrutineer}於{kind}擔任監票人。',
    'zh-Hans': '{scrutineer}于{kind}担任监票人。',
  },
  'results.scrutineer-auditors': {
    en: '{scrutineer}, the auditors, acted as scrutineer at the {kind}.',
    'zh-Hant': '核數師{scrutineer}於{kind}擔任監票人。',
    'zh-Hans': '核数师{scrutineer}于{kind}担任监票人。',
  },
  'results.scrutineer-share-registrar': {
    en: '{scrutineer}, the share registrar, acted as scrutineer at the {kind}.',
    'zh-Hant': '股份過戶登記處{scrutineer}於{kind}擔任監票人。',
    'zh-Hans': '股份过户登记处{scrutineer}于{kind}担任监票人。',
  },
  'results.scrutineer-accountants': {
    en: '{scrutineer}, outside accountants qualified to be auditors, acted as scrutineer at the {kind}.',
    'zh-Hant': '具備核數師資格的外聘會計師{scrutineer}於{kind}擔任監票人。',
    'zh-Hans': '具备核数师资格的外聘会计师{scrutineer}于{kind}担任监票人。',
  },
  'results.present': {
    en: 'Attended: {directors}.',
    'zh-Hant': '出席：{directors}。',
    'zh-Hans': '出席：{directors}。',
  },
  'results.absent': { en: 'Absent: {directors}.', 'zh-Hant': '缺席：{directors}。', 'zh-Hans': '缺席：{directors}。' },
  'results.blank.scrutineer': {
    en: 'Scrutineer, and whether it is the auditors, the share registrar or outside accountants',
    'zh-Hant': '監票人，並註明為核數師、股份過戶登記處或外聘會計師',
    'zh-Hans': '监票人，并注明为核数师、股份过户登记处或外聘会计师',
  },
  'results.blank.attendance': {
    en: 'Directors who attended, in person or by electronic means',
    'zh-Hant': '親身或以電子方式出席的董事',
    'zh-Hans': '亲身或以电子方式出席的董事',
  },
  'results.blank.must-abstain': {
    en: 'Shares whose holders had to abstain under the Listing Rules, and on which resolution',
    'zh-Hant': '按《上市規則》須放棄表決權的股份及有關決議案',
    'zh-Hans': '按《上市规则》须放弃表决权的股份及有关议案',
  },
  'results.blank.not-in-favour': {
    en: 'Shares whose holders could attend and had to abstain from voting in favour (Rule 13.40), and on which resolution',
    'zh-Hant': '持有人可出席但須放棄投贊成票（第13.40條）的股份及有關決議案',
    'zh-Hans': '持有人可出席但须放弃投赞成票（第13.40条）的股份及有关议案',
  },
  'results.blank.intentions': {
    en: 'Parties that had said they would vote against or abstain, and whether they did',
    'zh-Hant': '曾表明會反對或放棄投票的人士，及其是否如此行事',
    'zh-Hans': '曾表明会反对或放弃投票的人士，及其是否如此行事',
  },
  'results.blank.entitled': {
    en: 'Shares of class {class} whose holders could attend and vote',
    'zh-Hant': '持有人有權出席並表決的{class}類股份',
    'zh-Hans': '持有人有权出席并表决的{class}类股份',
  },
  // The scrutineer’s certificate.
  'scrutineer.title': { en: 'Scrutineer’s certificate', 'zh-Hant': '監票人證明書', 'zh-Hans': '监票人证明书' },
  'scrutineer.opening': {
    en: 'To the chair of the {kind} of {issuer}: I have counted the instructions for the meeting, and certify the votes below.',
    'zh-Hant': '致{issuer}{kind}主席：本監票人已點算會議的表決指示，並證明以下票數。',
    'zh-Hans': '致{issuer}{kind}主席：本监票人已计算会议的表决指示，并证明以下票数。',
  },
  'scrutineer.heading.count': { en: 'The count', 'zh-Hant': '點票', 'zh-Hans': '计票' },
  'scrutineer.heading.refused': { en: 'Refused', 'zh-Hant': '不獲接納', 'zh-Hans': '不获接纳' },
  'scrutineer.heading.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'scrutineer.none-refused': {
    en: 'No instruction was refused.',
    'zh-Hant': '概無表決指示不獲接納。',
    'zh-Hans': '没有表决指示不获接纳。',
  },
  'scrutineer.blank.scrutineer': { en: 'Name of the scrutineer', 'zh-Hant': '監票人名稱', 'zh-Hans': '监票人名称' },
  'scrutineer.blank.signature': { en: 'Signature', 'zh-Hant': '簽署', 'zh-Hans': '签署' },
  'scrutineer.blank.date': { en: 'Date', 'zh-Hant': '日期', 'zh-Hans': '日期' },
} as const satisfies Catalogue;
