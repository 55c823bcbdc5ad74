import { describe, expect, it } from 'vitest';
import { htmlReader } from '../../../src/corpus/readers/html-reader.ts';
import type { Document } from '../../../src/corpus/readers/reader.ts';
import { UnreadableFileError } from '../../../src/errors.ts';
import { SENTENCES } from '../../support/chinese-texts.ts';
import { encodeBig5, encodeGb18030, encodeUtf16 } from '../../support/encode-text.ts';
import { readOne } from '../../support/reading-context.ts';

const PARAGRAPHS = [0, 4, 8, 12].map((start) => SENTENCES.slice(start, start + 4).join(''));
const ARTICLE = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');

function read(html: string | Uint8Array): Promise<Document> {
  return readOne(htmlReader, typeof html === 'string' ? new TextEncoder().encode(html) : html, 'a.html');
}

async function texts(html: string): Promise<string[]> {
  return (await read(html)).blocks.map(({ text }) => text);
}

/** A page of one article among what surrounds articles on news sites. */
function newsPage(head: string, article: string): string {
  return `<!doctype html><html><head>${head}</head><body>
    <div class="header"><nav><ul><li><a href="/">首页</a></li><li><a href="/news">新闻频道</a></li></ul></nav></div>
    <div class="main"><div class="article-content">${article}</div>
    <div class="sidebar"><h3>热门排行</h3><ul>${'<li><a href="/x">今日要闻排行榜</a></li>'.repeat(8)}</ul></div></div>
    <div id="comments" class="comments"><p>网友甲：这条新闻写得真好，我要转发给朋友们看一看。</p></div>
    <footer>版权所有 青石日报社</footer><script>var tracker = "脚本里的话";</script></body></html>`;
}

describe('htmlReader on news pages', () => {
  it('takes the article and leaves navigation, lists of links, comments, footer and scripts', async () => {
    const { blocks, notes } = await read(newsPage('<title>年度答卷</title>', ARTICLE));
    expect(blocks).toEqual(PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })));
    expect(notes).toEqual([]);
  });

  it('keeps headings, lists, quotations and rows of tables in their order', async () => {
    const article = `${ARTICLE}<h2>产业集聚</h2><ul><li>${PARAGRAPHS[0]}</li></ul><blockquote><p>${PARAGRAPHS[1]}</p></blockquote>
      <table><tr><th>指标</th><th>2023年</th></tr><tr><td>生产总值</td><td>增长6.6%</td></tr></table><p>${PARAGRAPHS[2]}</p>`;
    expect((await read(newsPage('', article))).blocks.slice(4)).toEqual([
      { kind: 'heading', text: '产业集聚' },
      { kind: 'paragraph', text: PARAGRAPHS[0] },
      { kind: 'paragraph', text: PARAGRAPHS[1] },
      { kind: 'paragraph', text: '指标 2023年' },
      { kind: 'paragraph', text: '生产总值 增长6.6%' },
      { kind: 'paragraph', text: PARAGRAPHS[2] },
    ]);
  });

  it('reads an article that a script would have made visible', async () => {
    const page = newsPage('', `<div id="js_content" style="visibility: hidden; opacity: 0">${ARTICLE}</div>`);
    expect(await texts(page)).toEqual(PARAGRAPHS);
  });
});

describe('htmlReader metadata', () => {
  it('is read from the head of the page', async () => {
    const head = `<title>年度答卷_青石日报</title><meta property="og:site_name" content="青石日报"><meta property="article:published_time" content="2023-03-05T23:30:00+08:00">`;
    expect((await read(newsPage(head, ARTICLE))).metadata).toEqual({ title: '年度答卷', date: '2023-03-05', source: '青石日报' });
  });

  it.each([
    ['<title>青石高新区交出答卷_要闻_青石网</title>', '青石高新区交出答卷'],
    ['<title>青石高新区交出答卷 - 青石网</title>', '青石高新区交出答卷'],
    ['<title>青石高新区交出答卷-青石网</title><meta property="og:site_name" content="青石网">', '青石高新区交出答卷'],
    ['<title>从0-1的突破</title>', '从0-1的突破'],
    ['<title>要闻_青石网</title>', '要闻_青石网'],
    ['<title>忽略</title><meta property="og:title" content="高新区 &quot;答卷&quot; &amp; 展望">', '高新区 "答卷" & 展望'],
    ['<title> \n </title>', null],
    [`<title>${'长'.repeat(1000)}</title>`, null],
  ])('gives %s its headline', async (head, title) => {
    expect((await read(newsPage(head, ARTICLE))).metadata.title).toBe(title);
  });

  it('takes the only main heading for the headline when the title repeats it, and not into the text', async () => {
    const { metadata, blocks } = await read(newsPage('<title>答卷：从0-1_青石网</title>', `<h1>答卷：从0-1</h1>${ARTICLE}`));
    expect(metadata.title).toBe('答卷：从0-1');
    expect(blocks[0]?.text).toBe(PARAGRAPHS[0]);
  });

  it.each([
    ['<meta name="PubDate" content="2023/3/5 10:00">', '2023-03-05'],
    ['<meta name="publishdate" content="2023年03月05日">', '2023-03-05'],
    ['<meta itemprop="datePublished" content="20230305">', '2023-03-05'],
    ['<script type="application/ld+json">{"pubDate": "2023-03-05T10:00:00"}</script>', '2023-03-05'],
    ['<meta name="date" content="昨天"><meta name="date" content="2023-02-30">', null],
    ['<meta name="pubdate" content="">', null],
  ])('finds the date in %s', async (head, date) => {
    expect((await read(newsPage(head, ARTICLE))).metadata.date).toBe(date);
  });

  it('finds the date of a time element', async () => {
    expect((await read(newsPage('', `<time datetime="2023-03-05T10:00Z">三月五日</time>${ARTICLE}`))).metadata.date).toBe('2023-03-05');
  });

  it('takes the name of the source without the word for it, and knows no inherited names', async () => {
    const head = '<meta name="source" content="来源：新华社"><meta name="__proto__" content="x"><meta name="constructor" content="y">';
    expect((await read(newsPage(head, ARTICLE))).metadata.source).toBe('新华社');
    expect((await read(newsPage('', ARTICLE))).metadata.source).toBeNull();
  });
});

describe('htmlReader on pages without a recognisable article', () => {
  it('takes the text of the whole page but for navigation and the like', async () => {
    expect(await texts('<html><body><nav>导航</nav><div>短讯。</div><script>x</script><!-- 注释 --><footer>版权</footer></body></html>')).toEqual(['短讯。']);
  });

  it.each(['短讯。', '<p>短讯。', '<body>短讯。', '<html><p>短讯。', '<title>题</title><p>短讯。</p>', '<html><head></head>短讯。<body></body></html>'])(
    'reads %s, which leaves out tags',
    async (html) => {
      expect(await texts(html)).toEqual(['短讯。']);
    },
  );

  it('parts paragraphs at two line breaks, behind the end of a sentence and before an indent, and joins other lines', async () => {
    expect(await texts('<body>第一段没有\n写完<br>就换行。<br>第二段<br><br>第三段<br>\u3000\u3000第四段<br>Line one<br>line two')).toEqual([
      '第一段没有写完就换行。',
      '第二段',
      '第三段',
      '第四段 Line one line two',
    ]);
  });

  it('keeps the lines of preformatted text apart when sentences end there', async () => {
    expect(await texts('<pre>第一行。\n第二行。</pre>')).toEqual(['第一行。', '第二行。']);
  });

  it('takes a table that lays out the page for its blocks', async () => {
    expect(await texts('<table><tr><td>栏目</td><td><p>第一段。</p><p>第二段。</p></td></tr></table>')).toEqual(['栏目', '第一段。', '第二段。']);
    expect(await texts('<table><tr><td>外<table><tr><td>甲</td><td>1</td></tr></table></td><td>内</td></tr></table>')).toEqual(['外', '甲 1', '内']);
  });

  it('decodes character references, named, decimal, hexadecimal and of nothing', async () => {
    expect(await texts('<p>A&amp;B &lt;b&gt; &#20320;&#x597D;&nbsp;&mdash;&hellip; &unknown; &#x1F600;&#0;&#xFFFFFFFF;</p>')).toEqual([
      expect.stringMatching(/^A&B <b> 你好 —… &unknown; 😀/u),
    ]);
  });

  it('drops what the page hides and how characters are pronounced', async () => {
    expect(await texts('<p>可见<span hidden>隐</span><span style="display:none">藏</span>。<ruby>淄<rp>(</rp><rt>zī</rt></ruby>博</p>')).toEqual(['可见。淄博']);
  });

  it('finds nothing in a page of pictures', async () => {
    expect(await texts('<body><img src="a.png" alt="图"><script>x</script></body>')).toEqual([]);
  });
});

describe('htmlReader encodings', () => {
  const page = (charset: string): string => `<html><head>${charset}<title>年度答卷</title></head><body>${ARTICLE}</body></html>`;
  const expected = { metadata: { title: '年度答卷' }, blocks: PARAGRAPHS.map((text) => ({ kind: 'paragraph', text })) };

  it.each([
    ['GBK that says gb2312', encodeGb18030(page('<meta charset=gb2312>'))],
    ['GBK by http-equiv', encodeGb18030(page('<meta http-equiv="Content-Type" content="text/html; charset=GBK">'))],
    ['GBK that says nothing', encodeGb18030(page(''))],
    ['GBK that says UTF-8', encodeGb18030(page('<meta charset="utf-8">'))],
    ['GBK that names no encoding known', encodeGb18030(page('<meta charset="klingon">'))],
    ['UTF-8 that says GBK', new TextEncoder().encode(page('<meta charset="gbk">'))],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${page('<meta charset="gbk">')}`)],
    ['UTF-16 with a mark', encodeUtf16(`\uFEFF${page('')}`, 'le')],
    ['UTF-8 with zero bytes', new TextEncoder().encode(page('').replaceAll('<p>', '<p>\u0000'))],
  ])('are told for %s', async (_, bytes) => {
    expect(await read(bytes)).toMatchObject(expected);
  });

  it('may be Big5', async () => {
    expect((await read(encodeBig5('<meta charset="big5"><body>產業園區的發展，帶動了地方經濟。</body>'))).blocks[0]?.text).toBe('產業園區的發展，帶動了地方經濟。');
  });

  it('may be broken in a few characters', async () => {
    const bytes = encodeGb18030(page('<meta charset="gbk">'));
    const at = bytes.length - 40;
    bytes[at] = 0xff;
    const { blocks } = await read(bytes);
    expect(blocks.slice(0, 3)).toEqual(expected.blocks.slice(0, 3));
    expect(blocks[3]?.text).toContain('\uFFFD');
  });

  it.each([
    ['an empty file', new Uint8Array(), /empty/u],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), /not a text file/u],
  ])('refuses %s', async (_, bytes, reason) => {
    await expect(read(bytes)).rejects.toThrow(UnreadableFileError);
    await expect(read(bytes)).rejects.toThrow(reason);
  });
});

describe('htmlReader on pages of unusual size', () => {
  it('reads elements inside one another and refuses those that no article has', async () => {
    expect(await texts(`<body>${'<div>'.repeat(900)}底`)).toEqual(['底']);
    await expect(read(`<body>${'<div>'.repeat(100_000)}底`)).rejects.toThrow(/nested too deeply/u);
    await expect(read(`<body>${'<table><tr><td>'.repeat(100_000)}底`)).rejects.toThrow(/nested too deeply/u);
  });

  it('reads thousands of elements that are left open', async () => {
    expect(await texts(`<body>${'<p>生产线启动。'.repeat(20_000)}`)).toHaveLength(20_000);
  });

  it('refuses more tags than any article has', async () => {
    await expect(read(`<body>${'<br>字'.repeat(400_000)}`)).rejects.toThrow(/too large a page/u);
  });

  it('passes over scripts and pictures that stand in the page, however large', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(25_000_000)}">`;
    expect(await texts(`<body><script>${'<div>'.repeat(10_000)}</script>${picture}<p>短讯。</p><script>not closed`)).toEqual(['短讯。']);
  });
});
