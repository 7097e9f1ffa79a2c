import { createTheme, type MantineThemeOverride } from '@mantine/core';

/** One accent, a deep sea green, from light to dark; the fourth is what the dark theme shows, the seventh the light one. */
const sea = [
  '#eef7f5',
  '#d9ece9',
  '#b3dbd5',
  '#8accc3',
  '#6cc3b8',
  '#3f9a90',
  '#237a72',
  '#0b5d57',
  '#094b46',
  '#063834',
] as const;

/** How Mantine's parts look here: small radii, no shadows deeper than one level, our letters. */
export const theme: MantineThemeOverride = createTheme({
  colors: { sea },
  primaryColor: 'sea',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  defaultRadius: 'sm',
  fontFamily: 'var(--sans)',
  respectReducedMotion: true,
  cursorType: 'pointer',
});
