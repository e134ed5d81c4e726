// message.html is what mjml makes of message.mjml, byte for byte.
import { fileURLToPath } from 'node:url'
import mjml2html from 'mjml'
import { findData } from '../../find-data.ts'
import { createDefaultEngine } from '../../security/create-harm-check.ts'
import { type Claim, checkAll } from '../claim.ts'
import { documentsBelow } from '../documents.ts'

const OWN = ['../../fixtures/nasty', '../../../apps/cms/seed'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
)

/** Ours come first, so that a small run needs no other people's data. */
function* documents(size: number) {
  let made = 0
  for (const folder of [...OWN, ...(made < size ? [findData('markdown')] : [])]) {
    if (folder === undefined) continue
    for (const document of documentsBelow(folder)) {
      if (made === size) return
      made += 1
      yield document
    }
  }
}

export const emailBytes: Claim = {
  id: 'email-bytes',
  says: '`message.html` equals `mjml2html(message.mjml, parts.mjmlOptions)` of mjml 5.4.1, byte for byte',
  unit: 'documents (nasty ones, the campaign, the corpus)',
  size: { proof: Number.POSITIVE_INFINITY, test: 20 },
  needs: 'markdown',
  async run(size) {
    const engine = await createDefaultEngine()
    return checkAll(documents(size), async (document) => {
      const [rendition] = await engine.publish(document, { targets: ['email'] })
      const fileOf = (role: string) => rendition?.files.find((file) => file.role === role)?.body
      const recorded = JSON.parse(JSON.stringify(rendition?.parts.mjmlOptions ?? null))
      const { html } = await mjml2html(String(fileOf('mjml')), recorded)
      return html === fileOf('html') ? undefined : document.source.path
    })
  },
}
