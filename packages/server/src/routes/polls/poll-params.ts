import { z } from 'zod';
import { idText, issuerParam } from '../../route/fields.ts';
import { numberParam } from '../../route/number-param.ts';

/** A meeting of an issuer. */
export const meetingParams = { ...issuerParam, meeting: idText.meta({ example: 'agm-2026' }) };

/** A count of a meeting, by its number among those of the meeting. */
export const countParams = { ...meetingParams, ...numberParam };

/** SHA-256 of a file that came in, in lower-case hexadecimal. */
export const fileHash = z.string().regex(/^[0-9a-f]{64}$/);

/** Whose weight counts: by its status on the day of the poll, or at the record date. What the record says if left out. */
export const weightAt = z.enum(['poll', 'record-date']);
