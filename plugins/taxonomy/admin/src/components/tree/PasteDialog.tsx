// A pasted list or table -> what it would add at one place of the tree -> that, as one change.
import { type Failure, useWriter } from '@kanaal/strapi-kit/strapi-admin'
import { Badge, Box, Button, Field, Flex, Textarea, TextInput, Typography } from '@strapi/design-system'
import { useState } from 'react'
import { useIntl } from 'react-intl'
import { PATHS, type SchemeInfo, type TermInfo } from '../../../../shared/contracts'
import type { PasteReport } from '../../../../shared/overviews'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { FailureNote } from '../shared/FailureNote'
import { FormDialog } from '../shared/FormDialog'

interface Props {
  scheme: SchemeInfo
  parent?: TermInfo
  onClose(): void
  onDone(change: string, sentence: string): void
}

const TAB_PX = 20

export function PasteDialog({ scheme, parent, onClose, onDone }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const write = useWriter()
  const own = scheme.languages.includes(locale) ? locale : scheme.languages[0]
  const [language, setLanguage] = useState(own ?? locale)
  const [text, setText] = useState('')
  const [report, setReport] = useState<PasteReport>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const place = labelIn(parent?.label ?? scheme.label, locale, parent?.key ?? scheme.key)
  const send = async (dryRun: boolean) => {
    setBusy(true)
    const body = { scheme: scheme.key, ...(parent ? { parent: parent.key } : {}), text, language, dryRun }
    const answer = await write<PasteReport>('post', PATHS.paste, body)
    setBusy(false)
    setFailure('failure' in answer ? answer.failure : undefined)
    if ('failure' in answer) return setReport(undefined)
    const { written, change, added, changed } = answer.data
    if (!written) return setReport(answer.data)
    if (change) onDone(change, t('paste.done', { added, changed, place }))
    else onClose()
  }
  const nothing = report !== undefined && report.added + report.changed === 0
  return (
    <FormDialog
      title={t('paste.title', { place })}
      testId="paste-dialog"
      onClose={onClose}
      actions={
        <>
          {report === undefined ? (
            <Button disabled={isBusy || text.trim() === ''} onClick={() => send(true)}>
              {t('import.look')}
            </Button>
          ) : (
            <Button disabled={isBusy || nothing} onClick={() => send(false)}>
              {t('paste.do')}
            </Button>
          )}
        </>
      }
    >
      <Field.Root hint={t('paste.hint')}>
        <Field.Label>{t('paste.text')}</Field.Label>
        <Textarea
          style={{ fontFamily: 'monospace', minHeight: 140 }}
          value={text}
          onChange={(event: React.ChangeEvent<HTMLTextAreaElement>) => {
            setText(event.target.value)
            setReport(undefined)
          }}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root>
        <Field.Label>{t('import.language')}</Field.Label>
        <TextInput
          value={language}
          onChange={(event: React.ChangeEvent<HTMLInputElement>) => {
            setLanguage(event.target.value)
            setReport(undefined)
          }}
        />
      </Field.Root>
      {failure === undefined ? null : <FailureNote failure={failure} />}
      {report === undefined ? null : (
        <Box padding={4} background="neutral100" hasRadius role="status" data-testid="paste-report">
          <Typography fontWeight="semiBold" tag="p">
            {t('paste.counts', { added: report.added, changed: report.changed })}
          </Typography>
          <Box tag="ul" style={{ listStyle: 'none', padding: 0, maxHeight: 240, overflow: 'auto' }}>
            {report.rows.map(({ label, level, change, elsewhere }, index) => (
              <Flex
                // biome-ignore lint/suspicious/noArrayIndexKey: the same label may stand twice, in one order
                key={index}
                tag="li"
                gap={2}
                paddingTop={1}
                style={{ paddingInlineStart: (level - 1) * TAB_PX }}
              >
                <Typography textColor={change === 'same' ? 'neutral600' : 'neutral800'}>{label}</Typography>
                {change === 'same' ? null : <Badge>{t(`import.${change}`)}</Badge>}
                {elsewhere === undefined ? null : (
                  <Typography variant="pi" textColor="neutral800">
                    {t('paste.elsewhere', { path: pathIn(elsewhere, locale) })}
                  </Typography>
                )}
              </Flex>
            ))}
          </Box>
        </Box>
      )}
    </FormDialog>
  )
}
