import type { Say } from '../../../language/say.tsx';
import type { AuditLineJson } from '../shapes.ts';

interface Told {
  readonly say: Say;
  /** Whether the catalogue has a text. */
  readonly hasText: (key: string) => boolean;
  /** What the person of an id is called. */
  readonly nameOf: (id: string) => string;
}

/** A line of the audit trail as a sentence. */
export function auditSentence(line: AuditLineJson, told: Told): string {
  const { say } = told;
  const who = { quote: whoDid(line, told) };
  if (line.outcome === 'refused') {
    const reason = { quote: reasonOf(line, told) };
    return say('access-audit.was-refused', { who, deed: { quote: deedOf(line, told) }, reason });
  }
  if (line.action === 'give-role') return roleGiven(line, told);
  if (line.action === 'set-publicity')
    return say(line.about === 'public' ? 'access-audit.made-public' : 'access-audit.made-private', { who });
  return doneSentence(line, told);
}

/** What was done, in the words of that deed where the catalogue has them. */
function doneSentence(line: AuditLineJson, told: Told): string {
  const { action, about } = line;
  const isPerson = about?.startsWith('p-') === true;
  const key = `audit-done.${action}${action === 'end-session' && isPerson ? '-of' : ''}`;
  const figures = {
    who: { quote: whoDid(line, told) },
    deed: { quote: deedOf(line, told) },
    person: { quote: told.nameOf(about ?? '') },
    about: { quote: about ?? '' },
  };
  return told.say(told.hasText(key) ? key : 'audit-done.other', figures);
}

/** Who it was; of a program also that it was one. */
export function whoDid({ actor, actorKind, key }: AuditLineJson, { say, nameOf }: Told): string {
  if (actor === 'set-up') return say('access-audit.set-up');
  if (actorKind === 'anyone') return say('access-audit.somebody');
  return key === null ? nameOf(actor) : say('access-audit.by-key', { name: { quote: nameOf(actor) } });
}

function roleGiven(line: AuditLineJson, told: Told): string {
  const [person = '', role = ''] = (line.about ?? '').split(' ');
  return told.say('access-audit.gave-role', {
    who: { quote: whoDid(line, told) },
    person: { quote: told.nameOf(person) },
    role: { message: `role.${role}` },
  });
}

/** What was done, with whom it was done to where that is a person. */
function deedOf({ action, about }: AuditLineJson, { say, hasText, nameOf }: Told): string {
  const deed = hasText(`deed.${action}`) ? say(`deed.${action}`) : action;
  if (about === null || !about.startsWith('p-')) return deed;
  return say('access-audit.about-person', { deed: { quote: deed }, person: { quote: nameOf(about) } });
}

function reasonOf({ reason }: AuditLineJson, { say, hasText }: Told): string {
  const key = `why-refused.${(reason ?? '').replace(/^access\./, '')}`;
  return hasText(key) ? say(key) : say('why-refused.other');
}
