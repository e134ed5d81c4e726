// Markdown means what its two specifications say: their own examples, through the parser that documents go through.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMarkdownParser } from '@kanaal/content'
import spec from 'commonmark-spec'
import rehypeStringify from 'rehype-stringify'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { findData } from '../../find-data.ts'
import { type Claim, checkAll } from '../claim.ts'
import { canonicalHtml } from '../ledger/canonical-html.ts'

interface Example {
  name: string
  markdown: string
  html: string
}

/** Where a text begins with a line of `---` that another one closes, that is front matter, as in every tool that reads it: https://github.com/remarkjs/remark-frontmatter */
const FRONT_MATTER = ['CommonMark 96', 'CommonMark 98']
/** Addresses without angle brackets are links, as GFM 0.29 says in section 6.9: https://github.github.com/gfm/#autolinks-extension- */
const AUTOLINKS = ['CommonMark 602', 'CommonMark 606', 'CommonMark 608', 'CommonMark 611', 'CommonMark 612']
/**
 * `mailto:` and `xmpp:` are no part of an address to remark-gfm, as they were to cmark-gfm (https://github.com/github/cmark-gfm/pull/274);
 * tags are not filtered by the parser, because no channel prints any (https://github.com/remarkjs/remark-gfm).
 */
const GFM = ['GFM 633', 'GFM 634', 'GFM 635', 'GFM 657']
const EXCEPTIONS = new Set([...FRONT_MATTER, ...AUTOLINKS, ...GFM])

const parse = createMarkdownParser()
const HTML = { allowDangerousHtml: true }
const printer = unified().use(remarkRehype, HTML).use(rehypeStringify, HTML)
const toHtml = (markdown: string): string => printer.stringify(printer.runSync(parse(markdown)))

function* examples(): Generator<Example> {
  for (const { markdown, html, number } of spec.tests)
    yield {
      name: `CommonMark ${number}`,
      markdown: markdown.replaceAll('→', '\t'),
      html: html.replaceAll('→', '\t'),
    }
  const folder = findData('conformance/gfm')
  if (folder === undefined) return
  const gfm = JSON.parse(readFileSync(join(folder, 'gfm.0.29.json'), 'utf8')) as (Omit<Example, 'name'> & {
    example: number
  })[]
  for (const { example, markdown, html } of gfm) yield { name: `GFM ${example}`, markdown, html }
}

const OWN = 652
/** The examples of the extensions in GFM 0.29. */
const EXTENSIONS = 28

export const specifications: Claim = {
  id: 'specifications',
  says: `Every example of CommonMark 0.31.2, and of the extensions in GFM 0.29, gives the HTML that the specification prints, raw HTML allowed; ${FRONT_MATTER.length} are front matter to us, ${AUTOLINKS.length} are links by GFM's own extension, ${GFM.length} are as remark-gfm reads them`,
  unit: 'examples',
  size: { proof: OWN + EXTENSIONS, test: OWN },
  needs: 'conformance/gfm',
  run: (size) =>
    checkAll([...examples()].slice(0, size), ({ name, markdown, html }) => {
      const isSame = canonicalHtml(toHtml(markdown)) === canonicalHtml(html)
      if (isSame && EXCEPTIONS.has(name)) return `${name} is no exception any more`
      return isSame || EXCEPTIONS.has(name) ? undefined : name
    }),
}
