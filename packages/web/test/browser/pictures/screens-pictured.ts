import type { Page } from 'playwright-core';

/** Whose browser a screen is pictured in. */
export type Sitter = 'stranger' | 'operator' | 'secretary' | 'approver' | 'registrar';

/** A screen that is pictured: whose it is, its address, how it is seen to stand there, and what is done on it first. */
export interface Pictured {
  readonly who: Sitter;
  readonly path: string;
  readonly seen: string;
  readonly act?: (page: Page) => Promise<void>;
}

const press = (name: string) => async (page: Page) => page.locator(name).first().click();
/** Leaves out of a long screen what stands there as the rest does: it would be drawn for nothing. */
const leaveOut = (selector: string) => async (page: Page) => {
  await page.locator(selector).first().waitFor();
  await page.evaluate(`for (const one of document.querySelectorAll(${JSON.stringify(selector)})) one.hidden = true`);
};
const issuer = '/app/issuers/kestrel';

const buyBack = { class: 'B', shares: '1442852', for: 'cancellation' };
const inAddress = (json: object): string => encodeURIComponent(JSON.stringify(json));

const ofEverybody: Readonly<Record<string, Pictured>> = {
  issuers: { who: 'stranger', path: '/app', seen: '.issuers-table .mark' },
  undertaking: { who: 'stranger', path: '/app/issuers/sensetime?on=2023-12-18', seen: '.clause' },
  why: {
    who: 'stranger',
    path: '/app/issuers/beacon-cove?on=2026-06-16&clause=1&finding=8A.15:lam-wai-yin',
    seen: '.resting',
  },
  compared: { who: 'stranger', path: '/app/issuers/sensetime?on=2023-12-18&with=2023-12-14', seen: '.changed' },
  capital: { who: 'stranger', path: '/app/issuers/sensetime/capital?on=2026-01-01', seen: '.course-plot svg' },
  holdings: { who: 'stranger', path: '/app/issuers/sensetime/holdings?on=2026-01-01', seen: '.holdings-node' },
  plan: {
    who: 'stranger',
    path: `/app/issuers/beacon-cove/plan?on=2026-06-15&plan=${inAddress({ format: 'tenfold/plan/1', steps: [{ act: 'buy-back', on: '2026-06-16', fields: buyBack }] })}`,
    seen: '.plan-answer',
  },
  programme: {
    who: 'stranger',
    path: `/app/issuers/beacon-cove/plan/programme?on=2026-06-15&programme=${inAddress({ format: 'tenfold/programme/1', repeat: [{ act: 'buy-back', every: 'month', from: '2026-07-06', to: '2027-06-30', cancelledAfter: '2', fields: buyBack }] })}`,
    seen: '.programme-days',
  },
  duties: { who: 'stranger', path: '/app/issuers/beacon-cove/duties?on=2026-06-15', seen: '.duty-line' },
  'life-that-ended': {
    who: 'stranger',
    path: '/app/issuers/beacon-cove?on=2026-06-16&of=ho-tsz-kit',
    seen: '.life-station',
  },
  claims: { who: 'stranger', path: '/app/issuers/beacon-cove/claims?on=2026-06-16', seen: '.breach' },
  endeavours: {
    who: 'stranger',
    path: '/app/issuers/beacon-cove/claims/endeavours?on=2026-06-16',
    seen: '.act-of-other',
  },
  papers: { who: 'stranger', path: '/app/issuers/beacon-cove/papers?on=2026-06-16', seen: '.paper-kinds button' },
  'paper-made': {
    who: 'stranger',
    path: '/app/issuers/beacon-cove/papers?on=2026-06-16&kind=letter-before-action&person=lam-wai-yin',
    seen: '.sheet',
  },
  'kinds-of-act': { who: 'stranger', path: '/app/issuers/beacon-cove/plan?on=2026-06-15', seen: '.plan-acts' },
  rulebook: { who: 'stranger', path: '/app/rulebook?on=2026-01-01', seen: '.rulebook-lines a' },
  rule: { who: 'stranger', path: '/app/rulebook/8A.15?on=2026-01-01', seen: '.rule' },
  nowhere: { who: 'stranger', path: '/app/nowhere', seen: '.notice' },
  'sign-in-first': { who: 'stranger', path: '/app/access', seen: '.notice' },
  search: {
    who: 'stranger',
    path: '/app',
    seen: '.palette-option',
    act: async (page) => {
      await page.locator('.issuers-table .mark').first().waitFor();
      await page.keyboard.press('/');
    },
  },
};

const ofTheLedger: Readonly<Record<string, Pictured>> = {
  ledger: { who: 'secretary', path: `${issuer}/entries`, seen: '.ledger-line:not(.unread)' },
  entry: { who: 'secretary', path: `${issuer}/entries?entry=opening`, seen: '.entry-details dd' },
  'kinds-of-entry': { who: 'secretary', path: `${issuer}/entries/propose`, seen: '.kinds' },
  form: {
    who: 'secretary',
    path: `${issuer}/entries/propose`,
    seen: '.draft-entry',
    act: async (page) => {
      await page.locator('.kinds button').nth(4).click();
      await page.locator('.form-more summary').first().click();
    },
  },
  'signing-draft': { who: 'secretary', path: `${issuer}/signing?person=ann`, seen: '.signing-form' },
  paper: { who: 'secretary', path: `${issuer}/entries/paper`, seen: '.choose-paper' },
  import: { who: 'secretary', path: `${issuer}/entries/import`, seen: '.import-form' },
  proposals: { who: 'secretary', path: `${issuer}/entries/proposals`, seen: '.proposals' },
  proposal: { who: 'approver', path: `${issuer}/entries/proposals/2`, seen: '.deciding button' },
  approving: {
    who: 'approver',
    path: `${issuer}/entries/proposals/2`,
    seen: 'dialog[open] button',
    act: press('.deciding button'),
  },
  'without-authority': { who: 'secretary', path: `${issuer}/entries/without-authority`, seen: '.without-list' },
  policy: { who: 'approver', path: `${issuer}/entries/policy`, seen: '.policy-form' },
};

const meeting = '/app/issuers/beacon-cove/meetings/agm-2026';

/** Half of a count, as the server tells of it while it goes on: a whole one is over too soon to be pictured. */
const halfCounted = {
  number: '1',
  state: 'counting',
  askedBy: 'nobody',
  askedAt: '2026-05-20T16:40:00+08:00',
  endedAt: null,
  provisional: null,
  meeting: 'agm-2026',
  files: { instructions: [], register: null },
  progress: { bytes: '412003200', of: '734003200', lines: 5_412_003, rate: 1_840_221, left: 37 },
  running: {
    lines: 5_412_003,
    refusedPerReason: { 'member-unknown': 12, 'over-holding': 3 },
    resolutions: ['1', '2(a)', '2(b)', '3'].map((number, place) => ({
      number,
      perClass: [
        { class: 'A', sharesFor: '50000000', sharesAgainst: `${place * 10_000_000}`, sharesAbstain: '0' },
        { class: 'B', sharesFor: '310000000', sharesAgainst: `${place * 60_000_000}`, sharesAbstain: '8000000' },
      ],
    })),
  },
  seal: null,
  problems: [],
  result: false,
};

const ofMeetings: Readonly<Record<string, Pictured>> = {
  meetings: { who: 'registrar', path: '/app/issuers/beacon-cove/meetings', seen: '.meeting-line' },
  'meeting-notice': { who: 'registrar', path: meeting, seen: '.notice-resolution' },
  'count-asked': { who: 'registrar', path: `${meeting}/count`, seen: '.count-form' },
  'count-running': {
    who: 'registrar',
    path: `${meeting}/counts/1`,
    seen: '.counting-progress',
    act: async (page) => {
      await page.route(/counts\/1$/, async (route) =>
        route.request().resourceType() === 'fetch' ? route.fulfill({ json: halfCounted }) : route.continue(),
      );
      await page.reload();
    },
  },
  'poll-result': {
    who: 'registrar',
    path: `${meeting}/counts/1/result`,
    seen: '.resolution-result',
    act: leaveOut('.resolution-result ~ .resolution-result'),
  },
  'refused-lines': { who: 'registrar', path: `${meeting}/counts/1/refused`, seen: '.refused-table' },
  announcement: {
    who: 'registrar',
    path: `${meeting}/counts/1/announcement`,
    seen: '.announcement',
    act: leaveOut('.announced-resolution ~ .announced-resolution, .announced-resolution ~ .announced-resolution ~ tr'),
  },
  'receipt-checked': { who: 'stranger', path: '/app/receipt', seen: '.receipt-form' },
};

const ofAccess: Readonly<Record<string, Pictured>> = {
  'my-roles': { who: 'secretary', path: '/app/access', seen: '.access-line' },
  'my-sign-ins': { who: 'secretary', path: '/app/access/sessions', seen: '.access-line' },
  'my-passkeys': { who: 'secretary', path: '/app/access/passkeys', seen: '.access-line' },
  'my-keys': { who: 'secretary', path: '/app/access/keys', seen: '.access-line' },
  'a-form-that-is-wrong': {
    who: 'secretary',
    path: '/app/access/keys',
    seen: '.access-form [aria-invalid="true"]',
    act: press('.access-form [type="submit"]'),
  },
  people: { who: 'operator', path: '/app/access/people', seen: '.access-line' },
  operators: { who: 'operator', path: '/app/access/operators', seen: '.access-line' },
  trail: { who: 'operator', path: '/app/access/audit?outcome=done', seen: '.audit-line' },
  roles: { who: 'operator', path: `${issuer}/access`, seen: '.access-line' },
  publicity: { who: 'approver', path: `${issuer}/access/publicity`, seen: '.access-answer' },
  webhooks: { who: 'secretary', path: `${issuer}/access/webhooks`, seen: '.access-line' },
  account: { who: 'operator', path: '/app/access', seen: '.account:popover-open', act: press('.account-button') },
};

const ofThePages: Readonly<Record<string, Pictured>> = {
  'page-of-issuers': { who: 'stranger', path: '/', seen: 'main, body' },
  'page-of-issuer': { who: 'stranger', path: '/issuers/minimax?on=2026-01-09', seen: '#check-begin' },
  'page-set-up': { who: 'stranger', path: '/auth/set-up', seen: 'main button' },
  'page-sign-in': { who: 'stranger', path: '/auth/sign-in', seen: 'main button' },
};

/** Every screen and page that is pictured, by the name of its picture. To add one, name it here and run `npm run pictures`. */
export const screensPictured: Readonly<Record<string, Pictured>> = {
  ...ofEverybody,
  ...ofTheLedger,
  ...ofMeetings,
  ...ofAccess,
  ...ofThePages,
};
