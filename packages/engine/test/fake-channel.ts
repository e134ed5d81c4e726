// A channel as small as one can be: a document's text as one file, links as their addresses.
import { toText } from '@kanaal/content'
import { type Channel, defineChannel, type Limit } from '@kanaal/types'
import type { Nodes } from 'mdast'
import { z } from 'zod'

const options = z.strictObject({
  suffix: z.string().default(''),
  max: z.number().int().positive().default(1000),
})
type Options = z.infer<typeof options>

export const LIMIT: Limit = {
  id: 'length',
  max: 1000,
  unit: 'utf16',
  source: 'https://example.org/limits',
  checkedAt: '2026-11-21',
}

/** `change` replaces any part, to make a channel that misbehaves in one way. */
export const fakeChannel = (change: Partial<Channel<Options, string[]>> = {}): Channel<Options, string[]> =>
  defineChannel<Options, string[]>({
    id: 'fake',
    version: '1',
    title: { en: 'Fake' },
    options,
    optionsJsonSchema: z.toJSONSchema(options, { io: 'input' }),
    capabilities: {
      nodes: ['paragraph', 'heading', 'text'],
      links: 'bare',
      images: 'none',
      interactive: false,
      timed: false,
      previewModes: ['text'],
    },
    rules: [],
    limits: ({ options: { max } }) => [{ ...LIMIT, max }],
    transform(document, context) {
      const lines: string[] = []
      const visit = (node: Nodes): void => {
        if (node.type === 'html')
          context.lose(node, { kind: 'dropped', to: 'nothing', by: 'policy', cause: 'raw-html' })
        else if (node.type === 'image')
          context.lose(node, { kind: 'dropped', to: 'nothing', by: 'capability' })
        else if (node.type === 'figure') lines.push(`${node.alt ?? ''} ${node.credit ?? ''} ${toText(node)}`)
        else if (node.type === 'callToAction') lines.push(`${toText(node)}: ${context.link(node.href) ?? ''}`)
        else if ('children' in node && node.children.some(isContainer))
          for (const child of node.children) visit(child)
        else lines.push(toText(node))
      }
      visit(document.tree)
      if (document.metadata.callToAction) lines.push(context.link(document.metadata.callToAction.href) ?? '')
      return lines.filter(Boolean)
    },
    serialize(lines, context) {
      const body = lines.join('\n').slice(0, context.options.max) + context.options.suffix
      return {
        parts: { lines: lines.length },
        files: [{ role: 'text', path: 'message.txt', mediaType: 'text/plain', body }],
        metrics: [{ id: 'length', value: body.length, max: context.options.max, unit: 'utf16' }],
      }
    },
    ...change,
  })

const isContainer = (node: Nodes): boolean =>
  'children' in node || node.type === 'html' || node.type === 'image'
