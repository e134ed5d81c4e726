// Hostile documents, read back by an independent parser: nothing in a scene may lead, run or ask.
import { deck as deckSchema } from '@kanaal/types'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { assetOf, render } from './context.ts'

const HARMLESS = new Set(
  'br code data del div em figcaption figure h1 h2 h3 img li ol p path pre span strong svg table tbody td th thead time tr ul wbr'.split(
    ' ',
  ),
)

function faultsOf(html: string): string[] {
  const faults: string[] = []
  const visit = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if (!('tagName' in node)) return
    if (!HARMLESS.has(node.tagName)) faults.push(`<${node.tagName}>`)
    for (const { name, value } of node.attrs) {
      if (/^on|^(href|style|id|name|target|srcdoc|srcset|action)$|:/i.test(name))
        faults.push(`${name}="${value}"`)
      if (name === 'src' && !/^(assets\/|data:image\/(png|jpeg|gif|webp|avif);base64,)/.test(value))
        faults.push(`src="${value}"`)
    }
    node.childNodes.forEach(visit)
  }
  parseFragment(html).childNodes.forEach(visit)
  return faults
}

async function faultsIn(markdown: string): Promise<string[]> {
  const assets = {
    'tas.png': assetOf('tas.png', 'PNG', 'image/png'),
    'page.png': assetOf('page.png', '<script>', 'text/html'),
    'up.png': {
      ...assetOf('up.png', 'PNG', 'image/png'),
      file: { ...assetOf('x', 'PNG', 'image/png').file, path: '../../up.png' },
    },
  } as never
  const { output } = await render({ markdown, assets })
  const { scenes } = deckSchema.parse(JSON.parse(String(output.files[0]?.body)))
  const paths = output.files.map(({ path }) => path).filter((path) => path.includes('..'))
  return [...scenes.flatMap(({ html }) => faultsOf(html)), ...paths]
}

const STRINGS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<form action=x><input></form>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '</div></section><style>*{display:none}</style>',
  '<math><mglyph><style><img src=x onerror=alert(1)></style></mglyph></math>',
]
const ADDRESSES = [
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
  'https://evil.example/x.png',
  'page.png',
  'up.png',
  'data:image/svg+xml;base64,PHN2Zy8+',
]

describe('scenes', () => {
  it.each(STRINGS)('%s does nothing anywhere an author can put it', async (string) => {
    const quoted = JSON.stringify(string)
    const label = string.replace(/[[\]]/g, '\\$&')
    const markdown = `---\ntitle: ${quoted}\ndescription: ${quoted}\n---\n\n## ${string}\n\n${string}\n\n- ${string}\n\n> ${string}\n\n| ${string.replaceAll('|', '')} |\n| --- |\n| x |\n\n\`${string}\`\n\n[${label}](https://a.example "${string.replaceAll('"', "'")}")\n\n![${label}](tas.png)\n\n:::callout[${label}]{type="info"}\n${string}\n:::\n\n::cta[${label}]{href="https://a.example"}\n\n\`\`\`\n${string}\n\`\`\`\n`
    expect(await faultsIn(markdown)).toEqual([])
  })

  it.each(ADDRESSES)('%s leads nowhere', async (address) => {
    const markdown = `# T\n\n[x](<${address}>) ![x](<${address}>)\n\n::figure[x]{src=${JSON.stringify(address)} alt="x"}\n\n::cta[x]{href=${JSON.stringify(address)}}\n\n::embed{url=${JSON.stringify(address)} title="x"}\n`
    expect(await faultsIn(markdown)).toEqual([])
  })

  it('stays harmless for any text', async () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.constantFrom(...STRINGS, '\n\n', '- ', '> ', '| a |\n|-|\n', '::: ', '![', '](', '`'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
        const text = pieces.join('').replaceAll('\0', '')
        expect(await faultsIn(`---\ntitle: T\n---\n\n${text}`)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
