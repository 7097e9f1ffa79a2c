import { isIP } from 'node:net';
import { message, type Message } from '@tenfold/kernel';

/**
 * The proxies whose word for a client's address is taken, as addresses or networks (CIDR) with commas between; none where
 * nothing is said. A network of all addresses is refused: then everybody could say who he is.
 */
export function proxiesFrom(typed: string | undefined): readonly string[] | Message {
  const parts = (typed ?? '').split(',').map((part) => part.trim());
  const proxies = parts.filter((part) => part !== '');
  const wrong = proxies.find((one) => !isNetwork(one));
  return wrong === undefined
    ? proxies
    : message('server.no-proxy', { quote: { quote: wrong }, setting: { quote: 'TENFOLD_TRUSTED_PROXY' } });
}

function isNetwork(text: string): boolean {
  const [address = '', prefix, ...rest] = text.split('/');
  const family = isIP(address);
  if (family === 0 || address.includes('%') || rest.length > 0) return false;
  if (prefix === undefined) return true;
  return /^[1-9]\d{0,2}$/.test(prefix) && Number(prefix) <= (family === 4 ? 32 : 128);
}
