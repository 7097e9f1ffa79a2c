import { checkJson, type Language } from '@tenfold/documents';
import { verdicts } from '@tenfold/kernel';
import { z } from 'zod';
import type { Foreseen } from '@tenfold/documents';

const verdict = z.enum(verdicts).nullable();

/** A finding whose answer changes; `null` where there is none before or after. `reasons` say why it is answered so after. */
export const changedShape = z
  .strictObject({
    id: z.string(),
    provision: z.string(),
    subject: z.string(),
    before: verdict,
    after: verdict,
    standing: z.string().nullable(),
    reasons: z.array(z.string()),
  })
  .meta({ id: 'changed-finding' });

/** Something that would have to be done, and would not without the entries. */
const dueShape = z
  .strictObject({
    id: z.string(),
    who: z.string(),
    what: z.string(),
    provision: z.string(),
    due: z.string().nullable(),
  })
  .meta({ id: 'duty-foreseen' });

/** What recording some entries would do to the findings of a day, and what would become due. */
export const foreseenShape = z.strictObject({
  on: z.string(),
  changed: z.array(changedShape),
  due: z.array(dueShape),
});

type Told = Omit<z.input<typeof foreseenShape>, 'on'>;

interface FindingTold {
  readonly id: string;
  readonly standing: string;
  readonly reasons: readonly { readonly text: string }[];
}

interface DutyTold {
  readonly id: string;
  readonly who: string;
  readonly what: string;
  readonly provision: string;
  readonly due: string | null;
  readonly discharged: string | null;
}

interface CheckTold {
  readonly findings: readonly FindingTold[];
  readonly duties: readonly DutyTold[];
}

/** Nothing is foreseen of a proposal that is decided, or whose entries are no longer in order. */
export const nothingForeseen: Told = { changed: [], due: [] };

/** The findings that would be answered differently, and what would become due, as their JSON. */
export function foreseenJson({ before, after, changed }: Foreseen, language: Language): Told {
  const then = checkJson(after, language) as unknown as CheckTold;
  const now = before === null ? null : (checkJson(before, language) as unknown as CheckTold);
  const told = new Map(then.findings.map((finding) => [finding.id, finding]));
  return {
    changed: changed.map((one) => {
      const { standing = null, reasons = [] } = told.get(one.id) ?? {};
      return { ...one, standing, reasons: reasons.map(({ text }) => text) };
    }),
    due: newlyDue(now?.duties ?? [], then.duties),
  };
}

/** What is to be done after and was not before, or not as it is said now. */
function newlyDue(before: readonly DutyTold[], after: readonly DutyTold[]): Told['due'] {
  const known = new Set(before.filter(({ discharged }) => discharged === null).map(asSaid));
  return after
    .filter((duty) => duty.discharged === null && !known.has(asSaid(duty)))
    .map(({ id, who, what, provision, due }) => ({ id, who, what, provision, due }));
}

function asSaid({ id, what, due }: DutyTold): string {
  return JSON.stringify([id, what, due]);
}
