import type { Observation, World } from '@tenfold/kernel';
import { rule } from '@tenfold/kernel';
import { decidePassing, type PassingFacts, passingExamples, observePassings } from './8a-18-passing.ts';
import { decideVehicle, type VehicleFacts, observeVehicles, vehicleExamples } from './8a-18-vehicle.ts';
import { decideHands, type HandsFacts, handsExamples, observeHands } from './8a-18-hands.ts';

/** The three questions of the rule: did anything pass, does a vehicle get round it, in whose hands are the shares now. */
export type TransferFacts = PassingFacts | VehicleFacts | HandsFacts;

export const r8a18 = rule<TransferFacts, Record<never, never>>({
  provision: '8A.18',
  title: {
    en: 'Weight ends with the share’s passing; vehicles',
    'zh-Hant': '不同投票權隨股份轉讓終止；持股工具',
    'zh-Hans': '不同投票权随股份转让终止；持股工具',
  },
  paraphrase: {
    en: 'The weight of a share ends when its beneficial ownership, the economic interest in it or control over its votes passes to somebody else. A vehicle may hold the shares for the beneficiary as long as that does not get round the rule. A pledge passes nothing until it is enforced.',
    'zh-Hant':
      '股份的實益擁有權、經濟利益或投票權的管控一旦轉予他人，其不同投票權即告終止。受益人可透過工具持股，但不得藉此規避本條。質押在強制執行前並非轉讓。',
    'zh-Hans':
      '股份的实益拥有权、经济利益或投票权的管控一旦转予他人，其不同投票权即告终止。受益人可透过工具持股，但不得借此规避本条。质押在强制执行前并非转让。',
  },
  binds: ['beneficiary', 'vehicle'],
  textStatus: 'read-on-its-own-page',
  reach: 'chapter-8a',
  versions: [
    {
      id: '8A.18@2018-04-30',
      from: '2018-04-30',
      parameters: {},
      source: 'https://cn-rules.hkex.com.hk/規則手冊/8a18',
    },
  ],
  policies: ['vehicleTest', 'transferBetweenBeneficiaries'],
  doubts: ['doubt.A10', 'doubt.A11', 'doubt.A12', 'doubt.A18'],
  observe: (world: World): readonly Observation<TransferFacts>[] => [
    ...observeHands(world),
    ...observePassings(world),
    ...observeVehicles(world),
  ],
  decide(facts, _, policies) {
    switch (facts.about) {
      case 'passing':
        return decidePassing(facts, policies);
      case 'vehicle':
        return decideVehicle(facts, policies);
      case 'hands':
        return decideHands(facts);
    }
  },
  examples: [...handsExamples, ...passingExamples, ...vehicleExamples],
});
