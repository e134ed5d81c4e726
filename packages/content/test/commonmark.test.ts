import { readFileSync } from 'node:fs'
import commonmark from 'commonmark-spec'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { remarkKanaal } from '../src/index.ts'
import { describeWithData, sharedData } from './shared-data.ts'

const html = { allowDangerousHtml: true }
const plain = unified().use(remarkParse).use(remarkRehype, html).use(rehypeStringify, html)
const ours = unified().use(remarkParse).use(remarkKanaal).use(remarkRehype, html).use(rehypeStringify, html)
const gfm = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, html).use(rehypeStringify, html)
const oursGfm = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkKanaal)
  .use(remarkRehype, html)
  .use(rehypeStringify, html)

test('CommonMark 0.31.2: every example gives the HTML that remark gives without our plugin', () => {
  expect(commonmark.tests).toHaveLength(652)
  for (const { markdown, number } of commonmark.tests) {
    const text = markdown.replaceAll('→', '\t')
    expect(String(ours.processSync(text)), `example ${number}`).toBe(String(plain.processSync(text)))
    expect(String(oursGfm.processSync(text)), `example ${number}, GFM`).toBe(String(gfm.processSync(text)))
  }
})

describeWithData('GFM 0.29', 'conformance/gfm', () => {
  test('every example gives the HTML that remark-gfm gives without our plugin', () => {
    const examples = JSON.parse(readFileSync(sharedData('conformance/gfm/gfm.0.29.json'), 'utf8'))
    for (const { markdown } of examples) {
      expect(String(oursGfm.processSync(markdown))).toBe(String(gfm.processSync(markdown)))
    }
  })
})
