// What an import would change: counts, the first concepts of each kind, what the checks say; and what is to stay as it is.
import { Badge, Box, Checkbox, Flex, Typography } from '@strapi/design-system'
import type { ImportReport } from '../../../../shared/contracts'
import { useTranslate } from '../../hooks/use-translate'

/** Findings that are shown; the command line shows all. */
const FINDINGS = 8

interface Props {
  report: ImportReport
  /** URIs of concepts that are to stay as they are here; without `onKeep`, nobody is asked. */
  kept: ReadonlySet<string>
  onKeep?: ((uri: string, isKept: boolean) => void) | undefined
}

export function ImportDiff({ report, kept, onKeep }: Props) {
  const t = useTranslate()
  const { added, changed, removed, unchanged, left, conflicts, conflicting, examples, messages, schemes } =
    report
  return (
    <Box padding={4} background="neutral100" hasRadius data-testid="import-diff" role="status">
      <Typography fontWeight="semiBold" tag="p">
        {t('import.counts', { added, changed, removed, unchanged })}
      </Typography>
      {left === 0 ? null : (
        <Typography variant="pi" tag="p">
          {t('import.left', { left })}
        </Typography>
      )}
      {conflicts === 0 ? null : (
        <Typography variant="pi" tag="p" fontWeight="semiBold">
          {t('import.conflicting', { conflicts, names: conflicting.map(({ label }) => label).join(', ') })}
        </Typography>
      )}
      {onKeep === undefined
        ? null
        : conflicting.map(({ uri, label }) => (
            <Checkbox
              key={uri}
              checked={kept.has(uri)}
              onCheckedChange={(checked: boolean | 'indeterminate') => onKeep(uri, checked === true)}
            >
              {t('import.keep', { label })}
            </Checkbox>
          ))}
      <Typography variant="pi" tag="p">
        {t('import.schemes', { schemes: schemes.map(({ key }) => key).join(', ') })}
      </Typography>
      <Box
        tag="ul"
        paddingTop={2}
        style={{ listStyle: 'none', padding: 0, maxHeight: 200, overflow: 'auto' }}
      >
        {examples.map(({ uri, label, change }) => (
          <Flex key={uri} tag="li" gap={2} paddingTop={1}>
            <Badge>{t(`import.${change}`)}</Badge>
            <Typography variant="pi">{label}</Typography>
          </Flex>
        ))}
      </Box>
      {messages.length === 0 ? null : (
        <Box paddingTop={3}>
          <Typography variant="sigma" textColor="neutral700" tag="h3">
            {t('import.checks', { count: messages.length })}
          </Typography>
          {messages.slice(0, FINDINGS).map((message) => (
            <Typography key={`${message.ruleId} ${message.reason}`} variant="pi" tag="p">
              {message.reason}
            </Typography>
          ))}
        </Box>
      )}
    </Box>
  )
}
