import type { Language } from '../messages/languages.ts';
import { utf8 } from '../archive/utf8.ts';
import { xmlHead, xmlText } from '../workbook/xml.ts';
import { zipOf } from '../archive/zip.ts';
import { bodyXml } from './docx-body.ts';
import type { PrintedPage } from './typst-text.ts';

/** The media type of a document that goes on to be written. */
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** A page as a DOCX file (ECMA-376, transitional), with headings, lists and tables as such. The same page gives the same bytes. */
export function docxBytes({ page, title, language, date }: PrintedPage): Uint8Array {
  const parts: readonly (readonly [name: string, xml: string])[] = [
    ['[Content_Types].xml', contentTypes],
    ['_rels/.rels', rootRelations],
    ['docProps/core.xml', core(title, date)],
    ['word/document.xml', bodyXml(page)],
    ['word/styles.xml', styles(language)],
    ['word/_rels/document.xml.rels', documentRelations],
  ];
  return zipOf(parts.map(([name, xml]) => ({ name, bytes: utf8(xml) })));
}

const packageNames = 'http://schemas.openxmlformats.org/package/2006';
const officeNames = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordNames = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const contentTypes = `${xmlHead}<Types xmlns="${packageNames}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
<Override PartName="/word/document.xml" ContentType="${wordType}.document.main+xml"/>
<Override PartName="/word/styles.xml" ContentType="${wordType}.styles+xml"/></Types>`;

const rootRelations = `${xmlHead}<Relationships xmlns="${packageNames}/relationships">
<Relationship Id="document" Type="${officeNames}/officeDocument" Target="word/document.xml"/>
<Relationship Id="core" Type="${packageNames}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const documentRelations = `${xmlHead}<Relationships xmlns="${packageNames}/relationships">
<Relationship Id="styles" Type="${officeNames}/styles" Target="styles.xml"/></Relationships>`;

function core(title: string, date: string): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="${packageNames}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<dc:title>${xmlText(title)}</dc:title>
<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created></cp:coreProperties>`;
}

const eastAsian: Readonly<Record<Language, readonly [locale: string, font: string]>> = {
  en: ['zh-HK', 'PMingLiU'],
  'zh-Hant': ['zh-HK', 'PMingLiU'],
  'zh-Hans': ['zh-CN', 'SimSun'],
};

function styles(language: Language): string {
  const [locale, font] = eastAsian[language];
  const fonts = `<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:eastAsia="${font}" w:cs="Georgia"/>`;
  const tongue = `<w:lang w:val="${language === 'en' ? 'en-GB' : locale}" w:eastAsia="${locale}"/>`;
  return `${xmlHead}<w:styles xmlns:w="${wordNames}"><w:docDefaults><w:rPrDefault><w:rPr>${fonts}<w:sz w:val="21"/>${tongue}</w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
${headingStyle(1, 32)}${headingStyle(2, 25)}
<w:style w:type="paragraph" w:styleId="Verbatim"><w:name w:val="Verbatim"/><w:basedOn w:val="Normal"/><w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/><w:sz w:val="18"/></w:rPr></w:style></w:styles>`;
}

function headingStyle(level: number, size: number): string {
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="280" w:after="100"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`;
}
