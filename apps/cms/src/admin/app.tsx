// The admin's settings: Dutch beside English, and no calls or tours that a reference app does not need.
import type { StrapiApp } from '@strapi/strapi/admin'

export default {
  config: { locales: ['nl'], notifications: { releases: false }, tutorials: false },
  bootstrap(_app: StrapiApp) {},
}
