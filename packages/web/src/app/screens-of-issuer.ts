/** The screens of an issuer in the order in which the head names them. To add one, name its address and its word here. */
export const screensOfIssuer = [
  { to: '/issuers/$issuer', word: 'shell.undertaking', exact: true },
  { to: '/issuers/$issuer/capital', word: 'shell.capital', exact: false },
  { to: '/issuers/$issuer/holdings', word: 'shell.holdings', exact: false },
  { to: '/issuers/$issuer/plan', word: 'shell.plan', exact: false },
  { to: '/issuers/$issuer/duties', word: 'shell.duties', exact: false },
  { to: '/issuers/$issuer/meetings', word: 'shell.meetings', exact: false },
  { to: '/issuers/$issuer/claims', word: 'shell.claims', exact: false },
  { to: '/issuers/$issuer/papers', word: 'shell.papers', exact: false },
  { to: '/issuers/$issuer/entries', word: 'shell.entries', exact: false },
  { to: '/issuers/$issuer/access', word: 'shell.access', exact: false },
] as const;
