import type { Catalogue } from './catalogue.ts';

/** What is said of a paper that comes as a file: a PDF, a DOCX, a picture. */
export const intakeMessages = {
  'intake.kind-unknown': {
    en: 'This is no PDF, DOCX, PNG, JPEG or TIFF, whatever its name says; save the paper as one of these.',
    'zh-Hant': '無論檔名為何，此檔並非 PDF、DOCX、PNG、JPEG 或 TIFF；請將文件另存為其中一種格式。',
    'zh-Hans': '无论文件名为何，此文件并非 PDF、DOCX、PNG、JPEG 或 TIFF；请将文件另存为其中一种格式。',
  },
  'intake.too-large': {
    en: 'The file has {found} bytes, more than the {most} that are read; give the undertaking alone.',
    'zh-Hant': '檔案有{found}位元組，超過可讀取的{most}位元組；請只提供承諾書。',
    'zh-Hans': '文件有{found}字节，超过可读取的{most}字节；请只提供承诺书。',
  },
  'intake.too-many-pages': {
    en: 'The file has {found} pages, more than the {most} that are read; give the pages of the undertaking alone.',
    'zh-Hant': '檔案有{found}頁，超過可讀取的{most}頁；請只提供承諾書的頁面。',
    'zh-Hans': '文件有{found}页，超过可读取的{most}页；请只提供承诺书的页面。',
  },
  'intake.too-many-pictures': {
    en: 'The file has more than {most} pages that are pictures; give the pages of the undertaking alone.',
    'zh-Hant': '檔案有超過{most}頁為圖像；請只提供承諾書的頁面。',
    'zh-Hans': '文件有超过{most}页为图像；请只提供承诺书的页面。',
  },
  'intake.picture-too-large': {
    en: 'A side of the picture has {found} pixels, more than the {most} that are read; scan the page at 300 dots an inch.',
    'zh-Hant': '圖像的一邊有{found}像素，超過可讀取的{most}像素；請以每吋 300 點掃描。',
    'zh-Hans': '图像的一边有{found}像素，超过可读取的{most}像素；请以每英寸 300 点扫描。',
  },
  'intake.picture-too-many-pixels': {
    en: 'The picture has {found} pixels, more than the {most} that are read; scan the page at 300 dots an inch.',
    'zh-Hant': '圖像有{found}像素，超過可讀取的{most}像素；請以每吋 300 點掃描。',
    'zh-Hans': '图像有{found}像素，超过可读取的{most}像素；请以每英寸 300 点扫描。',
  },
  'intake.picture-broken': {
    en: 'The picture is cut off or broken; scan or save it again.',
    'zh-Hant': '圖像不完整或已損壞；請重新掃描或儲存。',
    'zh-Hans': '图像不完整或已损坏；请重新扫描或保存。',
  },
  'intake.pdf-locked': {
    en: 'The PDF asks for a password; save it without one.',
    'zh-Hant': '此 PDF 需要密碼；請另存為不設密碼的版本。',
    'zh-Hans': '此 PDF 需要密码；请另存为不设密码的版本。',
  },
  'intake.pdf-broken': {
    en: 'The PDF is cut off or broken; get or save it again.',
    'zh-Hant': '此 PDF 不完整或已損壞；請重新取得或儲存。',
    'zh-Hans': '此 PDF 不完整或已损坏；请重新获取或保存。',
  },
  'intake.pdf-too-long': {
    en: 'Something in the PDF unpacks to more than the {most} bytes that are read; this is no ordinary document.',
    'zh-Hant': '此 PDF 的內容解壓後超過可讀取的{most}位元組；並非一般文件。',
    'zh-Hans': '此 PDF 的内容解压后超过可读取的{most}字节；并非一般文件。',
  },
  'intake.docx-broken': {
    en: 'The DOCX is cut off or broken; save it again.',
    'zh-Hant': '此 DOCX 不完整或已損壞；請重新儲存。',
    'zh-Hans': '此 DOCX 不完整或已损坏；请重新保存。',
  },
  'intake.docx-locked': {
    en: 'The DOCX is locked with a password; save it without one.',
    'zh-Hant': '此 DOCX 設有密碼；請另存為不設密碼的版本。',
    'zh-Hans': '此 DOCX 设有密码；请另存为不设密码的版本。',
  },
  'intake.docx-no-text': {
    en: 'This is an archive, and no DOCX with a text in it.',
    'zh-Hant': '此為壓縮檔，並非載有文字的 DOCX。',
    'zh-Hans': '此为压缩文件，并非载有文字的 DOCX。',
  },
  'intake.docx-too-many-files': {
    en: 'The DOCX holds {found} files, more than the {most} that are read; this is no ordinary document.',
    'zh-Hant': '此 DOCX 內含{found}個檔案，超過可讀取的{most}個；並非一般文件。',
    'zh-Hans': '此 DOCX 内含{found}个文件，超过可读取的{most}个；并非一般文件。',
  },
  'intake.docx-too-long': {
    en: 'The text of the DOCX unpacks to more than the {most} bytes that are read; this is no ordinary document.',
    'zh-Hant': '此 DOCX 的文字解壓後超過可讀取的{most}位元組；並非一般文件。',
    'zh-Hans': '此 DOCX 的文字解压后超过可读取的{most}字节；并非一般文件。',
  },
  'intake.nothing-found': {
    en: 'No letters were found on any page; look whether the scan is empty, upside down or too faint.',
    'zh-Hant': '各頁均未找到文字；請檢查掃描是否空白、倒置或過淡。',
    'zh-Hans': '各页均未找到文字；请检查扫描是否空白、倒置或过淡。',
  },
  'intake.took-too-long': {
    en: 'The file took too long to read and was given up; give fewer pages.',
    'zh-Hant': '讀取此檔耗時過長，已停止；請減少頁數。',
    'zh-Hans': '读取此文件耗时过长，已停止；请减少页数。',
  },
  'intake.reader-broke': {
    en: 'The file broke its reader, so nothing was taken from it; save or scan the paper again.',
    'zh-Hant': '讀取程式因此檔中斷，未取用任何內容；請重新儲存或掃描文件。',
    'zh-Hans': '读取程序因此文件中断，未取用任何内容；请重新保存或扫描文件。',
  },
  'intake.pdf-scripts': {
    en: 'The PDF carries scripts. They were not run; a paper needs none.',
    'zh-Hant': '此 PDF 含有程式碼，並未執行；文件本無須程式碼。',
    'zh-Hans': '此 PDF 含有程序代码，并未执行；文件本无须代码。',
  },
  'intake.pdf-attachments': {
    en: 'The PDF carries other files inside. They were not read.',
    'zh-Hant': '此 PDF 內附其他檔案，並未讀取。',
    'zh-Hans': '此 PDF 内附其他文件，并未读取。',
  },
  'intake.docx-changes': {
    en: 'The DOCX has tracked changes that nobody accepted. It was read as if all were accepted; compare it with the signed paper.',
    'zh-Hant': '此 DOCX 有尚未接受的追蹤修訂，現按全部接受讀取；請與已簽署的文件核對。',
    'zh-Hans': '此 DOCX 有尚未接受的修订，现按全部接受读取；请与已签署的文件核对。',
  },
  'intake.progress': {
    en: 'Reading the pages: {done} of {of}.',
    'zh-Hant': '讀取頁面：第{done}頁，共{of}頁。',
    'zh-Hans': '读取页面：第{done}页，共{of}页。',
  },
  'intake.bilingual': {
    en: 'The paper stands in two languages. The English text was read; that the Chinese says the same was not compared.',
    'zh-Hant': '文件以兩種語言書寫。現讀取英文本；中文本內容是否相同未作比對。',
    'zh-Hans': '文件以两种语言书写。现读取英文本；中文本内容是否相同未作比对。',
  },
  'intake.recognised': {
    en: 'A draft: {pages} {pages|page was|pages were} recognised from a picture. Compare each line with the paper before it is relied on.',
    'zh-Hant': '草稿：{pages}頁由圖像辨認而成。採用前請逐行與原件核對。',
    'zh-Hans': '草稿：{pages}页由图像识别而成。采用前请逐行与原件核对。',
  },
} satisfies Catalogue;
