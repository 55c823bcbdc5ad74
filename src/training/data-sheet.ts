/** One file of training data: what it holds, whence it came, under which licence. */
export interface DataSource {
  /** Name of the file without `.tsv.br`. */
  readonly name: string;
  readonly content: string;
  readonly licence: string;
  /** On GitHub; the commit is the one that was read. */
  readonly repository: string;
  readonly commit: string;
}

/**
 * The training data, which are no part of the repository. Left out on purpose, because they measure: XQuAD, CMRC 2018
 * dev, DRCD, Belebele, MLQA, NTREX and the test part of Tatoeba.
 */
export const DATA_SHEET: readonly DataSource[] = [
  { name: 'wikidict', content: 'titles of the same Wikipedia article in several languages, directly and by way of smaller ones', licence: 'CC0 1.0', repository: 'open-dict-data/wikidict-{en,zh,ja,ru,es,de,fr}', commit: '3486e42bf3c573f0ff658009764138fcca3f4f83' },
  { name: 'omw_multi', content: 'words of the Open Multilingual Wordnet joined with the Open English WordNet', licence: 'open; each wordnet its own, the Open English WordNet CC BY 4.0', repository: 'omwn/omw-data + globalwordnet/cili + english-wordnet', commit: 'f75be19ec590da12a7a5665e361690b5badb7a25' },
  { name: 'wiktionary_dict', content: 'word and meaning', licence: 'CC BY-SA 3.0', repository: 'open-dsl-dict/wiktionary-dict', commit: '74c2c11f3398606ef334dd6d0d3ecb9555a44faf' },
  { name: 'cedict', content: 'Chinese word with English meaning or pinyin', licence: 'CC BY-SA 4.0', repository: 'cansnow123/hanzi-word', commit: 'db26b9c5dec78a39de14f134d7e93d78ad723efc' },
  { name: 'wordnet_en', content: 'English word with definition or synonym', licence: 'CC BY 4.0', repository: 'globalwordnet/english-wordnet', commit: 'd94538ad0df3d7a4c77837bde6af69d7a6592c32' },
  { name: 'indian_parallel', content: 'sentences and words of Indian languages with English', licence: 'CC BY-SA 3.0', repository: 'joshua-decoder/indian-parallel-corpora', commit: 'a2cd1a99a4f2dbf3a15fffce8182162cd27c1b7b' },
  { name: 'tico19', content: 'sentences on COVID-19 in many languages', licence: 'CC0 1.0', repository: 'tico-19/tico-19.github.io', commit: 'd97615f9cffa28ec7de571e00fbd513e5a1c7fc7' },
  { name: 'osm_presets', content: 'names of kinds of places and objects', licence: 'ISC', repository: 'openstreetmap/id-tagging-schema', commit: '44eff2b82b8bc3e8a2e1d2135a7c58c9b9a08dcf' },
  { name: 'mozilla_www', content: 'texts of web pages in many languages', licence: 'MPL 2.0', repository: 'mozilla-l10n/www-l10n', commit: '442e139499cbf67e31cf7155ea4bdd4a69cfd87e' },
  { name: 'mojlaw_trans', content: 'articles of the laws of Taiwan with their official English translation', licence: 'outside copyright (Copyright Act of Taiwan, art. 9)', repository: 'kong0107/mojLawSplitJSON', commit: '0d26e6c7c759821bbb6465162ffe149af5aed203' },
  { name: 'mojlaw_title', content: 'law and chapter with article (traditional characters)', licence: 'outside copyright (Copyright Act of Taiwan, art. 9)', repository: 'kong0107/mojLawSplitJSON', commit: '0d26e6c7c759821bbb6465162ffe149af5aed203' },
  { name: 'mojlaw_xl_title', content: 'English law and chapter with Chinese article, and the reverse', licence: 'outside copyright (Copyright Act of Taiwan, art. 9)', repository: 'kong0107/mojLawSplitJSON', commit: '0d26e6c7c759821bbb6465162ffe149af5aed203' },
  { name: 'prclaw_title', content: "law and chapter with article of the People's Republic of China", licence: "outside copyright (Copyright Law of the People's Republic of China, art. 5)", repository: 'LawRefBook/Laws', commit: '2f4c5c23716267af9dbebbbbd6cbbf732b101981' },
  { name: 'tldr', content: 'one-line explanations of commands in many languages', licence: 'CC BY 4.0', repository: 'tldr-pages/tldr', commit: '08e345f42639f67d99282813247ac670dc6e87cb' },
  { name: 'python_docs', content: 'documentation of Python, paragraph by paragraph', licence: 'CC0 1.0 (Chinese), PSF (Japanese)', repository: 'python/python-docs-{zh-cn,ja}', commit: '693cf6be2bc17f3d50ee21fe207c6964f3fab130' },
  { name: 'gnome_docs', content: 'help pages of GNOME, paragraph by paragraph', licence: 'CC BY 3.0', repository: 'GNOME/gnome-user-docs', commit: '46747c67c12109de9234644bcbcb89d1ff5e7d37' },
  { name: 'mlqe_pe', content: 'sentences of Wikipedia with translations edited by people', licence: 'CC0 1.0', repository: 'sheffieldnlp/mlqe-pe', commit: '2a670a1140416cf80507b5a829659383c878feb8' },
  { name: 'opencc_ts', content: 'traditional with simplified forms', licence: 'Apache 2.0', repository: 'BYVoid/OpenCC', commit: '5249273a3e5606852f088c9a8b23522145d94f78' },
  { name: 'jaquad_train', content: 'Japanese questions and titles with passages (training part only)', licence: 'CC BY-SA 3.0', repository: 'SkelterLabsInc/JaQuAD', commit: '23f5d72cc273c49b35e2d9efe0f51757aa1770bd' },
  { name: 'tatoeba_anki', content: 'short sentences with translations; what stands in the Tatoeba test sets is taken out', licence: 'CC BY 2.0 FR', repository: '13luoyu/Transformer-machine-translation, ArthurMinovsky/Neural-Machine-Translation-th-en', commit: 'aa43963320ccfacebd1d3542deae559bbca58d03' },
  { name: 'kdconv_zh', content: 'turns of Chinese conversations, and titles with texts', licence: 'Apache 2.0', repository: 'thu-coai/KdConv', commit: '653db76432de09a004ba708a68f8bbd5500e6bec' },
  { name: 'factbook_en', content: 'headings and texts of the World Factbook', licence: 'CC0 1.0', repository: 'factbook/factbook.json', commit: '8662a8b17a784841ab4528631b04090eb2f183eb' },
  { name: 'openstax_en', content: 'headings and paragraphs of school books', licence: 'CC BY 3.0', repository: 'philschatz/{biology,us-history,sociology}-book', commit: 'cf3dc8c0d87f9dc4d0556464a4ac33b58dd9d726' },
  { name: 'pingcap_docs_zh', content: 'headings and paragraphs of the documentation of TiDB', licence: 'CC BY-SA 3.0', repository: 'pingcap/docs-cn', commit: 'ae9ab0fd89873986fabc4c8873d77d46ba76f066' },
  { name: 'korean_parallel', content: 'Korean news sentences with translations', licence: 'CC BY-SA 3.0', repository: 'jungyeul/korean-parallel-corpora', commit: 'a1fb53dc5216f3a2d07d973456d8921ed23c88c6' },
  { name: 'oiwiki_zh', content: 'headings and paragraphs on algorithms', licence: 'CC BY-SA 4.0', repository: 'OI-wiki/OI-wiki', commit: '76fa67c1ef16613519ec6c1a4c58857eba8b2a96' },
  { name: 'lctt_trans', content: 'technical articles in Chinese and English, paragraph by paragraph', licence: 'Apache 2.0; the English articles come from many blogs with terms of their own', repository: 'LCTT/TranslateProject (git history)', commit: '4948360714403ebcefc3abff80dcc69ad706bf5d' },
  { name: 'lctt_zh', content: 'headlines and headings with Chinese paragraphs', licence: 'as lctt_trans', repository: 'LCTT/TranslateProject', commit: '4948360714403ebcefc3abff80dcc69ad706bf5d' },
  { name: 'lctt_xl_title', content: 'English headings with Chinese paragraphs', licence: 'as lctt_trans', repository: 'LCTT/TranslateProject (git history)', commit: '4948360714403ebcefc3abff80dcc69ad706bf5d' },
  { name: 'lctt_titles_zh_en', content: 'headlines in both languages', licence: 'as lctt_trans', repository: 'LCTT/TranslateProject', commit: '4948360714403ebcefc3abff80dcc69ad706bf5d' },
  { name: '3am_zh_en', content: 'captions of pictures in both languages', licence: 'MIT; the captions come from older caption sets', repository: 'MaxyLee/3AM', commit: 'ce8099724d9ecc8e5c77e44f43d9b7924118f037' },
  { name: 'ni_trans_open', content: 'sentences with translations in many languages', licence: 'Apache 2.0; gathered from several corpora with terms of their own', repository: 'jpwahle/emnlp24-prompt-paraphrase data/tasks', commit: '59b47b970d6df896c529b0d2756565ca19dac70b' },
];
