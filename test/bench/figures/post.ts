// One social post: composed, measured and checked, against what X's own library takes to weigh its text.
import { measure, xChannel } from '@kanaal/channel-social'
import { parseMarkdown } from '@kanaal/content'
import twitter from 'twitter-text'
import { createArticle } from '../article.ts'
import { createDefaultEngine } from '../default-engine.ts'
import type { FigureSource } from '../figure.ts'

export const post: FigureSource = async () => {
  const engine = await createDefaultEngine()
  const document = parseMarkdown(createArticle(1_000), { path: 'a.md' })
  const [rendition] = await engine.publish(document, { targets: [xChannel.id] })
  const [{ text = '' } = {}] = JSON.parse(
    String(rendition?.files.find(({ role }) => role === 'posts')?.body ?? '[]'),
  ) as { text?: string }[]
  if (measure(text, 'x-weighted') !== twitter.parseTweet(text).weightedLength)
    throw new Error('the weights differ')
  const peer = { name: 'twitter-text parseTweet', run: () => twitter.parseTweet(text) }
  return [
    {
      id: 'post-weight',
      title: `The weight of one post of ${text.length} UTF-16 units`,
      ours: { name: 'measure', run: () => measure(text, 'x-weighted') },
      peer,
    },
    {
      id: 'post-x',
      title: 'A document of 1 kB to a post for X with all rules, against weighing its text once',
      ours: {
        name: 'engine.publish, target x',
        run: () => engine.publish(document, { targets: [xChannel.id] }),
      },
      peer,
    },
  ]
}
