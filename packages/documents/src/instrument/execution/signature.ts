import { anyOf } from '../text/any-of.ts';

/** Whether a text shows that somebody signed there: `/s/`, `(signed)`, `Sd.`, `[signature]`, `（已簽署）`. */
export function isSignatureMark(text: string): boolean {
  return MARK.test(text.normalize('NFKC'));
}

const MARK = anyOf(
  [
    /\/s\/|[(<[{]\s?(?:signed|sgd\.?|sd\.?|signature|electronically signed)[^)>\]}]{0,30}[)>\]}]/,
    /^\s*(?:sgd|sd)\b\.?|\b(?:docusigned|electronically signed|digitally signed)\b/,
    /[([【]?已[簽签][署名字]?|[([【](?:[簽签][署名字]|親筆簽名|亲笔签名)[)\]】]/,
  ],
  'i',
);

/** What stands behind the mark, where a copy shows the signer's name: `/s/ Chan Tai Man`. */
export function textBehindMark(text: string): string {
  return text
    .replace(MARK, ' ')
    .replace(/^[\s:)\]]+/, '')
    .trim();
}
