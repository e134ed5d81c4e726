import { describe, expect, test } from 'vitest'
import { fromEntry, parseMarkdown } from '../src/index.ts'

const decomposed = 'Café'.normalize('NFD')
const bare = (value: unknown) =>
  JSON.stringify(value, (key, inner) =>
    ['position', 'place', 'hash', 'map'].includes(key) ? undefined : inner,
  )

describe('words are composed, whoever wrote them', () => {
  test('in Markdown, its directives and its front matter', () => {
    const typed = (word: string) =>
      `---\ntitle: ${word}\ntags: [${word}]\ncopy: { x: ${word} }\n---\n${word} :fact[${word}]{id=a}\n\n` +
      `::figure[${word}]{src="/a.jpg" alt="${word}"}\n\n![${word}](/b.jpg "${word}")\n`
    const document = parseMarkdown(typed(decomposed), { path: 'a.md' })
    expect(bare(document)).toBe(bare(parseMarkdown(typed('Café'), { path: 'a.md' })))
    expect(document.map.metadata.title?.position?.start.line).toBe(2)
  })

  test('in the fields of an entry', () => {
    const entry = (word: string) =>
      fromEntry(
        {
          documentId: 'a',
          title: word,
          html: `<p>${word} <b>${word}</b></p>`,
          blocks: [{ type: 'paragraph', children: [{ type: 'text', text: word }] }],
        },
        {
          uid: 'api::a.a',
          attributes: {
            title: { type: 'string' },
            html: { type: 'customField', customField: 'plugin::ckeditor5.CKEditor' },
            blocks: { type: 'blocks' },
          },
          fields: { title: 'title', body: ['html', 'blocks'] },
        },
      )
    expect(bare(entry(decomposed))).toBe(bare(entry('Café')))
  })

  test('but not in code, nor in addresses, which name a file by its bytes', () => {
    const { tree, metadata } = parseMarkdown(
      `---\nimage: /${decomposed}.jpg\n---\n\`${decomposed}\` ![a](/${decomposed}.jpg)\n`,
      { path: 'a.md' },
    )
    expect(metadata.image?.src).toBe(`/${decomposed}.jpg`)
    expect(bare(tree)).toContain(`"value":"${decomposed}"`)
    expect(bare(tree)).toContain(`"url":"/${decomposed}.jpg"`)
  })
})
