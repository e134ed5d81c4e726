// An address that is refused, or that no code holds: nobody is sent to scan what is not there, and the ledger says so.
import { expect, it } from 'vitest'
import { render } from './context.ts'

const REFUSED = 'javascript:alert(1)'

async function show(markdown: string) {
  const { output, losses } = await render({
    markdown: `# T\n\n${markdown}`,
    options: { qr: { page: false } },
  })
  const scenes = output.parts.scenes as { html: string; qr?: object }[]
  const html = scenes.map((scene) => scene.html).join('\n')
  return {
    html,
    losses: losses.map(({ kind, to, by, cause }) => [kind, to, by, cause].join(' ')),
  }
}

it.each([
  ['::cta[Book]{href="ADDRESS"}', 'Book', 'flattened text policy link-address'],
  ['::cta[]{href="ADDRESS"}', '', 'dropped nothing policy link-address'],
  ['::embed[Our film]{url="ADDRESS"}', 'Our film', 'flattened text policy link-address'],
  ['::embed{url="ADDRESS" title="Film"}', 'Film', 'flattened text policy link-address'],
  ['::embed{url="ADDRESS"}', '', 'dropped nothing policy link-address'],
])('%s, refused', async (markdown, words, expected) => {
  const { html, losses } = await show(markdown.replace('ADDRESS', REFUSED))
  expect(html).not.toMatch(/[Ss]can|[Mm]eer op je|javascript|class="codes?"/)
  expect(html).toContain(words)
  expect(losses).toEqual([expected])
})

it('prints an address that is too long for a code', async () => {
  const { html, losses } = await show(`::embed[Our film]{url="https://film.example/${'a'.repeat(3000)}"}`)
  expect(html).toContain('film.example')
  expect(html).not.toMatch(/Scan/)
  expect(losses).toEqual(['replaced text capability qr-unreadable'])
})

it('still asks to scan what can be scanned', async () => {
  const { html, losses } = await show('::embed[Our film]{url="https://film.example/1"}')
  expect(html).toMatch(/Scan met je telefoon/)
  expect(losses).toEqual(['replaced qr capability interactive'])
})

it.each([
  ['data:image/gif;base64,R0lGODdhAQABAIABAP8AAP///ywAAAAAAQABAAACAkQBADs=', true],
  ['data:image/png;base64,AAAA', false],
  ['data:image/svg+xml;base64,PHN2Zy8+', false],
])('a picture in its own address, %s', async (address, isShown) => {
  const { html, losses } = await show(`![Red](${address})`)
  expect(html.includes(address)).toBe(isShown)
  expect(losses).toEqual(isShown ? [] : ['replaced text policy image-refused'])
})

const NOWHERE = 'https://x.nl/a.jpg'

it.each([
  [`Tekst met ![nep](${NOWHERE}) en meer.`, '<p>Tekst met nep en meer.</p>'],
  [`- een ![nep](${NOWHERE})\n- twee`, '<li><p>een nep</p></li>'],
  [`[![nep](${NOWHERE})](https://x.nl/p)`, 'QR: nep'],
  [`::figure[Bijschrift]{src="${NOWHERE}" alt="40% steeg"}`, '<p>40% steeg</p><p>Bijschrift</p>'],
  [`::figure{src="${NOWHERE}" alt="40% steeg"}`, '<p>40% steeg</p>'],
  [`:::gallery\n![een](${NOWHERE})\n\n![twee](${NOWHERE}?2)\n:::`, '<p>een</p><p>twee</p>'],
])('what a picture that is not at hand says stands where it stood: %s', async (markdown, expected) => {
  const { html, losses } = await show(markdown)
  expect(html).toContain(expected)
  expect(new Set(losses)).toEqual(new Set(['replaced text capability external-resource']))
})

it.each([
  [`Voor ![](${NOWHERE}) na.`, 'Voor'],
  [`Voor.\n\n![](${NOWHERE})`, 'Voor'],
  [`Voor.\n\n- ![](${NOWHERE})`, 'Voor'],
])('one that says nothing leaves nothing behind: %j', async (markdown, expected) => {
  const { html, losses } = await show(markdown)
  expect(html).toContain(expected)
  expect(html).not.toMatch(/<(p|li|ul)></)
  expect(losses).toEqual(['dropped nothing capability external-resource'])
})
