// One chosen term: its name, where it stands, whether it is still in use; and a button that takes it off.
import type { TermAssignment } from '@kanaal/types'
import { Flex, IconButton, Typography } from '@strapi/design-system'
import { Cross, WarningCircle } from '@strapi/icons'
import { useIntl } from 'react-intl'
import type { TermInfo } from '../../../../shared/contracts'
import { isTranslationKey, useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'

interface Props {
  assignment: TermAssignment
  /** Absent while it is asked for; null where there is no such concept. */
  info: TermInfo | null | undefined
  onRemove(): void
}

export function ChosenTerm({ assignment: { key, role }, info, onRemove }: Props) {
  const t = useTranslate()
  const { locale } = useIntl()
  const name = info ? labelIn(info.label, locale, key) : key
  const known = `role.${role}`
  const scheme = info ? labelIn(info.schemeLabel, locale, info.scheme) : ''
  const part = isTranslationKey(known) ? t(known) : (role ?? scheme)
  const note = info === null ? t('term.unknown') : info?.deprecated ? t('term.deprecated') : part
  const place = info && info.path.length > 0 ? pathIn(info.path, locale) : undefined
  return (
    <Flex
      tag="li"
      gap={1}
      paddingLeft={3}
      paddingRight={1}
      background="primary100"
      borderColor="primary200"
      hasRadius
      title={place}
    >
      {info === null || info?.deprecated ? (
        <WarningCircle fill="warning600" width={14} height={14} aria-hidden />
      ) : null}
      <Typography fontWeight="semiBold" textColor="primary700">
        {name}
      </Typography>
      <Typography variant="pi" textColor="neutral700">
        {note}
      </Typography>
      <IconButton variant="ghost" size="XS" label={t('term.remove', { name })} onClick={onRemove}>
        <Cross />
      </IconButton>
    </Flex>
  )
}
