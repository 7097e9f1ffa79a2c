import { z } from 'zod';

const base64url = z.string().regex(/^[A-Za-z0-9_-]*$/);
const short = base64url.min(1).max(2000);
const extensions = z.record(z.string().max(100), z.unknown()).default({});
const transport = z.string().regex(/^[a-z-]{1,20}$/);

/** What a browser gives when a passkey was made (Web Authentication, 5.1.8), as its JSON. */
export const registrationShape = z.object({
  id: short,
  rawId: short,
  type: z.literal('public-key'),
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: base64url.max(10_000),
    attestationObject: base64url.max(40_000),
    transports: z.array(transport).max(10).default([]),
  }),
});

/** What a browser gives when a passkey was shown. */
export const authenticationShape = z.object({
  id: short,
  rawId: short,
  type: z.literal('public-key'),
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: base64url.max(10_000),
    authenticatorData: base64url.max(10_000),
    signature: short,
    userHandle: base64url.max(200).nullish(),
  }),
});

export type Registration = z.output<typeof registrationShape>;
export type Authentication = z.output<typeof authenticationShape>;

/** What a browser is asked: its form is the standard's, and the browser checks it. */
export const optionsShape = z.record(z.string(), z.unknown()).meta({ id: 'passkey-options' });

/** The secret of a link. */
export const linkField = z.string().regex(/^[A-Za-z0-9_-]{43}$/);
