// The text of a TypeScript module to what the compiler says of it.
import ts from 'typescript'

/** The module needs no library. */
export function diagnosticsOf(text: string): string[] {
  const lib =
    'interface Array<T> { length: number; [n: number]: T }\ninterface Boolean {}\ninterface Function {}\ninterface CallableFunction {}\ninterface NewableFunction {}\ninterface IArguments {}\ninterface Number {}\ninterface Object {}\ninterface RegExp {}\ninterface String {}'
  const files: Record<string, string> = { 'lib.d.ts': lib, 'a.ts': text }
  const host: ts.CompilerHost = {
    getSourceFile: (name, target) => {
      const found = files[name]
      return found === undefined ? undefined : ts.createSourceFile(name, found, target)
    },
    getDefaultLibFileName: () => 'lib.d.ts',
    writeFile: () => {},
    getCurrentDirectory: () => '',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    fileExists: (name) => name in files,
    readFile: (name) => files[name],
  }
  const program = ts.createProgram(['a.ts'], { noEmit: true, strict: true, types: [] }, host)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}
