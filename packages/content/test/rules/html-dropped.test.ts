// What the rule says of raw HTML is what becomes of it: words that stay are told to stay, words that go to go.
import { expect, test } from 'vitest'
import { contentRules, parseMarkdown, resolveDocument, sentence, toText } from '../../src/index.ts'
import { inputs, site, web } from '../samples.ts'

const rule = contentRules.find(({ id }) => id === 'html-dropped')

function read(markdown: string) {
  const document = parseMarkdown(markdown, { path: 'a.md' })
  const { document: resolved } = resolveDocument(document, { target: web, inputs })
  const said = rule?.run({ document, site, now: undefined }) ?? []
  return { text: toText(resolved.tree), said: said.map(({ key, values }) => [key, values?.first]) }
}

test.each([
  ['a <script>track()</script> b', 'a b', [['elements', '<script>track()</script>']]],
  ['a <style>p { }</style> b', 'a b', [['elements', '<style>p { }</style>']]],
  ['a <template>one *two*</template> b', 'a b', [['elements', '<template>one two</template>']]],
  ['a <script>one</script> <style>two</style>', 'a', [['elements', '<script>one</script>']]],
  ['a <button>Order</button> b', 'a Order b', [['tags', '<button>']]],
  ['a <script> b', 'a b', [['tags', '<script>']]],
  ['a <script> b\n\nc </script> d', 'a b c d', [['tags', '<script>']]],
  ['<video src="https://a.nl/a.mp4">No film</video> a', 'a', [['fallback', 'No film']]],
  ['<video src="https://a.nl/a.mp4">\nNo film\n</video>', '', [['fallback', 'No film']]],
])('%j', (markdown, text, said) => {
  expect(read(markdown)).toEqual({ text, said })
})

test('each sentence says how to mend it, in both languages', () => {
  for (const words of Object.values(rule?.messages ?? {})) {
    expect(sentence(words, {}, 'en')).toMatch(/[Ww]rite /)
    expect(sentence(words, {}, 'nl')).toMatch(/[Ss]chrijf /)
    expect(sentence(words, {}, 'en')).not.toContain('outside the web')
  }
})
