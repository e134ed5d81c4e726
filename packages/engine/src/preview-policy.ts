// The policy of a page that shows a rendition: it comes before everything else in the head.

/** Nothing in the page can load or run but pictures and its own style. */
export const POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src http: https: data:; style-src \'unsafe-inline\'; font-src data:">'
