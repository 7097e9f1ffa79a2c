/** The address of signing in, with the way back to the screen that is shown, in the language that is spoken. */
export function signInAddress(language: string): string {
  const next = location.pathname + location.search;
  return `/auth/sign-in?${new URLSearchParams({ lang: language, next }).toString()}`;
}
