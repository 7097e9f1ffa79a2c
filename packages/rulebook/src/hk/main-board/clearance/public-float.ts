import { compareRatios, ratio, type Ratio } from '@tenfold/kernel';
import { surrounding } from '@tenfold/kernel/plan';
import { meetingVotes } from '../chapter-8a/8a-09-others.ts';
import { nothingAsked, pointsTo } from './asked.ts';

interface PublicHands {
  readonly act: string;
  /** At most this part of the listed shares is in public hands: what is not the beneficiaries'; `null` where not known. */
  readonly atMost: Ratio | null;
}

interface Float {
  readonly least: Ratio;
  readonly key: 'around.float-before-2026' | 'around.float-2026';
}

/** Acts that take shares out of public hands. */
const acts: readonly string[] = ['buy-back', 'cancellation', 'transfer', 'move-to-treasury'];

const rule = { provision: 'public-float', textStatus: 'secondary-source' } as const;

export const publicFloat = surrounding<PublicHands, Float>({
  ...rule,
  title: { en: 'Public float', 'zh-Hant': '公眾持股量', 'zh-Hans': '公众持股量' },
  reach: 'every-issuer',
  versions: [
    {
      id: 'float@2018-04-30',
      from: '2018-04-30',
      parameters: { least: ratio(1n, 4n), key: 'around.float-before-2026' },
      source: 'general knowledge; lower parts were allowed case by case',
    },
    {
      id: 'float@2026-01-01',
      from: '2026-01-01',
      parameters: { least: ratio(1n, 10n), key: 'around.float-2026' },
      source:
        'https://globalexchanges.com/latest-news/hong-kong-hkex-concludes-listing-rules-relating-to-ongoing-public-float-requirements/143629',
    },
  ],
  observe: ({ step: { act }, after }) => [{ act, atMost: publicPart(after) }],
  ask({ act, atMost }, { least, key }) {
    if (!acts.includes(act)) return nothingAsked;
    const figures = { least: { ratio: least } };
    if (atMost === null) return pointsTo(rule, `${key}-unknown`, figures);
    const isBelow = compareRatios(atMost, least) < 0;
    return pointsTo(rule, isBelow ? `${key}-below` : key, { ...figures, atMost: { ratio: atMost } });
  },
  examples: [
    {
      name: 'a buy-back that leaves a third in other hands',
      given: { act: 'buy-back', atMost: ratio(1n, 3n) },
      asks: ['around.float-2026'],
      workedFrom: 'text',
    },
    { name: 'a placing', given: { act: 'placing', atMost: ratio(1n, 3n) }, asks: [], workedFrom: 'text' },
  ],
});

function publicPart(world: Parameters<typeof meetingVotes>[0]): Ratio | null {
  const { voting, weighted, held } = meetingVotes(world);
  const listed = world.capital.classes.filter((one) => !one.weighted);
  const all = listed.reduce<bigint | null>(
    (sum, { inIssue }) => (sum === null || inIssue === null ? null : sum + inIssue),
    0n,
  );
  if (voting === null || all === null || all === 0n) return null;
  const others = voting - weighted.low - held.atBest;
  return ratio(others > all ? all : others, all);
}
