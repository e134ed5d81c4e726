// What mail clients cannot do: dated data of caniemail.com.

/** Of caniemail's data, last changed 2025-09-09; a test compares each line with the package `caniemail`. */
export const CHECKED_AT = '2026-11-22'

export const CLIENTS: Record<string, string> = {
  G: 'Gmail',
  W: 'Outlook for Windows',
  O: 'Outlook.com',
  A: 'Apple Mail',
  Y: 'Yahoo',
}

/**
 * A feature a line: its page at https://www.caniemail.com/features/, the clients of which at least one version in use
 * does not have it, and the signs by which it is seen.
 */
export const SUPPORT = `
css-accent-color GWOY property accent-color
css-align-items GWY property align-items
css-animation GWOY property animation
css-aspect-ratio GWOY property aspect-ratio
css-at-font-face GWOY at font-face
css-at-import GOY at import
css-at-keyframes GWOY at keyframes
css-at-media-device-pixel-ratio GWY media -webkit-min-device-pixel-ratio -webkit-max-device-pixel-ratio
css-at-media-hover GWY media hover any-hover
css-at-media-orientation GWY media orientation
css-at-media-prefers-color-scheme GWY media prefers-color-scheme
css-at-media-prefers-reduced-motion GWY media prefers-reduced-motion
css-at-media GW at media
css-at-supports GWO at supports
css-backdrop-filter GWOY property backdrop-filter
css-background-blend-mode GWY property background-blend-mode
css-background-clip GWY property background-clip
css-background-image W property background-image
css-background-origin GWY property background-origin
css-background-position W property background-position
css-background-repeat W property background-repeat
css-background-size GW property background-size
css-block-inline-size GWOY property block-size
css-border-image GWOY property border-image
css-border-inline-block-individual GWOY property border-inline-start border-inline-end border-block-start border-block-end
css-border-inline-block-longhand GWOY property border-inline-width border-inline-style border-inline-color
css-border-inline-block GWOAY property border-inline border-block
css-border-radius-logical GWOAY property border-start-start-radius border-end-end-radius
css-border-radius W property border-radius
css-border-spacing W property border-spacing
css-box-shadow GWY property box-shadow
css-box-sizing GWY property box-sizing
css-caption-side W property caption-side
css-clear W property clear
css-clip-path GWOY property clip-path
css-color-scheme GWOY property color-scheme
css-column-count GWY property column-count
css-column-layout-properties WY property columns column-rule column-span column-width column-fill
css-conic-gradient GWOY function conic-gradient
css-cursor GOAY property cursor
css-display-flex W value display:flex display:inline-flex
css-display-grid GWY value display:grid display:inline-grid
css-display-none G value display:none
css-empty-cells WY property empty-cells
css-filter GWOY property filter
css-flex-direction GWY value flex-direction:column flex-direction:column-reverse
css-flex-wrap GWY value flex-wrap:wrap flex-wrap:wrap-reverse
css-float W property float
css-font-kerning WY property font-kerning
css-font-stretch GWY property font-stretch
css-function-clamp WOY function clamp
css-function-light-dark GWOY function light-dark
css-function-max WOY function max
css-function-min WOY function min
css-gap GWY property gap row-gap column-gap
css-grid-template GWOY property grid-template grid-template-columns grid-template-rows
css-height Y property height
css-hyphenate-character GWOY property hyphenate-character
css-hyphenate-limit-chars GWOAY property hyphenate-limit-chars
css-hyphens GWOY property hyphens
css-inline-size GWOAY property inline-size
css-inset GWOY property inset
css-intrinsic-size WY word fit-content min-content max-content
css-justify-content GWY property justify-content
css-left-right-top-bottom GWY property left right top bottom
css-linear-gradient WOY function linear-gradient
css-list-style-image GWOY property list-style-image
css-list-style-position W property list-style-position
css-margin-block-start-end GWOAY property margin-block-start margin-block-end
css-margin-inline-block GWOAY property margin-inline margin-block
css-margin-inline-start-end GWOAY property margin-inline-start margin-inline-end
css-mask-image GWOY property mask-image
css-max-block-size GWOY property max-block-size
css-max-height W property max-height
css-max-inline-size GWOY property max-inline-size
css-min-block-size GWOY property min-block-size
css-min-height W property min-height
css-min-inline-size GWOY property min-inline-size
css-min-width W property min-width
css-mix-blend-mode GWY property mix-blend-mode
css-modern-color GWOY function lch oklch lab oklab
css-object-fit GWY property object-fit
css-object-position GWY property object-position
css-opacity GW property opacity
css-orphans GWY property orphans
css-outline-offset GWOY property outline-offset
css-outline W property outline
css-overflow-wrap GWOY property overflow-wrap
css-overflow W property overflow
css-padding-block-start-end GWOAY property padding-block-start padding-block-end
css-padding-inline-block GWOAY property padding-inline padding-block
css-padding-inline-start-end GWOAY property padding-inline-start padding-inline-end
css-position GW property position
css-pseudo-class-active GWA selector :active
css-pseudo-class-checked GW selector :checked
css-pseudo-class-first-child GW selector :first-child
css-pseudo-class-first-of-type GW selector :first-of-type
css-pseudo-class-focus GWA selector :focus
css-pseudo-class-has GWOY selector :has
css-pseudo-class-hover GW selector :hover
css-pseudo-class-lang GWOY selector :lang
css-pseudo-class-last-child GW selector :last-child
css-pseudo-class-last-of-type GW selector :last-of-type
css-pseudo-class-link G selector :link
css-pseudo-class-not GWOY selector :not
css-pseudo-class-nth-child GWOY selector :nth-child
css-pseudo-class-nth-last-child GWOY selector :nth-last-child
css-pseudo-class-nth-last-of-type GWOY selector :nth-last-of-type
css-pseudo-class-nth-of-type GWOY selector :nth-of-type
css-pseudo-class-only-child GW selector :only-child
css-pseudo-class-only-of-type GW selector :only-of-type
css-pseudo-class-target GWA selector :target
css-pseudo-class-visited GWA selector :visited
css-pseudo-element-after GWY selector ::after
css-pseudo-element-before GWY selector ::before
css-pseudo-element-first-letter GW selector ::first-letter
css-pseudo-element-first-line GW selector ::first-line
css-pseudo-element-marker GWO selector ::marker
css-pseudo-element-placeholder GW selector ::placeholder
css-radial-gradient WOY function radial-gradient
css-resize GWOAY property resize
css-rgba W function rgba
css-scroll-snap GWOY property scroll-snap-type scroll-snap-align scroll-snap-stop
css-selector-adjacent-sibling GW selector +
css-selector-attribute GW selector [
css-selector-child GW selector >
css-selector-general-sibling GW selector ~
css-selector-id G selector #
css-selector-universal GW selector *
css-shape-margin GWOY property shape-margin
css-shape-outside GWOY property shape-outside
css-sytem-ui W word system-ui ui-serif ui-sans-serif ui-rounded ui-monospace
css-tab-size GWY property tab-size
css-table-layout W property table-layout
css-text-align-last WOY property text-align-last
css-text-decoration-color GW property text-decoration-color
css-text-decoration-line W property text-decoration-line
css-text-decoration-skip-ink GWOY property text-decoration-skip-ink
css-text-decoration-style W property text-decoration-style
css-text-decoration-thickness GWOY property text-decoration-thickness
css-text-emphasis-position GWOY property text-emphasis-position
css-text-emphasis GWY property text-emphasis
css-text-justify GWAY property text-justify
css-text-orientation WY property text-orientation
css-text-overflow WY property text-overflow
css-text-shadow GWO property text-shadow
css-text-underline-offset GWOY property text-underline-offset
css-text-underline-position WY property text-underline-position
css-text-wrap GWOY property text-wrap
css-transform GWOY property transform
css-transition GWO property transition
css-unit-calc WOY function calc
css-unit-ch WY unit ch
css-unit-initial WY word initial
css-unit-rem WY unit rem
css-unit-vh W unit vh
css-unit-vmax WY unit vmax
css-unit-vmin WY unit vmin
css-unit-vw W unit vw
css-user-select GWOY property user-select
css-variables GWOY function var
css-visibility GW property visibility
css-white-space-collapse GWOY property white-space-collapse
css-white-space W property white-space
css-widows GWY property widows
css-word-break WY property word-break
css-word-spacing W property word-spacing
css-word-wrap W property word-wrap
css-writing-mode WY property writing-mode
css-z-index GW property z-index
html-abbr WY tag abbr
html-acronym WY tag acronym
html-aria-describedby GWY attribute aria-describedby
html-aria-hidden WY attribute aria-hidden
html-aria-label WY attribute aria-label
html-aria-labelledby GWOY attribute aria-labelledby
html-aria-live WOY attribute aria-live
html-audio GWOY tag audio
html-background W attribute background
html-base W tag base
html-bdi GWOY tag bdi
html-button-reset WY type button:reset
html-button-submit WOY type button:submit
html-dialog GWOY tag dialog
html-form WY tag form
html-hidden GWOY attribute hidden
html-image-maps WY tag map
html-input-checkbox W type input:checkbox
html-input-hidden W type input:hidden
html-input-radio W type input:radio
html-input-reset W type input:reset
html-input-submit WOY type input:submit
html-input-text WY type input:text
html-link GOY tag link
html-loading-attribute GWOY attribute loading
html-marquee GW tag marquee
html-meter GWY tag meter
html-object GWOY tag object
html-picture GWOY tag picture
html-popover GWOY attribute popover
html-progress GWOY tag progress
html-required GWOY attribute required
html-rp GW tag rp
html-rt GW tag rt
html-ruby GW tag ruby
html-select WY tag select
html-semantics WY tag article aside details figcaption figure footer header main mark nav section summary
html-srcset GWOY attribute srcset
html-svg GWOY tag svg
html-target GOY attribute target
html-textarea WY tag textarea
html-video GWOY tag video
html-wbr GW tag wbr
`
