import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../../..');

/** Letters that come with the project. The pages bring their own; these stand in where a page asks for those of the machine. */
const folder = join(root, 'node_modules', 'dejavu-fonts-ttf', 'ttf');

const standIn = [
  ['serif', 'DejaVu Serif'],
  ['sans-serif', 'DejaVu Sans'],
  ['system-ui', 'DejaVu Sans'],
  ['monospace', 'DejaVu Sans Mono'],
].map(([asked, given]) => `<alias><family>${asked}</family><prefer><family>${given}</family></prefer></alias>`);

/** One of each kind, so that it is no chance which of several is taken. */
const known = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSansMono', 'DejaVuSerif'];
const selected = `<selectfont><rejectfont><glob>${folder}/*</glob></rejectfont>
<acceptfont>${known.map((name) => `<glob>${folder}/${name}.ttf</glob>`).join('')}</acceptfont></selectfont>`;

/** A letter is as wide as its font says: nothing is moved to whole points of the screen. */
const asDesigned = `<match target="pattern">
<edit name="hinting" mode="assign"><bool>false</bool></edit>
<edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
<edit name="antialias" mode="assign"><bool>true</bool></edit>
<edit name="rgba" mode="assign"><const>none</const></edit>
</match>`;

/** The settings by which a browser knows no letters of the machine, so that a page looks the same on every one; a file’s path. */
export function ownFonts(): string {
  const kept = join(root, '.build', 'fonts');
  mkdirSync(kept, { recursive: true });
  const settings = [
    `<dir>${folder}</dir>`,
    `<cachedir>${join(kept, 'cache')}</cachedir>`,
    selected,
    asDesigned,
    ...standIn,
  ];
  const path = join(kept, 'fonts.conf');
  writeFileSync(path, `<?xml version="1.0"?>\n<fontconfig>\n${settings.join('\n')}\n</fontconfig>\n`);
  return path;
}
