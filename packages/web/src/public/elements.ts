/** An element with texts and elements in it; a text is only ever a text. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className = '', inside = [] }: { readonly className?: string; readonly inside?: readonly (Node | string)[] } = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...inside);
  return made;
}
