import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { textsIn } from './address.ts';
import { root } from './root-route.tsx';

const access = createRoute({
  getParentRoute: () => root,
  path: '/access',
  component: lazyRouteComponent(() => import('../screens/access/frame/access-frame.tsx'), 'AccessFrame'),
  validateSearch: textsIn,
});

const held = createRoute({
  getParentRoute: () => access,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/access/mine/held-screen.tsx'), 'HeldScreen'),
});

const sessions = createRoute({
  getParentRoute: () => access,
  path: 'sessions',
  component: lazyRouteComponent(() => import('../screens/access/mine/sessions-screen.tsx'), 'SessionsScreen'),
});

const passkeys = createRoute({
  getParentRoute: () => access,
  path: 'passkeys',
  component: lazyRouteComponent(() => import('../screens/access/mine/passkeys-screen.tsx'), 'PasskeysScreen'),
});

const keys = createRoute({
  getParentRoute: () => access,
  path: 'keys',
  component: lazyRouteComponent(() => import('../screens/access/mine/keys-screen.tsx'), 'KeysScreen'),
});

const people = createRoute({
  getParentRoute: () => access,
  path: 'people',
  component: lazyRouteComponent(() => import('../screens/access/people/people-screen.tsx'), 'PeopleScreen'),
});

const operators = createRoute({
  getParentRoute: () => access,
  path: 'operators',
  component: lazyRouteComponent(() => import('../screens/access/roles/roles-screen.tsx'), 'OperatorsScreen'),
});

const audit = createRoute({
  getParentRoute: () => access,
  path: 'audit',
  component: lazyRouteComponent(() => import('../screens/access/audit/audit-screen.tsx'), 'InstallationAuditScreen'),
});

/** An issuer’s access stands beside its other screens, without the bar of time: it is always how things are now. */
const ofIssuer = createRoute({
  getParentRoute: () => root,
  path: '/issuers/$issuer/access',
  component: lazyRouteComponent(() => import('../screens/access/frame/issuer-access-frame.tsx'), 'IssuerAccessFrame'),
  validateSearch: textsIn,
});

const roles = createRoute({
  getParentRoute: () => ofIssuer,
  path: '/',
  component: lazyRouteComponent(() => import('../screens/access/roles/roles-screen.tsx'), 'IssuerRolesScreen'),
});

const publicity = createRoute({
  getParentRoute: () => ofIssuer,
  path: 'publicity',
  component: lazyRouteComponent(() => import('../screens/access/publicity/publicity-screen.tsx'), 'PublicityScreen'),
});

const webhooks = createRoute({
  getParentRoute: () => ofIssuer,
  path: 'webhooks',
  component: lazyRouteComponent(() => import('../screens/access/webhooks/webhooks-screen.tsx'), 'WebhooksScreen'),
});

const deliveries = createRoute({
  getParentRoute: () => ofIssuer,
  path: 'webhooks/$webhook',
  component: lazyRouteComponent(() => import('../screens/access/webhooks/deliveries-screen.tsx'), 'DeliveriesScreen'),
});

const issuerAudit = createRoute({
  getParentRoute: () => ofIssuer,
  path: 'audit',
  component: lazyRouteComponent(() => import('../screens/access/audit/audit-screen.tsx'), 'IssuerAuditScreen'),
});

/** The screens of people and access: one’s own, the installation’s and an issuer’s. */
export const accessRoutes = [
  access.addChildren([held, sessions, passkeys, keys, people, operators, audit]),
  ofIssuer.addChildren([roles, publicity, webhooks, deliveries, issuerAudit]),
] as const;
