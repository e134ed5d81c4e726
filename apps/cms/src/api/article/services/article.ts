// The service behind articles, as Strapi makes it.
import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::article.article')
