import { message, type PlainDate } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { asks, together } from './asked.ts';

interface ThroughVehicle {
  readonly step: number;
  readonly on: PlainDate;
  readonly issuer: string;
  readonly vehicle: string;
  /** Beneficiaries behind it before. */
  readonly beneficiaries: readonly string[];
}

export const vehicleNotices = surrounding<ThroughVehicle, Record<never, never>>({
  provision: '8A.19',
  title: {
    en: 'Telling the Exchange of a change behind a vehicle',
    'zh-Hant': '工具有變時通知聯交所',
    'zh-Hans': '工具有变时通知联交所',
  },
  textStatus: 'secondary-source',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.19@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'MiniMax Group Inc., prospectus of 31 December 2025, Share Capital',
    },
  ],
  observe({ number: step, step: { act, on }, values, before }) {
    const vehicle = act === 'vehicle-change' ? values['vehicle'] : act === 'transfer' ? values['from'] : undefined;
    if (typeof vehicle !== 'string' || !before.register.vehicles.has(vehicle)) return [];
    const behind = before.beneficiaries.filter(({ rows, live }) => {
      return live !== 'no' && rows.some(({ weighted, seen }) => weighted && seen.vehicles.includes(vehicle));
    });
    if (behind.length === 0) return [];
    return [{ step, on, issuer: before.issuer.id, vehicle, beneficiaries: behind.map(({ person }) => person.id) }];
  },
  ask({ step, issuer, vehicle, beneficiaries }) {
    const what = message('around.vehicle-changes', { vehicle: { name: vehicle } });
    const given = { provision: '8A.19', textStatus: 'secondary-source', type: 'notice', what } as const;
    const clock = [message('around.clock-practicable')];
    return together(...[issuer, ...beneficiaries].map((who) => asks({ ...given, step, name: who, who, clock })));
  },
  examples: [
    {
      name: 'interests in a vehicle change',
      given: { step: 1, on: '2026-01-05', issuer: 'issuer', vehicle: 'peak', beneficiaries: ['chan'] },
      asks: ['8A.19:issuer:1', '8A.19:chan:1'],
      workedFrom: 'text',
    },
  ],
});
