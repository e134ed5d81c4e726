// Posts to what would notify people, or deceive them, on the network they are for.
import type { Rendition } from '@kanaal/types'

interface Post {
  text: string
  link?: string
  media: { url: string }[]
}

/** What a network's own reader takes for a mention of somebody, or of everybody. */
const MENTIONS: Record<string, RegExp> = {
  // https://docs.x.com/x-api/fundamentals/counting-characters and Mastodon's app/models/account.rb, read 2026-11-21.
  x: /(?<![\w@/.!#$%&*+-])[@＠]\w{1,15}(?![\w@.-])/,
  mastodon: /(?<![\w/.=:])@\w+(@[\w.-]+\w)?/,
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|[\u{e0000}-\u{e001f}]/u

export function findPostHarm({ target, files }: Rendition): string[] {
  const read = (role: string): unknown => {
    const body = files.find((file) => file.role === role)?.body
    return body === undefined ? undefined : JSON.parse(String(body))
  }
  const posts = (read('posts') ?? []) as Post[]
  const payload = read('payload') ?? {}
  const { records = [] } = payload as { records?: { commentary?: string }[] }
  return [
    ...posts.flatMap(({ text, link, media }) => [
      ...(FORBIDDEN.test(text) ? [`control characters in ${JSON.stringify(text)}`] : []),
      ...(MENTIONS[target]?.test(text) ? [`mentions somebody: ${MENTIONS[target]?.exec(text)?.[0]}`] : []),
      ...[...(link === undefined ? [] : [link]), ...media.map(({ url }) => url)]
        .filter((address) => !/^https?:\/\//.test(address))
        .map((address) => `leads to ${address}`),
    ]),
    ...(JSON.stringify(payload).includes('richtext.facet#mention') ? ['a facet mentions somebody'] : []),
    ...records
      // LinkedIn's mentions are `@[Name](urn)`; escaped they are text.
      .filter(({ commentary = '' }) => /(?<!\\)@\[/.test(commentary))
      .map(({ commentary }) => `mentions somebody: ${commentary}`),
  ]
}
