// The admin's plugin list -> the same list with this plugin.
import type { StrapiApp } from '@strapi/strapi/admin'

export default {
  register(app: StrapiApp) {
    app.registerPlugin({ id: 'content-metadata', name: 'Content metadata' })
  },
}
