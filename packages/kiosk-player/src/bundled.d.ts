// The browser bundle as text, written by `scripts/bundle.js`: channels make files without reading any.

/** One classic script; it reads `#kanaal-screen` and plays. */
export declare const playerScript: string
/** The style sheet beside it. */
export declare const playerStyle: string
