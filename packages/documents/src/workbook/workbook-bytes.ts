import { sheetXml } from './sheet-xml.ts';
import { Styles } from './styles.ts';
import { utf8 } from '../archive/utf8.ts';
import type { Sheet, Workbook } from './workbook.ts';
import { xmlHead, xmlText } from './xml.ts';
import { zipOf } from '../archive/zip.ts';

/** The media type of a workbook. */
export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook as an XLSX file (ECMA-376, transitional). The same workbook gives the same bytes. */
export function workbookBytes({ language, title, sheets }: Workbook): Uint8Array {
  const styles = new Styles();
  const written = sheets.map((sheet, at) => sheetXml(sheet, { language, styles, isFirst: at === 0 }));
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes(sheets)],
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', core(title)],
    ['xl/workbook.xml', workbookXml(sheets)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets)],
    ['xl/styles.xml', styles.xml()],
    ...written.map((xml, at) => [`xl/worksheets/sheet${at + 1}.xml`, xml] as const),
  ];
  return zipOf(parts.map(([name, xml]) => ({ name, bytes: utf8(xml) })));
}

const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const sheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function contentTypes(sheets: readonly Sheet[]): string {
  const override = (part: string, type: string): string => `<Override PartName="${part}" ContentType="${type}"/>`;
  return `${xmlHead}<Types xmlns="${packageNames}/content-types">${[
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('/xl/workbook.xml', `${sheetType}.sheet.main+xml`),
    override('/xl/styles.xml', `${sheetType}.styles+xml`),
    ...sheets.map((_, at) => override(`/xl/worksheets/sheet${at + 1}.xml`, `${sheetType}.worksheet+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
  ].join('')}</Types>`;
}

const rootRelations = relations([
  [`${officeNames}/officeDocument`, 'xl/workbook.xml'],
  [`${packageNames}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

function workbookRelations(sheets: readonly Sheet[]): string {
  return relations([
    ...sheets.map((_, at) => [`${officeNames}/worksheet`, `worksheets/sheet${at + 1}.xml`] as const),
    [`${officeNames}/styles`, 'styles.xml'],
  ]);
}

function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`);
  return `${xmlHead}<Relationships xmlns="${packageNames}/relationships">${each.join('')}</Relationships>`;
}

/** A title, and no time: when it was made is nothing that the figures depend on. */
function core(title: string): string {
  const names = `xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"`;
  return `${xmlHead}<cp:coreProperties ${names}><dc:title>${xmlText(title)}</dc:title><dc:creator>Tenfold</dc:creator></cp:coreProperties>`;
}

function workbookXml(sheets: readonly Sheet[]): string {
  const listed = sheets.map(
    ({ name }, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${xmlHead}<workbook xmlns="${sheetNames}" xmlns:r="${officeNames}"><sheets>${listed.join('')}</sheets>${titlesXml(sheets)}</workbook>`;
}

/** The rows that stay in place on the screen stand on every printed page too. */
function titlesXml(sheets: readonly Sheet[]): string {
  const defined = sheets.flatMap(({ name, frozenRows }, at) => {
    const place = `'${name.replaceAll("'", "''")}'!$${frozenRows}:$${frozenRows}`;
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${xmlText(place)}</definedName>`;
    return frozenRows === 0 ? [] : [titles];
  });
  return defined.length === 0 ? '' : `<definedNames>${defined.join('')}</definedNames>`;
}
