import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { IssuersScreen } from '../screens/issuers/issuers-screen.tsx';
import { UndertakingScreen } from '../screens/undertaking/undertaking-screen.tsx';
import { textsIn } from './address.ts';
import { FaultNotice, NowhereNotice } from './notices.tsx';
import { IssuerFrame } from './issuer-frame.tsx';
import { Shell } from './shell.tsx';

const root = createRootRoute({ component: Shell, errorComponent: FaultNotice, notFoundComponent: NowhereNotice });

const issuers = createRoute({ getParentRoute: () => root, path: '/', component: IssuersScreen });

/** Every screen of an issuer: the times and what is chosen in it stand in its address. */
const issuer = createRoute({
  getParentRoute: () => root,
  path: '/issuers/$issuer',
  component: IssuerFrame,
  validateSearch: textsIn,
});

const undertaking = createRoute({ getParentRoute: () => issuer, path: '/', component: UndertakingScreen });

const routeTree = root.addChildren([issuers, issuer.addChildren([undertaking])]);

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
