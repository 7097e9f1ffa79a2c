import type { Language } from './languages.ts';

const joints: Readonly<Record<Language, { readonly between: string; readonly last: string; readonly none: string }>> = {
  en: { between: ', ', last: ' and ', none: 'none' },
  'zh-Hant': { between: '、', last: '及', none: '無' },
  'zh-Hans': { between: '、', last: '和', none: '无' },
};

/** The members in a row: `A, B and C`, `A、B及C`, `A、B和C`. */
export function formatList(members: readonly string[], language: Language): string {
  const { between, last, none } = joints[language];
  const head = members.slice(0, -1).join(between);
  const tail = members.at(-1) ?? none;
  return head === '' ? tail : `${head}${last}${tail}`;
}
