// The smallest Markdown that holds a node of each type, inside a teaser so that short channels publish it too.

const PROBES: Record<string, string> = {
  blockquote: '> quote',
  break: 'one  \ntwo',
  callToAction: '::cta[Book]{href="https://a.example/book"}',
  callout: ':::callout[Label]{type="warning"}\ntext\n:::',
  code: '```js title="a.js"\ncode\n```',
  delete: 'It is ~~gone~~.',
  disclaimer: ':::disclaimer\nsmall print\n:::',
  embed: '::embed[Caption]{url="https://film.example/1" title="Film"}',
  emphasis: 'It *is*.',
  fact: 'Only :fact[€ 5]{id="price" value="5" unit="EUR"}.',
  figure: '::figure[Caption]{src="https://a.example/f.png" alt="Alt"}',
  footnoteReference: 'A word[^n].\n\n[^n]: note',
  foreign: 'A {{< shortcode >}} b, and [[Elsewhere]].',
  gallery: `:::gallery\n${[1, 2, 3, 4, 5].map((n) => `::figure[C${n}]{src="https://a.example/${n}.png" alt="A${n}"}`).join('\n')}\n:::`,
  heading: '## Heading',
  html: 'H<sub>2</sub>O <button>text</button> <mark>new</mark>\n\n<dl><dt>Term</dt><dd>Its meaning</dd></dl>\n\n<ol><li value="4">Four</li></ol>\n\n<table><tr><th colspan="2">Both</th></tr><tr><td><ul><li>a</li></ul><pre>b</pre></td><td><figure><img src="/a.png" alt="c"></figure><iframe src="https://film.example/1"></iframe></td></tr></table>',
  image: 'See ![image](https://a.example/i.png) and ![another](https://a.example/a.png).',
  inlineCode: 'Run `code`.',
  link: 'Read [this](https://a.example/x "Before you go") and [![that](https://a.example/p.png)](https://a.example/y).',
  list: '- item\n  - inner\n    - deepest',
  more: 'one\n\n::more\n\ntwo',
  paragraph: 'one',
  slide: '::slide{dwell="5"}\n\ntext',
  strong: 'It **is**.',
  table: `|${' heading |'.repeat(9)}\n|${'---|'.repeat(9)}\n|${' a long cell |'.repeat(9)}`,
  thematicBreak: 'one\n\n---\n\ntwo',
  time: 'On :date[3 May]{at="2027-05-03T18:00"}.',
  include: '::include{id="nothing"}',
  conditional:
    ':::only{channel="nobody"}\na\n:::\n\n:::except{locale="en"}\nb\n:::\n\n:::when{segment="members"}\nc\n:::',
  variant: ':::variant{channel="nobody"}\nhidden\n:::',
}

export const probes: readonly { type: string; markdown: string }[] = Object.entries(PROBES).map(
  ([type, markdown]) => ({
    type,
    markdown: `# Title.\n\n::::teaser\nFirst.\n\n${markdown}\n::::\n`,
  }),
)
