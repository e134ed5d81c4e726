// Unsaved form values and one mail target -> that mail in the inbox of whoever asks, by Strapi's own email provider.
import { type EntryReader, loadEntry, mergeEntry, participationOf } from '@kanaal/strapi-kit/strapi-server'
import type { Rendition } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { TestMailRequest } from '../../../shared/contracts'
import { getService } from '../get-service'
import { refuse } from '../refuse-unknown'

export const testMail = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** `to` is the administrator's own address: nobody can be written to through this. */
  async send(request: TestMailRequest, reader: EntryReader, base: string, to: string): Promise<void> {
    const { uid, documentId, locale, data, audience, target, now = new Date().toISOString() } = request
    const { engine } = await getService(strapi, 'engine').load()
    const channel = engine.targets.find(({ id }) => id === target)?.channel
    if (channel !== 'email') refuse(['target'], `"${target}" is no mail: its channel is ${channel}.`)
    const email = strapi.plugin('email')?.service('email')
    if (!email) throw new errors.ApplicationError('The email plugin is not installed: nothing can be sent.')

    const fields = participationOf(strapi, uid)?.fields
    if (!fields) throw new errors.NotFoundError(`${uid} does not take part in omnichannel publishing.`)
    const found = documentId && (await loadEntry(strapi, { uid, documentId, locale, status: 'draft' }))
    const stored = found ? await reader.narrow(found) : undefined
    const { canReadField } = reader
    const entry = await mergeEntry(strapi, { uid, stored, incoming: data, locale, canReadField })
    const { open, render } = getService(strapi, 'documents')
    const opened = await open(
      { uid, documentId, locale, fields, entry },
      { reader: { base, mayInclude: reader.mayRead } },
    )
    const { renditions, messages } = await render(opened, { now, audience, targets: [target] })
    const [mail] = renditions.filter(({ files }) => files.length > 0)
    if (!mail) {
      const reason = [...messages, ...renditions.flatMap((one) => one.messages)][0]?.reason
      throw new errors.ApplicationError(reason ?? 'This document is not meant for this target.')
    }
    await email.send({ to, ...toMail(mail) }).catch((error: unknown) => {
      strapi.log.error('[omnichannel] test mail', error)
      throw new errors.ApplicationError('The mail was not accepted. The log of the server says why.')
    })
  },
})

/** As nodemailer names the parts. The headers for mailing lists stay out: a test must unsubscribe nobody. */
function toMail({ parts, files }: Rendition): Record<string, unknown> {
  const bodyOf = (role: string): string | undefined => {
    const body = files.find((file) => file.role === role)?.body
    return body === undefined || typeof body === 'string' ? body : Buffer.from(body).toString('utf8')
  }
  const calendar = bodyOf('ics')
  return {
    subject: `[Test] ${String(parts.subject ?? '')}`.trim(),
    html: bodyOf('html'),
    text: bodyOf('text'),
    ...(calendar === undefined
      ? {}
      : { attachments: [{ filename: 'event.ics', content: calendar, contentType: 'text/calendar' }] }),
  }
}
