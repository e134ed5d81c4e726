// The routes of articles, as Strapi makes them.
import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::article.article')
