import { roles } from '@tenfold/signing/assent';
import { z } from 'zod';
import { idText, issuerParam } from '../../route/fields.ts';

/** Where an undertaking is: its issuer, and its id. */
export const undertakingParams = { ...issuerParam, undertaking: idText };

/** For whom somebody signs. */
export const roleField = z.enum(roles);

/** The number of a question that was put to somebody who is to sign. */
export const questionField = z.string().regex(/^[1-9]\d{0,17}$/);

const text = z.string().trim().min(1);

/** What is told of whoever signed; what is personal of it is sealed in the record. */
export const toldFields = {
  occupation: text.max(200).optional(),
  address: text.max(500).optional(),
  position: text.max(200).optional(),
};

/** The name that somebody signs with. */
export const nameField = text.max(200);

/** A proposal with the paper that its entry names. */
export const proposedStepShape = z
  .strictObject({ proposal: z.string(), document: z.string() })
  .meta({ id: 'proposed-step' });
