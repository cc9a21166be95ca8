import { expect, type Locator } from '@playwright/test';

/** What Word puts on the clipboard, cut down to what matters: its classes, styles, empty paragraphs, no-break spaces. */
export const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body lang=VI>
<!--StartFragment-->
<p class=MsoNormal style='text-align:justify'><span style='font-size:14.0pt;font-family:"Times New Roman"'>Sáng 30/6/2020,&nbsp;<b>đường Lê Hồng Phong</b> thông xe sớm hai tháng so với kế hoạch.<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<h2><span style='color:red'>Quy mô</span></h2>
<p class=MsoNormal><span style='mso-ansi-language:VI'>Tuyến đường dài 2 km, có <i>bốn làn xe</i>.</span></p>
<ul><li class=MsoListParagraph>vỉa hè rộng 5 m;</li><li class=MsoListParagraph>cây xanh hai bên.</li></ul>
<!--EndFragment--></body></html>`;

/** Pastes as the keyboard would, which tests can't make carry formatted text. */
export async function pasteFromWord(text: Locator): Promise<void> {
  await text.click();
  await expect(text).toBeFocused();
  await text.evaluate((element, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'Sáng 30/6/2020…');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, fromWord);
  await expect(text).toContainText('cây xanh hai bên');
}
