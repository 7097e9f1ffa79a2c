import { type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import type { JSX } from 'react';
import { useSay } from '../language/say.tsx';

const next: Readonly<Record<MantineColorScheme, MantineColorScheme>> = { auto: 'light', light: 'dark', dark: 'auto' };
const signs: Readonly<Record<MantineColorScheme, string>> = { auto: '◐', light: '○', dark: '●' };

/** Goes from the system's choice to light, to dark, and back. */
export function ThemeSwitch(): JSX.Element {
  const { say } = useSay();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = `${say('shell.theme')}: ${say(`shell.theme-${colorScheme}`)}`;
  return (
    <button
      type="button"
      className="theme-switch"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      {signs[colorScheme]}
    </button>
  );
}
