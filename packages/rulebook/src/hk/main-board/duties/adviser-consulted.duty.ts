import { message, type OwedDuty, type PlainDate, type World } from '@tenfold/kernel';
import { dueOnNoDay, dutyKind } from '@tenfold/kernel/duties';

export const adviserConsulted = dutyKind({
  name: 'adviser-consulted',
  provision: '8A.34',
  title: {
    en: 'The compliance adviser is consulted',
    'zh-Hant': '諮詢合規顧問',
    'zh-Hans': '咨询合规顾问',
  },
  paraphrase: {
    en: 'The adviser is consulted in good time on what happens to the WVR structure. The record shows it by an entry that names the duty.',
    'zh-Hant': '凡不同投票權架構有變，須及時諮詢合規顧問。記錄以指明該責任的條目顯示已作諮詢。',
    'zh-Hans': '凡不同投票权架构有变，须及时咨询合规顾问。记录以指明该责任的条目显示已作咨询。',
  },
  textStatus: 'read-on-its-own-page',
  source: 'https://en-rules.hkex.com.hk/entiresection/5172',
  owed: ({ world, findings }) =>
    findings
      .filter(({ provision }) => provision === '8A.34')
      .flatMap(({ id, reasons }) =>
        reasons
          .filter(({ key }) => key === '8A.34.not-recorded')
          .flatMap(({ entries }) => entries.map((entry) => consult(entry, { finding: id, world }))),
      ),
});

function consult(entry: string, { finding, world }: { readonly finding: string; readonly world: World }): OwedDuty {
  const on = dayOf(entry, world);
  return {
    id: `8A.34:${entry}`,
    who: world.issuer.id,
    obliged: 'issuer',
    what: message('duty.consult-adviser', { entry: { entry } }),
    arisesOn: on,
    trigger: entry,
    finding,
    due: dueOnNoDay(message('duty.clock.in-good-time')),
    done: null,
  };
}

function dayOf(entry: string, { register }: World): PlainDate | null {
  const { weightedIssues, classChanges, passings } = register;
  return [...weightedIssues, ...classChanges, ...passings].find((one) => one.entry === entry)?.on ?? null;
}
