// The default theme's frame: the MJML document around header, content and footer, with authored dark colours.

/**
 * Slots: `lang`, `dir`, `title`, `preview` and `content` (the sections). `[[css.all]]` is where the element styles
 * stand with `inlineCss: false`.
 *
 * Dark colours stand in a style block of their own: a client that cannot read them drops that block, not the rest.
 * A wide table is moved sideways under a thumb; where a client reads no style block, mjml's cells break its words instead.
 * `[data-ogsc]` is what Outlook.com puts around text whose colour it changed.
 */
export const defaultFrame = `<mjml lang="[[lang]]" dir="[[dir]]">
  <mj-head>
    <mj-title>[[title]]</mj-title>
    <mj-preview>[[preview]]</mj-preview>
    <mj-attributes>
      <mj-all font-family="[[fonts.body]]" />
      <mj-section padding="0" direction="[[dir]]" />
      <mj-column padding="0" direction="[[dir]]" />
      <mj-text align="[[side.start]]" color="[[colors.text]]" font-size="[[type.text]]" line-height="[[line.text]]" padding="0 [[size.gutter]] [[space.2]]" />
      <mj-table align="[[side.start]]" color="[[colors.text]]" font-size="[[type.text]]" line-height="[[line.text]]" />
    </mj-attributes>
    <mj-raw><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"></mj-raw>
    <mj-style>:root{color-scheme:light dark;supported-color-schemes:light dark}
td,th,a,p,li,h1,h2,h3{overflow-wrap:break-word}
.k-card table{table-layout:fixed !important}.k-data table{table-layout:auto !important;word-break:normal}[[css.all]]</mj-style>
    <mj-style>@media (prefers-color-scheme:dark){
body,body>div{background:[[dark.surface]] !important}
.k-card,.k-card>table{background:[[dark.background]] !important}
div,p,li,h1,h2,h3,h4,h5,h6,td,th,pre,span,blockquote{color:[[dark.text]] !important}
.k-muted div,.k-muted p,.k-muted li,.k-gallery div,.k-quote td,.k-quote p{color:[[dark.muted]] !important}
a{color:[[dark.accent]] !important}
.k-callout table td,.k-code table td,.k-event table td,code{background:[[dark.surface]] !important}
th,td,blockquote,hr,.k-divider p{border-color:[[dark.border]] !important}
.k-top>tbody>tr>td>div>table>tbody>tr>td{border-color:[[dark.accent]] !important}
.k-event table td{border-color:[[dark.accent]] !important}
.k-info table td{border-color:[[dark.info]] !important}.k-info .k-label{color:[[dark.info]] !important}
.k-warning table td{border-color:[[dark.warning]] !important}.k-warning .k-label{color:[[dark.warning]] !important}
.k-success table td{border-color:[[dark.success]] !important}.k-success .k-label{color:[[dark.success]] !important}
.k-danger table td{border-color:[[dark.danger]] !important}.k-danger .k-label{color:[[dark.danger]] !important}
.k-button table td,.k-button a{background:[[dark.accent]] !important;color:[[dark.onAccent]] !important}
.k-secondary table td,.k-secondary a{background:[[dark.background]] !important;border-color:[[dark.accent]] !important}
}</mj-style>
    <mj-style>[data-ogsc] a{color:[[dark.accent]] !important}[data-ogsc] .k-button a{color:[[dark.onAccent]] !important}</mj-style>
  </mj-head>
  <mj-body width="[[size.width]]" background-color="[[colors.surface]]">
[[content]]
  </mj-body>
</mjml>
`

/** The section that holds the blocks between two sections; slot `children`. */
export const defaultFlow = `<mj-section css-class="k-card" background-color="[[colors.background]]" border-radius="[[size.radius]]" padding="[[space.4]] 0 [[space.3]]"><mj-column>
[[children]]
</mj-column></mj-section>`
