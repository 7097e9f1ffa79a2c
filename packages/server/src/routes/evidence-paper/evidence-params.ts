import { z } from 'zod';
import { issuerParam } from '../../route/fields.ts';

/** Where a file of evidence is: its issuer, and the SHA-256 of its bytes. */
export const evidenceParams = { ...issuerParam, sha256: z.string().regex(/^[0-9a-f]{64}$/) };
