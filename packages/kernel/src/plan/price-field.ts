import { message } from '../finding/message.ts';
import { ratio, type Ratio } from '../numbers/ratio.ts';
import { type Field, quoted } from '../register/field.ts';

const PRICE = /^(0|[1-9]\d{0,11})(?:\.(\d{1,8}))?$/;

/** A price in dollars as decimal digits, `"12.34"`, kept as the exact fraction. */
export const priceField: Field<Ratio> = {
  optional: false,
  schema: { type: 'string', pattern: PRICE.source },
  read(json, path, complain) {
    const match = typeof json === 'string' ? PRICE.exec(json) : null;
    if (match !== null) {
      const [, whole = '0', fraction = ''] = match;
      return ratio(BigInt(`${whole}${fraction}`), 10n ** BigInt(fraction.length));
    }
    complain(path, message('plan.no-price', { quote: { quote: quoted(json) } }));
    return undefined;
  },
};
