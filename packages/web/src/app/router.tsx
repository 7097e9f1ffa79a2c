import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { IssuersScreen } from '../screens/issuers/issuers-screen.tsx';
import { UndertakingScreen } from '../screens/undertaking/undertaking-screen.tsx';
import { accessRoutes } from './access-routes.tsx';
import { textsIn } from './address.ts';
import { issuer } from './issuer-route.ts';
import { meetingRoutes } from './meeting-routes.tsx';
import { root } from './root-route.tsx';

const issuers = createRoute({ getParentRoute: () => root, path: '/', component: IssuersScreen });

const rulebook = createRoute({
  getParentRoute: () => root,
  path: '/rulebook',
  component: lazyRouteComponent(() => import('../screens/rulebook/rulebook-screen.tsx'), 'RulebookScreen'),
  validateSearch: textsIn,
});

const noRule = createRoute({
  getParentRoute: () => rulebook,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/rulebook/rule-page.tsx'), 'NoRule'),
});

const rule = createRoute({
  getParentRoute: () => rulebook,
  path: '$provision',
  component: lazyRouteComponent(() => import('../screens/rulebook/rule-page.tsx'), 'RulePage'),
});

const undertaking = createRoute({ getParentRoute: () => issuer, path: '/', component: UndertakingScreen });

const capital = createRoute({
  getParentRoute: () => issuer,
  path: 'capital',
  component: lazyRouteComponent(() => import('../screens/capital/capital-screen.tsx'), 'CapitalScreen'),
});

const entries = createRoute({
  getParentRoute: () => issuer,
  path: 'entries',
  component: lazyRouteComponent(() => import('../screens/entries/entries-frame.tsx'), 'EntriesFrame'),
});

const ledger = createRoute({
  getParentRoute: () => entries,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/entries/ledger/ledger-screen.tsx'), 'LedgerScreen'),
});

const propose = createRoute({
  getParentRoute: () => entries,
  path: 'propose',
  component: lazyRouteComponent(() => import('../screens/entries/draft/propose-screen.tsx'), 'ProposeScreen'),
});

const importing = createRoute({
  getParentRoute: () => entries,
  path: 'import',
  component: lazyRouteComponent(() => import('../screens/entries/import/import-screen.tsx'), 'ImportScreen'),
});

const proposals = createRoute({
  getParentRoute: () => entries,
  path: 'proposals',
  component: lazyRouteComponent(() => import('../screens/entries/proposals/proposals-screen.tsx'), 'ProposalsScreen'),
});

const proposal = createRoute({
  getParentRoute: () => entries,
  path: 'proposals/$number',
  component: lazyRouteComponent(() => import('../screens/entries/proposals/proposal-screen.tsx'), 'ProposalScreen'),
});

const withoutAuthority = createRoute({
  getParentRoute: () => entries,
  path: 'without-authority',
  component: lazyRouteComponent(
    () => import('../screens/entries/ledger/without-authority-screen.tsx'),
    'WithoutAuthorityScreen',
  ),
});

const approvalPolicy = createRoute({
  getParentRoute: () => entries,
  path: 'policy',
  component: lazyRouteComponent(() => import('../screens/entries/policy/policy-screen.tsx'), 'PolicyScreen'),
});

const paper = createRoute({
  getParentRoute: () => entries,
  path: 'paper',
  component: lazyRouteComponent(() => import('../screens/paper/paper-screen.tsx'), 'PaperScreen'),
});

const entriesTree = entries.addChildren([
  ledger,
  propose,
  importing,
  paper,
  proposals,
  proposal,
  withoutAuthority,
  approvalPolicy,
]);

const holdings = createRoute({
  getParentRoute: () => issuer,
  path: 'holdings',
  component: lazyRouteComponent(() => import('../screens/holdings/holdings-screen.tsx'), 'HoldingsScreen'),
});

const plan = createRoute({
  getParentRoute: () => issuer,
  path: 'plan',
  component: lazyRouteComponent(() => import('../screens/plan/plan-frame.tsx'), 'PlanFrame'),
});

const onePlan = createRoute({
  getParentRoute: () => plan,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/plan/plan-screen.tsx'), 'PlanScreen'),
});

const programme = createRoute({
  getParentRoute: () => plan,
  path: 'programme',
  component: lazyRouteComponent(() => import('../screens/plan/programme/programme-screen.tsx'), 'ProgrammeScreen'),
});

const keptClearances = createRoute({
  getParentRoute: () => plan,
  path: 'kept',
  component: lazyRouteComponent(() => import('../screens/plan/kept/kept-screen.tsx'), 'KeptScreen'),
});

const planTree = plan.addChildren([onePlan, programme, keptClearances]);

const duties = createRoute({
  getParentRoute: () => issuer,
  path: 'duties',
  component: lazyRouteComponent(() => import('../screens/duties/duties-screen.tsx'), 'DutiesScreen'),
});

const papers = createRoute({
  getParentRoute: () => issuer,
  path: 'papers',
  component: lazyRouteComponent(() => import('../screens/papers/papers-screen.tsx'), 'PapersScreen'),
});

const signing = createRoute({
  getParentRoute: () => issuer,
  path: 'signing',
  component: lazyRouteComponent(() => import('../screens/signing/signing-screen.tsx'), 'SigningScreen'),
});

const claimsFrame = createRoute({
  getParentRoute: () => issuer,
  path: 'claims',
  component: lazyRouteComponent(() => import('../screens/claims/claims-frame.tsx'), 'ClaimsFrame'),
});

const claims = createRoute({
  getParentRoute: () => claimsFrame,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/claims/claims-screen.tsx'), 'ClaimsScreen'),
});

const endeavours = createRoute({
  getParentRoute: () => claimsFrame,
  path: 'endeavours',
  component: lazyRouteComponent(() => import('../screens/claims/endeavours/endeavours-screen.tsx'), 'EndeavoursScreen'),
});

const claimsTree = claimsFrame.addChildren([claims, endeavours]);

/** Anybody checks a receipt of a vote here, without an account. */
const receipt = createRoute({
  getParentRoute: () => root,
  path: '/receipt',
  component: lazyRouteComponent(() => import('../screens/polls/receipts/public-screen.tsx'), 'PublicReceiptScreen'),
});

const routeTree = root.addChildren([
  ...accessRoutes,
  issuers,
  receipt,
  rulebook.addChildren([noRule, rule]),
  issuer.addChildren([
    undertaking,
    entriesTree,
    capital,
    holdings,
    planTree,
    duties,
    meetingRoutes,
    papers,
    signing,
    claimsTree,
  ]),
]);

/** The addresses of the screens. To add a screen, write its folder and add its route here. */
export const router = createRouter({
  routeTree,
  basepath: '/app',
  defaultPreload: 'intent',
  // Plain texts in the address, so that a link can be read and typed: on=2023-12-18, and not a text in quotation marks.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const given = Object.entries(search).filter((one): one is [string, string] => typeof one[1] === 'string');
    const text = new URLSearchParams(given).toString();
    return text === '' ? '' : `?${text}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
