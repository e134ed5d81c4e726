// A configuration with one small channel that can be told to misbehave by a document's title.
import { defineChannel, defineConfig } from '@kanaal/types'
import { z } from 'zod'

const options = z.object({ suffix: z.string().default(''), minify: z.boolean().default(false) })

const plain = defineChannel<z.infer<typeof options>, string>({
  id: 'plain',
  version: '1',
  title: { en: 'Plain' },
  options,
  optionsJsonSchema: z.toJSONSchema(options, { io: 'input' }),
  capabilities: {
    nodes: [],
    links: 'none',
    images: 'none',
    interactive: false,
    timed: false,
    previewModes: [],
  },
  rules: [],
  limits: () => [],
  transform(document, context) {
    const { title } = document.metadata
    if (title === 'Runaway') for (;;);
    if (title === 'Bomb') for (const all: string[] = []; ; ) all.push(`${all.length}`.repeat(1000))
    if (title === 'Broken') throw new Error('broken on purpose')
    const image = document.assets[0] && context.asset(document.assets[0].src)
    return JSON.stringify({
      title,
      slug: document.slug,
      image: image?.file?.path,
      size: image && [image.width, image.height],
      links: context.inputs.links,
      minify: context.options.minify,
      site: context.site.url,
      audience: document.audience,
    })
  },
  serialize: (body, context) => ({
    parts: {},
    metrics: [],
    files: [
      { role: 'text', path: 'message.txt', mediaType: 'text/plain', body: body + context.options.suffix },
      ...Object.values(context.inputs.assets).flatMap(({ file }) =>
        file ? [{ role: 'asset', path: file.path, mediaType: file.mediaType, body: file.body }] : [],
      ),
    ],
  }),
  async *index(renditions) {
    const ids: string[] = []
    for await (const { id, files } of renditions) ids.push(`${id} ${files[0]?.bytes}`)
    yield { role: 'list', path: 'list.txt', mediaType: 'text/plain', body: ids.join('\n') }
  },
})

export default defineConfig({
  site: {
    url: 'https://site.example',
    name: 'Example',
    locales: ['en', 'nl'],
    defaultLocale: 'en',
    timeZone: 'UTC',
  },
  audiences: [{ key: 'parents', label: 'Parents' }],
  channels: [plain],
  targets: [
    { id: 'plain', channel: 'plain' },
    { id: 'second', channel: 'plain', default: false },
    { id: 'on-demand', channel: 'plain', default: false },
  ],
})
