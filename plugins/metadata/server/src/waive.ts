// What gates say of a candidate -> the same; what its document makes an exception of stops nothing until that ends.
import { waiveMessages } from '@kanaal/metadata'
import type { Kit } from '@kanaal/strapi-kit/strapi-server'
import { waiver } from '@kanaal/types'
import type { Core } from '@strapi/strapi'
import { z } from '@strapi/utils'
import { getService } from './get-service'

const stored = z.object({ contentMetadata: z.object({ waivers: z.array(waiver).min(1) }) })

export const createWaive =
  (strapi: Core.Strapi): Kit['waive'] =>
  async ({ entry }, messages) => {
    if (messages.length === 0) return messages
    const { data } = stored.safeParse(entry)
    if (!data) return messages
    const { site } = await getService(strapi, 'rules').load()
    const now = new Date().toISOString()
    return waiveMessages(messages, data.contentMetadata.waivers, { now, timeZone: site.timeZone })
  }
