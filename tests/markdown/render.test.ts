import { describe, expect, test } from 'vitest';
import { render } from '../../src/markdown/render.ts';

describe('figures', () => {
  test('a picture alone in its paragraph is a figure with caption and credit', () => {
    expect(
      html('![Đại biểu biểu quyết](dai-bieu.jpg "Hội nghị sơ kết. Ảnh: Anh Ngọc")'),
    ).toMatchInlineSnapshot(
      `"<figure><img data-picture="0" alt="Đại biểu biểu quyết"><figcaption>Hội nghị sơ kết. <span class="credit">Ảnh: Anh Ngọc</span></figcaption></figure>"`,
    );
  });
  test('without a title there is no caption', () => {
    expect(html('![Đại biểu](dai-bieu.jpg)')).toMatchInlineSnapshot(
      `"<figure><img data-picture="0" alt="Đại biểu"></figure>"`,
    );
  });
  test('several pictures alone in a paragraph are a gallery', () => {
    expect(html('![a](a.jpg)\n![b](b.jpg "Nguồn: TTXVN")')).toMatchInlineSnapshot(
      `"<div class="gallery"><figure><img data-picture="0" alt="a"></figure><figure><img data-picture="1" alt="b"><figcaption><span class="credit">Nguồn: TTXVN</span></figcaption></figure></div>"`,
    );
  });
  test('a linked picture alone is a figure too', () => {
    expect(html('[![Sơ đồ](so-do.png "Bấm để xem")](/so-do/)')).toMatchInlineSnapshot(
      `"<figure><a href="/so-do/"><img data-picture="0" alt="Sơ đồ"></a><figcaption>Bấm để xem</figcaption></figure>"`,
    );
  });
  test('a picture in a sentence stays there', () => {
    expect(html('Biểu tượng ![dấu tích](tich.png) là xong.')).toMatchInlineSnapshot(
      `"<p>Biểu tượng <img data-picture="0" alt="dấu tích"> là xong.</p>"`,
    );
  });
  test('the same file is one picture; its path is decoded', () => {
    expect(html('![a](anh%20m%E1%BB%9Bi.jpg) và ![b](<anh mới.jpg>)')).toMatchInlineSnapshot(
      `"<p><img data-picture="0" alt="a"> và <img data-picture="0" alt="b"></p>"`,
    );
    expect(render('![a](anh%20m%E1%BB%9Bi.jpg) ![b](<anh mới.jpg>)').pictures).toEqual([
      'anh mới.jpg',
    ]);
  });
  test('a picture in public/ keeps its address', () => {
    expect(html('Cổng: ![Cổng chào](/anh/cong.jpg)')).toMatchInlineSnapshot(
      `"<p>Cổng: <img src="/anh/cong.jpg" alt="Cổng chào" loading="lazy" decoding="async"></p>"`,
    );
  });
  test('a picture on another host becomes a link', () => {
    expect(html('![Cổng chào](https://khac.vn/a.jpg)\n\n![](//khac.vn/a.jpg)'))
      .toMatchInlineSnapshot(`
      "<p><a href="https://khac.vn/a.jpg" class="external" rel="noopener external">Cổng chào<span class="visually-hidden"> (trang ngoài)</span></a></p>
      <p><a href="//khac.vn/a.jpg" class="external" rel="noopener external">Xem ảnh<span class="visually-hidden"> (trang ngoài)</span></a></p>"
    `);
  });
  test('such a picture in a link leaves its alt text there', () => {
    expect(html('[![Cổng chào](https://khac.vn/a.jpg)](/tin/)')).toMatchInlineSnapshot(
      `"<p><a href="/tin/">Cổng chào</a></p>"`,
    );
  });
  test('an author who writes figure and caption in HTML gets them', () => {
    expect(
      html('<figure><img src="a.jpg" alt="A"><figcaption>Chú</figcaption></figure>'),
    ).toMatchInlineSnapshot(
      `"<figure><img data-picture="0" alt="A"><figcaption>Chú</figcaption></figure>"`,
    );
  });
});

describe('a paragraph of emphasis', () => {
  test('alone is a caption without its picture', () => {
    expect(html('*Đại biểu phát biểu tại Hội nghị*')).toMatchInlineSnapshot(
      `"<p class="caption-line"><em>Đại biểu phát biểu tại Hội nghị</em></p>"`,
    );
  });
  test('with other words beside it is a paragraph like others', () => {
    expect(html('Nộp *Phiếu đề nghị*')).toMatchInlineSnapshot(
      `"<p>Nộp <em>Phiếu đề nghị</em></p>"`,
    );
  });
});

describe('headings', () => {
  test('have ASCII ids, numbered when used before', () => {
    expect(html('## Đường lối\n\n## Đường lối\n\n## Đường lối 2\n\n## 🎉')).toMatchInlineSnapshot(`
      "<h2 id="duong-loi">Đường lối</h2>
      <h2 id="duong-loi-2">Đường lối</h2>
      <h2 id="duong-loi-2-2">Đường lối 2</h2>
      <h2 id="muc">🎉</h2>"
    `);
  });
  test('move one level down together when the first level is used', () => {
    expect(html('# Một\n\n## Hai\n\n###### Sáu')).toMatchInlineSnapshot(`
      "<h2 id="mot">Một</h2>
      <h3 id="hai">Hai</h3>
      <h6 id="sau">Sáu</h6>"
    `);
  });
  test('are told with the level as written, the level as shown and the line', () => {
    expect(render('# Một\n\nchữ\n\n## Hai *nghiêng*[^1]\n\n[^1]: x').headings).toEqual([
      { depth: 1, level: 2, id: 'mot', text: 'Một', line: 1 },
      { depth: 2, level: 3, id: 'hai-nghieng', text: 'Hai nghiêng', line: 5 },
    ]);
  });
  test('without text are removed', () => {
    expect(html('##\n\n## <br>\n\nchữ')).toMatchInlineSnapshot(`"<p>chữ</p>"`);
  });
  test('NFC and NFD sources give the same', () => {
    const source = '## Đường Lê Lợi ở Thủ Đức';
    expect(render(source.normalize('NFD'))).toEqual(render(source.normalize('NFC')));
  });
});

describe('footnotes', () => {
  test('speak Vietnamese and lead there and back', () => {
    expect(html('Một[^a], hai[^b], lại một[^a].\n\n[^a]: Chú *a*.\n[^b]: Chú b.'))
      .toMatchInlineSnapshot(`
      "<p>Một<sup><a href="#chu-thich-1" id="goi-chu-thich-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>, hai<sup><a href="#chu-thich-2" id="goi-chu-thich-2" role="doc-noteref" aria-label="Chú thích 2">2</a></sup>, lại một<sup><a href="#chu-thich-1" id="goi-chu-thich-1-2" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>.</p>
      <section class="footnotes" role="doc-endnotes" aria-labelledby="chu-thich"><h2 id="chu-thich">Chú thích</h2>
      <ol>
      <li id="chu-thich-1">
      <p>Chú <em>a</em>. <a href="#goi-chu-thich-1" role="doc-backlink" aria-label="Về chỗ gọi chú thích 1">↩</a> <a href="#goi-chu-thich-1-2" role="doc-backlink" aria-label="Về chỗ gọi chú thích 1 lần 2">↩<sup>2</sup></a></p>
      </li>
      <li id="chu-thich-2">
      <p>Chú b. <a href="#goi-chu-thich-2" role="doc-backlink" aria-label="Về chỗ gọi chú thích 2">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });
  test('never share an id with a heading', () => {
    expect(html('## Chú thích\n\nMột[^a].\n\n## Chú thích 1\n\n[^a]: x')).toMatchInlineSnapshot(`
      "<h2 id="chu-thich-2">Chú thích</h2>
      <p>Một<sup><a href="#chu-thich-1" id="goi-chu-thich-1" role="doc-noteref" aria-label="Chú thích 1">1</a></sup>.</p>
      <h2 id="chu-thich-1-2">Chú thích 1</h2>
      <section class="footnotes" role="doc-endnotes" aria-labelledby="chu-thich"><h2 id="chu-thich">Chú thích</h2>
      <ol>
      <li id="chu-thich-1">
      <p>x <a href="#goi-chu-thich-1" role="doc-backlink" aria-label="Về chỗ gọi chú thích 1">↩</a></p>
      </li>
      </ol>
      </section>"
    `);
  });
  test('that an author imitates in HTML stay plain', () => {
    expect(html('<a data-footnote-ref href="#x">7</a>\n\n<section data-footnotes>a</section>'))
      .toMatchInlineSnapshot(`
      "<p><a href="#x">7</a></p>
      <section>a</section>"
    `);
  });
});

describe('links', () => {
  test('that leave the site are marked, to the ear too', () => {
    expect(html('[Chính phủ](https://chinhphu.vn/a)')).toMatchInlineSnapshot(
      `"<p><a href="https://chinhphu.vn/a" class="external" rel="noopener external">Chính phủ<span class="visually-hidden"> (trang ngoài)</span></a></p>"`,
    );
  });
  test('to the site’s own host become local', () => {
    expect(html('[Tin](https://bantin.example/tin/?a=1#b)')).toMatchInlineSnapshot(
      `"<p><a href="/tin/?a=1#b">Tin</a></p>"`,
    );
  });
  test('inside the site, by mail and by telephone stay', () => {
    expect(html('[a](/tin/) [b](#c) [c](mailto:a@b.vn) [d](tel:+842253)')).toMatchInlineSnapshot(
      `"<p><a href="/tin/">a</a> <a href="#c">b</a> <a href="mailto:a@b.vn">c</a> <a href="tel:+842253">d</a></p>"`,
    );
  });
  test('are made of bare addresses, without the marks around them', () => {
    expect(
      html('(https://a.vn/b(c)), "https://a.vn", www.b.vn. thu@b.vn, HTTPS://C.vn'),
    ).toMatchInlineSnapshot(
      `"<p>(<a href="https://a.vn/b(c)" class="external" rel="noopener external">https://a.vn/b(c)<span class="visually-hidden"> (trang ngoài)</span></a>), “<a href="https://a.vn" class="external" rel="noopener external">https://a.vn<span class="visually-hidden"> (trang ngoài)</span></a>”, <a href="http://www.b.vn" class="external" rel="noopener external">www.b.vn<span class="visually-hidden"> (trang ngoài)</span></a>. <a href="mailto:thu@b.vn">thu@b.vn</a>, <a href="HTTPS://C.vn" class="external" rel="noopener external">HTTPS://C.vn<span class="visually-hidden"> (trang ngoài)</span></a></p>"`,
    );
  });
  test('lead to anchors of the author’s own', () => {
    expect(html('<a id="phan-2"></a> [xem](#phan-2)')).toMatchInlineSnapshot(
      `"<p><a id="user-content-phan-2"></a> <a href="#user-content-phan-2">xem</a></p>"`,
    );
  });
  test('without an allowed address leave their text', () => {
    expect(
      html('[a](javascript:alert(1)) [b](data:text/html,x) [**c**](vbscript:x)'),
    ).toMatchInlineSnapshot(`"<p>a b <strong>c</strong></p>"`);
  });
});

describe('attachments', () => {
  test('show type and size', () => {
    expect(html('[Kế hoạch](ke-hoach.pdf)')).toMatchInlineSnapshot(
      `"<p><a href="/tin/2020/06/ke-hoach.pdf" class="attachment" type="application/pdf">Kế hoạch <span class="attachment-meta">(PDF, 1,2 MB)</span></a></p>"`,
    );
  });
  test('keep the place in the file', () => {
    expect(html('[Kế hoạch](ke-hoach.pdf#page=2)')).toMatchInlineSnapshot(
      `"<p><a href="/tin/2020/06/ke-hoach.pdf#page=2" class="attachment" type="application/pdf">Kế hoạch <span class="attachment-meta">(PDF, 1,2 MB)</span></a></p>"`,
    );
  });
  test('that are not known stay plain links', () => {
    expect(html('[Kế hoạch](khong-co.docx)')).toMatchInlineSnapshot(
      `"<p><a href="khong-co.docx">Kế hoạch</a></p>"`,
    );
  });
  test('on another host are links like others', () => {
    expect(html('[Kế hoạch](https://a.vn/ke-hoach.pdf)')).toMatchInlineSnapshot(
      `"<p><a href="https://a.vn/ke-hoach.pdf" class="external" rel="noopener external">Kế hoạch<span class="visually-hidden"> (trang ngoài)</span></a></p>"`,
    );
  });
  test('are found whether their path was percent-encoded or not', () => {
    const facts = { url: '/a.pdf', bytes: 10 };
    const written = (path: string) =>
      render('[a](b%C3%A1o.pdf)', (asked) => (asked === path ? facts : undefined)).html;
    expect(written('báo.pdf')).toContain('href="/a.pdf"');
    expect(written('b%C3%A1o.pdf')).toContain('href="/a.pdf"');
  });
});

describe('tables and code', () => {
  test('scroll by keyboard, and cells are aligned by class', () => {
    expect(html('| A | B |\n|:-:|--:|\n| 1 | `2` |')).toMatchInlineSnapshot(`
      "<div class="table" role="region" aria-label="Bảng 1" tabindex="0"><table>
      <thead>
      <tr>
      <th scope="col" class="align-center">A</th>
      <th scope="col" class="align-right">B</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td class="align-center">1</td>
      <td class="align-right"><code>2</code></td>
      </tr>
      </tbody>
      </table></div>"
    `);
  });
  test('are told apart by number', () => {
    expect(html('|A|\n|-|\n\n|B|\n|-|').match(/aria-label="[^"]+"/g)).toEqual([
      'aria-label="Bảng 1"',
      'aria-label="Bảng 2"',
    ]);
  });
  test('a code block keeps every sign', () => {
    expect(html('```md\n"a" -- ...\n```')).toMatchInlineSnapshot(`
      "<pre tabindex="0"><code class="language-md">"a" -- ...
      </code></pre>"
    `);
  });
  test('strike-through takes two tildes, one means “about”', () => {
    expect(html('~~bỏ~~ ~5 km~')).toMatchInlineSnapshot(`"<p><del>bỏ</del> ~5 km~</p>"`);
  });
});

describe('the author’s own HTML', () => {
  test('is kept where it is text', () => {
    expect(
      html(
        'H<sub>2</sub>O <abbr title="Ủy ban nhân dân">UBND</abbr> <mark>mới</mark> <kbd>Tab</kbd>',
      ),
    ).toMatchInlineSnapshot(
      `"<p>H<sub>2</sub>O <abbr title="Ủy ban nhân dân">UBND</abbr> <mark>mới</mark> <kbd>Tab</kbd></p>"`,
    );
  });
  test('may hold Markdown', () => {
    expect(html('<details>\n<summary>Xem thêm</summary>\n\n**Đậm**\n\n</details>'))
      .toMatchInlineSnapshot(`
      "<details>
      <summary>Xem thêm</summary>
      <p><strong>Đậm</strong></p>
      </details>"
    `);
  });
  test('loses style, class, handlers and ids of ours', () => {
    expect(
      html(
        '<p style="color:red" class="gallery" onclick="x()" id="chu-thich" data-picture="0">a</p>',
      ),
    ).toMatchInlineSnapshot(`"<p id="user-content-chu-thich">a</p>"`);
  });
  test('loses what is unknown, but not its text', () => {
    expect(html('<center><font color="red">a</font></center> <x-y>b</x-y>')).toMatchInlineSnapshot(
      `"a b"`,
    );
  });
});

const FILES = new Map([['ke-hoach.pdf', { url: '/tin/2020/06/ke-hoach.pdf', bytes: 1_258_291 }]]);

function html(body: string): string {
  return render(body, (path) => FILES.get(path)).html;
}
