import { statusOf } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';
import { beneficiaryJson } from './beneficiary-json.ts';
import { capitalJson } from './capital-json.ts';
import { type Check, dutiesOf } from './check.ts';
import { differenceJson } from './difference-json.ts';
import type { Json } from './figure-json.ts';
import { dutyJson, findingJson } from './finding-json.ts';
import { undertakingJson } from './undertaking-json.ts';
import { sayIn, wordingOf } from './words.ts';

/** The name of the format that {@link checkJson} gives. */
export const checkFormat = 'tenfold/check/1';

/** A check as the format check/1, with its texts in one language. */
export function checkJson(check: Check, language: Language): Json {
  const { world, findings, undertakings, compared, sources, only } = check;
  const say = sayIn(wordingOf(world, language));
  const { issuer, on, knownAt, policies } = world;
  const shown = world.beneficiaries.filter(({ person }) => only.person === null || person.id === only.person);
  return {
    format: checkFormat,
    issuer: issuer.id,
    issuerNames: { ...issuer.names },
    stockCode: issuer.stockCode,
    status: statusOf(world),
    on,
    knownAt,
    language,
    policies: { ...policies },
    sources: { ...sources },
    capital: capitalJson(world),
    beneficiaries: shown.map((one) => beneficiaryJson(one, world)),
    findings: findings.map((finding) => findingJson(finding, say)),
    undertakings: undertakings.map((undertaking) => undertakingJson(undertaking, say)),
    duties: dutiesOf(check).map((duty) => dutyJson(duty, say)),
    differences: compared.filter(({ agrees }) => agrees === 'no').map(differenceJson),
    published: compared.map(differenceJson),
  };
}
