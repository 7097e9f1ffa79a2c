const KEPT_AS = 'tenfold-single-keys';

/** Whether single letters and signs work as keys here; they do until somebody switches them off. */
export function singleKeysWork(): boolean {
  return localStorage.getItem(KEPT_AS) !== 'off';
}

export function letSingleKeysWork(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, 'off');
}

/** The single letters and signs that the screens listen to. */
const single = /^[a-z[\]/?]$/i;

/** Whether a key is pressed as a sign of its own, and not to write something or together with another. */
export function isSingleKey({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return single.test(key) && !ctrlKey && !metaKey && !altKey && !isWritten(target);
}

function isWritten(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select, [role="combobox"]');
}
