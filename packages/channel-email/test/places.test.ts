// What a mail's rules point at: the line of the inbox that is wrong, wherever it was typed.
import { expect, test } from 'vitest'
import { render } from './context.ts'

const LONG = 'Everything your children need for the new school year is in our store from Monday on'

test.each([
  ['copy', `---\ndescription: ${LONG}\ncopy:\n  email:\n    preheader: Short\n---\n# Sale\n`, 5],
  ['copy in one line', `---\ncopy: { email: { subject: Sale,\n  preheader: Short } }\n---\n# Sale\n`, 3],
  ['TOML', `+++\n[copy.email]\nsubject = "Sale"\npreheader = "Short"\n+++\n# Sale\n`, 4],
  [
    'copy’s description',
    `---\ndescription: ${LONG}\ncopy:\n  email:\n    description: Short\n---\n# Sale\n`,
    5,
  ],
  ['the description', '---\ndescription: Short\n---\n# Sale\n', 2],
  ['the first paragraph', '# Sale\n\nShort.\n', 3],
])('a short preheader: %s', async (_, markdown, line) => {
  const { messages } = await render(markdown)
  const [message] = messages.filter(({ ruleId }) => ruleId === 'preheader-length')
  expect(message?.place?.position?.start.line).toBe(line)
})

test.each([
  ['copy', `---\ntitle: Sale\ncopy:\n  email:\n    subject: ${LONG}\n---\nText.`, 5],
  ['the title of copy', `---\ntitle: Sale\ncopy:\n  email:\n    title: ${LONG}\n---\nText.`, 5],
  ['the title', `---\ntitle: ${LONG}\n---\nText.`, 2],
])('a long subject: %s', async (_, markdown, line) => {
  const { messages } = await render(markdown)
  const [message] = messages.filter(({ ruleId }) => ruleId === 'subject-length')
  expect(message?.place?.position?.start.line).toBe(line)
})

test.each([
  ['image-only-body', '---\ntitle: Sale\n---\n![Bags](https://shop.example/a.png)', {}, 4],
  ['image-only-body', '---\ntitle: Sale\nimage: https://shop.example/a.png\n---\nNow.', {}, 3],
  ['label-foreign', '---\ntitle: Offerta\nlocale: it\n---\nDa lunedì.', {}, 3],
  ['label-foreign', '---\ntitle: Offerta\n---\nDa lunedì.', { locale: 'it' }, 2],
])('%s has a place: %s', async (rule, markdown, options, line) => {
  const { messages } = await render(markdown, options)
  const [message] = messages.filter(({ ruleId }) => ruleId === rule)
  expect(message?.place?.position?.start.line).toBe(line)
})
