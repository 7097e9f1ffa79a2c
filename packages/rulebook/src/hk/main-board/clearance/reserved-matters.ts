import { message, type PlainDate } from '@tenfold/kernel';
import { dueBeforeSessions } from '@tenfold/kernel/duties';
import { surrounding } from '@tenfold/kernel/plan';
import { hongKongCalendar } from '../../calendar/index.ts';
import { asks, beforeTheAct, nothingAsked, together } from './asked.ts';

interface PutToMeeting {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly act: string;
}

interface Reserved {
  /** Acts that need a resolution on a reserved matter, each with its matter. */
  readonly matters: Readonly<Record<string, string>>;
  /** The results of the poll are announced so many minutes before the sessions of the next business day (Rule 13.39(5)). */
  readonly minutes: number;
}

export const reservedMatters = surrounding<PutToMeeting, Reserved>({
  provision: '8A.24',
  title: { en: 'Reserved matters', 'zh-Hant': '保留事項', 'zh-Hans': '保留事项' },
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.24@2018-04-30',
      from: '2018-04-30',
      parameters: {
        matters: {
          'constitution-change': 'constitution',
          'class-terms': 'class-rights',
          'independent-director': 'independent-director',
          auditor: 'auditors',
          'winding-up': 'voluntary-winding-up',
        },
        minutes: 30,
      },
      source: 'https://en-rules.hkex.com.hk/rulebook/8a24',
    },
  ],
  observe: ({ number: step, step: { act, on }, before }) => [{ step, on, issuer: before.issuer.id, act }],
  ask({ step, on, issuer: who, act }, { matters, minutes }) {
    const matter = matters[act];
    if (matter === undefined) return nothingAsked;
    const about = { matter: { message: `around.matter.${matter}` } };
    const because = message('around.clock-poll', { on: { date: on } });
    const { day, clock } = dueBeforeSessions(hongKongCalendar, { after: on, count: 1, minutes, because });
    return together(
      asks({
        step,
        provision: '8A.24',
        textStatus: 'read-on-its-own-page',
        type: 'meeting',
        who,
        what: message('around.reserved', about),
        ...beforeTheAct(on),
      }),
      asks({
        step,
        provision: '13.39(5)',
        textStatus: 'read-on-its-own-page',
        type: 'notice',
        who,
        what: message('around.poll-results', about),
        by: day,
        clock,
      }),
    );
  },
  examples: [
    {
      name: 'the articles are changed',
      given: { step: 1, on: '2026-06-26', issuer: 'issuer', act: 'constitution-change' },
      asks: ['8A.24:1', '13.39(5):1'],
      workedFrom: 'text',
    },
    {
      name: 'a placing is no reserved matter',
      given: { step: 1, on: '2026-06-26', issuer: 'issuer', act: 'placing' },
      asks: [],
      workedFrom: 'text',
    },
  ],
});
