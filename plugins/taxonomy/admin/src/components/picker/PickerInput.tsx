// The field "Terms" in a form: what was chosen, in order, and ways to choose more, as far as the field allows.
import { useTermsField, withTerm } from '@kanaal/strapi-kit/strapi-admin'
import { Box, Field, Flex, IconButton, Typography } from '@strapi/design-system'
import { ArrowDown, ArrowUp, Cross, WarningCircle } from '@strapi/icons'
import { forwardRef, type ReactNode } from 'react'
import { useIntl } from 'react-intl'
import { readPickerRules } from '../../../../shared/picker'
import { useTermInfos } from '../../hooks/use-term-infos'
import { useTranslate } from '../../hooks/use-translate'
import { labelIn, pathIn } from '../../model/label-in'
import { withOrder, withoutTerm } from '../../model/terms-value'
import { OvertakenNote } from '../panel/OvertakenNote'
import { TermFinder } from '../shared/TermFinder'

interface Props {
  name: string
  label?: ReactNode
  labelAction?: ReactNode
  hint?: ReactNode
  required?: boolean
  disabled?: boolean
  attribute?: { options?: unknown }
}

const PickerInput = forwardRef<HTMLDivElement, Props>(function PickerInput(props, ref) {
  const { name, label, labelAction, hint, required = false, disabled = false, attribute } = props
  const t = useTranslate()
  const { locale } = useIntl()
  const rules = readPickerRules(attribute?.options)
  const { terms, set: write, error } = useTermsField(name)
  const keys = terms.assignments.map(({ key }) => key)
  const infos = useTermInfos(keys)
  const { min, max } = rules
  const isFull = max !== undefined && keys.length >= max
  const missing = min - keys.length
  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Box ref={ref} tabIndex={-1} width="100%" data-testid={`picker-${name}`}>
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Field.Label action={labelAction}>{label}</Field.Label>
          <OvertakenNote field={name} />
          {keys.length === 0 ? null : (
            <Flex
              direction="column"
              alignItems="stretch"
              gap={1}
              tag="ol"
              style={{ listStyle: 'none', padding: 0 }}
            >
              {terms.assignments.map(({ key }, index) => {
                const info = infos[key]
                const own = labelIn(info?.label ?? {}, locale, key)
                const note =
                  info === null
                    ? t('term.unknown')
                    : info?.deprecated
                      ? t('term.deprecated')
                      : info
                        ? pathIn(info.path, locale)
                        : ''
                return (
                  <Flex
                    key={key}
                    tag="li"
                    gap={2}
                    paddingLeft={3}
                    paddingRight={1}
                    paddingTop={1}
                    paddingBottom={1}
                    background="neutral100"
                    hasRadius
                    justifyContent="space-between"
                  >
                    <Flex gap={2}>
                      {info === null || info?.deprecated ? (
                        <WarningCircle fill="warning600" width={14} height={14} aria-hidden />
                      ) : null}
                      <Typography fontWeight={index === 0 ? 'bold' : 'regular'}>{own}</Typography>
                      <Typography variant="pi" textColor="neutral600">
                        {[index === 0 && keys.length > 1 ? t('picker.primary') : '', note]
                          .filter(Boolean)
                          .join(' · ')}
                      </Typography>
                    </Flex>
                    {disabled ? null : (
                      <Flex gap={1}>
                        {index === 0 ? null : (
                          <IconButton
                            variant="ghost"
                            size="XS"
                            label={t('picker.up', { name: own })}
                            onClick={() => write(withOrder(terms, key, -1))}
                          >
                            <ArrowUp />
                          </IconButton>
                        )}
                        {index === keys.length - 1 ? null : (
                          <IconButton
                            variant="ghost"
                            size="XS"
                            label={t('picker.down', { name: own })}
                            onClick={() => write(withOrder(terms, key, 1))}
                          >
                            <ArrowDown />
                          </IconButton>
                        )}
                        <IconButton
                          variant="ghost"
                          size="XS"
                          label={t('term.remove', { name: own })}
                          onClick={() => write(withoutTerm(terms, key))}
                        >
                          <Cross />
                        </IconButton>
                      </Flex>
                    )}
                  </Flex>
                )
              })}
            </Flex>
          )}
          {isFull && !disabled ? (
            <Typography variant="pi" textColor="neutral600">
              {t('picker.full', { max })}
            </Typography>
          ) : (
            <TermFinder
              field={name}
              label={t('picker.find')}
              placeholder={t('panel.find-example')}
              schemes={rules.schemes}
              {...(rules.branch === undefined ? {} : { branch: rules.branch })}
              leafOnly={rules.leafOnly}
              exclude={keys}
              disabled={disabled}
              onChoose={(key) => write(withTerm(terms, { key, provenance: 'manual' }))}
            />
          )}
          {missing > 0 && !disabled ? (
            <Typography variant="pi" textColor="neutral800">
              {t('picker.missing', { missing })}
            </Typography>
          ) : null}
          <Field.Hint />
          <Field.Error />
        </Flex>
      </Box>
    </Field.Root>
  )
})

export default PickerInput
