import { eventKind } from '../event-kind.ts';
import { choiceField, idField, listOf, optional, textField } from '../field.ts';
import { findUndertaking } from '../find.ts';
import { isRefusal } from '../movement.ts';
import { documentField } from '../signing-fields.ts';

export const undertakingVaried = eventKind({
  type: 'undertaking-varied',
  about: {
    en: 'The company and the beneficiary agreed to vary or release an undertaking. Shareholders who relied on it may have to consent.',
    'zh-Hant': '公司與受益人協定更改或解除承諾；曾依賴該承諾的股東可能須予同意。',
    'zh-Hans': '公司与受益人协定更改或解除承诺；曾依赖该承诺的股东可能须予同意。',
  },
  fields: {
    undertaking: idField,
    how: choiceField('varied', 'released'),
    what: textField,
    document: optional(documentField),
    consents: optional(listOf(textField)),
  },
  sample: {
    undertaking: 'example-undertaking',
    how: 'varied',
    what: 'Notices may be sent by e-mail.',
    consents: ['General meeting of 3 March 2026'],
  },
  apply(register, { undertaking: id, how, what, document = null, consents = [] }, entry) {
    const given = findUndertaking(register, id);
    if (isRefusal(given)) return given;
    const { id: by, effectiveOn: on } = entry;
    given.variations = [...given.variations, { on, entry: by, how, what, document, consents }];
    return null;
  },
});
