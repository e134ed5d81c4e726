// A plugin's services object -> a getter that knows the type of each service.
import type { Core } from '@strapi/strapi'

type Factories = Record<string, (context: { strapi: Core.Strapi }) => unknown>

/**
 * `const getService = createGetService<typeof services>('omnichannel')`, then `getService(strapi, 'preview')`.
 *
 * @throws Error where the plugin is not installed: a plugin asks for its own services only.
 */
export const createGetService =
  <Services extends Factories>(plugin: string) =>
  <Name extends keyof Services & string>(strapi: Core.Strapi, name: Name): ReturnType<Services[Name]> =>
    strapi.plugin(plugin).service(name) as ReturnType<Services[Name]>
