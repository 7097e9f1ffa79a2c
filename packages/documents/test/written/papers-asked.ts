/** A buy-back and its cancellation, as a file of planned acts states them. */
export const buyBackPlan: string = JSON.stringify({
  format: 'tenfold/plan/1',
  steps: [
    {
      act: 'buy-back',
      on: '2025-03-03',
      fields: { class: 'B', shares: '1000003', for: 'cancellation', cancelledOn: '2025-03-10' },
    },
  ],
});

/** Papers in words of the examples, by kind, record and options: enough that every kind is made at least once. */
export const papersAsked: readonly (readonly [
  kind: string,
  record: string,
  options: Readonly<Record<string, string>>,
])[] = [
  ['beneficiary-certificate', 'invented', { person: 'lam-wai-yin', from: '2025-01-01', to: '2026-06-15' }],
  ['beneficiary-certificate', 'sensetime', { person: 'wang-xiaogang', to: '2023-12-31' }],
  ['beneficiary-certificate', 'sensetime', { person: 'tang-xiaoou', to: '2023-12-31' }],
  ['beneficiary-certificate', 'kanzhun', { to: '2023-12-31' }],
  ['committee-report', 'xiaomi', { to: '2025-12-31' }],
  ['committee-report', 'sensetime', { from: '2025-01-01', to: '2025-06-30', report: 'half-year' }],
  ['annual-report-section', 'kanzhun', { to: '2023-12-31' }],
  ['annual-report-section', 'sensetime', { to: '2024-12-31' }],
  ['annual-report-section', 'minimax', { to: '2026-06-30' }],
  ['conversion-notice', 'kanzhun', { on: '2023-07-05' }],
  ['conversion-notice', 'invented', { on: '2026-06-15', person: 'lam-wai-yin' }],
  ['exchange-notice', 'sensetime', { from: '2023-12-01', to: '2023-12-31' }],
  ['announcement', 'sensetime', { on: '2023-12-15' }],
  ['announcement', 'xiaomi', { on: '2024-11-12' }],
  ['announcement', 'meituan', { on: '2018-12-31' }],
  ['letter-before-action', 'invented', { on: '2026-11-01', person: 'lam-wai-yin' }],
  ['undertaking', 'invented', { on: '2024-07-02', person: 'lam-wai-yin' }],
  ['exchange-notice', 'invented', { from: '2026-03-01', to: '2026-06-14' }],
  ['board-minute', 'invented', { plan: buyBackPlan }],
  ['cure-letter', 'sensetime', { on: '2024-07-02', person: 'wang-xiaogang' }],
  ['endeavours-report', 'invented', { from: '2025-01-01', to: '2026-06-15', person: 'lam-wai-yin' }],
  ['termination-notice', 'sensetime', { on: '2023-12-31', person: 'tang-xiaoou' }],
];
