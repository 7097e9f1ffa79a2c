import { promiseBases, signingWays, undertakingStates } from '@tenfold/kernel';
import { roles } from '@tenfold/signing/assent';
import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const told = z.strictObject({ key: z.string(), text: z.string() });
const role = z.enum(roles);

const certificateShape = z.strictObject({
  sha256,
  name: z.string(),
  issuer: z.string(),
  serial: z.string(),
  notBefore: z.string(),
  notAfter: z.string(),
});

const signatureShape = z.strictObject({
  signer: z.string().nullable(),
  level: z.enum(['B-B', 'B-T', 'B-LT', 'B-LTA']).nullable(),
  trusted: z.boolean().nullable(),
  at: z.strictObject({ instant: z.string(), by: z.enum(['time-stamp', 'claim']) }).nullable(),
  certificate: certificateShape.nullable(),
});

/** A role with what is known of its signature. */
export const roleShape = z
  .strictObject({
    role,
    state: z.enum(['signed', 'waits-for-approval', 'next', 'later']),
    proposal: z.string().nullable(),
    entry: z.string().nullable(),
    name: z.string().nullable(),
    way: z.enum(signingWays).nullable(),
    at: z.string().nullable(),
    document: sha256.nullable(),
    evidence: z.array(sha256),
    assent: sha256.nullable(),
    signature: signatureShape.nullable(),
    problems: z.array(told),
    doubts: z.array(told),
  })
  .meta({ id: 'execution-role' });

/** How far the signing of an undertaking has come. */
export const executionShape = z
  .strictObject({
    format: z.literal('tenfold/execution/1'),
    issuer: z.string(),
    language: z.string(),
    undertaking: z.string(),
    beneficiary: z.string(),
    name: z.string(),
    state: z.enum(['unsigned', 'partly-signed', 'executed', 'refused']),
    life: z.enum(undertakingStates).nullable(),
    basis: z.enum(promiseBases).nullable(),
    draft: sha256.nullable(),
    document: sha256.nullable(),
    next: role.nullable(),
    waiting: z.strictObject({ role: z.enum(['draft', ...roles]), proposal: z.string() }).nullable(),
    ways: z.array(z.enum(signingWays)),
    mixed: z.boolean(),
    roles: z.array(roleShape),
    problems: z.array(told),
    doubts: z.array(told),
    lacking: z.array(told),
  })
  .meta({ id: 'execution' });
