import { createRoute } from '@tanstack/react-router';
import { textsIn } from './address.ts';
import { IssuerFrame } from './issuer-frame.tsx';
import { root } from './root-route.tsx';

/** Every screen of an issuer: the times and what is chosen in it stand in its address. */
export const issuer = createRoute({
  getParentRoute: () => root,
  path: '/issuers/$issuer',
  component: IssuerFrame,
  validateSearch: textsIn,
});
