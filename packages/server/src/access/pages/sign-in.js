// Asks the device for a passkey and brings its answer to the product. Nothing secret is kept here.

const page = document.querySelector('main');
const told = document.querySelector('[role=status]');
const link = location.hash.slice(1);
const asked = new URLSearchParams(location.search);
const wish = asked.get('next') ?? '';
// Back to a screen of ours that sent him here, and to no other place.
const next = /^\/app(?:[/?#]|$)/.test(wish) ? wish : '/app';

function say(text) {
  told.textContent = text;
}

/** Sends JSON as only a page of the product can. Throws the sentence of a refusal. */
async function send(address, body) {
  const answer = await reach(`${address}?lang=${document.documentElement.lang}`, {
    method: 'POST',
    headers: { 'x-tenfold-request': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const gave = await answer.json();
  if (!answer.ok) throw new Refusal(gave.detail);
  return gave;
}

async function reach(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Refusal(page.dataset.unreachable);
  }
}

class Refusal extends Error {}

async function makePasskey() {
  if (link === '') throw new Refusal(page.dataset.noLink);
  const options = await send('/auth/set-up/options', { link });
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  const passkey = await navigator.credentials.create({ publicKey });
  await send('/auth/set-up/passkey', { link, passkey: passkey.toJSON() });
}

async function showPasskey() {
  const options = await send('/auth/passkey/options');
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  const passkey = await navigator.credentials.get({ publicKey });
  await send('/auth/passkey', { passkey: passkey.toJSON() });
}

async function goToProvider() {
  const { address } = await send('/auth/open-id/start', link === '' ? { next } : { link });
  location.assign(address);
}

const works = {
  make: async () => { await makePasskey(); location.replace('/app'); },
  show: async () => { await showPasskey(); location.replace(next); },
  provider: goToProvider,
};

/** The sentence for what went wrong: of the product, of a device that was asked at another address, or of one that gave nothing. */
function reasonOf(error) {
  if (error instanceof Refusal) return error.message;
  return error.name === 'SecurityError' ? page.dataset.elsewhere : page.dataset.stopped;
}

async function work(button) {
  say(page.dataset.working);
  button.disabled = true;
  try {
    await works[button.name]();
  } catch (error) {
    say(reasonOf(error));
  } finally {
    button.disabled = false;
  }
}

// As the screens were last seen here, and the other way round: a language chosen here is theirs.
const kept = globalThis.localStorage;
const colours = kept?.getItem('tenfold-colours');
if (colours === 'light' || colours === 'dark') document.documentElement.dataset.colours = colours;
if (asked.has('lang')) kept?.setItem('tenfold-language', document.documentElement.lang);

if (typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== 'function') say(page.dataset.noPasskeys);
for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => void work(button));
// The other languages are behind links; the secret of the invitation and the way back must not get lost.
for (const other of document.querySelectorAll('nav a')) {
  other.hash = location.hash;
  if (wish === next) other.search += `&next=${encodeURIComponent(next)}`;
}
