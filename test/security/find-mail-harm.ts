// A mail to what content has done to its envelope: headers, recipients and parts that the template does not have.
import PostalMime from 'postal-mime'

/** The header names of a mail, with those of its parts. */
export async function headerNamesOf(eml: string): Promise<string[]> {
  return (await PostalMime.parse(eml)).headers.map(({ key }) => key).sort()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u

/** `expected` are the names in a mail with harmless words. */
export async function findMailHarm(eml: string, expected: readonly string[]): Promise<string[]> {
  const mail = await PostalMime.parse(eml)
  const names = mail.headers.map(({ key }) => key).sort()
  // Invisible words leave no subject; the rule `subject-missing` says so.
  const wanted = names.includes('subject') ? expected : expected.filter((name) => name !== 'subject')
  return [
    ...(names.join() === wanted.join() ? [] : [`headers ${names.join()}, expected ${expected.join()}`]),
    ...mail.headers
      .filter(({ value }) => FORBIDDEN.test(value))
      .map(({ key, value }) => `control characters in ${key}: ${JSON.stringify(value)}`),
    ...(FORBIDDEN.test(mail.subject ?? '') ? [`control characters in the subject: ${mail.subject}`] : []),
    ...((mail.to ?? mail.cc ?? mail.bcc) ? ['content names recipients'] : []),
    ...mail.attachments.map(({ filename }) => `attachment ${filename}`),
  ]
}
