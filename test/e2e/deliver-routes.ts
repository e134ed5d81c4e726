// The routes of retrieval -> what anonymous callers, authors and super administrators are answered.

const uid = 'api::article.article'

/** Path and body of every route, then the status for anonymous, author and super administrator. */
export const deliverMatrix: Record<string, [() => string, unknown, number, number, number]> = {
  'GET /omnichannel/simulate': [() => '/omnichannel/simulate?locale=nl', undefined, 401, 403, 200],
  'GET /omnichannel/matrix': [() => '/omnichannel/matrix', undefined, 401, 403, 200],
  'GET /omnichannel/targeting': [() => '/omnichannel/targeting', undefined, 401, 403, 200],
  'GET /api/omnichannel/deliver': [() => '/api/omnichannel/deliver', undefined, 403, 401, 401],
  'GET /api/omnichannel/related/:uid/:documentId': [
    () => `/api/omnichannel/related/${uid}/none?limit=0`,
    undefined,
    403,
    401,
    401,
  ],
}
