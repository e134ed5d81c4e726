// The e-mail channel, its theme, and the same renderer for plain unified.
export { emailChannel } from './channel.ts'
export { type CompiledTheme, type CompileOptions, compileTheme } from './compile/compile-theme.ts'
export { emailLimits } from './limits.ts'
export { type MdastToMjmlOptions, mdastToMjml } from './mdast-to-mjml.ts'
export { type EmailOptions, type EmailOptionsInput, emailOptions } from './options.ts'
export { emailRules } from './rules/index.ts'
export {
  defaultEmailTheme,
  defineTheme,
  type EmailTheme,
  type ThemeDefinition,
} from './theme/define-theme.ts'
export { themeFromMjml } from './theme/from-mjml.ts'
