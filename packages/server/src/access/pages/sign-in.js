// Asks the device for a passkey and brings its answer to the product. Nothing is kept here.

const page = document.querySelector('main');
const told = document.querySelector('[role=status]');
const link = location.hash.slice(1);

function say(text) {
  told.textContent = text;
}

/** Sends JSON as only a page of the product can. Throws the sentence of a refusal. */
async function send(address, body) {
  const answer = await fetch(`${address}?lang=${document.documentElement.lang}`, {
    method: 'POST',
    headers: { 'x-tenfold-request': '1', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const gave = await answer.json();
  if (!answer.ok) throw new Refusal(gave.detail);
  return gave;
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
  const { address } = await send('/auth/open-id/start', link === '' ? {} : { link });
  location.assign(address);
}

const works = {
  make: async () => { await makePasskey(); location.replace('/'); },
  show: async () => { await showPasskey(); location.replace('/'); },
  provider: goToProvider,
};

async function work(name) {
  say(page.dataset.working);
  try {
    await works[name]();
  } catch (error) {
    say(error instanceof Refusal ? error.message : page.dataset.stopped);
  }
}

if (typeof globalThis.PublicKeyCredential?.parseCreationOptionsFromJSON !== 'function') say(page.dataset.noPasskeys);
for (const button of document.querySelectorAll('button')) button.addEventListener('click', () => void work(button.name));
// The other languages are behind links; the secret of the invitation must not get lost on the way.
for (const other of document.querySelectorAll('nav a')) other.hash = location.hash;
