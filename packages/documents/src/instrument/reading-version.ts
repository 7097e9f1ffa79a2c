import type { Clause, Trilingual } from '@tenfold/kernel';
import type { Language } from '../messages/languages.ts';

type Sentence = Pick<Clause, 'id' | 'kind' | 'strength'> & { readonly words: Trilingual };

/**
 * The usual form of an undertaking under Rule 8A.43, in our own words and in the order of the form: what stands in where
 * nobody has read the paper in. It says what each sentence does, not how any issuer's lawyers put it.
 */
export function readingVersion(language: Language): readonly Clause[] {
  return sentences.map(({ id, kind, strength, words }) => ({
    id,
    kind,
    strength,
    text: words[language],
    page: 1,
    confidence: 'certain',
    ...(strength === null ? {} : { provisions: promisedProvisions }),
  }));
}

/** The six rules that Rule 8A.43 wants promised. */
const promisedProvisions = ['8A.09', '8A.14', '8A.15', '8A.17', '8A.18', '8A.24'];

const sentences: readonly Sentence[] = [
  {
    id: 'title',
    kind: 'title',
    strength: null,
    words: {
      en: 'An undertaking to the issuer by a holder of weighted voting rights, under Rule 8A.43.',
      'zh-Hant': '不同投票權持有人根據第8A.43條向發行人作出的承諾。',
      'zh-Hans': '不同投票权持有人根据第8A.43条向发行人作出的承诺。',
    },
  },
  {
    id: 'recital',
    kind: 'recital',
    strength: null,
    words: {
      en: 'The issuer has a weighted voting rights structure and seeks a listing on the Main Board. I am one of its beneficiaries, and the Listing Rules ask me for a promise that binds me in law and that its shareholders can enforce.',
      'zh-Hant':
        '發行人設有不同投票權架構，並尋求在主板上市。本人是其受益人之一；《上市規則》要求本人作出具法律約束力並可由股東強制執行的承諾。',
      'zh-Hans':
        '发行人设有不同投票权架构，并寻求在主板上市。本人是其受益人之一；《上市规则》要求本人作出具法律约束力并可由股东强制执行的承诺。',
    },
  },
  {
    id: 'interpretation',
    kind: 'interpretation',
    strength: null,
    words: {
      en: 'Words have the meaning that the Listing Rules give them, unless something else is said here.',
      'zh-Hant': '除本承諾另有說明外，用語的涵義與《上市規則》相同。',
      'zh-Hans': '除本承诺另有说明外，用语的涵义与《上市规则》相同。',
    },
  },
  {
    id: 'consideration',
    kind: 'consideration',
    strength: null,
    words: {
      en: 'Because the issuer goes on with its listing, I promise it the following for as long as I am a beneficiary.',
      'zh-Hant': '鑑於發行人繼續進行上市，本人在身為受益人期間向其承諾如下。',
      'zh-Hans': '鉴于发行人继续进行上市，本人在身为受益人期间向其承诺如下。',
    },
  },
  {
    id: '1',
    kind: 'own-compliance',
    strength: 'absolute',
    words: {
      en: 'I will keep what applies to me of Rules 8A.09, 8A.14, 8A.15, 8A.17, 8A.18 and 8A.24, as those rules stand at each time.',
      'zh-Hant': '本人將遵守第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24條中不時有效而適用的規定。',
      'zh-Hans': '本人将遵守第8A.09、8A.14、8A.15、8A.17、8A.18及8A.24条中不时有效而适用的规定。',
    },
  },
  {
    id: '1.vehicle',
    kind: 'vehicle-compliance',
    strength: 'best-endeavours',
    words: {
      en: 'Where a partnership, trust, company or other vehicle holds my weighted shares, I will do my best that it keeps them too.',
      'zh-Hant': '如本人的不同投票權股份由合夥、信託、公司或其他工具持有，本人將竭盡所能促使其同樣遵守。',
      'zh-Hans': '如本人的不同投票权股份由合伙、信托、公司或其他工具持有，本人将竭尽所能促使其同样遵守。',
    },
  },
  {
    id: '2',
    kind: 'company-compliance',
    strength: 'best-endeavours',
    words: {
      en: 'I will do my best that the issuer keeps what applies to it of those rules.',
      'zh-Hant': '本人將竭盡所能促使發行人遵守上述規定中適用於發行人者。',
      'zh-Hans': '本人将竭尽所能促使发行人遵守上述规定中适用于发行人者。',
    },
  },
  {
    id: 'waiver',
    kind: 'waiver',
    strength: null,
    words: {
      en: 'What the Exchange waives or modifies under Rule 2.04 is waived or modified here.',
      'zh-Hant': '聯交所按第2.04條豁免或修改的規定，在此亦按經豁免或修改者適用。',
      'zh-Hans': '联交所按第2.04条豁免或修改的规定，在此亦按经豁免或修改者适用。',
    },
  },
  {
    id: 'reliance',
    kind: 'reliance',
    strength: null,
    words: {
      en: 'I accept that shareholders rely on this promise when they buy their shares and while they hold them.',
      'zh-Hant': '本人確認股東在購入及持有股份時均倚賴本承諾。',
      'zh-Hans': '本人确认股东在购入及持有股份时均倚赖本承诺。',
    },
  },
  {
    id: 'benefit',
    kind: 'enforcement',
    strength: null,
    words: {
      en: 'The promise is for the good of the issuer and of all shareholders; the issuer and any shareholder may enforce it against me.',
      'zh-Hant': '本承諾以發行人及全體股東為受益對象；發行人及任何股東均可向本人強制執行。',
      'zh-Hans': '本承诺以发行人及全体股东为受益对象；发行人及任何股东均可向本人强制执行。',
    },
  },
  {
    id: 'termination',
    kind: 'termination',
    strength: null,
    words: {
      en: 'The promise ends by itself when the issuer is delisted or when I cease to be a beneficiary, whichever comes first.',
      'zh-Hant': '發行人除牌或本人不再是受益人時（以較早者為準），本承諾自動終止。',
      'zh-Hans': '发行人退市或本人不再是受益人时（以较早者为准），本承诺自动终止。',
    },
  },
  {
    id: 'survival',
    kind: 'survival',
    strength: null,
    words: {
      en: 'Its end takes away no right and no liability that had come about by then, on anybody’s side; damages and an injunction may still be claimed for what was broken before.',
      'zh-Hant': '終止不影響任何一方在此之前已產生的權利及責任；就此前的違反，仍可申索損害賠償及禁制令。',
      'zh-Hans': '终止不影响任何一方在此之前已产生的权利及责任；就此前的违反，仍可申索损害赔偿及禁制令。',
    },
  },
  {
    id: 'law',
    kind: 'governing-law',
    strength: null,
    words: {
      en: 'The law of Hong Kong governs the promise.',
      'zh-Hant': '本承諾受香港法律管限。',
      'zh-Hans': '本承诺受香港法律管辖。',
    },
  },
  {
    id: 'courts',
    kind: 'jurisdiction',
    strength: null,
    words: {
      en: 'Only the courts of Hong Kong decide disputes about it.',
      'zh-Hant': '有關本承諾的爭議由香港法院行使專屬司法管轄權。',
      'zh-Hans': '有关本承诺的争议由香港法院行使专属司法管辖权。',
    },
  },
];
