import {
  ceilingOf,
  compareRatios,
  type Decision,
  type Observation,
  ratio,
  type Ratio,
  reason,
  rule,
  type World,
} from '@tenfold/kernel';

/** The stake that the articles ask of shareholders who want a meeting. */
export interface RequisitionStake {
  /** Part of the votes on a one-vote basis; `null` where no entry states it. */
  readonly threshold: Ratio | null;
  /** All votes on a one-vote basis, those of shares that the issuer itself holds left out; `null` when not known. */
  readonly base: bigint | null;
  readonly entries: readonly string[];
}

interface Most {
  /** The largest stake that the articles may ask for. */
  readonly most: Ratio;
  /** Whether the rule says that votes of treasury shares do not count. */
  readonly treasuryVotes: 'left-out' | 'not-mentioned';
}

export const r8a23 = rule<RequisitionStake, Most>({
  provision: '8A.23',
  title: {
    en: 'A tenth of the votes can call a meeting',
    'zh-Hant': '一成票數即可要求召開股東大會',
    'zh-Hans': '一成票数即可提请召开股东会',
  },
  paraphrase: {
    en: 'Shareholders without weight must be able to have an extraordinary general meeting convened and resolutions added to its agenda. The stake asked for may not exceed a tenth of the votes, every share counted at one vote. Since June 2024 the votes of treasury shares are left out.',
    'zh-Hant':
      '同股同權股東須有權要求召開股東特別大會並在議程中加入議案。按一股一票計算，所要求的持股比例不得超過一成。自2024年6月起，庫存股份的票數不計算在內。',
    'zh-Hans':
      '同股同权股东须有权提请召开股东特别大会并在议程中加入议案。按一股一票计算，所要求的持股比例不得超过一成。自2024年6月起，库存股份的票数不计算在内。',
  },
  binds: ['issuer'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.23@2018-04-30',
      from: '2018-04-30',
      parameters: { most: ratio(1n, 10n), treasuryVotes: 'not-mentioned' },
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/規則手冊/8a23',
    },
    {
      id: '8A.23@2024-06-11',
      from: '2024-06-11',
      parameters: { most: ratio(1n, 10n), treasuryVotes: 'left-out' },
      source: 'https://sc.hkex.com.hk/TuniS/cn-rules.hkex.com.hk/規則手冊/8a23',
    },
  ],
  policies: [],
  doubts: ['doubt.A2'],
  observe: observeArticles,
  decide: decideStake,
  examples: [
    {
      name: 'the articles ask for a tenth',
      given: stake(ratio(1n, 10n)),
      expect: 'kept',
      workedFrom: 'text',
      edge: 'just kept',
    },
    {
      name: 'the articles ask for a thousandth more than a tenth',
      given: stake(ratio(101n, 1000n)),
      expect: 'breached',
      workedFrom: 'text',
      edge: 'just breached',
    },
    {
      name: 'a twentieth, on votes not known',
      given: { ...stake(ratio(1n, 20n)), base: null },
      expect: 'kept',
      workedFrom: 'text',
    },
    { name: 'no entry states the stake', given: stake(null), expect: 'information-missing', workedFrom: 'text' },
  ],
});

/** Articles that change something else leave the stake as it was, so the last that states it speaks. */
function observeArticles({ issuer, register, capital }: World): readonly Observation<RequisitionStake>[] {
  const stated = register.articles.findLast(({ requisitionThreshold }) => requisitionThreshold !== null);
  const base = capital.classes.reduce<bigint | null>(
    (sum, { voting }) => (sum === null || voting === null ? null : sum + voting),
    0n,
  );
  const facts: RequisitionStake = {
    threshold: stated?.requisitionThreshold ?? null,
    base: base === 0n ? null : base,
    entries: stated === undefined ? [] : [stated.entry],
  };
  return [{ subject: { id: issuer.id, party: 'issuer' }, facts }];
}

function decideStake({ threshold, base, entries }: RequisitionStake, { most, treasuryVotes }: Most): Decision {
  if (threshold === null) {
    return { verdict: 'information-missing', reasons: [reason('8A.23.stake-unknown', { most: { ratio: most } })] };
  }
  const figures = { stake: { ratio: threshold }, most: { ratio: most } };
  if (compareRatios(threshold, most) === 1) {
    return { verdict: 'breached', reasons: [reason('8A.23.too-high', figures, entries)] };
  }
  const reasons = [reason('8A.23.within', figures, entries)];
  if (base === null) return { verdict: 'kept', reasons };
  const key = treasuryVotes === 'left-out' ? '8A.23.shares-needed' : '8A.23.shares-needed-then';
  return { verdict: 'kept', reasons: [...reasons, reason(key, { shares: { shares: ceilingOf(threshold, base) } })] };
}

function stake(threshold: Ratio | null): RequisitionStake {
  return { threshold, base: 1000n, entries: [] };
}
