// Nothing to the documents that every channel is tried with: one of every node type, attacks, and floods.

/** Every leaf starts with its own word, so that a test can find each in an output or in a loss. */
export const everyNode = `---
title: Markertitle of the document
description: Markerdescription in one sentence.
slug: every-node
callToAction:
  label: Markeraction
  href: https://shop.example/markeraction
---

:::teaser
Markerteaser leads.
:::

# Markerheading

Markerparagraph with *markeremphasis*, **markerstrong**, ~~markerdelete~~, \`markercode\` and a [markerlink](https://example.org/markerlink).
Markerbreak follows\\
markerafterbreak here. Markerreference is [markerreflink][ref].

[ref]: https://example.org/ref

- Markeritem one
  - Markernested two
- [x] Markertask done

3. Markerordered three

> Markerquote said.

\`\`\`js
markerfence()
\`\`\`

| Markercolumn | B |
| --- | --- |
| Markercell | 2 |

![Markerimage](https://example.org/markerimage.png)

A note[^1] stands here.

[^1]: Markernote below.

---

::figure[Markercaption]{src="https://example.org/markerfigure.png" alt="Markeralt" credit="Markercredit"}

::cta[Markerbutton]{href="https://shop.example/markerbutton" kind="secondary"}

:::callout{type="warning"}
Markercallout warns.
:::

The price is :fact[markerfact 49]{id="price" value="49" unit="EUR"}.

:::disclaimer{for="price"}
Markerdisclaimer holds.
:::

<div onclick="alert(1)">raw</div>

Markerlast.
`

/** The words of `everyNode` that must be in an output or in a loss, with the node type each stands for. */
export const markers: readonly [type: string, word: string][] = [
  ['teaser', 'Markerteaser'],
  ['heading', 'Markerheading'],
  ['paragraph', 'Markerparagraph'],
  ['emphasis', 'markeremphasis'],
  ['strong', 'markerstrong'],
  ['delete', 'markerdelete'],
  ['inlineCode', 'markercode'],
  ['link', 'markerlink'],
  ['break', 'markerafterbreak'],
  ['linkReference', 'markerreflink'],
  ['listItem', 'Markeritem'],
  ['listItem', 'Markernested'],
  ['listItem', 'Markertask'],
  ['list', 'Markerordered'],
  ['blockquote', 'Markerquote'],
  ['code', 'markerfence'],
  ['tableCell', 'Markercolumn'],
  ['tableCell', 'Markercell'],
  ['image', 'Markerimage'],
  ['footnoteDefinition', 'Markernote'],
  ['figure', 'Markercaption'],
  ['callToAction', 'Markerbutton'],
  ['callout', 'Markercallout'],
  ['fact', 'markerfact'],
  ['disclaimer', 'Markerdisclaimer'],
  ['paragraph', 'Markerlast'],
]

/** Addresses that must never become live (OWASP filter evasion; HTML entities, control characters, other protocols). */
const addresses = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java&#x09;script:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'vbscript:msgbox(1)',
  'data:text/html,<script>alert(1)</script>',
  'data:image/svg+xml,<svg onload=alert(1)>',
  '//evil.example/x',
  '/\\evil.example/x',
  'file:///etc/passwd',
  'blob:https://evil.example/1',
]

const texts = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '" onmouseover="alert(1)',
  '</title><script>alert(1)</script>',
  '</script><script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '--><script>alert(1)</script>',
  ']]><script>alert(1)</script>',
  '{{constructor.constructor("alert(1)")()}}',
  'a\u202Etxt.exe\u2028\u2029',
]

/** One document an attack, each string in every place that an author can fill. */
export const attacks: readonly string[] = [
  ...addresses.map(
    (address) =>
      `# Attack\n\n[link](<${address}>) ![alt](<${address}>) <${address}>\n\n[r]: <${address}>\n\n[x][r]\n\n::cta[Go]{href=${JSON.stringify(address)}}\n\n::figure[c]{src=${JSON.stringify(address)} alt="x"}\n`,
  ),
  ...texts.map((text) => {
    const quoted = JSON.stringify(text)
    const label = text.replace(/[[\]\\]/g, '\\$&')
    return `---\ntitle: ${quoted}\ndescription: ${quoted}\nauthors: [${quoted}]\ntags: [${quoted}]\n---\n\n# ${text}\n\n${text}\n\n[${label}](https://example.org/ ${quoted}) ![${label}](https://example.org/a.png ${quoted})\n\n\`${text}\`\n\n\`\`\`\n${text}\n\`\`\`\n\n| ${text.replaceAll('|', '\\|')} |\n| --- |\n| x |\n\n::cta[${label}]{href="https://example.org/"}\n`
  }),
]

const emoji = '👩‍👩‍👧‍👦🏳️‍🌈👍🏽'
/** Documents that are larger, longer or stranger than any limit of any channel. */
export const floods: Readonly<Record<string, string>> = {
  emoji: `# ${emoji.repeat(40)}\n\n${emoji.repeat(400)}\n`,
  'right to left': `# ${'مرحبا بالعالم '.repeat(20)}\n\n${'هذا نص طويل جدا. '.repeat(300)}\n`,
  'a word of 10 kB': `# Long\n\n${'a'.repeat(10_240)}\n`,
  '500 images': `# Images\n\n${Array.from({ length: 500 }, (_, n) => `![image ${n}](https://example.org/${n}.png)`).join('\n\n')}\n`,
  '300 links': `# Links\n\n${Array.from({ length: 300 }, (_, n) => `[link ${n}](https://example.org/${n})`).join(' ')}\n`,
  'nothing but a title': '# Only a title\n',
  'an empty document': '',
}
